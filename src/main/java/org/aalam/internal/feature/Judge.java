package org.aalam.internal.feature;

import java.util.List;

/**
 * Another tagger whose judgement serves as features: one that was trained on other texts, perhaps with other types.
 * Implementations are immutable and thread-safe.
 */
public interface Judge {

  /**
   * Judges the sentences of one text.
   *
   * @param text its sentences, without judgements
   * @return for each sentence and each of its tokens what the judge thinks of the token, the likeliest label first
   */
  List<List<List<Value>>> judge(List<AnnotatedSentence> text);
}
