package org.aalam.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.eval.TokenTagger;
import org.aalam.io.SampleDocument;
import org.aalam.translit.Region;

/** Finds one place name, and fails on two words. */
class FakeEngine implements Engine {
  static final String PLACE = "دمشق";
  static final String FAILING = "عطل";
  static final String TOO_MUCH = "امتلاء";

  final List<TrainingRequest> trained = new ArrayList<>();
  Set<EntityType> types = Set.of();
  double minConfidence;
  Optional<Region> region = Optional.empty();

  @Override
  public Extraction extraction(
      Optional<Path> model, Set<EntityType> types, double minConfidence, Optional<Region> region) {
    this.types = types;
    this.minConfidence = minConfidence;
    this.region = region;
    return (text, date) -> {
      if (text.contains(FAILING)) {
        throw new IllegalArgumentException("the text is too long");
      }
      if (text.contains(TOO_MUCH)) {
        throw new OutOfMemoryError("test");
      }
      SampleDocument document = SampleDocument.of(text);
      Pattern.compile(PLACE).matcher(text).results().map(MatchResult::group)
          .forEach(word -> document.mention("e1", EntityType.LOCATION, word, "Damascus", null));
      return document.build(date);
    };
  }

  @Override
  public TokenTagger tagger(Optional<Path> model) {
    return tokens -> tokens.stream().map(token -> token.equals(PLACE) ? "B-LOC" : "O").toList();
  }

  @Override
  public void train(TrainingRequest request, Consumer<String> progress) {
    progress.accept("training");
    trained.add(request);
  }
}
