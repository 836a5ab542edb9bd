package org.aalam.cli;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as it was read.
 *
 * @param id its identifier
 * @param place where it was read, for messages
 * @param text its text
 * @param date its own date, empty where it has none
 */
record InputDocument(String id, String place, String text, Optional<LocalDate> date) {}
