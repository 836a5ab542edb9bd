/**
 * Reads Arabic news: start with {@link org.aalam.EntityExtractor}, which turns a text into an
 * {@link org.aalam.entity.ExtractedDocument}.
 *
 * <p>Dates alone, without a model: {@link org.aalam.timex.DateFinder}.
 *
 * <p>Packages named {@code internal} may change without notice.
 */
package org.aalam;
