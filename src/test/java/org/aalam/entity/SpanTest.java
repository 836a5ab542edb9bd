package org.aalam.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final Span MIDDLE = new Span(3, 7);

  @Test
  void refusesWhatIsNoRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessageContaining("[-1, 2)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("[5, 4)");
    assertThat(new Span(4, 4).length()).isZero();
  }

  @Test
  void containsItselfAndWhatLiesInside() {
    assertThat(List.of(MIDDLE, new Span(3, 4), new Span(6, 7), new Span(5, 5))).allMatch(MIDDLE::contains);
    assertThat(List.of(new Span(2, 7), new Span(3, 8), new Span(0, 3), new Span(7, 9))).noneMatch(MIDDLE::contains);
  }

  @Test
  void overlapsWhereACodeUnitIsShared() {
    for (Span other : List.of(MIDDLE, new Span(0, 4), new Span(6, 9), new Span(4, 5), new Span(0, 9))) {
      assertThat(MIDDLE.overlaps(other)).as("%s", other).isTrue();
      assertThat(other.overlaps(MIDDLE)).as("%s", other).isTrue();
    }
  }

  @Test
  void doesNotOverlapWhatItOnlyTouches() {
    for (Span other : List.of(new Span(0, 3), new Span(7, 9), new Span(0, 1))) {
      assertThat(MIDDLE.overlaps(other)).as("%s", other).isFalse();
      assertThat(other.overlaps(MIDDLE)).as("%s", other).isFalse();
    }
  }

  @Test
  void shiftsBothWaysButNotBeyondTheStart() {
    assertThat(MIDDLE.shift(2)).isEqualTo(new Span(5, 9));
    assertThat(MIDDLE.shift(-3)).isEqualTo(new Span(0, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> MIDDLE.shift(-4));
  }

  @Test
  void givesItsText() {
    assertThat(new Span(4, 10).in("زار المغرب أمس")).isEqualTo("المغرب");
    assertThat(new Span(0, 0).in("")).isEmpty();
    assertThatThrownBy(() -> MIDDLE.in("مصر")).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatNullPointerException().isThrownBy(() -> MIDDLE.in(null)).withMessage("text must not be null");
  }

  @Test
  void ordersByBeginThenByEnd() {
    List<Span> ordered = List.of(new Span(0, 9), new Span(1, 1), new Span(1, 3), new Span(2, 2));
    assertThat(Stream.of(3, 1, 0, 2).map(ordered::get).sorted()).containsExactlyElementsOf(ordered);
  }
}
