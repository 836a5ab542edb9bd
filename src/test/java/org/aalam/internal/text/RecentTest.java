package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final Recent<Integer, Integer> doubles = new Recent<>(8);
  private final AtomicInteger reckoned = new AtomicInteger();

  private int twice(int number) {
    return doubles.get(number, n -> {
      reckoned.incrementAndGet();
      return 2 * n;
    });
  }

  @Test
  void reckonsOnce() {
    assertThat(twice(4)).isEqualTo(8);
    assertThat(twice(4)).isEqualTo(8);
    assertThat(reckoned).hasValue(1);
  }

  @Test
  void keepsWhatIsAskedForAgainAndAgain() {
    IntStream.range(1, 1_000).forEach(n -> {
      twice(n);
      twice(0);
    });
    assertThat(reckoned).hasValue(1_000);
  }

  @Test
  void forgetsWhatWasNotAskedForLately() {
    IntStream.range(0, 9).forEach(this::twice);
    reckoned.set(0);
    twice(8);
    twice(7);
    twice(6);
    assertThat(reckoned).hasValue(0);
    twice(0);
    assertThat(reckoned).hasValue(1);
  }
}
