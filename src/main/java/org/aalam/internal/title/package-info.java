/** Finds the titles and offices that stand beside the names of persons. */
package org.aalam.internal.title;
