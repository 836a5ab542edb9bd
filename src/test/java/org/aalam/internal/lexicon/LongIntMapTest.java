package org.aalam.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongIntMapTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 4, 5, 31, 32, 33, 10_000})
  void givesWhatTheOtherMapGives(int size) {
    Random random = new Random(42);
    Map<Long, Integer> entries = new HashMap<>();
    while (entries.size() < size) {
      entries.put(random.nextLong(), random.nextInt(1_000));
    }
    LongIntMap map = LongIntMap.of(entries, -1);
    entries.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
    for (int i = 0; i < 1_000; i++) {
      long key = random.nextLong();
      assertThat(map.get(key)).isEqualTo(entries.getOrDefault(key, -1));
    }
  }

  @Test
  void takesKeysThatLieSideBySide() {
    Map<Long, Integer> entries = new HashMap<>();
    for (int i = 0; i < 2_000; i++) {
      entries.put((long) i, i);
      entries.put((long) i << 32, -2 - i);
    }
    LongIntMap map = LongIntMap.of(entries, -1);
    entries.forEach((key, value) -> assertThat(map.get(key)).isEqualTo(value));
  }

  @Test
  void knowsZeroAndTheLimitsAsKeys() {
    LongIntMap map = LongIntMap.of(Map.of(0L, 7, Long.MIN_VALUE, 8, Long.MAX_VALUE, 9, -1L, 10), 0);
    assertThat(map.get(0L)).isEqualTo(7);
    assertThat(map.get(Long.MIN_VALUE)).isEqualTo(8);
    assertThat(map.get(Long.MAX_VALUE)).isEqualTo(9);
    assertThat(map.get(-1L)).isEqualTo(10);
    assertThat(LongIntMap.of(Map.of(1L, 7), 0).get(0L)).isZero();
  }

  @Test
  void mapsKeysToTheirIndexes() {
    LongIntMap map = LongIntMap.indexOf(new long[] {30, 0, 10});
    assertThat(map.get(30)).isZero();
    assertThat(map.get(0)).isEqualTo(1);
    assertThat(map.get(10)).isEqualTo(2);
    assertThat(map.get(20)).isEqualTo(-1);
    assertThat(LongIntMap.indexOf(new long[0]).get(0)).isEqualTo(-1);
  }
}
