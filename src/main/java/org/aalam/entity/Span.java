package org.aalam.entity;

import java.util.Objects;

/**
 * A half-open range of text, {@code [begin, end)}, in UTF-16 code units.
 *
 * <p>Spans order by their begin, then by their end. Immutable and thread-safe.
 *
 * @param begin index of the first code unit, 0 or greater
 * @param end index after the last code unit, not less than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Checks the range.
   *
   * @param begin as in the record's description
   * @param end as in the record's description
   * @throws IllegalArgumentException unless {@code 0 <= begin <= end}
   */
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("span must satisfy 0 <= begin <= end, but is [" + begin + ", " + end + ")");
    }
  }

  /**
   * Returns the number of code units covered.
   *
   * @return the length in UTF-16 code units, 0 or greater
   */
  public int length() {
    return end - begin;
  }

  /**
   * Tells whether every position of another span lies in this one.
   *
   * @param other the other span, not null
   * @return true where {@code other} is inside this span or equal to it
   */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * Tells whether the two spans share at least one code unit.
   *
   * @param other the other span, not null
   * @return true where they overlap; spans that only touch do not
   */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /**
   * Moves the span.
   *
   * @param by number of code units, negative to move towards the start
   * @return the moved span
   * @throws IllegalArgumentException where it would begin before 0
   */
  public Span shift(int by) {
    return new Span(begin + by, end + by);
  }

  /**
   * Returns the text that the span covers.
   *
   * @param text the text that the span was made for, not null
   * @return the covered text
   * @throws IndexOutOfBoundsException where the span reaches beyond the text
   */
  public String in(CharSequence text) {
    Objects.requireNonNull(text, "text must not be null");
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
  }

  // Written out, as is the hash: what Java makes of a record while a program runs delays the first text.
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && begin == span.begin && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }
}
