package org.aalam.cli;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns bytes into text: in the given charset, or else by byte order mark, as valid UTF-8, or as one of the older
 * charsets of Arabic. Never replaces what it cannot read. Immutable and thread-safe.
 */
final class TextDecoder {
  private static final List<Charset> UTF_16 = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final List<Charset> SINGLE_BYTE =
      List.of(Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"));
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final double MOST = 0.9;
  private static final double HALF = 0.5;

  private final Optional<Charset> forced;

  /** Takes the charset to use, empty to find out. */
  TextDecoder(Optional<Charset> forced) {
    this.forced = forced;
  }

  /**
   * Returns the text without a byte order mark.
   *
   * @throws CharacterCodingException where the bytes are no text, with the reason as its message
   */
  String decode(byte[] bytes) throws CharacterCodingException {
    if (forced.isPresent()) {
      return checked(strict(bytes, forced.get())
          .orElseThrow(() -> new UndecodableException("not valid " + forced.get() + "; give another --encoding")));
    }
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return checked(strict(bytes, marked.get())
          .orElseThrow(() -> new UndecodableException("begins like " + marked.get() + " but is not valid")));
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && utf8.get().indexOf('\0') < 0) {
      return checked(utf8.get());
    }
    return checked(detected(bytes));
  }

  /** Returns the charset whose byte order mark the bytes begin with. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
      return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String checked(String text) throws CharacterCodingException {
    if (text.indexOf('\0') >= 0) {
      throw new UndecodableException("a binary file, not text (it holds NUL characters)");
    }
    return text;
  }

  private static String detected(byte[] bytes) throws CharacterCodingException {
    for (Charset charset : hasNul(bytes) ? UTF_16 : byConfidence(bytes)) {
      Optional<String> text = strict(bytes, charset).filter(TextDecoder::looksArabic);
      if (text.isPresent()) {
        return text.get();
      }
    }
    throw new UndecodableException(hasNul(bytes)
        ? "a binary file, not text (it holds NUL bytes)"
        : "neither valid UTF-8 nor an Arabic charset that can be told; give --encoding");
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** The older charsets, the likelier one first; none where the bytes are UTF-8 with a fault in it. */
  private static List<Charset> byConfidence(byte[] bytes) throws CharacterCodingException {
    if (isBrokenUtf8(bytes)) {
      throw new UndecodableException("broken UTF-8; mend the file or give --encoding");
    }
    Map<String, Integer> confidence = new HashMap<>();
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      confidence.put(match.getName(), match.getConfidence());
    }
    return SINGLE_BYTE.stream()
        .sorted(Comparator.comparing((Charset charset) -> -confidence.getOrDefault(charset.name(), 0)))
        .toList();
  }

  /** Most of what is not ASCII reads as UTF-8: a damaged file, which an older charset would turn into nonsense. */
  private static boolean isBrokenUtf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long sound = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return sound > MOST * (sound + broken);
  }

  /**
   * Most of what is not ASCII is an Arabic letter, few of them touch a Latin one (as the accented letters of a European
   * text would), and nothing is a control character.
   */
  private static boolean looksArabic(String text) {
    int foreign = 0;
    int arabic = 0;
    int touching = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && "\n\r\t\f".indexOf(c) < 0) {
        return false;
      }
      foreign += c > 0x7F ? 1 : 0;
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
        arabic++;
        touching += isLatin(text, i - 1) || isLatin(text, i + 1) ? 1 : 0;
      }
    }
    return arabic > HALF * foreign && touching < HALF * arabic;
  }

  private static boolean isLatin(String text, int index) {
    char c = index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Says why bytes are no text. */
  private static final class UndecodableException extends CharacterCodingException {
    private static final long serialVersionUID = 1L;
    private final String reason;

    UndecodableException(String reason) {
      this.reason = reason;
    }

    @Override
    public String getMessage() {
      return reason;
    }
  }
}
