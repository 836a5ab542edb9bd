package org.aalam.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.TrainingParameters;
import org.aalam.internal.feature.Template;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.Lattice;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
  private static final BeamSearchContextGenerator<String> WORDS =
      (i, tokens, outcomes, context) -> new String[] {"w=" + tokens[i], "p=" + (i > 0 ? tokens[i - 1] : "")};

  private static WordEvents events() {
    return new WordEvents(WORDS, List.of(
        "قال/O محمد/B-PER السادس/I-PER إن/O الرباط/B-LOC جميلة/O",
        "زار/O محمد/B-PER الرباط/B-LOC",
        "قال/O ناصر/B-PER بوريطة/I-PER في/O الرباط/B-LOC",
        "إن/O مدينة/O فاس/B-LOC جميلة/O"));
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    parameters.put(CrfTrainer.L1, 0.01);
    parameters.put(CrfTrainer.L2, 0.01);
    return parameters;
  }

  @Test
  void learnsItsTrainingSentences() throws IOException {
    SequenceClassificationModel model = new CrfTrainer(parameters()).train(events());
    String[] tokens = {"قال", "ناصر", "بوريطة", "في", "فاس"};
    Sequence best = model.bestSequence(tokens, null, WORDS, null);
    assertThat(best.getOutcomes()).containsExactly("O", "B-PER", "I-PER", "O", "B-LOC");
    for (double probability : best.getProbs()) {
      assertThat(probability).isBetween(0.5, 1.0);
    }
  }

  @Test
  void givesSeveralLabellingsInFallingOrder() throws IOException {
    SequenceClassificationModel model = new CrfTrainer(parameters()).train(events());
    Sequence[] best = model.bestSequences(3, new String[] {"زار", "محمد", "الرباط"}, null, WORDS, null);
    assertThat(best).hasSize(3);
    assertThat(best[0].getOutcomes()).containsExactly("O", "B-PER", "B-LOC");
    assertThat(best).extracting(Sequence::getOutcomes).doesNotHaveDuplicates();
  }

  @Test
  void givesTheSameBytesTwice() throws IOException {
    assertThat(bytes(new CrfTrainer(parameters()).trainModel(events())))
        .isEqualTo(bytes(new CrfTrainer(parameters()).trainModel(events())));
  }

  @Test
  void survivesWritingAndReading() throws IOException {
    CrfModel model = new CrfTrainer(parameters()).trainModel(events());
    CrfModel read = CrfModel.read(new ByteArrayInputStream(bytes(model)));
    assertThat(read.labels().types()).containsExactly("LOC", "PER");
    double[] before = new double[read.labels().size()];
    double[] after = new double[before.length];
    model.addScores(Template.hashOf("w=الرباط"), before, 0);
    read.addScores(Template.hashOf("w=الرباط"), after, 0);
    assertThat(before[1]).isGreaterThan(0.1);
    assertThat(after).containsExactly(before, within(0.05));
  }

  @Test
  void neverOpensAMentionWithInside() throws IOException {
    CrfModel model = new CrfTrainer(parameters()).trainModel(events());
    Random random = new Random(42);
    Lattice lattice = model.newLattice();
    int labels = model.labels().size();
    for (int trial = 0; trial < 200; trial++) {
      int size = 1 + random.nextInt(6);
      double[] scores = random.doubles((long) size * labels, -5, 5).toArray();
      int[] path = new int[size];
      lattice.load(scores, size);
      lattice.best(path);
      for (int t = 0; t < size; t++) {
        String label = model.labels().label(path[t]);
        String before = t == 0 ? "O" : model.labels().label(path[t - 1]);
        assertThat(label.startsWith("I-") && !before.endsWith(label.substring(1))).isFalse();
      }
    }
  }

  private static byte[] bytes(CrfModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
