package org.aalam.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntityTest {
  private static final Mention EGYPT =
      new Mention(new Span(0, 3), EntityType.COUNTRY, "مصر", "مصر", 1, MentionSource.GAZETTEER, "");
  private static final Mention TODAY =
      new Mention(new Span(4, 9), EntityType.DATE, "اليوم", "اليوم", 1, MentionSource.RULE, "date.today");

  private static Entity entity(EntityType type, EntityValue value, List<Mention> mentions) {
    return new Entity("e1", type, "اسم", Optional.empty(), Optional.ofNullable(value), List.of(), List.of(), mentions);
  }

  @Test
  void tellsACountryFromADate() {
    CountryCode code = new CountryCode("EG");
    Entity country = entity(EntityType.COUNTRY, code, List.of(EGYPT));
    assertThat(country.country()).hasValue(code);
    assertThat(country.date()).isEmpty();

    DateValue day = DateValue.of("2024-02-15", DateGrain.DAY);
    Entity date = entity(EntityType.DATE, day, List.of(TODAY));
    assertThat(date.date()).hasValue(day);
    assertThat(date.country()).isEmpty();
  }

  @Test
  void mayLackAValue() {
    Entity open = entity(EntityType.DATE, null, List.of(TODAY));
    assertThat(open.country()).isEmpty();
    assertThat(open.date()).isEmpty();
  }

  @Test
  void refusesToHaveNoMentionOrOneOfAnotherType() {
    assertThatIllegalArgumentException().isThrownBy(() -> entity(EntityType.DATE, null, List.of()))
        .withMessageContaining("e1").withMessageContaining("at least one mention");
    assertThatIllegalArgumentException().isThrownBy(() -> entity(EntityType.DATE, null, List.of(TODAY, EGYPT)))
        .withMessageContaining("e1 is a DATE").withMessageContaining("مصر");
  }

  @Test
  void keepsItsMentionsWhateverHappensToTheList() {
    List<Mention> given = new ArrayList<>(List.of(EGYPT));
    Entity egypt = entity(EntityType.COUNTRY, null, given);
    given.clear();
    assertThat(egypt.mentions()).containsExactly(EGYPT);
    assertThatThrownBy(() -> egypt.mentions().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesMissingParts() {
    List<Mention> mentions = List.of(EGYPT);
    assertThatNullPointerException()
        .isThrownBy(() -> new Entity(null, EntityType.COUNTRY, "مصر", Optional.empty(), Optional.empty(), List.of(), List.of(), mentions))
        .withMessageContaining("id");
    assertThatNullPointerException()
        .isThrownBy(() -> new Entity("e1", EntityType.COUNTRY, null, Optional.empty(), Optional.empty(), List.of(), List.of(), mentions))
        .withMessageContaining("name");
    assertThatNullPointerException()
        .isThrownBy(() -> new Entity("e1", EntityType.COUNTRY, "مصر", null, Optional.empty(), List.of(), List.of(), mentions))
        .withMessageContaining("latinName");
    assertThatNullPointerException()
        .isThrownBy(() -> new Entity("e1", EntityType.COUNTRY, "مصر", Optional.empty(), null, List.of(), List.of(), mentions))
        .withMessageContaining("value");
  }

  @Test
  void isAsSureAsItsSurestMention() {
    Mention doubted = new Mention(new Span(9, 12), EntityType.COUNTRY, "مصر", "مصر", 0.4, MentionSource.MODEL, "");
    Mention surer = new Mention(new Span(15, 18), EntityType.COUNTRY, "مصر", "مصر", 0.7, MentionSource.MODEL, "");
    assertThat(entity(EntityType.COUNTRY, null, List.of(doubted, surer)).confidence()).isEqualTo(0.7);
  }

  @Test
  void takesIdentifiers() {
    Identifier wikidata = new Identifier("wikidata", "Q79");
    Entity egypt = entity(EntityType.COUNTRY, new CountryCode("EG"), List.of(EGYPT));
    Entity linked = egypt.withIdentifiers(List.of(wikidata));
    assertThat(linked.identifiers()).containsExactly(wikidata);
    assertThat(linked.withIdentifiers(List.of())).isEqualTo(egypt);
  }

  @Test
  void onlyAPersonHasTitles() {
    Title title = new Title(new Span(0, 3), "ملك", List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Entity("e1", EntityType.COUNTRY, "مصر", Optional.empty(), Optional.empty(), List.of(title),
            List.of(), List.of(EGYPT)))
        .withMessageContaining("e1").withMessageContaining("COUNTRY").withMessageContaining("ملك");
  }

  @Test
  void refusesEmptyTitlesAndIdentifiers() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Title(new Span(0, 0), "", List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Identifier("", "Q1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Identifier("wikidata", ""));
  }

  @Test
  void anAuthorityGivesOneIdentifier() {
    List<Identifier> two = List.of(new Identifier("wikidata", "Q79"), new Identifier("wikidata", "Q80"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entity(EntityType.COUNTRY, null, List.of(EGYPT)).withIdentifiers(two))
        .withMessageContaining("e1").withMessageContaining("Q80");
  }
}
