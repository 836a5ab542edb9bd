package org.aalam.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;

/**
 * The places that newspapers name, with their countries and Latin names. Immutable and thread-safe.
 */
public final class Gazetteer {
  private static final String NONE = "-";

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
    List<List<Place>> lists = PlaceLists.read(in);
    return new Gazetteer(PhraseTable.read(in, lists));
  }

  void write(ByteWriter out) throws IOException {
    PlaceLists.write(places.values(), out);
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
