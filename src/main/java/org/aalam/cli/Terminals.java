package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells whether a person is looking at a stream. */
final class Terminals {
  static final int STANDARD_OUTPUT = 1;
  static final int STANDARD_ERROR = 2;
  private static final List<String> TERMINALS = List.of("/dev/pts/", "/dev/tty", "/dev/console");

  private Terminals() {}

  /** Tells whether a stream of this process, by its number, is a terminal. */
  static boolean isTerminal(int stream) {
    try {
      String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return TERMINALS.stream().anyMatch(device::startsWith);
    } catch (IOException | UnsupportedOperationException notLinux) {
      // From Java 22 on there is a console without a terminal too, unless this asks for the older one.
      System.setProperty("jdk.console", "java.base");
      return System.console() != null;
    }
  }

  /** Tells whether colours are welcome: not with NO_COLOR set to anything, nor on a terminal that has none. */
  static boolean isColoured(int stream, Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"))
        && isTerminal(stream);
  }
}
