package org.aalam.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Template WORD = Template.of("word");
  private static final Template PAIR = Template.of("word-1,word");

  @ParameterizedTest
  @ValueSource(strings = {"بغداد", "", "=", "a=b", "<edge>", "،", "B?date.today"})
  void theStringHasTheHashOfItsParts(String text) {
    Value value = Value.of(text);
    Value other = Value.of("الرباط");

    assertThat(Template.hashOf(WORD.describe(value))).isEqualTo(WORD.with(value));
    assertThat(Template.hashOf(PAIR.describe(value, other))).isEqualTo(PAIR.with(value, other));
    assertThat(Template.hashOf(PAIR.describe(other, value))).isEqualTo(PAIR.with(other, value));
  }

  @Test
  void aStringWithoutValueHasTheHashOfItsName() {
    assertThat(Template.hashOf("bias")).isEqualTo(Template.of("bias").hash());
  }

  @Test
  void describesForPeople() {
    assertThat(WORD.describe(Value.of("بغداد"))).isEqualTo("word=بغداد");
    assertThat(PAIR.describe(Value.of("في"), Value.of("بغداد"))).isEqualTo("word-1,word=في\tبغداد");
  }

  @Test
  void tellsTemplatesAndValuesAndTheirOrderApart() {
    Value first = Value.of("محمد");
    Value second = Value.of("علي");
    Template next = Template.of("word+1");

    Set<Long> hashes = new HashSet<>(List.of(WORD.with(first), WORD.with(second), next.with(first),
        PAIR.with(first, second), PAIR.with(second, first), PAIR.with(first), WORD.with(first, second)));

    assertThat(hashes).hasSize(7);
  }

  @Test
  void namesThePlacesOfAWindow() {
    assertThat(Arrays.stream(Template.window("word", -2, 1)).map(Template::name))
        .containsExactly("word-2", "word-1", "word", "word+1");
    assertThat(Template.window("word", 0, 0)).containsExactly(WORD);
  }
}
