/**
 * Dates without the rest: {@link org.aalam.timex.DateFinder} finds the date expressions of a text by the grammar alone,
 * without a model, and places them on the calendar.
 *
 * <p>{@link org.aalam.EntityExtractor} uses the same grammar, and a model that tells {@code مارس ضغوطا} from {@code في
 * مارس} by what stands around.
 */
package org.aalam.timex;
