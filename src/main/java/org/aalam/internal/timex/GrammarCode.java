package org.aalam.internal.timex;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;

/** The compiled grammar as a row of numbers, of which some are the indexes of strings. */
final class GrammarCode {
  private GrammarCode() {}

  /** Puts numbers in a row. */
  static final class Writer {
    private final List<Integer> numbers = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    void number(int number) {
      numbers.add(number);
    }

    void text(String text) {
      texts.putIfAbsent(text, texts.size());
      numbers.add(texts.get(text));
    }

    void bits(BitSet bits) {
      number(bits.cardinality());
      bits.stream().forEach(this::number);
    }

    void writeTo(ByteWriter out) throws IOException {
      TextList.of(List.copyOf(texts.keySet())).write(out);
      out.writeInts(numbers.stream().mapToInt(number -> number).toArray());
    }
  }

  /** Takes numbers from a row. */
  static final class Reader {
    private final List<String> texts;
    private final int[] numbers;
    private int next;

    Reader(ByteReader in) throws IOException {
      texts = TextList.read(in).all();
      numbers = in.readInts();
    }

    int number() {
      return numbers[next++];
    }

    String text() {
      return texts.get(number());
    }

    BitSet bits() {
      BitSet bits = new BitSet();
      for (int left = number(); left > 0; left--) {
        bits.set(number());
      }
      return bits;
    }
  }
}
