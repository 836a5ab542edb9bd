package org.aalam.internal.translit;

/**
 * A Latin spelling of a word.
 *
 * @param latin the letters, lower case without marks
 * @param cost what it costs, in nats; the least is the best
 */
public record Spelling(String latin, double cost) {}
