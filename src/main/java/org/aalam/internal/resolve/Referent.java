package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityValue;
import org.aalam.entity.Mention;

/** One referent while its mentions are gathered. Not thread-safe. */
final class Referent {
  private final List<Mention> mentions = new ArrayList<>();
  private String name;
  private Optional<String> latinName = Optional.empty();
  private Optional<EntityValue> value = Optional.empty();

  Referent(String name) {
    this.name = name;
  }

  Referent with(Optional<String> knownLatinName, Optional<? extends EntityValue> knownValue) {
    latinName = knownLatinName;
    value = knownValue.map(v -> v);
    return this;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  /** Takes a fuller name. */
  void rename(String fuller) {
    name = fuller;
  }

  String name() {
    return name;
  }

  Entity entity(String id) {
    return new Entity(id, mentions.get(0).type(), name, latinName, value, List.of(), List.of(), mentions);
  }
}
