/**
 * The HTML report: what a page shows, counted and laid out, and the templates that show it.
 *
 * <p>Its records are public so that the templates can read them; they are no part of the library's interface.
 */
package org.aalam.internal.report;
