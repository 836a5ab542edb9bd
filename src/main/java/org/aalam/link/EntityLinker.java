package org.aalam.link;

import java.util.List;
import org.aalam.entity.Entity;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Identifier;

/**
 * Tells what an entity is in catalogues outside the text: Wikidata, a program's own database. Give one to
 * {@code EntityExtractor.builder().linker(…)}; {@link NameLinker} is one that works from a list of names.
 *
 * <p>An extractor calls its linker once for each entity of a document, in the order of the entities, from whatever thread
 * reads the document: a linker must be thread-safe. What it throws is not swallowed: {@code extract} throws a
 * {@link LinkException} that names the entity, with the linker's exception as its cause.
 */
@FunctionalInterface
public interface EntityLinker {

  /**
   * Finds the identifiers of an entity.
   *
   * @param entity the entity, not null; it has no identifiers yet
   * @param document the document in which it stands, with all entities; not null
   * @return the identifiers, at most one for each authority; empty where it is not known, never null
   */
  List<Identifier> link(Entity entity, ExtractedDocument document);
}
