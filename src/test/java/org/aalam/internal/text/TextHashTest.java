package org.aalam.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextHashTest {

  /** Models and tables hold hashes, so the function must never change; for ASCII it is the published FNV-1a. */
  @Test
  void isFnv1a() {
    assertThat(TextHash.of("")).isEqualTo(0xcbf29ce484222325L);
    assertThat(TextHash.of("a")).isEqualTo(0xaf63dc4c8601ec8cL);
    assertThat(TextHash.of("foobar")).isEqualTo(0x85944171f73967e8L);
  }

  @Test
  void canBeContinued() {
    long whole = TextHash.of("المملكة المغربية");
    assertThat(TextHash.extend(TextHash.extend(TextHash.of("المملكة"), ' '), "المغربية")).isEqualTo(whole);
    assertThat(TextHash.extend(TextHash.EMPTY, "إلى المملكة المغربية أمس", 4, 20)).isEqualTo(whole);
    assertThat(TextHash.extend(whole, "")).isEqualTo(whole);
  }

  @Test
  void tellsTextsApart() {
    Set<Long> hashes = new HashSet<>();
    for (String text : new String[] {"", " ", "ا", "اا", "ab", "ba", "مصر", "رصم", "\u0000"}) {
      assertThat(hashes.add(TextHash.of(text))).as(text).isTrue();
    }
  }

  @Test
  void mixesHighBitsIntoLowOnes() {
    Set<Long> lowBits = new HashSet<>();
    for (long i = 0; i < 64; i++) {
      lowBits.add(TextHash.mix(i << 40) & 0xFF);
    }
    assertThat(lowBits).hasSizeGreaterThan(40);
  }
}
