package org.aalam.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every document promises: mentions in order and disjoint, as the text has them, each in exactly one entity. */
class ExtractedDocumentTest {
  private static final String TEXT = "زار بوريطة مصر ثم عاد بوريطة إلى الرباط";
  private static final Provenance PROVENANCE = new Provenance("aalam 0.1.0", "none");

  private static final Mention FIRST = mention(4, EntityType.PERSON, "بوريطة");
  private static final Mention EGYPT = mention(11, EntityType.COUNTRY, "مصر");
  private static final Mention SECOND = mention(22, EntityType.PERSON, "بوريطة");
  private static final Mention RABAT = mention(33, EntityType.LOCATION, "الرباط");

  private static final Entity BOURITA = entity("e1", FIRST, SECOND);
  private static final Entity COUNTRY = entity("e2", EGYPT);
  private static final Entity CITY = entity("e3", RABAT);

  private static Mention mention(int begin, EntityType type, String text) {
    return new Mention(
        new Span(begin, begin + text.length()), type, text, text, 0.9, MentionSource.MODEL, "");
  }

  private static Entity entity(String id, Mention... mentions) {
    return new Entity(
        id, mentions[0].type(), mentions[0].text(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(mentions));
  }

  private static ExtractedDocument document(List<Mention> mentions, List<Entity> entities) {
    return new ExtractedDocument(TEXT, Optional.of(LocalDate.of(2024, 2, 15)), mentions, entities, PROVENANCE);
  }

  private static ExtractedDocument whole() {
    return document(List.of(FIRST, EGYPT, SECOND, RABAT), List.of(BOURITA, COUNTRY, CITY));
  }

  @Test
  void givesBackWhatItHolds() {
    ExtractedDocument document = whole();
    assertThat(document.text()).isEqualTo(TEXT);
    assertThat(document.referenceDate()).hasValue(LocalDate.of(2024, 2, 15));
    assertThat(document.mentions()).containsExactly(FIRST, EGYPT, SECOND, RABAT)
        .allSatisfy(mention -> assertThat(mention.span().in(document.text())).isEqualTo(mention.text()));
    assertThat(document.entities()).containsExactly(BOURITA, COUNTRY, CITY);
    assertThat(document.provenance()).isEqualTo(PROVENANCE);
  }

  @Test
  void selectsByType() {
    assertThat(whole().mentions(EntityType.PERSON)).containsExactly(FIRST, SECOND);
    assertThat(whole().mentions(EntityType.DATE)).isEmpty();
    assertThat(whole().entities(EntityType.LOCATION)).containsExactly(CITY);
    assertThat(whole().entities(EntityType.NATIONALITY)).isEmpty();
  }

  @Test
  void findsTheEntityOfEachMention() {
    assertThat(whole().entityOf(FIRST)).isSameAs(BOURITA);
    assertThat(whole().entityOf(SECOND)).isSameAs(BOURITA);
    assertThat(whole().entityOf(EGYPT)).isSameAs(COUNTRY);
    assertThat(whole().entityOf(RABAT)).isSameAs(CITY);
  }

  @Test
  void hasNoEntityForAMentionOfAnotherDocument() {
    assertThatIllegalArgumentException().isThrownBy(() -> whole().entityOf(mention(0, EntityType.PERSON, "زار")))
        .withMessageContaining("not a mention of this document");
    assertThatIllegalArgumentException().isThrownBy(() -> whole().entityOf(mention(11, EntityType.LOCATION, "مصر")))
        .withMessageContaining("not a mention of this document");
  }

  @Test
  void takesATextWithoutMentions() {
    ExtractedDocument empty = new ExtractedDocument("", Optional.empty(), List.of(), List.of(), PROVENANCE);
    assertThat(empty.mentions()).isEmpty();
    assertThat(empty.entities()).isEmpty();
  }

  @Test
  void refusesMentionsOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(EGYPT, FIRST, SECOND), List.of(BOURITA, COUNTRY)))
        .withMessageContaining("in text order").withMessageContaining("begin=4");
  }

  @Test
  void refusesMentionsThatOverlap() {
    Mention longer = mention(4, EntityType.PERSON, "بوريطة م");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(longer, EGYPT), List.of(entity("e1", longer), COUNTRY)))
        .withMessageContaining("disjoint").withMessageContaining("begin=11");
  }

  @Test
  void refusesMentionsThatAreNotInTheText() {
    Mention wrong = mention(4, EntityType.COUNTRY, "تونس");
    assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(wrong), List.of(entity("e1", wrong))))
        .withMessageContaining("is not \"تونس\"");
    Mention beyond = mention(TEXT.length() - 1, EntityType.COUNTRY, "تونس");
    assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(beyond), List.of(entity("e1", beyond))))
        .withMessageContaining("is not \"تونس\"");
  }

  @Test
  void refusesMentionsWithoutExactlyOneEntity() {
    assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(FIRST, EGYPT), List.of(entity("e1", FIRST))))
        .withMessageContaining("no entity holds the mention").withMessageContaining("begin=11");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document(List.of(EGYPT), List.of(COUNTRY, entity("e9", EGYPT))))
        .withMessageContaining("two entities hold the mention").withMessageContaining("begin=11");
  }

  @Test
  void refusesEntitiesWithMentionsOfTheirOwn() {
    assertThatIllegalArgumentException().isThrownBy(() -> document(List.of(FIRST), List.of(BOURITA)))
        .withMessageContaining("a mention that the document lacks");
  }

  @Test
  void refusesNull() {
    Optional<LocalDate> none = Optional.empty();
    assertThatNullPointerException()
        .isThrownBy(() -> new ExtractedDocument(null, none, List.of(), List.of(), PROVENANCE))
        .withMessage("text must not be null");
    assertThatNullPointerException().isThrownBy(() -> new ExtractedDocument("", null, List.of(), List.of(), PROVENANCE))
        .withMessage("referenceDate must not be null");
    assertThatNullPointerException().isThrownBy(() -> new ExtractedDocument("", none, List.of(), List.of(), null))
        .withMessage("provenance must not be null");
    assertThatNullPointerException().isThrownBy(() -> whole().mentions(null)).withMessage("type must not be null");
  }

  @Test
  void keepsItsListsWhateverHappensOutside() {
    List<Mention> mentions = new ArrayList<>(List.of(EGYPT));
    List<Entity> entities = new ArrayList<>(List.of(COUNTRY));
    ExtractedDocument document = document(mentions, entities);
    mentions.clear();
    entities.clear();
    assertThat(document.mentions()).containsExactly(EGYPT);
    assertThat(document.entities()).containsExactly(COUNTRY);
    assertThatThrownBy(() -> document.mentions().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> document.entities().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isEqualToADocumentOfTheSameParts() {
    assertThat(whole()).isEqualTo(whole()).hasSameHashCodeAs(whole());
    assertThat(whole()).isNotEqualTo(document(List.of(EGYPT), List.of(COUNTRY)));
    assertThat(whole().toString()).contains("4 mentions", "3 entities");
  }
}
