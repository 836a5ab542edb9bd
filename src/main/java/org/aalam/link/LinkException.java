package org.aalam.link;

import org.aalam.entity.Entity;

/** Says that a program's linker failed, and for which entity. */
public final class LinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param entity the entity that was to be linked, not null
   * @param cause what the linker threw, or what is wrong with its answer; not null
   */
  public LinkException(Entity entity, Throwable cause) {
    super("cannot link " + entity.id() + ", " + entity.type() + " \"" + entity.name() + "\": " + cause.getMessage(), cause);
  }
}
