package org.aalam.cli;

/** Where results go: written whole or not at all, where the place allows that. */
interface Destination extends AutoCloseable {

  /** Makes everything written so far final. */
  void commit();

  /** Takes back what was not made final. */
  @Override
  void close();

  /** Tells whether results go to a file or a folder, so that there is room for progress on a terminal. */
  boolean isFile();
}
