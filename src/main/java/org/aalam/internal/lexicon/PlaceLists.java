package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;

/**
 * The places that bear each name of the compiled gazetteer. A place is made when it is first asked for, since a text names a
 * few of thousands. Thread-safe: threads may make the same place twice.
 */
final class PlaceLists extends AbstractList<List<Place>> implements RandomAccess {
  /** How many strings a place is written with. */
  private static final int TEXTS = 4;
  private static final int HOMOGRAPH = 1;
  private static final int WORD = 2;

  private final TextList texts;
  private final byte[] flags;
  /** Where the members of each list end; they begin where those of the list before it end. */
  private final int[] ends;
  private final int[] members;
  private final Place[] places;

  private PlaceLists(TextList texts, byte[] flags, int[] ends, int[] members) {
    this.texts = texts;
    this.flags = flags;
    this.ends = ends;
    this.members = members;
    this.places = new Place[flags.length];
  }

  static PlaceLists read(ByteReader in) throws IOException {
    return new PlaceLists(TextList.read(in), in.readBytes(), in.readInts(), in.readInts());
  }

  static void write(List<List<Place>> lists, ByteWriter out) throws IOException {
    Map<Place, Integer> indexes = new LinkedHashMap<>();
    List<Integer> members = new ArrayList<>();
    int[] ends = new int[lists.size()];
    for (int i = 0; i < ends.length; i++) {
      for (Place place : lists.get(i)) {
        indexes.putIfAbsent(place, indexes.size());
        members.add(indexes.get(place));
      }
      ends[i] = members.size();
    }
    List<String> texts = new ArrayList<>();
    byte[] flags = new byte[indexes.size()];
    indexes.forEach((place, index) -> {
      texts.addAll(List.of(place.name(), place.type(), place.country().orElse(""), place.latin()));
      flags[index] = (byte) ((place.homograph() ? HOMOGRAPH : 0) | (place.word() ? WORD : 0));
    });
    TextList.of(texts).write(out);
    out.writeBytes(flags);
    out.writeInts(ends);
    out.writeInts(members.stream().mapToInt(member -> member).toArray());
  }

  @Override
  public int size() {
    return ends.length;
  }

  @Override
  public List<Place> get(int index) {
    int begin = index == 0 ? 0 : ends[index - 1];
    if (ends[index] - begin == 1) {
      return List.of(place(members[begin]));
    }
    Place[] list = new Place[ends[index] - begin];
    for (int i = 0; i < list.length; i++) {
      list[i] = place(members[begin + i]);
    }
    return List.of(list);
  }

  private Place place(int index) {
    Place place = places[index];
    if (place == null) {
      String country = texts.get(index * TEXTS + 2);
      place = new Place(texts.get(index * TEXTS), texts.get(index * TEXTS + 1),
          country.isEmpty() ? Optional.empty() : Optional.of(country), texts.get(index * TEXTS + 3),
          (flags[index] & HOMOGRAPH) != 0, (flags[index] & WORD) != 0);
      places[index] = place;
    }
    return place;
  }
}
