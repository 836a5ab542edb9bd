package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentWordsTest {
  private final RecentWords<Integer> lengths = new RecentWords<>(RecentWords.MANY);
  private final AtomicInteger reckoned = new AtomicInteger();

  private int length(String word) {
    return lengths.get(word, form -> {
      reckoned.incrementAndGet();
      return form.length();
    });
  }

  @Test
  void reckonsAWordOnce() {
    assertThat(length("فاس")).isEqualTo(3);
    assertThat(length("فاس")).isEqualTo(3);
    assertThat(length("مكناس")).isEqualTo(5);
    assertThat(reckoned).hasValue(2);
  }

  @Test
  void holdsNoMoreThanItsLimitAndNoOverlongWords() {
    length("ا".repeat(1_000));
    length("ا".repeat(1_000));
    assertThat(reckoned).hasValue(2);

    IntStream.range(0, RecentWords.MANY).forEach(i -> length("w" + i));
    reckoned.set(0);
    length("w0");
    assertThat(reckoned).hasValue(0);
    // One more, and the older half is forgotten.
    length("another");
    length("w0");
    assertThat(reckoned).hasValue(2);
  }

  @Test
  void manyThreadsGetTheSame() {
    assertThat(IntStream.range(0, 4 * RecentWords.MANY).parallel().mapToObj(i -> "w" + i % 20_000)
        .allMatch(word -> length(word) == word.length())).isTrue();
  }
}
