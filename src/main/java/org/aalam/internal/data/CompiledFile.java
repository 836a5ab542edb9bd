package org.aalam.internal.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The frame of a file that the build makes of the library's tables, so that a program reads arrays where it would parse text:
 * a mark, the version of the form, a checksum, and what the file holds.
 */
public final class CompiledFile {
  private static final int MAGIC = 0x41434631;
  /** The version of the form of all compiled files; to be raised with every change of what is written into one. */
  private static final int VERSION = 1;
  private static final int HEADER = 3 * Integer.BYTES;

  private CompiledFile() {}

  /** Returns the bytes of a file that holds what was written. */
  public static byte[] bytes(ByteWriter content) throws IOException {
    byte[] held = content.toBytes();
    ByteWriter file = new ByteWriter();
    file.writeInt(MAGIC);
    file.writeInt(VERSION);
    file.writeInt(checksum(held, 0));
    byte[] header = file.toBytes();
    byte[] all = new byte[HEADER + held.length];
    System.arraycopy(header, 0, all, 0, HEADER);
    System.arraycopy(held, 0, all, HEADER, held.length);
    return all;
  }

  /**
   * Opens a file that lies beside a class.
   *
   * @throws IOException where it is missing, damaged or of another version; the message says which file and what to do
   */
  public static ByteReader open(Class<?> owner, String file) throws IOException {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("the compiled lists " + file + " are missing beside " + owner.getName() + "; mvn process-classes makes them");
      }
      return open(file, in.readAllBytes());
    }
  }

  static ByteReader open(String file, byte[] bytes) throws IOException {
    ByteReader reader = new ByteReader(bytes);
    if (bytes.length < HEADER || reader.readInt() != MAGIC) {
      throw new IOException(file + " is no file of compiled lists");
    }
    int version = reader.readInt();
    if (version != VERSION) {
      throw new IOException(file + " is of version " + version + ", but this library reads version " + VERSION
          + "; mvn process-classes makes it anew");
    }
    if (reader.readInt() != checksum(bytes, HEADER)) {
      throw new IOException(file + " is damaged: its checksum is wrong; mvn process-classes makes it anew");
    }
    return reader;
  }

  private static int checksum(byte[] bytes, int begin) {
    CRC32 crc = new CRC32();
    crc.update(bytes, begin, bytes.length - begin);
    return (int) crc.getValue();
  }
}
