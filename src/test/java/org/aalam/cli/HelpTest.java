package org.aalam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the runner says of itself is true. */
class HelpTest {
  private static final Path PAGES = Path.of("docs", "man");

  private static List<CommandLine> commands() {
    CommandLine root = Main.commands();
    List<CommandLine> commands = new ArrayList<>(List.of(root));
    root.getSubcommands().forEach((name, command) -> {
      if (!name.equals("generate-completion")) {
        commands.add(command);
      }
    });
    return commands;
  }

  /** With {@code -Dman.update=true} the pages are written anew; the difference is to be reviewed. */
  @Test
  void theManualPagesTellTheOptionsThatThereAre() throws IOException {
    for (CommandLine command : commands()) {
      Path page = PAGES.resolve(ManPage.fileName(command));
      if (Boolean.getBoolean("man.update")) {
        Files.createDirectories(PAGES);
        Files.write(page, ManPage.of(command).getBytes(StandardCharsets.UTF_8));
      }
      assertThat(page).content(StandardCharsets.UTF_8).isEqualTo(ManPage.of(command));
    }
  }

  @Test
  void everyOptionIsDescribedAndEveryCommandHasExamples() {
    for (CommandLine command : commands()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(option.description()).as(option.longestName()).isNotEmpty();
      }
      assertThat(command.getUsageMessage()).contains("Examples:").contains("  aalam ");
    }
  }

  @Test
  void completionKnowsCommandsAndOptions() {
    RunnerRun run = RunnerRun.of("generate-completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("#!").contains("extract evaluate stats convert train").contains("'--resume'");
  }
}
