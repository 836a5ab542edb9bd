/**
 * Scores against gold data: precision, recall and F1 of spans with their types, values, coreference, and the list of
 * what was missed.
 *
 * <p>The JSON report needs Jackson, which is an optional dependency of the library.
 */
package org.aalam.eval;
