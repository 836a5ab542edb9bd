package org.aalam.internal.data;

import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers, arrays and strings from bytes, in the order of {@link java.io.DataOutputStream}: the highest byte first.
 * Arrays are copied as a whole, where a stream would take them byte by byte. Not thread-safe.
 */
public final class ByteReader {
  private final ByteBuffer bytes;

  /** Begins at the first of some bytes, which must not change. */
  public ByteReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /** Reads a number of four bytes. */
  public int readInt() throws EOFException {
    require(1, Integer.BYTES);
    return bytes.getInt();
  }

  /** Reads one byte, 0 to 255. */
  public int readUnsignedByte() throws EOFException {
    require(1, 1);
    return bytes.get() & 0xFF;
  }

  /** Reads a string as {@link java.io.DataOutputStream#writeUTF} wrote it; it has no zero and no character beyond 0xFFFF. */
  public String readUtf() throws EOFException {
    require(1, Short.BYTES);
    return new String(readBytes(bytes.getShort() & 0xFFFF), StandardCharsets.UTF_8);
  }

  /** Reads some bytes. */
  public byte[] readBytes(int count) throws EOFException {
    require(count, 1);
    byte[] read = new byte[count];
    bytes.get(read);
    return read;
  }

  /** Reads some numbers of two bytes. */
  public short[] readShorts(int count) throws EOFException {
    require(count, Short.BYTES);
    short[] read = new short[count];
    bytes.asShortBuffer().get(read);
    skip(count * Short.BYTES);
    return read;
  }

  /** Reads some numbers of four bytes. */
  public int[] readInts(int count) throws EOFException {
    require(count, Integer.BYTES);
    int[] read = new int[count];
    bytes.asIntBuffer().get(read);
    skip(count * Integer.BYTES);
    return read;
  }

  /** Reads some numbers of eight bytes. */
  public long[] readLongs(int count) throws EOFException {
    require(count, Long.BYTES);
    long[] read = new long[count];
    bytes.asLongBuffer().get(read);
    skip(count * Long.BYTES);
    return read;
  }

  /** Reads bytes that have their number before them, as {@link ByteWriter#writeBytes} wrote them. */
  public byte[] readBytes() throws EOFException {
    return readBytes(readInt());
  }

  /** Reads numbers of four bytes that have their number before them. */
  public int[] readInts() throws EOFException {
    return readInts(readInt());
  }

  /** Reads numbers of eight bytes that have their number before them. */
  public long[] readLongs() throws EOFException {
    return readLongs(readInt());
  }

  private void skip(int count) {
    bytes.position(bytes.position() + count);
  }

  private void require(int count, int size) throws EOFException {
    if (count < 0 || count > bytes.remaining() / size) {
      throw new EOFException("the file ends too soon, or a number in it is wrong");
    }
  }
}
