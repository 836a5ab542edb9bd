package org.aalam.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.text.TextHash;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;

/**
 * Reads unlabelled news with a tagger and sums up how it reads each word. Documents that share a sentence
 * with labelled articles are left out: there the tagger knows too much, and what it says would not hold for new text.
 */
final class TypeTableBuilder {
  private static final int MIN_COUNT = 4;
  /** A word that is a name more rarely than this is left out. */
  private static final double MIN_SHARE = 0.03;
  /** Probabilities are summed in whole parts, so that the order of threads does not matter. */
  private static final int PARTS = 256;
  private static final int MIN_SENTENCE = 8;
  private static final int BATCH = 512;
  private static final int THREADS = 2;
  private static final int PROGRESS_PERIOD = 20;

  private final SequenceTagger tagger;
  private final int types;
  private final Consumer<String> progress;
  private final Set<Long> labelledSentences = new HashSet<>();
  /** For each stem the sum of each type's probabilities, and the number of occurrences. */
  private final Map<String, long[]> sums = new HashMap<>();

  TypeTableBuilder(SequenceTagger tagger, List<LabelledText> labelled, Consumer<String> progress) {
    this.progress = progress;
    this.tagger = tagger;
    this.types = tagger.types().size();
    for (LabelledText text : labelled) {
      for (Sentence sentence : text.sentences()) {
        if (sentence.size() >= MIN_SENTENCE) {
          labelledSentences.add(hash(sentence));
        }
      }
    }
  }

  private static long hash(Sentence sentence) {
    long hash = TextHash.EMPTY;
    for (Token token : sentence.tokens()) {
      hash = TextHash.extend(TextHash.extend(hash, token.key()), ' ');
    }
    return hash;
  }

  /** Reads a corpus and returns its table. */
  TypeTable build(RawCorpus corpus) {
    List<String> batch = new ArrayList<>();
    int[] read = {0};
    corpus.forEachDocument(document -> {
      batch.add(document);
      if (batch.size() == BATCH) {
        addAll(batch);
        batch.clear();
        if (++read[0] % PROGRESS_PERIOD == 0) {
          progress.accept(read[0] * BATCH + " documents read");
        }
      }
    });
    addAll(batch);
    return table();
  }

  private void addAll(List<String> documents) {
    IntStream.range(0, THREADS).parallel().mapToObj(thread -> {
      Map<String, long[]> partial = new HashMap<>();
      for (int i = thread; i < documents.size(); i += THREADS) {
        add(documents.get(i), partial);
      }
      return partial;
    }).forEachOrdered(partial -> partial.forEach((stem, counts) -> {
      long[] sum = sums.computeIfAbsent(stem, s -> new long[counts.length]);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += counts[i];
      }
    }));
  }

  private void add(String document, Map<String, long[]> counts) {
    List<Sentence> sentences = TokenizedText.of(document).sentences();
    if (sentences.stream().anyMatch(s -> s.size() >= MIN_SENTENCE && labelledSentences.contains(hash(s)))) {
      return;
    }
    for (TaggedSentence tagged : tagger.tag(tagger.annotate(sentences))) {
      add(tagged, counts);
    }
  }

  private void add(TaggedSentence tagged, Map<String, long[]> counts) {
    for (int t = 0; t < tagged.source().size(); t++) {
      String stem = tagged.source().words().get(t).stem().text();
      long[] count = counts.computeIfAbsent(stem, s -> new long[types + 1]);
      for (int type = 0; type < types; type++) {
        count[type] += Math.round(tagged.typeProbabilities()[t][type] * PARTS);
      }
      count[types]++;
    }
  }

  private TypeTable table() {
    Map<String, double[]> shares = new TreeMap<>();
    sums.forEach((stem, counts) -> {
      double[] share = new double[types];
      double named = 0;
      for (int type = 0; type < types; type++) {
        share[type] = counts[type] / ((double) PARTS * counts[types]);
        named = Math.max(named, share[type]);
      }
      if (counts[types] >= MIN_COUNT && named >= MIN_SHARE && Character.isLetter(stem.charAt(0))) {
        shares.put(stem, share);
      }
    });
    return TypeTable.of(tagger.types(), shares);
  }
}
