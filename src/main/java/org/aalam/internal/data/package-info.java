/** Reads and writes binary files in bulk: whole arrays at a time, which costs a cold Java machine next to nothing. */
package org.aalam.internal.data;
