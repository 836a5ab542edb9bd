/** The seam by which a program gives entities identifiers of its own, and a small linker that works from a list of names. */
package org.aalam.link;
