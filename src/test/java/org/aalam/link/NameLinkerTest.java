package org.aalam.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.aalam.EntityExtractor;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Identifier;
import org.junit.jupiter.api.Test;

class NameLinkerTest {
  private static final String TEXT = "استقبل وزير الخارجية ناصر بوريطة، أمس الأربعاء، الوفد بالرباط. وأكد بوريطة متانة العلاقات.";
  private static final Identifier RABAT = new Identifier("wikidata", "Q3551");
  private static final Identifier BOURITA = new Identifier("in-house", "p-17");

  private static ExtractedDocument extract(EntityLinker linker) {
    return EntityExtractor.builder().linker(linker).build().extract(TEXT);
  }

  private static List<Identifier> identifiers(ExtractedDocument document, String name) {
    return document.entities().stream().filter(e -> e.name().equals(name)).findFirst().map(Entity::identifiers)
        .orElseThrow();
  }

  @Test
  void linksByTheFullNameAndTheType() {
    NameLinker linker = NameLinker.builder()
        .add(EntityType.LOCATION, RABAT, "الرباط", "مدينة الرباط")
        .add(EntityType.PERSON, BOURITA, "ناصر بوريطه")
        .add(EntityType.ORGANIZATION, new Identifier("wikidata", "Q1"), "الرباط")
        .build();
    ExtractedDocument document = extract(linker);

    assertThat(identifiers(document, "الرباط")).containsExactly(RABAT);
    assertThat(identifiers(document, "ناصر بوريطة")).containsExactly(BOURITA);
    assertThat(document.entities(EntityType.DATE)).allSatisfy(date -> assertThat(date.identifiers()).isEmpty());
  }

  @Test
  void leavesANameOpenThatTwoEntriesShare() {
    NameLinker linker = NameLinker.builder()
        .add(EntityType.LOCATION, RABAT, "الرباط")
        .add(EntityType.LOCATION, new Identifier("wikidata", "Q2"), "الرباط")
        .add(EntityType.LOCATION, new Identifier("in-house", "l-1"), "الرباط")
        .build();

    assertThat(identifiers(extract(linker), "الرباط")).containsExactly(new Identifier("in-house", "l-1"));
  }

  @Test
  void namesTheEntityWhoseLinkFails() {
    EntityLinker broken = (entity, document) -> {
      if (entity.type() == EntityType.LOCATION) {
        throw new IllegalStateException("the catalogue is closed");
      }
      return List.of();
    };
    assertThatThrownBy(() -> extract(broken))
        .isInstanceOf(LinkException.class)
        .hasMessageContaining("LOCATION \"الرباط\"")
        .hasMessageContaining("the catalogue is closed")
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> extract((entity, document) -> null))
        .isInstanceOf(LinkException.class)
        .hasCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void showsTheLinkerTheWholeDocument() {
    EntityLinker linker = (entity, document) -> Optional.of(entity)
        .filter(e -> document.text().equals(TEXT) && document.entities().contains(e))
        .map(e -> List.of(new Identifier("seen", e.id())))
        .orElse(List.of());
    assertThat(extract(linker).entities())
        .allSatisfy(e -> assertThat(e.identifiers()).containsExactly(new Identifier("seen", e.id())));
  }

  @Test
  void refusesRowsWithoutAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> NameLinker.builder().add(EntityType.PERSON, BOURITA));
    assertThatIllegalArgumentException().isThrownBy(() -> NameLinker.builder().add(EntityType.PERSON, BOURITA, " "));
  }
}
