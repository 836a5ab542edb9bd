package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.aalam.entity.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OffsetMapTest {
  private static final OffsetMap IDENTITY = OffsetMap.identity(5);
  /** ab[cd→X]ef. */
  private static final OffsetMap SHORTENED = OffsetMap.builder().equal(2).replace(2, 1).equal(2).build(6);
  /** ab[c→XYZ]de. */
  private static final OffsetMap EXPANDED = OffsetMap.builder().equal(2).replace(1, 3).equal(2).build(5);
  /** ab[cd→]ef. */
  private static final OffsetMap DELETED = OffsetMap.builder().equal(2).replace(2, 0).equal(2).build(6);
  /** [ab→]cd[ef→]. */
  private static final OffsetMap DELETED_AT_EDGES =
      OffsetMap.builder().replace(2, 0).equal(2).replace(2, 0).build(6);
  /** ab[→XY]cd. */
  private static final OffsetMap INSERTED = OffsetMap.builder().equal(2).replace(0, 2).equal(2).build(4);
  /** [ab→X][cd→Y]. */
  private static final OffsetMap ADJACENT = OffsetMap.builder().replace(2, 1).replace(2, 1).build(4);
  /** [abc→]. */
  private static final OffsetMap EMPTIED = OffsetMap.builder().replace(3, 0).build(3);

  static Stream<Arguments> cases() {
    return Stream.of(
        spans("equal, whole", IDENTITY, 0, 5, 0, 5),
        spans("equal, part", IDENTITY, 1, 3, 1, 3),
        spans("equal before an edit", SHORTENED, 0, 2, 0, 2),
        spans("equal after an edit", SHORTENED, 3, 5, 4, 6),
        spans("last character after an edit", SHORTENED, 4, 5, 5, 6),
        spans("replaced alone", SHORTENED, 2, 3, 2, 4),
        spans("replaced with its left neighbour", SHORTENED, 1, 3, 1, 4),
        spans("replaced with its right neighbour", SHORTENED, 2, 4, 2, 5),
        spans("across an edit", SHORTENED, 1, 4, 1, 5),
        spans("whole with an edit", SHORTENED, 0, 5, 0, 6),
        spans("whole expansion", EXPANDED, 2, 5, 2, 3),
        spans("expansion cut at its end", EXPANDED, 2, 3, 2, 3),
        spans("expansion cut at its begin", EXPANDED, 4, 5, 2, 3),
        spans("expansion cut on both sides", EXPANDED, 3, 4, 2, 3),
        spans("from inside an expansion on", EXPANDED, 3, 6, 2, 4),
        spans("up to inside an expansion", EXPANDED, 1, 4, 1, 3),
        spans("after an expansion", EXPANDED, 5, 7, 3, 5),
        spans("deletion inside counts", DELETED, 1, 3, 1, 5),
        spans("deletion after the end stays outside", DELETED, 0, 2, 0, 2),
        spans("deletion before the begin stays outside", DELETED, 2, 4, 4, 6),
        spans("deletions at the edges of the text stay outside", DELETED_AT_EDGES, 0, 2, 2, 4),
        spans("first of what deletions leave", DELETED_AT_EDGES, 0, 1, 2, 3),
        spans("last of what deletions leave", DELETED_AT_EDGES, 1, 2, 3, 4),
        spans("insertion alone is empty in the source", INSERTED, 2, 4, 2, 2),
        spans("insertion inside", INSERTED, 1, 5, 1, 3),
        spans("insertion at the end", INSERTED, 0, 4, 0, 2),
        spans("first of two edits side by side", ADJACENT, 0, 1, 0, 2),
        spans("second of two edits side by side", ADJACENT, 1, 2, 2, 4),
        spans("both edits side by side", ADJACENT, 0, 2, 0, 4),
        spans("empty span at the begin", SHORTENED, 0, 0, 0, 0),
        spans("empty span inside equal text", IDENTITY, 3, 3, 3, 3),
        spans("empty span after an edit", SHORTENED, 4, 4, 5, 5),
        spans("empty span at the end", SHORTENED, 5, 5, 6, 6),
        spans("empty span of an emptied text", EMPTIED, 0, 0, 3, 3));
  }

  private static Arguments spans(String name, OffsetMap map, int begin, int end, int sourceBegin, int sourceEnd) {
    return Arguments.of(name, map, new Span(begin, end), new Span(sourceBegin, sourceEnd));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void mapsASpanToItsSource(String name, OffsetMap map, Span span, Span source) {
    assertThat(map.toSource(span)).isEqualTo(source);
  }

  @Test
  void knowsBothLengths() {
    assertThat(SHORTENED.sourceLength()).isEqualTo(6);
    assertThat(SHORTENED.resultLength()).isEqualTo(5);
    assertThat(EMPTIED.resultLength()).isZero();
    assertThat(OffsetMap.identity(0).sourceLength()).isZero();
  }

  @Test
  void isAnIdentityWithoutEdits() {
    assertThat(IDENTITY.isIdentity()).isTrue();
    assertThat(OffsetMap.builder().equal(2).replace(0, 0).equal(1).build(3).isIdentity()).isTrue();
    assertThat(SHORTENED.isIdentity()).isFalse();
  }

  @Test
  void refusesToBuildUnlessTheWholeSourceIsUsedUp() {
    assertThatIllegalStateException().isThrownBy(() -> OffsetMap.builder().equal(2).replace(2, 1).build(5))
        .withMessageContaining("4 of 5");
    assertThatIllegalStateException().isThrownBy(() -> OffsetMap.builder().equal(6).build(5))
        .withMessageContaining("6 of 5");
  }

  @Test
  void refusesNegativeLengths() {
    assertThatIllegalArgumentException().isThrownBy(() -> OffsetMap.builder().equal(-1)).withMessageContaining("-1");
    assertThatIllegalArgumentException().isThrownBy(() -> OffsetMap.builder().replace(-2, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> OffsetMap.builder().replace(0, -3));
  }

  @Test
  void refusesSpansBeyondTheResult() {
    assertThatThrownBy(() -> SHORTENED.toSource(new Span(4, 6)))
        .isInstanceOf(IndexOutOfBoundsException.class).hasMessageContaining("length 5");
  }

  @Test
  void takesMoreEditsThanItHasRoomForAtFirst() {
    OffsetMap.Builder builder = OffsetMap.builder();
    for (int i = 0; i < 100; i++) {
      builder.equal(1).replace(2, 1);
    }
    OffsetMap map = builder.build(300);
    assertThat(map.resultLength()).isEqualTo(200);
    assertThat(map.toSource(new Span(199, 200))).isEqualTo(new Span(298, 300));
    assertThat(map.toSource(new Span(100, 102))).isEqualTo(new Span(150, 153));
  }

  @Test
  void joinsEditsThatLieApart() {
    OffsetMap later = OffsetMap.builder().equal(3).replace(1, 2).equal(1).build(5);
    OffsetMap joined = SHORTENED.andThen(later);
    assertThat(joined.sourceLength()).isEqualTo(6);
    assertThat(joined.resultLength()).isEqualTo(6);
    assertThat(joined.toSource(new Span(2, 3))).isEqualTo(new Span(2, 4));
    assertThat(joined.toSource(new Span(4, 5))).isEqualTo(new Span(4, 5));
    assertThat(joined.toSource(new Span(5, 6))).isEqualTo(new Span(5, 6));
  }

  @Test
  void joinsEditsThatOverlap() {
    OffsetMap overlapping = OffsetMap.builder().equal(1).replace(2, 1).equal(2).build(5);
    OffsetMap joined = SHORTENED.andThen(overlapping);
    assertThat(joined.toSource(new Span(1, 2))).isEqualTo(new Span(1, 4));
    assertThat(joined.toSource(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(joined.toSource(new Span(2, 3))).isEqualTo(new Span(4, 5));
  }

  @Test
  void leavesADeletionOutsideWhenTheNextChangeTouchesIt() {
    OffsetMap next = OffsetMap.builder().equal(2).replace(1, 1).equal(1).build(4);
    OffsetMap joined = DELETED.andThen(next);
    assertThat(joined.toSource(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(joined.toSource(new Span(3, 4))).isEqualTo(new Span(5, 6));
  }

  @Test
  void joinsWithAnIdentityToItself() {
    assertThat(SHORTENED.andThen(OffsetMap.identity(5))).isSameAs(SHORTENED);
    assertThat(OffsetMap.identity(6).andThen(SHORTENED)).isSameAs(SHORTENED);
  }

  @Test
  void refusesToJoinAMapOfAnotherText() {
    assertThatIllegalArgumentException().isThrownBy(() -> SHORTENED.andThen(OffsetMap.identity(6)))
        .withMessageContaining("length 5").withMessageContaining("6");
  }
}
