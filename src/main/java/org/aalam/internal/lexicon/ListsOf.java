package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;

/** Writes lists of the same items as the indexes of these, each list with its length before it. */
final class ListsOf {
  private ListsOf() {}

  static <T> void write(ByteWriter out, List<List<T>> lists, List<T> items) throws IOException {
    Map<T, Integer> indexes = new HashMap<>();
    items.forEach(item -> indexes.put(item, indexes.size()));
    List<Integer> numbers = new ArrayList<>();
    for (List<T> list : lists) {
      numbers.add(list.size());
      list.forEach(item -> numbers.add(indexes.get(item)));
    }
    out.writeInts(numbers.stream().mapToInt(number -> number).toArray());
  }

  static <T> List<List<T>> read(ByteReader in, T[] items) throws IOException {
    int[] numbers = in.readInts();
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < numbers.length; ) {
      T[] list = Arrays.copyOf(items, numbers[i++]);
      for (int j = 0; j < list.length; j++) {
        list[j] = items[numbers[i++]];
      }
      lists.add(List.of(list));
    }
    return lists;
  }
}
