package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.aalam.entity.Span;
import org.junit.jupiter.api.Test;

/** Random edits, the same at every run. */
class OffsetMapRandomTest {
  private static final int ROUNDS = 2_000;

  /** A map of random edits of a text; about half of the edits are deletions, as they are in practice. */
  private static OffsetMap randomMap(Random random, int sourceLength) {
    OffsetMap.Builder builder = OffsetMap.builder();
    appendRandomEdits(builder, random, sourceLength);
    return builder.build(sourceLength);
  }

  private static void appendRandomEdits(OffsetMap.Builder builder, Random random, int sourceLength) {
    int left = sourceLength;
    while (left > 0) {
      int equal = Math.min(left, random.nextInt(4));
      builder.equal(equal);
      left -= equal;
      int replaced = Math.min(left, random.nextInt(4));
      builder.replace(replaced, random.nextBoolean() ? 0 : random.nextInt(4));
      left -= replaced;
    }
  }

  private static Span randomSpan(Random random, int length) {
    int begin = random.nextInt(length + 1);
    return new Span(begin, begin + random.nextInt(length - begin + 1));
  }

  @Test
  void mapsTheWholeResultIntoTheSource() {
    Random random = new Random(42);
    for (int round = 0; round < ROUNDS; round++) {
      OffsetMap map = randomMap(random, random.nextInt(20));
      Span source = map.toSource(randomSpan(random, map.resultLength()));
      assertThat(source.end()).isLessThanOrEqualTo(map.sourceLength());
    }
  }

  @Test
  void keepsTheOrderOfPositions() {
    Random random = new Random(42);
    for (int round = 0; round < ROUNDS; round++) {
      OffsetMap map = randomMap(random, random.nextInt(20));
      Span before = new Span(0, 0);
      for (int i = 0; i < map.resultLength(); i++) {
        Span source = map.toSource(new Span(i, i + 1));
        assertThat(source.begin()).isGreaterThanOrEqualTo(before.begin());
        assertThat(source.end()).isGreaterThanOrEqualTo(before.end());
        before = source;
      }
    }
  }

  @Test
  void mapsALongerSpanToALongerSource() {
    Random random = new Random(42);
    for (int round = 0; round < ROUNDS; round++) {
      OffsetMap map = randomMap(random, random.nextInt(20));
      Span outer = randomSpan(random, map.resultLength());
      Span inner = randomSpan(random, outer.length()).shift(outer.begin());
      if (inner.length() > 0) {
        assertThat(map.toSource(outer).contains(map.toSource(inner))).as("%s in %s", inner, outer).isTrue();
      }
    }
  }

  /** Edits that overlap become one, so the joined map may take in more than the two maps do, but never less. */
  @Test
  void joinedMapsCoverWhatTheyCoverStepByStep() {
    Random random = new Random(42);
    for (int round = 0; round < ROUNDS; round++) {
      OffsetMap first = randomMap(random, random.nextInt(20));
      OffsetMap second = randomMap(random, first.resultLength());
      OffsetMap joined = first.andThen(second);
      assertThat(joined.sourceLength()).isEqualTo(first.sourceLength());
      assertThat(joined.resultLength()).isEqualTo(second.resultLength());
      Span span = randomSpan(random, second.resultLength());
      Span middle = second.toSource(span);
      if (middle.length() > 0) {
        Span stepByStep = first.toSource(middle);
        assertThat(joined.toSource(span).contains(stepByStep)).as("%s by way of %s", span, middle).isTrue();
      }
    }
  }

  /** Where the second change stays clear of the edits of the first, both ways agree to the code unit. */
  @Test
  void joinedMapsAgreeWithStepByStepWhereEditsLieApart() {
    Random random = new Random(42);
    for (int round = 0; round < ROUNDS; round++) {
      int half = 1 + random.nextInt(10);
      OffsetMap.Builder changeOfLeft = OffsetMap.builder();
      appendRandomEdits(changeOfLeft, random, half);
      OffsetMap first = changeOfLeft.equal(1 + half).build(half + 1 + half);
      OffsetMap.Builder changeOfRight = OffsetMap.builder().equal(first.resultLength() - half);
      appendRandomEdits(changeOfRight, random, half);
      OffsetMap second = changeOfRight.build(first.resultLength());
      Span span = randomSpan(random, second.resultLength());
      Span middle = second.toSource(span);
      if (middle.length() > 0) {
        assertThat(first.andThen(second).toSource(span)).as("%s", span).isEqualTo(first.toSource(middle));
      }
    }
  }

  @Test
  void identityMapsEverySpanToItself() {
    Random random = new Random(42);
    for (int round = 0; round < ROUNDS; round++) {
      int length = random.nextInt(50);
      Span span = randomSpan(random, length);
      assertThat(OffsetMap.identity(length).toSource(span)).isEqualTo(span);
    }
  }
}
