package org.aalam.internal.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aalam.internal.feature.FeatureExtractor;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.lexicon.WordTable;
import org.aalam.internal.lexicon.WordVectors;
import org.aalam.internal.timex.TimexFinder;

/**
 * A model as it lies in a folder or in the jar: read whole, each file against its checksum. Immutable and thread-safe.
 *
 * @param manifest what the model says of itself
 * @param tagger the sequence model
 * @param clitics the model that tells proclitics from letters of a name; empty where it was trained without articles
 * @param words the table of words that both were trained with
 * @param types the table of types that the tagger was trained with
 * @param vectors the vectors of words that the tagger was trained with
 * @param firsts models whose judgement the tagger was trained on; empty where it was trained without
 */
public record ModelFiles(
    ModelManifest manifest, TaggerModel tagger, Optional<CrfModel> clitics, WordTable words, TypeTable types,
    WordVectors vectors, List<TaggerModel> firsts) {
  /** The file of the sequence model. */
  public static final String TAGGER = "tagger.bin";
  /** The file of the model of proclitics. */
  public static final String CLITICS = "clitics.bin";
  /** The file of the table of words. */
  public static final String WORDS = "words.bin";
  /** The file of the table of types. */
  public static final String TYPES = "types.bin";
  /** The file of the vectors of words. */
  public static final String VECTORS = "vectors.bin";
  private static final String BUNDLED = "/org/aalam/models/";
  private static final int PIECE = 1024;

  /** Copies the list. */
  public ModelFiles {
    firsts = List.copyOf(firsts);
  }

  /** Returns the file of a model whose judgement the tagger was trained on, counted from 1. */
  public static String first(int number) {
    return "first-" + number + ".bin";
  }

  /** Returns an extractor of the features that the tagger was trained with. */
  public FeatureExtractor extractor(Lexicons lexicons, TimexFinder timexFinder) {
    FeatureExtractor plain = new FeatureExtractor(lexicons, timexFinder, words, types, vectors);
    return firsts.isEmpty() ? plain : plain.with(FirstTagger.of(firsts, plain));
  }

  /** Where a model's files come from. */
  private interface Source {
    byte[] bytes(String file) throws IOException;

    /** Returns a file that the manifest names, after checking that it is whole. */
    default byte[] whole(String file, ModelManifest manifest) throws IOException {
      byte[] bytes = bytes(file);
      requireSha256(file, bytes, manifest.sha256().getOrDefault(file, "none"));
      return bytes;
    }
  }

  /**
   * Reads the bundled model.
   *
   * @throws IOException where it is missing or damaged; the message says which file and why
   */
  public static ModelFiles bundled() throws IOException {
    BundledChecksums checksums = BundledChecksums.load();
    return read(new Source() {
      @Override
      public byte[] bytes(String file) throws IOException {
        return bundled(file);
      }

      @Override
      public byte[] whole(String file, ModelManifest manifest) throws IOException {
        return checksums.whole(file);
      }
    });
  }

  /** Returns a bundled file, for training other models with it. */
  public static byte[] bundled(String file) throws IOException {
    try (InputStream in = ModelFiles.class.getResourceAsStream(BUNDLED + file)) {
      if (in == null) {
        throw new NoSuchFileException("the jar has no " + BUNDLED + file);
      }
      return in.readAllBytes();
    }
  }

  /**
   * Reads a model from a folder.
   *
   * @throws IOException where it is missing, damaged or made for another version; the message says which file and why
   */
  public static ModelFiles of(Path folder) throws IOException {
    return read(file -> {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path)) {
        throw new NoSuchFileException(folder + " has no " + file);
      }
      return Files.readAllBytes(path);
    });
  }

  private static ModelFiles read(Source source) throws IOException {
    String properties = new String(source.bytes(ModelManifest.FILE), StandardCharsets.UTF_8);
    ModelManifest manifest = ModelManifest.read(new StringReader(properties));
    if (manifest.featureVersion() != FeatureExtractor.VERSION) {
      throw new IOException("the model was trained with feature set " + manifest.featureVersion()
          + ", but this library has " + FeatureExtractor.VERSION + "; train it again with this library");
    }
    TaggerModel tagger = TaggerModel.read(verified(source, manifest, TAGGER));
    Optional<CrfModel> clitics = manifest.sha256().containsKey(CLITICS)
        ? Optional.of(CrfModel.read(verified(source, manifest, CLITICS)))
        : Optional.empty();
    List<TaggerModel> firsts = new ArrayList<>();
    while (manifest.sha256().containsKey(first(firsts.size() + 1))) {
      firsts.add(TaggerModel.read(verified(source, manifest, first(firsts.size() + 1))));
    }
    return new ModelFiles(manifest, tagger, clitics, WordTable.read(verified(source, manifest, WORDS)),
        TypeTable.read(verified(source, manifest, TYPES)), WordVectors.read(verified(source, manifest, VECTORS)), firsts);
  }

  private static InputStream verified(Source source, ModelManifest manifest, String file) throws IOException {
    return new ByteArrayInputStream(source.whole(file, manifest));
  }

  /** Requires that a file has the checksum that its manifest says. */
  static void requireSha256(String file, byte[] bytes, String expected) throws IOException {
    String found = sha256(bytes);
    if (!found.equals(expected)) {
      throw new IOException(file + " is damaged: expected sha256 " + expected + ", found " + found);
    }
  }

  /** Returns the SHA-256 of some bytes in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      // Piece by piece, which makes a cold Java machine compile the loop at once.
      for (int begin = 0; begin < bytes.length; begin += PIECE) {
        digest.update(bytes, begin, Math.min(PIECE, bytes.length - begin));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
