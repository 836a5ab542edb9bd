package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityValue;
import org.aalam.entity.Mention;
import org.aalam.entity.Title;

/** One referent while its mentions are gathered. Not thread-safe. */
final class Referent {
  private final List<Mention> mentions = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private Optional<String> latinName = Optional.empty();
  private Optional<EntityValue> value = Optional.empty();
  private List<Title> titles = List.of();

  /** Makes a referent that is named after its mentions. */
  Referent() {}

  /** Makes a referent whose name is known. */
  Referent(String name) {
    this.name = Optional.of(name);
  }

  Referent with(Optional<String> knownLatinName, Optional<? extends EntityValue> knownValue) {
    latinName = knownLatinName;
    value = knownValue.map(v -> v);
    return this;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void addTitles(List<Title> found) {
    titles = List.copyOf(found);
  }

  /** Makes the entity, when all mentions and titles are known. The only place where a referent becomes one. */
  Entity entity(String id, CanonicalNames names) {
    return new Entity(id, mentions.get(0).type(), name.orElseGet(() -> names.of(mentions)), latinName, value, titles,
        List.of(), mentions);
  }
}
