package org.aalam.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.aalam.io.ConllReader;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;
import org.aalam.io.GoldReader;

/**
 * Labelled texts to learn from or to score on.
 *
 * @param articles the gold articles
 * @param sentences the CoNLL sentences
 * @param texts both as labelled texts, articles first
 * @param sha256 checksum of all files read, by name and content
 */
record Corpus(List<GoldArticle> articles, List<ConllSentence> sentences, List<LabelledText> texts, String sha256) {

  /** Reads CoNLL files, single gold articles ({@code id.json}) and folders of gold articles. */
  static Corpus read(List<Path> paths) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    List<ConllSentence> sentences = new ArrayList<>();
    MessageDigest digest = digest();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        articles.addAll(GoldReader.readFolder(path));
      } else if (path.toString().endsWith(".json")) {
        articles.add(GoldReader.read(path));
      } else {
        sentences.addAll(ConllReader.read(path));
      }
      update(digest, path);
    }
    if (!paths.isEmpty() && articles.isEmpty() && sentences.isEmpty()) {
      throw new IOException("no gold article and no labelled sentence in " + paths);
    }
    List<LabelledText> texts = new ArrayList<>();
    articles.forEach(article -> texts.add(LabelledText.of(article)));
    sentences.forEach(sentence -> texts.add(LabelledText.of(sentence)));
    return new Corpus(articles, sentences, texts, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, Path path) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(path)) {
      files = paths.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Says how much there is. */
  String describe() {
    List<String> parts = new ArrayList<>();
    if (!articles.isEmpty()) {
      parts.add(articles.size() + " articles");
    }
    if (!sentences.isEmpty()) {
      parts.add(sentences.size() + " sentences");
    }
    return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
  }
}
