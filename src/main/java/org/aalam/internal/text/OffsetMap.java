package org.aalam.internal.text;

import java.util.Arrays;
import org.aalam.entity.Span;

/**
 * The way back from a changed text to the text that it was made from.
 *
 * <p>The map is a list of edits, each of which replaces a range of the source by a range of the result; everything
 * between edits is the same in both. Spans of the result map to the smallest span of the source that holds all the
 * characters they stand for: a pure deletion at either edge stays outside, an edit that is cut by an edge counts whole.
 * Offsets are UTF-16 code units. Immutable and thread-safe.
 */
public final class OffsetMap {
  private final int sourceLength;
  private final int resultLength;
  private final int[] sourceBegin;
  private final int[] sourceEnd;
  private final int[] resultBegin;
  private final int[] resultEnd;

  private OffsetMap(Builder builder) {
    int n = builder.size;
    sourceLength = builder.source;
    resultLength = builder.result;
    sourceBegin = Arrays.copyOf(builder.sourceBegin, n);
    sourceEnd = Arrays.copyOf(builder.sourceEnd, n);
    resultBegin = Arrays.copyOf(builder.resultBegin, n);
    resultEnd = Arrays.copyOf(builder.resultEnd, n);
  }

  /** Returns the map of a text onto itself. */
  public static OffsetMap identity(int length) {
    return builder().equal(length).build(length);
  }

  /** Returns an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the length of the text that was changed. */
  public int sourceLength() {
    return sourceLength;
  }

  /** Returns the length of the changed text. */
  public int resultLength() {
    return resultLength;
  }

  /** Tells whether source and result are the same. */
  public boolean isIdentity() {
    return sourceBegin.length == 0;
  }

  /**
   * Maps a span of the result back to the source.
   *
   * @throws IndexOutOfBoundsException where the span reaches beyond the result
   */
  public Span toSource(Span span) {
    if (span.end() > resultLength) {
      throw new IndexOutOfBoundsException(span + " reaches beyond the text of length " + resultLength);
    }
    int begin = sourceOfBegin(span.begin());
    int end = span.length() == 0 ? begin : sourceOfEnd(span.end());
    return new Span(begin, end);
  }

  /** The source position of the character that begins at a result position; deletions just before it are skipped. */
  private int sourceOfBegin(int position) {
    int edit = lastEditFrom(resultBegin, position);
    if (edit < 0) {
      return position;
    }
    return position < resultEnd[edit] ? sourceBegin[edit] : sourceEnd[edit] + position - resultEnd[edit];
  }

  /** The source position after the character that ends at a result position; deletions just after it are skipped. */
  private int sourceOfEnd(int position) {
    int edit = lastEditFrom(resultBegin, position - 1);
    if (edit < 0) {
      return position;
    }
    return position <= resultEnd[edit] ? sourceEnd[edit] : sourceEnd[edit] + position - resultEnd[edit];
  }

  /** The last edit whose begin is not after a position, or -1. */
  private static int lastEditFrom(int[] begins, int position) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * Joins this map with the map of a second change that was made to this map's result.
   *
   * @param next the map of the second change
   * @return the map from this map's source to the result of {@code next}
   * @throws IllegalArgumentException where the second change was made to a text of another length
   */
  public OffsetMap andThen(OffsetMap next) {
    if (next.sourceLength != resultLength) {
      throw new IllegalArgumentException(
          "the next map must start from a text of length " + resultLength + ", but starts from " + next.sourceLength);
    }
    if (isIdentity()) {
      return next;
    }
    return next.isIdentity() ? this : new Composer(this, next).compose();
  }

  /** Walks the edits of two maps along the text between them; edits that overlap there become one. */
  private static final class Composer {
    private final OffsetMap first;
    private final OffsetMap second;
    private final Builder builder = builder();
    private int i;
    private int j;

    Composer(OffsetMap first, OffsetMap second) {
      this.first = first;
      this.second = second;
    }

    OffsetMap compose() {
      int middle = 0;
      while (i < first.resultBegin.length || j < second.sourceBegin.length) {
        int begin = Math.min(firstBegin(), secondBegin());
        builder.equal(begin - middle);
        middle = appendBlock(begin);
      }
      builder.equal(first.resultLength - middle);
      return builder.build(first.sourceLength);
    }

    private int firstBegin() {
      return i < first.resultBegin.length ? first.resultBegin[i] : Integer.MAX_VALUE;
    }

    private int secondBegin() {
      return j < second.sourceBegin.length ? second.sourceBegin[j] : Integer.MAX_VALUE;
    }

    /** Appends all edits that overlap from a position of the middle text on, and returns where they end there. */
    private int appendBlock(int begin) {
      int end = begin;
      int sourceChange = 0;
      int resultChange = 0;
      boolean empty = true;
      while (true) {
        if (firstBegin() < end || empty && firstBegin() == begin) {
          end = Math.max(end, first.resultEnd[i]);
          sourceChange += (first.sourceEnd[i] - first.sourceBegin[i]) - (first.resultEnd[i] - first.resultBegin[i]);
          i++;
        } else if (secondBegin() < end || empty && secondBegin() == begin) {
          end = Math.max(end, second.sourceEnd[j]);
          resultChange += (second.resultEnd[j] - second.resultBegin[j]) - (second.sourceEnd[j] - second.sourceBegin[j]);
          j++;
        } else {
          break;
        }
        empty = false;
      }
      builder.replace(end - begin + sourceChange, end - begin + resultChange);
      return end;
    }
  }

  /** Collects the edits of one change, from the start of the text to its end. Not thread-safe. */
  public static final class Builder {
    private int[] sourceBegin = new int[8];
    private int[] sourceEnd = new int[8];
    private int[] resultBegin = new int[8];
    private int[] resultEnd = new int[8];
    private int size;
    private int source;
    private int result;

    private Builder() {}

    /** Records that the next code units are the same in both texts. */
    public Builder equal(int length) {
      requireLength(length);
      source += length;
      result += length;
      return this;
    }

    /** Records that the next code units of the source stand as others in the result; either may be none. */
    public Builder replace(int oldLength, int newLength) {
      requireLength(oldLength);
      requireLength(newLength);
      if (oldLength == 0 && newLength == 0) {
        return this;
      }
      if (size == sourceBegin.length) {
        grow();
      }
      sourceBegin[size] = source;
      resultBegin[size] = result;
      source += oldLength;
      result += newLength;
      sourceEnd[size] = source;
      resultEnd[size] = result;
      size++;
      return this;
    }

    private static void requireLength(int length) {
      if (length < 0) {
        throw new IllegalArgumentException("length must be >= 0, but is " + length);
      }
    }

    private void grow() {
      int capacity = size * 2;
      sourceBegin = Arrays.copyOf(sourceBegin, capacity);
      sourceEnd = Arrays.copyOf(sourceEnd, capacity);
      resultBegin = Arrays.copyOf(resultBegin, capacity);
      resultEnd = Arrays.copyOf(resultEnd, capacity);
    }

    /**
     * Ends the change.
     *
     * @param expectedSourceLength the length of the source text
     * @throws IllegalStateException where the recorded edits do not use up exactly the source text
     */
    public OffsetMap build(int expectedSourceLength) {
      if (source != expectedSourceLength) {
        throw new IllegalStateException(
            "edits use up " + source + " of " + expectedSourceLength + " code units of the source");
      }
      return new OffsetMap(this);
    }
  }
}
