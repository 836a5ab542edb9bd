package org.aalam.internal.model;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a model says of itself, in {@code model.properties}: its name and version, the feature set that it is bound to,
 * and the SHA-256 of each of its files.
 *
 * @param name the model's name
 * @param version the model's version
 * @param featureVersion version of the feature set
 * @param sha256 checksum in lower-case hexadecimal by file name
 * @param facts all other entries, such as what it was trained on
 */
public record ModelManifest(
    String name, String version, int featureVersion, Map<String, String> sha256, Map<String, String> facts) {
  /** The name of the manifest's file. */
  public static final String FILE = "model.properties";
  private static final String NAME = "model.name";
  private static final String VERSION = "model.version";
  private static final String FEATURE_VERSION = "model.feature-version";
  private static final String SHA256 = "sha256.";

  /** Copies the maps. */
  public ModelManifest {
    sha256 = Map.copyOf(sha256);
    facts = Map.copyOf(facts);
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException where the text is damaged, or an entry is missing or no number; the message names it
   */
  public static ModelManifest read(Reader reader) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new IOException(FILE + " is damaged: " + e.getMessage(), e);
    }
    Map<String, String> sha256 = new TreeMap<>();
    Map<String, String> facts = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(SHA256)) {
        sha256.put(key.substring(SHA256.length()), properties.getProperty(key));
      } else if (!key.equals(NAME) && !key.equals(VERSION) && !key.equals(FEATURE_VERSION)) {
        facts.put(key, properties.getProperty(key));
      }
    }
    String featureVersion = required(properties, FEATURE_VERSION);
    if (!featureVersion.matches("\\d{1,6}")) {
      throw new IOException(FEATURE_VERSION + " must be a number, but is \"" + featureVersion + "\"");
    }
    return new ModelManifest(
        required(properties, NAME), required(properties, VERSION), Integer.parseInt(featureVersion), sha256, facts);
  }

  private static String required(Properties properties, String key) throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IOException(FILE + " has no entry " + key);
    }
    return value;
  }

  /** Returns the manifest as text, sorted; the same manifest gives the same text. */
  public String format() {
    Map<String, String> entries = new TreeMap<>(facts);
    entries.put(NAME, name);
    entries.put(VERSION, version);
    entries.put(FEATURE_VERSION, Integer.toString(featureVersion));
    sha256.forEach((file, checksum) -> entries.put(SHA256 + file, checksum));
    StringBuilder text = new StringBuilder();
    entries.forEach((key, value) -> text.append(key).append('=').append(escaped(value)).append('\n'));
    return text.toString();
  }

  /** Writes a value as {@link Properties#load} reads it back. */
  private static String escaped(String value) {
    String escaped = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return escaped.startsWith(" ") ? "\\" + escaped : escaped;
  }

  /** Returns name, version and the tagger's checksum in short. */
  public String describe() {
    String checksum = sha256.getOrDefault(ModelFiles.TAGGER, "");
    return name + " " + version + " sha256:" + checksum.substring(0, Math.min(12, checksum.length()));
  }
}
