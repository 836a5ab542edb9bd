package org.aalam.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aalam.entity.EntityType;
import org.aalam.translit.Region;
import org.aalam.translit.Romanizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code aalam romanize}: Arabic names in, Latin names out, line by line. */
@Command(name = "romanize", mixinStandardHelpOptions = true, sortOptions = false, footerHeading = "%nExamples:%n",
    description = "Spells Arabic names, one a line of standard input (UTF-8), in Latin letters.",
    footer = {"  aalam romanize < names.txt", "  aalam romanize --type LOCATION --region MA < places.txt"})
final class RomanizeCommand implements Callable<Integer> {
  private static final int MAX_LINE = 1 << 16;
  private final Console console;

  @Option(names = "--type", paramLabel = "TYPE", defaultValue = "PERSON",
      description = "PERSON (default), LOCATION or ORGANIZATION.")
  private String typeName;

  @Option(names = "--region", paramLabel = "REGION", defaultValue = "MASHRIQ",
      description = "EGYPT, MAGHREB, MASHRIQ (default), GULF, or a country's code such as MA.")
  private String regionName;

  RomanizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    EntityType type = type(typeName);
    Region region = OptionValues.region(regionName);
    Romanizer romanizer = Romanizer.create();
    LineReader lines = new LineReader(console.in(), MAX_LINE);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      out.write(romanizer.romanize(new String(line.get(), StandardCharsets.UTF_8), type, region));
      out.write('\n');
    }
    out.flush();
    return 0;
  }

  private static EntityType type(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "PERSON" -> EntityType.PERSON;
      case "LOCATION" -> EntityType.LOCATION;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      default -> throw RunnerException.usage(
          "unknown type \"" + name + "\" in --type. Give PERSON, LOCATION or ORGANIZATION.");
    };
  }
}
