/** The runner: the library at the command line. No API; everything it knows how to do, the library does. */
package org.aalam.cli;
