package org.aalam.internal.model;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.data.TextList;

/**
 * Tells whether the bundled models are whole. The build checks them against the SHA-256 in their manifests and writes down
 * their CRC-32, which a cold Java machine reckons a hundred times as fast. Immutable and thread-safe.
 */
public final class BundledChecksums {
  /** The compiled checksums. */
  public static final String FILE = "checksums.bin";
  private static final String SHA256 = "sha256.";

  private final TextList files;
  private final int[] checksums;

  private BundledChecksums(TextList files, int[] checksums) {
    this.files = files;
    this.checksums = checksums;
  }

  /**
   * Reads the checksums.
   *
   * @throws IOException where they are missing or damaged
   */
  public static BundledChecksums load() throws IOException {
    ByteReader in = CompiledFile.open(BundledChecksums.class, FILE);
    return new BundledChecksums(TextList.read(in), in.readInts());
  }

  /**
   * Checks the bundled files that some manifests name and writes down their checksums.
   *
   * @throws IOException where a file does not have the SHA-256 that its manifest says
   */
  public static void write(ByteWriter out, String... manifests) throws IOException {
    List<String> files = new ArrayList<>();
    List<Integer> checksums = new ArrayList<>();
    for (String manifest : manifests) {
      Properties properties = new Properties();
      properties.load(new StringReader(new String(ModelFiles.bundled(manifest), StandardCharsets.UTF_8)));
      for (String entry : properties.stringPropertyNames().stream().filter(name -> name.startsWith(SHA256)).sorted().toList()) {
        String file = entry.substring(SHA256.length());
        byte[] bytes = ModelFiles.bundled(file);
        ModelFiles.requireSha256(file, bytes, properties.getProperty(entry));
        files.add(file);
        checksums.add(crc32(bytes));
      }
    }
    TextList.of(files).write(out);
    out.writeInts(checksums.stream().mapToInt(checksum -> checksum).toArray());
  }

  /**
   * Returns a bundled file.
   *
   * @throws IOException where it is missing or damaged
   */
  public byte[] whole(String file) throws IOException {
    return whole(file, ModelFiles.bundled(file));
  }

  byte[] whole(String file, byte[] bytes) throws IOException {
    for (int i = 0; i < checksums.length; i++) {
      if (files.get(i).equals(file) && checksums[i] == crc32(bytes)) {
        return bytes;
      }
    }
    throw new IOException("the bundled " + file + " is damaged: it is not the one that was built in");
  }

  private static int crc32(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
