package org.aalam.internal.feature;

/** Takes the features of one token. */
public interface FeatureSink {

  /** Takes a feature with one value. */
  void add(Template template, Value value);

  /** Takes a feature with two values. */
  void add(Template template, Value first, Value second);
}
