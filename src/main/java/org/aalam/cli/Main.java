package org.aalam.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;

/** The runner's entry. Exit codes: 0 all done, 1 some or all of the work failed, 2 wrong usage. */
public final class Main {
  private final Console console;
  private final RootCommand root = new RootCommand();
  private final CommandLine commandLine;

  private Main(Engine engine, Console console) {
    this.console = console;
    this.commandLine = new CommandLine(root)
        .addSubcommand(new ExtractCommand(engine, console))
        .addSubcommand(new EvaluateCommand(engine, console))
        .addSubcommand(new StatsCommand(console))
        .addSubcommand(new ConvertCommand(console))
        .addSubcommand(new TrainCommand(engine, console))
        .addSubcommand(new RomanizeCommand(console))
        .addSubcommand(AutoComplete.GenerateCompletion.class)
        .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        // A file's name may begin with @.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((e, args) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    commandLine.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().description(
        "Writes a script that completes commands and options in bash and zsh: source <(aalam generate-completion)");
    commandLine.getCommandSpec().version("aalam " + version());
    commandLine.getSubcommands().values().forEach(command -> command.getCommandSpec().version("aalam " + version()));
  }

  /**
   * Runs the command that the arguments give and ends the process with its exit code.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Console console = new Console(System.in, out, err, Terminals.isTerminal(Terminals.STANDARD_ERROR),
        Terminals.isColoured(Terminals.STANDARD_OUTPUT, System.getenv()));
    System.exit(run(new LibraryEngine(), args, console));
  }

  /** Runs a command on the given streams and returns its exit code. */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(new LibraryEngine(), args, new Console(in, out, err));
  }

  /** Runs a command with the given engine and returns its exit code. */
  static int run(Engine engine, String[] args, Console console) {
    Main main = new Main(engine, console);
    try {
      return main.commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      console.say("out of memory. Give fewer --threads, or more memory with java -Xmx4g -jar aalam-cli.jar.");
      return RunnerException.FAILED;
    }
  }

  /** Returns the commands with nothing behind them, to read what they say of themselves. */
  static CommandLine commands() {
    InputStream none = InputStream.nullInputStream();
    return new Main(new LibraryEngine(), new Console(none, OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream())).commandLine;
  }

  private int wrongUsage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say(sentence(e.getMessage()) + " See " + command + " --help.");
    return RunnerException.WRONG_USAGE;
  }

  private int failed(Exception e) {
    if (e instanceof OutputException output && output.isBrokenPipe()) {
      return 0;
    }
    if (root.isDebug()) {
      e.printStackTrace(console.err());
    }
    if (e instanceof RunnerException runner) {
      console.say(sentence(e.getMessage()));
      return runner.exitCode();
    }
    console.say(reason(e));
    return RunnerException.FAILED;
  }

  private static String reason(Exception e) {
    if (e instanceof OutputException) {
      return sentence(e.getMessage());
    }
    if (e instanceof UncheckedIOException unchecked) {
      return reason(unchecked.getCause());
    }
    if (e instanceof FileSystemException system && system.getFile() != null) {
      return "cannot read " + system.getFile() + ": " + sentence(Reason.of(system));
    }
    if (e instanceof IOException io) {
      return sentence(Reason.of(io));
    }
    return "unexpected error: " + sentence(String.valueOf(e)) + " Run again with --debug to see where it arose.";
  }

  private static String sentence(String message) {
    return message.endsWith(".") ? message : message + ".";
  }

  static String version() {
    return Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("(unpackaged)");
  }
}
