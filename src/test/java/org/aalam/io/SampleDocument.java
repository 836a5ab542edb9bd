package org.aalam.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.CountryCode;
import org.aalam.entity.DateGrain;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.EntityValue;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Provenance;
import org.aalam.entity.Span;

/** Builds documents for tests by naming the words that are mentions. */
public final class SampleDocument {
  /** Two mentions of a person, a country and its people, a date and a place. */
  public static final String TEXT =
      "استقبل سامر البيطار وفدا من الأردن في 4 مايو 2021، وقال البيطار إن الوفد الأردني زار دمشق.";
  public static final Provenance PROVENANCE = new Provenance("aalam test", "none");

  private final String text;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, List<Mention>> entities = new LinkedHashMap<>();
  private final Map<String, Optional<EntityValue>> values = new LinkedHashMap<>();
  private final Map<String, Optional<String>> latinNames = new LinkedHashMap<>();
  private int position;

  private SampleDocument(String text) {
    this.text = text;
  }

  public static SampleDocument of(String text) {
    return new SampleDocument(text);
  }

  public static ExtractedDocument full() {
    return of(TEXT)
        .mention("e1", EntityType.PERSON, "سامر البيطار", "Samer Al-Bitar", null)
        .mention("e2", EntityType.COUNTRY, "الأردن", "Jordan", new CountryCode("JO"))
        .mention("e3", EntityType.DATE, "4 مايو 2021", null, DateValue.of("2021-05-04", DateGrain.DAY))
        .mention("e1", EntityType.PERSON, "البيطار", null, null)
        .mention("e4", EntityType.NATIONALITY, "الأردني", null, new CountryCode("JO"))
        .mention("e5", EntityType.LOCATION, "دمشق", "Damascus", null)
        .build(Optional.of(LocalDate.of(2021, 5, 6)));
  }

  /** Adds the next occurrence of a word after the mention added last. */
  public SampleDocument mention(String entity, EntityType type, String word, String latinName, EntityValue value) {
    int begin = text.indexOf(word, position);
    if (begin < 0) {
      throw new IllegalArgumentException("no further " + word);
    }
    position = begin + word.length();
    Mention mention =
        new Mention(new Span(begin, position), type, word, word, 0.98765, MentionSource.MODEL, "");
    mentions.add(mention);
    entities.computeIfAbsent(entity, id -> new ArrayList<>()).add(mention);
    values.putIfAbsent(entity, Optional.ofNullable(value));
    latinNames.putIfAbsent(entity, Optional.ofNullable(latinName));
    return this;
  }

  public ExtractedDocument build(Optional<LocalDate> referenceDate) {
    List<Entity> built = new ArrayList<>();
    entities.forEach((id, members) -> built.add(new Entity(id, members.get(0).type(), members.get(0).text(),
        latinNames.get(id), values.get(id), List.of(), List.of(), members)));
    built.sort(Comparator.comparing(entity -> entity.mentions().get(0).span()));
    return new ExtractedDocument(text, referenceDate, mentions, built, PROVENANCE);
  }
}
