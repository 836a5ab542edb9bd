package org.aalam.entity;

import java.util.Objects;

/**
 * What made a document's records, so that they can be made again.
 *
 * @param library name and version of the library, such as {@code aalam 0.1.0}
 * @param model name, version and checksum of the model, such as {@code aalam-news 1 sha256:0123456789ab}
 */
public record Provenance(String library, String model) {

  /**
   * Checks the parts.
   *
   * @param library as in the record's description
   * @param model as in the record's description
   * @throws NullPointerException where a part is null
   */
  public Provenance {
    Objects.requireNonNull(library, "library must not be null");
    Objects.requireNonNull(model, "model must not be null");
  }
}
