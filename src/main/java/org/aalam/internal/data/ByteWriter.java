package org.aalam.internal.data;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Writes what {@link ByteReader} reads; arrays with their lengths before them. Not thread-safe. */
public final class ByteWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Writes a number in four bytes. */
  public void writeInt(int number) throws IOException {
    out.writeInt(number);
  }

  /** Writes a number in one byte, 0 to 255. */
  public void writeByte(int number) throws IOException {
    out.writeByte(number);
  }

  /** Writes some bytes and before them how many they are. */
  public void writeBytes(byte[] some) throws IOException {
    out.writeInt(some.length);
    out.write(some);
  }

  /** Writes some numbers in four bytes each, and before them how many they are. */
  public void writeInts(int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  /** Writes some numbers in eight bytes each, and before them how many they are. */
  public void writeLongs(long[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  /** Returns all that was written. */
  public byte[] toBytes() {
    return bytes.toByteArray();
  }
}
