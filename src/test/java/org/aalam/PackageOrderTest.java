package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package knows only those below it, so that any of them can be read, tested and replaced by itself. */
class PackageOrderTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "org", "aalam");
  private static final String IMPORT = "import ";
  private static final String OURS = "org.aalam.";
  /** The library, from the bottom to the top; the empty name is the root package, its front door. */
  private static final List<String> LIBRARY = List.of(
      "entity", "internal.data", "internal.text", "internal.token", "internal.lexicon", "internal.timex", "timex", "internal.feature",
      "internal.model", "internal.translit", "translit", "internal.find", "internal.title", "internal.resolve", "link", "");
  /** What stands around the library, and what each of it may know. */
  private static final Map<String, Set<String>> AROUND = Map.of(
      "internal.report", Set.of("entity", "internal.text", "internal.lexicon"),
      "io", Set.of("entity", "internal.report"),
      "eval", Set.of("entity", "io"),
      "train", allBut("train", "cli"),
      "cli", allBut("cli"));
  private static final Set<String> MAY_KNOW_OPENNLP = Set.of("internal.model", "train");

  private static Set<String> allBut(String... excluded) {
    List<String> all = new ArrayList<>(LIBRARY);
    all.addAll(List.of("internal.report", "io", "eval", "train", "cli"));
    all.removeAll(List.of(excluded));
    return Set.copyOf(all);
  }

  private record Import(Path file, int line, String from, String name) {

    /** The package of ours that is imported, by its name below the root. */
    String to() {
      StringBuilder to = new StringBuilder();
      for (String part : name.substring(OURS.length()).split("\\.")) {
        if (!Character.isLowerCase(part.charAt(0))) {
          break;
        }
        to.append(to.isEmpty() ? "" : ".").append(part);
      }
      return to.toString();
    }

    boolean isAllowed() {
      if (name.startsWith("opennlp.")) {
        return MAY_KNOW_OPENNLP.contains(from);
      }
      if (!name.startsWith(OURS) || from.equals(to())) {
        return true;
      }
      return AROUND.containsKey(from)
          ? AROUND.get(from).contains(to())
          : LIBRARY.subList(0, Math.max(0, LIBRARY.indexOf(from))).contains(to());
    }

    String complaint() {
      return SOURCES.relativize(file) + ":" + line + ": " + (from.isEmpty() ? "the root package" : from)
          + " must not import " + name;
    }
  }

  /** The package of a file, by its name below the root. */
  private static String packageOf(Path file) {
    return SOURCES.relativize(file.getParent()).toString().replace(file.getFileSystem().getSeparator(), ".");
  }

  private static Stream<Import> imports(Path file) {
    String from = packageOf(file);
    List<Import> imports = new ArrayList<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith(IMPORT)) {
          String name = line.substring(IMPORT.length(), line.indexOf(';')).replace("static ", "").strip();
          imports.add(new Import(file, i + 1, from, name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return imports.stream();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void everyPackageHasItsPlace() throws IOException {
    assertThat(sources().stream().map(PackageOrderTest::packageOf).distinct()).isNotEmpty().isSubsetOf(allBut());
  }

  @Test
  void importsOnlyWhatLiesBelow() throws IOException {
    assertThat(sources().stream().flatMap(PackageOrderTest::imports)
        .filter(imported -> !imported.isAllowed())
        .map(Import::complaint))
        .isEmpty();
  }

  @Test
  void wouldNoticeAForbiddenImport() {
    assertThat(imported("entity", "org.aalam.internal.text.TextHash").isAllowed()).isFalse();
    assertThat(imported("internal.token", "org.aalam.internal.lexicon.TsvTable").isAllowed()).isFalse();
    assertThat(imported("internal.feature", "org.aalam.EntityExtractor.Builder").isAllowed()).isFalse();
    assertThat(imported("", "org.aalam.io.JsonLinesWriter").isAllowed()).isFalse();
    assertThat(imported("io", "org.aalam.EntityExtractor").isAllowed()).isFalse();
    assertThat(imported("eval", "org.aalam.cli.Main").isAllowed()).isFalse();
    assertThat(imported("train", "org.aalam.cli.Main").isAllowed()).isFalse();
    assertThat(imported("internal.find", "opennlp.tools.ml.model.Event").isAllowed()).isFalse();
    assertThat(imported("internal.token", "org.aalam.entity.Span").isAllowed()).isTrue();
    assertThat(imported("", "org.aalam.internal.resolve.EntityResolver").isAllowed()).isTrue();
    assertThat(imported("train", "org.aalam.io.ConllReader").isAllowed()).isTrue();
    assertThat(imported("internal.model", "opennlp.tools.ml.model.Event").isAllowed()).isTrue();
    assertThat(imported("io", "org.aalam.internal.token.Token").complaint())
        .isEqualTo(Path.of("io", "X.java") + ":7: io must not import org.aalam.internal.token.Token");
  }

  private static Import imported(String from, String name) {
    return new Import(SOURCES.resolve(from.replace('.', '/')).resolve("X.java"), 7, from, name);
  }
}
