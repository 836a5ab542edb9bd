package org.aalam.internal.find;

/**
 * A range of a sentence's tokens.
 *
 * @param begin index of the first token
 * @param end index after the last token; equal to {@code begin} for an empty range
 */
record TokenRange(int begin, int end) {

  boolean isEmpty() {
    return begin >= end;
  }

  int size() {
    return end - begin;
  }

  boolean overlaps(int otherBegin, int otherEnd) {
    return begin < otherEnd && otherBegin < end;
  }

  boolean holds(TokenRange other) {
    return begin <= other.begin && other.end <= end;
  }
}
