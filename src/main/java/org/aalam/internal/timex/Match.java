package org.aalam.internal.timex;

/**
 * A phrase found at some piece.
 *
 * @param end index after its last piece
 * @param said what it says
 */
record Match(int end, Said said) {}
