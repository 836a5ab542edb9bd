package org.aalam.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalam.entity.ExtractedDocument;
import org.aalam.eval.Calibration;
import org.aalam.eval.Confusion;
import org.aalam.eval.ErrorList;
import org.aalam.eval.EvaluationReport;
import org.aalam.eval.Score;
import org.aalam.eval.Scorer;
import org.aalam.io.ConllSentence;
import org.aalam.io.GoldArticle;

/** Everything that is counted of one model: in all, and of each document. Not thread-safe. */
final class Scoring {
  private final Scorer all = new Scorer();
  private final Confusion confusion = new Confusion();
  private final Calibration calibration = new Calibration();
  private final List<Map<String, Score>> documents = new ArrayList<>();
  private final Optional<ErrorList> errors;

  Scoring(Optional<ErrorList> errors) {
    this.errors = errors;
  }

  void add(GoldArticle gold, ExtractedDocument predicted) {
    Scorer alone = new Scorer();
    alone.add(gold, predicted);
    documents.add(alone.report().types());
    all.add(gold, predicted);
    confusion.add(gold, predicted);
    calibration.add(gold, predicted);
    try {
      if (errors.isPresent()) {
        errors.get().add(gold, predicted);
      }
    } catch (IOException e) {
      throw new OutputException("the list of errors", e);
    }
  }

  void add(String name, ConllSentence gold, List<String> predictedTags) {
    Scorer alone = new Scorer();
    alone.add(gold, predictedTags);
    documents.add(alone.report().types());
    all.add(gold, predictedTags);
    confusion.add(gold, predictedTags);
    try {
      if (errors.isPresent()) {
        errors.get().add(name, gold, predictedTags);
      }
    } catch (IOException e) {
      throw new OutputException("the list of errors", e);
    }
  }

  EvaluationReport report() {
    return all.report();
  }

  Confusion confusion() {
    return confusion;
  }

  /** Returns how sure the model is of mentions and how often it is right; empty for sentences. */
  Calibration calibration() {
    return calibration;
  }

  /** Returns the scores of each document, in the order in which they came. */
  List<Map<String, Score>> documents() {
    return Collections.unmodifiableList(documents);
  }
}
