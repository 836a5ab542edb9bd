package org.aalam.train;

import java.io.IOException;
import java.util.Map;
import opennlp.tools.ml.AbstractTrainer;
import opennlp.tools.ml.SequenceTrainer;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.ml.model.SequenceStream;
import opennlp.tools.util.TrainingParameters;
import org.aalam.internal.model.CrfModel;
import org.aalam.internal.model.CrfSequenceModel;

/**
 * Trains a linear-chain conditional random field behind OpenNLP's {@link SequenceTrainer}; an L1 penalty keeps the
 * model small.
 *
 * <p>Source of the method: Lafferty, McCallum and Pereira, "Conditional random fields", ICML 2001. The same events and
 * parameters give the same model, whatever the number of processors. Not thread-safe.
 */
public final class CrfTrainer extends AbstractTrainer implements SequenceTrainer {
  /** The name of this algorithm in training parameters. */
  public static final String ALGORITHM = "CRF";
  /** Parameter: the L1 penalty. */
  public static final String L1 = "L1Cost";
  /** Parameter: the L2 penalty. */
  public static final String L2 = "L2Cost";
  private static final double L1_DEFAULT = 0.3;
  private static final double L2_DEFAULT = 0.3;
  private static final int PROGRESS_PERIOD = 10;

  private Progress progress = (iteration, model) -> { };

  /** Told how far training has come. */
  public interface Progress {
    /** Takes the number of iterations done and the model that they give. */
    void accept(int iteration, CrfModel model);
  }

  /** Makes a trainer with the given parameters: cutoff, iterations, {@link #L1} and {@link #L2}. */
  public CrfTrainer(TrainingParameters parameters) {
    init(parameters, Map.of());
  }

  /** Sets what is called after every tenth iteration. */
  public CrfTrainer onProgress(Progress listener) {
    progress = listener;
    return this;
  }

  @Override
  public <T> SequenceClassificationModel train(SequenceStream<T> events) throws IOException {
    return new CrfSequenceModel(trainModel(events));
  }

  /** Trains a model in its compiled form. */
  public <T> CrfModel trainModel(SequenceStream<T> events) throws IOException {
    TrainingSet data = TrainingSet.read(events, getCutoff());
    CrfObjective objective = new CrfObjective(data, trainingParameters.getDoubleParameter(L2, L2_DEFAULT));
    OwlQn minimizer = new OwlQn(objective, trainingParameters.getDoubleParameter(L1, L1_DEFAULT));
    double[] weights = minimizer.minimize(getIterations(), (iteration, value, point) -> {
      if (iteration % PROGRESS_PERIOD == 0) {
        progress.accept(iteration, objective.model(point));
      }
    });
    return objective.model(weights);
  }
}
