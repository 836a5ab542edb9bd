/**
 * The values that an extraction returns: spans, mentions, entities and the document that holds them.
 *
 * <p>Everything here is immutable and thread-safe, and depends on nothing else of the library. Offsets count UTF-16
 * code units of the original text, as {@link java.lang.String#charAt(int)} does.
 */
package org.aalam.entity;
