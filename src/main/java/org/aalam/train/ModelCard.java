package org.aalam.train;

import java.util.Locale;
import java.util.Map;
import org.aalam.internal.model.ModelManifest;

/** Writes what a user of a model should know of it: what it learned from, how well it does, how to make it again. */
record ModelCard(ModelManifest manifest, Corpus corpus, Corpus dev, SpanScores scores) {
  /** The name of the card's file. */
  static final String FILE = "MODEL_CARD.md";

  String format() {
    StringBuilder card = new StringBuilder();
    card.append("# Model ").append(manifest.name()).append(' ').append(manifest.version()).append("\n\n")
        .append("A linear-chain conditional random field that tags the tokens of Arabic news (BIO): the mean of a linear\n")
        .append("model and of one with a hidden layer over the same features and over the vectors of the words around.\n")
        .append("With it come tables that were learned from unlabelled news (counts, classes and vectors of words; how\n")
        .append("a first tagger reads words) and, where it was trained on articles, a model of proclitics. Feature set ")
        .append(manifest.featureVersion()).append(".\n\n")
        .append("## Training data\n\n- ").append(corpus.describe()).append(", SHA-256 of all files `")
        .append(corpus.sha256()).append("`\n\n")
        .append("The model may be passed on under the licence of its training data; see ATTRIBUTION.md beside the\n")
        .append("bundled model. What each group of features gives to it is in ABLATION.md there.\n\n## Scores\n\n");
    if (dev.isEmpty()) {
      card.append("None: no development data was given.\n");
    } else {
      appendScores(card);
    }
    card.append("\n## Made with\n\n");
    manifest.facts().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(fact -> card.append("- ").append(fact.getKey()).append(": ").append(fact.getValue()).append('\n'));
    return card.append("\nThe same corpus gives the same bytes: `aalam train --corpus … --dev … --output DIR`.\n")
        .toString();
  }

  private void appendScores(StringBuilder card) {
    card.append("The tagger alone on ").append(dev.describe()).append(" of development data (SHA-256 `")
        .append(dev.sha256()).append("`),\nstrict spans of tokens:\n\n")
        .append("| type | precision | recall | F1 |\n|---|---|---|---|\n");
    scores.counts().forEach((type, counts) -> appendRow(card, type, counts));
    appendRow(card, "micro", scores.micro());
  }

  private static void appendRow(StringBuilder card, String name, int[] counts) {
    card.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |\n", name,
        percent(counts[0], counts[0] + counts[1]), percent(counts[0], counts[0] + counts[2]), SpanScores.f1(counts)));
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
