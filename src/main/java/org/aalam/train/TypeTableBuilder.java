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
import org.aalam.internal.feature.AnnotatedSentence;
import org.aalam.internal.lexicon.TypeTable;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.text.TextHash;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.Token;
import org.aalam.internal.token.TokenizedText;

/**
 * Reads unlabelled news with one or more taggers and sums up how they read each word. Documents that share a sentence
 * with labelled articles are left out: there a tagger knows too much, and what it says would not hold for new text.
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

  private final List<SequenceTagger> taggers;
  private final int types;
  private final Consumer<String> progress;
  private final Set<Long> labelledSentences = new HashSet<>();
  /** For each stem the sums of each tagger's types, one tagger after the other, and the number of occurrences. */
  private final Map<String, long[]> sums = new HashMap<>();

  /** Makes a builder of taggers with the same features and types. */
  TypeTableBuilder(List<SequenceTagger> taggers, List<LabelledText> labelled, Consumer<String> progress) {
    this.progress = progress;
    this.taggers = List.copyOf(taggers);
    this.types = taggers.get(0).types().size();
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

  /** Reads a corpus. */
  TypeTableBuilder read(RawCorpus corpus) {
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
    return this;
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
    List<AnnotatedSentence> annotated = taggers.get(0).annotate(sentences);
    for (int tagger = 0; tagger < taggers.size(); tagger++) {
      for (TaggedSentence tagged : taggers.get(tagger).tag(annotated)) {
        add(tagged, tagger, counts);
      }
    }
  }

  private void add(TaggedSentence tagged, int tagger, Map<String, long[]> counts) {
    int last = taggers.size() * types;
    for (int t = 0; t < tagged.source().size(); t++) {
      String stem = tagged.source().words().get(t).stem().text();
      long[] count = counts.computeIfAbsent(stem, s -> new long[last + 1]);
      for (int type = 0; type < types; type++) {
        count[tagger * types + type] += Math.round(tagged.typeProbabilities()[t][type] * PARTS);
      }
      count[last] += tagger == 0 ? 1 : 0;
    }
  }

  /** Returns what one tagger says. */
  TypeTable tableOf(int tagger) {
    return table(tagger, tagger + 1);
  }

  /** Returns the mean of what all taggers say. */
  TypeTable meanTable() {
    return table(0, taggers.size());
  }

  private TypeTable table(int firstTagger, int endTagger) {
    Map<String, double[]> shares = new TreeMap<>();
    sums.forEach((stem, counts) -> {
      long occurrences = counts[counts.length - 1];
      double[] share = new double[types];
      double named = 0;
      for (int type = 0; type < types; type++) {
        for (int tagger = firstTagger; tagger < endTagger; tagger++) {
          share[type] += counts[tagger * types + type];
        }
        share[type] /= (double) PARTS * occurrences * (endTagger - firstTagger);
        named = Math.max(named, share[type]);
      }
      if (occurrences >= MIN_COUNT && named >= MIN_SHARE && Character.isLetter(stem.charAt(0))) {
        shares.put(stem, share);
      }
    });
    return TypeTable.of(taggers.get(0).types(), shares);
  }
}
