package org.aalam.internal.title;

import org.aalam.entity.Span;

/**
 * A title beside a person's name.
 *
 * @param span where it stands, in UTF-16 code units of the normalized text; proclitics are outside
 * @param text its readable form, with a swallowed article restored
 * @param head the key of its head, without the article
 * @param kind what sort of title it is
 */
public record FoundTitle(Span span, String text, String head, TitleKind kind) {}
