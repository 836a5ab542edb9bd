package org.aalam.entity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A text and everything that was found in it.
 *
 * <p>Mentions are in text order and disjoint, and each belongs to exactly one entity. Entities are in the order of
 * their first mentions. Immutable and thread-safe.
 */
public final class ExtractedDocument {
  private final String text;
  private final Optional<LocalDate> referenceDate;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final Provenance provenance;
  private final Map<Span, Entity> entityBySpan;

  /**
   * Puts a document together.
   *
   * @param text the text as given by the caller
   * @param referenceDate the date against which dates were resolved, empty for none
   * @param mentions all mentions, in text order and disjoint
   * @param entities all entities; each mention belongs to exactly one
   * @param provenance what made these records
   * @throws NullPointerException where an argument is null
   * @throws IllegalArgumentException where mentions overlap, are out of order, do not match the text, or lack an entity
   */
  public ExtractedDocument(
      String text,
      Optional<LocalDate> referenceDate,
      List<Mention> mentions,
      List<Entity> entities,
      Provenance provenance) {
    this.text = Objects.requireNonNull(text, "text must not be null");
    this.referenceDate = Objects.requireNonNull(referenceDate, "referenceDate must not be null");
    this.mentions = List.copyOf(mentions);
    this.entities = List.copyOf(entities);
    this.provenance = Objects.requireNonNull(provenance, "provenance must not be null");
    this.entityBySpan = indexEntities();
    checkMentions();
  }

  private Map<Span, Entity> indexEntities() {
    Map<Span, Entity> index = new HashMap<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (index.put(mention.span(), entity) != null) {
          throw new IllegalArgumentException("two entities hold the mention at " + mention.span());
        }
      }
    }
    return index;
  }

  private void checkMentions() {
    int position = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      if (span.begin() < position) {
        throw new IllegalArgumentException("mentions must be disjoint and in text order, but one begins at " + span);
      }
      if (span.end() > text.length() || !text.startsWith(mention.text(), span.begin())) {
        throw new IllegalArgumentException("the text at " + span + " is not \"" + mention.text() + "\"");
      }
      if (!entityBySpan.containsKey(span)) {
        throw new IllegalArgumentException("no entity holds the mention at " + span);
      }
      position = span.end();
    }
    if (entityBySpan.size() != mentions.size()) {
      throw new IllegalArgumentException("an entity holds a mention that the document lacks");
    }
  }

  /**
   * Returns the text.
   *
   * @return the text exactly as the caller gave it
   */
  public String text() {
    return text;
  }

  /**
   * Returns the date against which relative and incomplete dates were resolved.
   *
   * @return the reference date, empty where none was given
   */
  public Optional<LocalDate> referenceDate() {
    return referenceDate;
  }

  /**
   * Returns all mentions.
   *
   * @return an unmodifiable list in text order, disjoint
   */
  public List<Mention> mentions() {
    return mentions;
  }

  /**
   * Returns the mentions of one type.
   *
   * @param type the type, not null
   * @return an unmodifiable list in text order
   */
  public List<Mention> mentions(EntityType type) {
    Objects.requireNonNull(type, "type must not be null");
    return mentions.stream().filter(mention -> mention.type() == type).toList();
  }

  /**
   * Returns all entities.
   *
   * @return an unmodifiable list in the order of first mentions
   */
  public List<Entity> entities() {
    return entities;
  }

  /**
   * Returns the entities of one type.
   *
   * @param type the type, not null
   * @return an unmodifiable list in the order of first mentions
   */
  public List<Entity> entities(EntityType type) {
    Objects.requireNonNull(type, "type must not be null");
    return entities.stream().filter(entity -> entity.type() == type).toList();
  }

  /**
   * Returns the entity that a mention refers to.
   *
   * @param mention a mention of this document, not null
   * @return its entity
   * @throws IllegalArgumentException where the mention is not one of this document's
   */
  public Entity entityOf(Mention mention) {
    Entity entity = entityBySpan.get(mention.span());
    if (entity == null || entity.type() != mention.type()) {
      throw new IllegalArgumentException("not a mention of this document: " + mention);
    }
    return entity;
  }

  /**
   * Returns what made these records.
   *
   * @return library and model
   */
  public Provenance provenance() {
    return provenance;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExtractedDocument that
        && text.equals(that.text)
        && referenceDate.equals(that.referenceDate)
        && mentions.equals(that.mentions)
        && entities.equals(that.entities)
        && provenance.equals(that.provenance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, mentions, entities);
  }

  @Override
  public String toString() {
    return "ExtractedDocument[" + text.length() + " code units, " + mentions.size() + " mentions, "
        + entities.size() + " entities]";
  }
}
