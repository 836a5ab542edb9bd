package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.TextList;

/**
 * The places that newspapers name, with their countries and Latin names. Immutable and thread-safe.
 */
public final class Gazetteer {
  private static final String NONE = "-";
  /** How many strings a place is written with. */
  private static final int TEXTS = 4;
  private static final int HOMOGRAPH = 1;
  private static final int WORD = 2;

  private final PhraseTable<List<Place>> places;

  private Gazetteer(PhraseTable<List<Place>> places) {
    this.places = places;
  }

  /**
   * Reads the bundled file.
   *
   * @throws java.io.UncheckedIOException where the compiled lists are missing
   */
  public static Gazetteer load() {
    return Lexicons.load().gazetteer();
  }

  static Gazetteer ofTable() {
    return of(TsvTable.load(Gazetteer.class, "places-gazetteer.tsv"));
  }

  static Gazetteer of(TsvTable table) {
    PhraseTable.Builder<List<Place>> places = new PhraseTable.Builder<>(Gazetteer::joined);
    for (TsvTable.Row row : table.rows()) {
      List<Place> place = List.of(place(row));
      places.add(row.get("name"), place);
      row.list("variants").forEach(variant -> places.add(variant, place));
    }
    return new Gazetteer(places.build());
  }

  static Gazetteer read(ByteReader in) throws IOException {
    TextList texts = TextList.read(in);
    byte[] flags = in.readBytes();
    Place[] places = new Place[flags.length];
    for (int i = 0; i < places.length; i++) {
      String country = texts.get(i * TEXTS + 2);
      places[i] = new Place(texts.get(i * TEXTS), texts.get(i * TEXTS + 1),
          country.isEmpty() ? Optional.empty() : Optional.of(country), texts.get(i * TEXTS + 3),
          (flags[i] & HOMOGRAPH) != 0, (flags[i] & WORD) != 0);
    }
    return new Gazetteer(PhraseTable.read(in, ListsOf.read(in, places)));
  }

  void write(ByteWriter out) throws IOException {
    List<Place> all = places.values().stream().flatMap(List::stream).distinct().toList();
    List<String> texts = new ArrayList<>();
    byte[] flags = new byte[all.size()];
    for (int i = 0; i < flags.length; i++) {
      Place place = all.get(i);
      texts.addAll(List.of(place.name(), place.type(), place.country().orElse(""), place.latin()));
      flags[i] = (byte) ((place.homograph() ? HOMOGRAPH : 0) | (place.word() ? WORD : 0));
    }
    TextList.of(texts).write(out);
    out.writeBytes(flags);
    ListsOf.write(out, places.values(), all);
    places.write(out);
  }

  private static Place place(TsvTable.Row row) {
    Optional<String> country = Optional.of(row.get("country")).filter(code -> !code.equals(NONE));
    String homograph = row.get("homograph");
    return new Place(row.get("name"), row.get("type"), country, row.get("latin"), !homograph.isEmpty(),
        homograph.equals("word"));
  }

  private static List<Place> joined(List<Place> first, List<Place> second) {
    List<Place> both = new ArrayList<>(first);
    second.stream().filter(place -> !both.contains(place)).forEach(both::add);
    return List.copyOf(both);
  }

  /** Returns the names of places as phrases; the value is all places that bear the name. */
  public PhraseTable<List<Place>> places() {
    return places;
  }
}
