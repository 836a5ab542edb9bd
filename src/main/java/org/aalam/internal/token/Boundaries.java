package org.aalam.internal.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes the break iterators of ICU4J for Arabic straight from its rules. By way of its locales and their resource bundles it
 * would take three times as long, but that is the way where an ICU4J keeps the rules in another place.
 */
final class Boundaries {
  private static final String RULES = "/com/ibm/icu/impl/data/icudata/brkitr/";
  private static final String LANGUAGE = "ar";

  private Boundaries() {}

  static BreakIterator ofSentences() {
    BreakIterator sentences = ofRules("sent.brk");
    return sentences == null ? BreakIterator.getSentenceInstance(new ULocale(LANGUAGE)) : sentences;
  }

  static BreakIterator ofWords() {
    BreakIterator words = ofRules("word.brk");
    return words == null ? BreakIterator.getWordInstance(new ULocale(LANGUAGE)) : words;
  }

  /** Returns the iterator of compiled rules, or null where they are not found. */
  static BreakIterator ofRules(String file) {
    try (InputStream in = BreakIterator.class.getResourceAsStream(RULES + file)) {
      return in == null ? null : RuleBasedBreakIterator.getInstanceFromCompiledRules(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
