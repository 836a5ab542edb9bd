package org.aalam.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalam.entity.EntityType;
import org.aalam.translit.Region;

/** Reads the values of options; a wrong one ends the run with a line that says what would be right. */
final class OptionValues {
  private static final String AUTO = "auto";

  private OptionValues() {}

  static Set<EntityType> types(String list) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (String name : list.split(",", -1)) {
      types.add(type(name.strip()));
    }
    return types;
  }

  private static EntityType type(String name) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> RunnerException.usage("unknown type \"" + name + "\" in --types. Give one or more of "
            + names(EntityType.values()) + ", with commas between them."));
  }

  static LocalDate date(String option, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw RunnerException.usage(
          "\"" + value + "\" in " + option + " is no date. Give a day of the calendar as YYYY-MM-DD.");
    }
  }

  static double confidence(double value) {
    if (!(value >= 0.0 && value <= 1.0)) {
      throw RunnerException.usage("--min-confidence " + value + " is out of range. Give a number from 0 to 1.");
    }
    return value;
  }

  static int threads(int value) {
    if (value < 1) {
      throw RunnerException.usage("--threads " + value + " is out of range. Give a whole number of 1 or more.");
    }
    return value;
  }

  /** Returns the charset, empty for {@code auto}. */
  static Optional<Charset> encoding(String name) {
    if (name.equalsIgnoreCase(AUTO)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw RunnerException.usage("unknown charset \"" + name
          + "\" in --encoding. Give auto or a name such as UTF-8, windows-1256, ISO-8859-6, UTF-16.");
    }
  }

  static <E extends Enum<E>> E format(String option, String name, E[] known) {
    return Arrays.stream(known)
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> RunnerException.usage(
            "unknown format \"" + name + "\" in " + option + ". Give one of " + names(known).toLowerCase(Locale.ROOT) + "."));
  }

  static Path path(String option, String value) {
    try {
      if (value.isEmpty()) {
        throw RunnerException.usage(option + " is empty. Give a path.");
      }
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw RunnerException.usage("\"" + value + "\" in " + option + " is no path: " + e.getReason() + ".");
    }
  }

  /** Returns the model's folder, empty for the bundled model. */
  static Optional<Path> model(String value) {
    if (value == null) {
      return Optional.empty();
    }
    Path model = path("--model", value);
    if (!Files.isDirectory(model)) {
      throw RunnerException.usage(
          "no folder " + value + " for --model. Give a folder that aalam train has written.");
    }
    return Optional.of(model);
  }

  static Region region(String name) {
    return Arrays.stream(Region.values())
        .filter(region -> region.name().equalsIgnoreCase(name))
        .findFirst()
        .or(() -> Optional.of(name)
            .map(code -> code.toUpperCase(Locale.ROOT))
            .filter(Arrays.asList(Locale.getISOCountries())::contains)
            .map(Region::ofCountry))
        .orElseThrow(() -> RunnerException.usage("unknown region \"" + name
            + "\" in --region. Give EGYPT, MAGHREB, MASHRIQ, GULF or a country's code such as MA."));
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
  }
}
