package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.CountryCode;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
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

  void setLatinName(String known) {
    latinName = Optional.of(known);
  }

  Optional<String> latinName() {
    return latinName;
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<Title> titles() {
    return titles;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void addTitles(List<Title> found) {
    titles = List.copyOf(found);
  }

  /** Returns the type of its mentions, of which there must be one. */
  EntityType type() {
    return mentions.get(0).type();
  }

  /** Returns the code of its country, empty where none is known. */
  Optional<String> country() {
    return value.filter(CountryCode.class::isInstance).map(EntityValue::canonical);
  }

  /** Names it after its mentions, all of which must be known, unless it has a name. */
  void settleName(CanonicalNames names) {
    name = name.or(() -> Optional.of(names.of(mentions)));
  }

  /** Returns the name, which must be settled. */
  String name() {
    return name.orElseThrow();
  }

  /** Makes the entity, when all mentions and titles are known. The only place where a referent becomes one. */
  Entity entity(String id) {
    return new Entity(id, type(), name(), latinName, value, titles, List.of(), mentions);
  }
}
