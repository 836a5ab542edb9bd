package org.aalam.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes a command's manual page (roff, section 1) from what its help says. */
final class ManPage {

  private ManPage() {}

  /** Returns the page's file name, such as {@code aalam-extract.1}. */
  static String fileName(CommandLine command) {
    return name(command) + ".1";
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  /** Returns the page, in UTF-8 and without a date or version, so that it changes only where the command does. */
  static String of(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    String description = String.join(" ", spec.usageMessage().description());
    StringBuilder page = new StringBuilder();
    page.append(".TH \"").append(name(command).toUpperCase(Locale.ROOT)).append("\" \"1\" \"\" \"aalam\"\n");
    page.append(".SH NAME\n").append(text(name(command) + " - " + description)).append('\n');
    page.append(".SH SYNOPSIS\n.B ").append(text(spec.qualifiedName())).append('\n')
        .append(text(command.getSubcommands().isEmpty() ? "[OPTION]... " + parameters(spec) : "COMMAND")).append('\n');
    page.append(".SH DESCRIPTION\n").append(text(description)).append('\n');
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      item(page, parameter.paramLabel(), parameter.description());
    }
    page.append(".SH OPTIONS\n");
    for (OptionSpec option : spec.options()) {
      String value = option.arity().max() == 0 || option.type() == boolean.class || option.type() == Boolean.class
          ? ""
          : " " + option.paramLabel();
      String names = String.join(", ", option.names()) + value
          + (option.negatable() ? ", --no-" + option.longestName().substring(2) : "");
      item(page, names, option.description());
    }
    commands(command, page);
    examples(spec.usageMessage().footer(), page);
    return page.toString();
  }

  private static String parameters(CommandSpec spec) {
    List<String> labels = spec.positionalParameters().stream().map(PositionalParamSpec::paramLabel).toList();
    return labels.isEmpty() ? "" : String.join(" ", labels) + "...";
  }

  private static void commands(CommandLine command, StringBuilder page) {
    if (!command.getSubcommands().isEmpty()) {
      page.append(".SH COMMANDS\n");
      command.getSubcommands().forEach((name, sub) -> {
        if (!sub.getCommandSpec().usageMessage().hidden()) {
          item(page, name, sub.getCommandSpec().usageMessage().description());
        }
      });
    }
  }

  private static void examples(String[] lines, StringBuilder page) {
    if (lines.length > 0) {
      page.append(".SH EXAMPLES\n.nf\n");
      for (String line : lines) {
        page.append(text(line.strip())).append('\n');
      }
      page.append(".fi\n");
    }
  }

  private static void item(StringBuilder page, String term, String[] description) {
    page.append(".TP\n.B ").append(text(term)).append('\n').append(text(String.join(" ", description))).append('\n');
  }

  /** Escapes what roff would read as its own; a line must not begin with a dot. */
  private static String text(String line) {
    String escaped = line.replace("%n", " ").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
