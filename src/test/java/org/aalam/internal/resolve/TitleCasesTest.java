package org.aalam.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.Entity;
import org.aalam.entity.Span;
import org.aalam.entity.Title;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.token.TokenizedText;
import org.aalam.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TitleCasesTest {
  private static final EntityResolver RESOLVER = new EntityResolver(Lexicons.load());

  /** A title of one sentence, with the name of its bearer and the names of what is mentioned inside. */
  private record Shown(Span span, String text, String person, List<String> inside) {}

  static Stream<Arguments> cases() {
    return Cases.of("titles.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTitlesWithTheirBearersAndWhatIsNamedInside(String marked, String persons) {
    MarkedText text = MarkedText.of(marked);
    List<Entity> entities = RESOLVER.resolve(TokenizedText.of(text.text()), text.occurrences(), Optional.empty());
    assertThat(shown(entities)).isEqualTo(expected(text, persons, entities));
  }

  private static List<Shown> shown(List<Entity> entities) {
    Map<String, String> names = new HashMap<>();
    entities.forEach(entity -> names.put(entity.id(), entity.name()));
    List<Shown> shown = new ArrayList<>();
    for (Entity entity : entities) {
      for (Title title : entity.titles()) {
        List<String> inside = title.entities().stream().map(names::get).toList();
        shown.add(new Shown(title.span(), title.text(), entity.name(), inside));
      }
    }
    shown.sort(Comparator.comparing(Shown::span));
    return shown;
  }

  private static List<Shown> expected(MarkedText text, String persons, List<Entity> entities) {
    List<Shown> expected = new ArrayList<>();
    String[] bearers = persons.split("\\|");
    for (Span title : text.titles()) {
      List<String> inside = entities.stream()
          .filter(entity -> entity.mentions().stream().anyMatch(mention -> title.contains(mention.span())))
          .map(Entity::name)
          .toList();
      expected.add(new Shown(title, text.readable(title), bearers[expected.size()], inside));
    }
    return expected;
  }
}
