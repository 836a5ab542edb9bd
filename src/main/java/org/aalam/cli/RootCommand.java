package org.aalam.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code aalam} without a command says which ones there are. */
@Command(name = "aalam", mixinStandardHelpOptions = true,
    description = "Reads Arabic news: people, countries, nationalities, places, organizations and dates.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  aalam extract article.txt",
        "  aalam extract --help",
        "  source <(aalam generate-completion)",
        "where aalam stands for: java -jar aalam-cli.jar"})
final class RootCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows where in the program an error arose.")
  private boolean debug;

  boolean isDebug() {
    return debug;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return RunnerException.WRONG_USAGE;
  }
}
