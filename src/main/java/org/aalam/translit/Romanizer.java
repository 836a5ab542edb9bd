package org.aalam.translit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.aalam.entity.EntityType;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.translit.ArabicSpelling;
import org.aalam.internal.translit.GraphoneDecoder;
import org.aalam.internal.translit.GraphoneModel;
import org.aalam.internal.translit.LatinSpelling;

/**
 * Spells Arabic names in Latin letters, word by word, by a model learned from pairs of names. Immutable and thread-safe;
 * the same name and region give the same spelling.
 */
public final class Romanizer {
  /** The name of the model's file. */
  public static final String MODEL = "romanizer.bin";
  /** The name of the file with its checksum. */
  public static final String MANIFEST = "romanizer.properties";
  private static final String LEARNED_ARTICLE = "al-";
  /** Letters that hardly occur but in Arabic names: only to these do the habits of a region apply. */
  private static final String ARABIC_ONLY = "حعصضظذء";

  private final GraphoneDecoder decoder;

  private Romanizer(GraphoneModel model) {
    decoder = new GraphoneDecoder(model);
  }

  /**
   * Makes a romanizer with the bundled model.
   *
   * @return the romanizer
   * @throws UncheckedIOException where the bundled model is missing or damaged
   */
  public static Romanizer create() {
    try {
      byte[] bytes = ModelFiles.bundled(MODEL);
      Properties manifest = new Properties();
      manifest.load(new StringReader(new String(ModelFiles.bundled(MANIFEST), StandardCharsets.UTF_8)));
      if (!ModelFiles.sha256(bytes).equals(manifest.getProperty("sha256." + MODEL))) {
        throw new IOException(MODEL + " is damaged: its sha256 is not that of " + MANIFEST);
      }
      return read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the bundled romanizer: " + e.getMessage(), e);
    }
  }

  /**
   * Makes a romanizer with another model.
   *
   * @param model a model as the project's trainer writes it, not null; it stays open
   * @return the romanizer
   * @throws IOException where it cannot be read or is damaged
   */
  public static Romanizer read(InputStream model) throws IOException {
    return new Romanizer(GraphoneModel.read(new DataInputStream(Objects.requireNonNull(model, "model must not be null"))));
  }

  /**
   * Spells a name by the habits of the international press.
   *
   * @param name any string, not null
   * @param type what it names, not null
   * @return the Latin name, empty where the string has no letter that can be spelt
   */
  public String romanize(String name, EntityType type) {
    return romanize(name, type, Region.MASHRIQ);
  }

  /**
   * Spells a name by the habits of a region.
   *
   * @param name any string, not null
   * @param type what it names, not null
   * @param region where it is at home, not null; its habits apply to names that hold one of the letters {@code ح ع ص ض ظ
   *     ذ ء}, which foreign names hardly do, and all others are spelt alike everywhere
   * @return the Latin name, empty where the string has no letter that can be spelt
   */
  public String romanize(String name, EntityType type, Region region) {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(region, "region must not be null");
    List<String> words = new ArrayList<>();
    boolean arabicName = name.chars().anyMatch(c -> ARABIC_ONLY.indexOf(c) >= 0);
    for (String word : ArabicSpelling.of(name).split("[\\s\\-]+")) {
      String latin = word(word, type, region, arabicName);
      if (!latin.isEmpty()) {
        words.add(cased(latin, region, words.isEmpty()));
      }
    }
    return String.join(" ", words);
  }

  private String word(String word, EntityType type, Region region, boolean arabicName) {
    if (word.chars().noneMatch(ArabicChars::isArabicLetter)) {
      return LatinSpelling.plain(word);
    }
    int kind = type == EntityType.PERSON ? 0 : 1;
    return decoder.spell(word, kind, graphone -> arabicName ? region.cost(graphone) : 0);
  }

  private static String cased(String latin, Region region, boolean first) {
    if (latin.startsWith(LEARNED_ARTICLE) && latin.length() > LEARNED_ARTICLE.length()) {
      String article = first || region == Region.MAGHREB ? capital(region.article()) : region.article();
      return article + capital(latin.substring(LEARNED_ARTICLE.length()));
    }
    return capital(latin);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
