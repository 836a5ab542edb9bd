/**
 * Writing what was found and reading what is known: result formats, gold articles and CoNLL files.
 *
 * <p>The JSON formats and {@link org.aalam.io.GoldReader} need Jackson, which is an optional dependency of the library:
 * a program that uses them adds {@code com.fasterxml.jackson.core:jackson-databind}.
 */
package org.aalam.io;
