package org.aalam.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aalam.EntityExtractor;
import org.aalam.ModelLoadException;
import org.aalam.entity.EntityType;
import org.aalam.eval.TokenTagger;
import org.aalam.train.ModelTrainer;
import org.aalam.train.PretokenizedTagger;
import org.aalam.translit.Region;

/** The library itself. */
final class LibraryEngine implements Engine {

  @Override
  public Extraction extraction(
      Optional<Path> model, Set<EntityType> types, double minConfidence, Optional<Region> region) {
    EntityExtractor.Builder builder = EntityExtractor.builder().types(types).minConfidence(minConfidence);
    model.ifPresent(builder::model);
    region.ifPresent(builder::region);
    EntityExtractor extractor = built(builder);
    return (text, date) ->
        date.isPresent() ? extractor.extract(text, date.get()) : extractor.extract(text);
  }

  private static EntityExtractor built(EntityExtractor.Builder builder) {
    try {
      return builder.build();
    } catch (ModelLoadException e) {
      throw RunnerException.failure(e.getMessage() + ". Train one with \"aalam train\", or leave --model out.", e);
    }
  }

  @Override
  public TokenTagger tagger(Optional<Path> model) {
    try {
      return PretokenizedTagger.load(model)::tag;
    } catch (IOException e) {
      throw RunnerException.failure("cannot load the model: " + e.getMessage()
          + ". Train one with \"aalam train\", or leave --model out.", e);
    }
  }

  @Override
  public void train(TrainingRequest request, Consumer<String> progress) throws IOException {
    new ModelTrainer(
        new ModelTrainer.TrainingPlan(request.corpus(), request.dev(), request.firsts(), request.raw(), request.layers(),
            request.output(), request.seed(), request.name(), request.version()), progress).train();
  }
}
