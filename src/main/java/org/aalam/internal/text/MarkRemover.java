package org.aalam.internal.text;

/**
 * Takes out what is written but not read: harakat, tatweel, bidi controls, joiners.
 *
 * <p>A haraka or tatweel belongs to the letter before it, so a span that ends with that letter covers it; an invisible
 * mark belongs to nothing, so it stays outside of a span that it borders.
 */
final class MarkRemover {
  private MarkRemover() {}

  static NormalizedText apply(NormalizedText input) {
    String text = input.text();
    int position = nextRemoved(text, 0);
    if (position == text.length()) {
      return input;
    }
    StringBuilder result = new StringBuilder(text.length());
    OffsetMap.Builder offsets = OffsetMap.builder();
    int copied = 0;
    while (position < text.length()) {
      boolean onLetter = isAttached(text.charAt(position)) && position > copied;
      int kept = onLetter ? position - 1 : position;
      result.append(text, copied, position);
      offsets.equal(kept - copied);
      int end = position + 1;
      while (end < text.length() && isRemoved(text.charAt(end)) && isAttached(text.charAt(end)) == onLetter) {
        end++;
      }
      offsets.replace(end - kept, onLetter ? 1 : 0);
      copied = end;
      position = nextRemoved(text, end);
    }
    result.append(text, copied, text.length());
    offsets.equal(text.length() - copied);
    return input.then(result.toString(), offsets.build(text.length()));
  }

  private static int nextRemoved(String text, int from) {
    int position = from;
    while (position < text.length() && !isRemoved(text.charAt(position))) {
      position++;
    }
    return position;
  }

  private static boolean isRemoved(char c) {
    return isAttached(c) || ArabicChars.isInvisible(c);
  }

  private static boolean isAttached(char c) {
    return c == ArabicChars.TATWEEL || ArabicChars.isHaraka(c);
  }
}
