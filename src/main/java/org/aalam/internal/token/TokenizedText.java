package org.aalam.internal.token;

import java.util.List;
import org.aalam.internal.text.NormalizedText;
import org.aalam.internal.text.TextNormalizer;

/**
 * A text cut into sentences and tokens.
 *
 * @param source the text with its normalized form; token offsets count in the latter
 * @param sentences all sentences that hold a token, in text order
 */
public record TokenizedText(NormalizedText source, List<Sentence> sentences) {

  /** Copies the list. */
  public TokenizedText {
    sentences = List.copyOf(sentences);
  }

  /** Normalizes and tokenizes a text. Thread-safe; time is linear in the length of the text. */
  public static TokenizedText of(String text) {
    NormalizedText normalized = TextNormalizer.normalize(text);
    return new TokenizedText(normalized, SentenceSplitter.split(normalized.text()));
  }
}
