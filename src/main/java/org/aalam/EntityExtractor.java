package org.aalam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.Provenance;
import org.aalam.entity.Span;
import org.aalam.internal.find.FoundMention;
import org.aalam.internal.find.MentionFinder;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.model.CliticFeatures;
import org.aalam.internal.model.CliticModel;
import org.aalam.internal.model.ModelFiles;
import org.aalam.internal.model.SequenceTagger;
import org.aalam.internal.resolve.EntityResolver;
import org.aalam.internal.resolve.Occurrence;
import org.aalam.internal.timex.TimexFinder;
import org.aalam.internal.token.TokenizedText;
import org.aalam.link.EntityLinker;
import org.aalam.link.LinkException;
import org.aalam.translit.Region;

/**
 * Finds the people, countries, nationalities, places, organizations and dates of Arabic news.
 *
 * <p>Immutable and thread-safe: build one and share it. The same text and date give the same answer, whatever was read
 * before or is read beside it.
 *
 * <pre>{@code
 * EntityExtractor extractor = EntityExtractor.create();
 * ExtractedDocument document = extractor.extract(text, LocalDate.of(2024, 2, 15));
 * for (Entity entity : document.entities()) {
 *   System.out.println(entity.type() + " " + entity.name());
 * }
 * }</pre>
 */
public final class EntityExtractor {
  private static final String LIBRARY_PROPERTIES = "library.properties";

  private final SequenceTagger tagger;
  private final MentionFinder mentionFinder;
  private final EntityResolver entityResolver;
  private final Set<EntityType> types;
  private final double minConfidence;
  private final Provenance provenance;
  private final Optional<EntityLinker> linker;

  private EntityExtractor(Builder builder, ModelFiles model, Lexicons lexicons) {
    tagger = new SequenceTagger(model.tagger(), model.extractor(lexicons, TimexFinder.load()));
    CliticModel clitics = new CliticModel(
        model.clitics().orElseThrow(), new CliticFeatures(lexicons, model.words()));
    mentionFinder = new MentionFinder(
        clitics, lexicons.countryForms(), lexicons.countryContexts(), lexicons.gazetteer().places(), tagger.types());
    entityResolver = new EntityResolver(lexicons, Optional.ofNullable(builder.region));
    types = Set.copyOf(builder.types);
    minConfidence = builder.minConfidence;
    linker = Optional.ofNullable(builder.linker);
    provenance = new Provenance("aalam " + libraryVersion(), model.manifest().describe());
  }

  private static String libraryVersion() {
    try (InputStream in = EntityExtractor.class.getResourceAsStream(LIBRARY_PROPERTIES)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Makes an extractor with the bundled model and all types.
   *
   * @return the extractor
   * @throws ModelLoadException where the bundled model is damaged
   */
  public static EntityExtractor create() {
    return builder().build();
  }

  /**
   * Returns a builder with the defaults: bundled model, all types, every confidence.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text whose date is not known: what it leaves open stays open in the values, as in {@code XXXX-10-11}.
   *
   * @param text any string, not null
   * @return the text with everything found in it, maybe nothing
   * @throws NullPointerException where the text is null
   * @throws LinkException where the builder's linker fails
   */
  public ExtractedDocument extract(String text) {
    Objects.requireNonNull(text, "text must not be null");
    return extract(text, Optional.empty());
  }

  /**
   * Reads a text that was written on a given day.
   *
   * @param text any string, not null
   * @param referenceDate the day of writing, against which {@code أمس} and {@code 11 أكتوبر} are resolved; not null
   * @return the text with everything found in it, maybe nothing
   * @throws NullPointerException where an argument is null
   * @throws LinkException where the builder's linker fails
   */
  public ExtractedDocument extract(String text, LocalDate referenceDate) {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(referenceDate, "referenceDate must not be null");
    return extract(text, Optional.of(referenceDate));
  }

  private ExtractedDocument extract(String text, Optional<LocalDate> referenceDate) {
    TokenizedText tokenized = TokenizedText.of(text);
    List<Occurrence> occurrences = new ArrayList<>();
    String normalized = tokenized.source().text();
    int position = 0;
    for (FoundMention found : mentionFinder.find(normalized, tagger.tag(tagger.annotate(tokenized.sentences())))) {
      Span span = tokenized.source().toOriginal(found.span());
      // One ligature can hold several words, so two mentions can come to stand in it: the first is kept.
      boolean free = span.begin() >= position && span.length() > 0;
      if (free && types.contains(found.type()) && found.confidence() >= minConfidence) {
        occurrences.add(new Occurrence(mention(text, span, found), found));
        position = span.end();
      }
    }
    List<Entity> entities = entityResolver.resolve(tokenized, occurrences, referenceDate);
    List<Mention> mentions = occurrences.stream().map(Occurrence::mention).toList();
    ExtractedDocument document = new ExtractedDocument(text, referenceDate, mentions, entities, provenance);
    return linker.map(given -> linked(document, given)).orElse(document);
  }

  private static ExtractedDocument linked(ExtractedDocument document, EntityLinker linker) {
    List<Entity> entities = new ArrayList<>(document.entities().size());
    for (Entity entity : document.entities()) {
      try {
        entities.add(entity.withIdentifiers(linker.link(entity, document)));
      } catch (RuntimeException e) {
        throw new LinkException(entity, e);
      }
    }
    return new ExtractedDocument(
        document.text(), document.referenceDate(), document.mentions(), entities, document.provenance());
  }

  private static Mention mention(String text, Span span, FoundMention found) {
    return new Mention(
        span, found.type(), span.in(text), found.normalized(), found.confidence(), found.source(), found.ruleId());
  }

  /** Collects the choices of an extractor. Not thread-safe. */
  public static final class Builder {
    private Set<EntityType> types = EnumSet.allOf(EntityType.class);
    private double minConfidence;
    private Path modelFolder;
    private EntityLinker linker;
    private Region region;

    private Builder() {}

    /**
     * Sets the types to return; the others are found but left out.
     *
     * @param wanted the types, at least one; default all
     * @return this builder
     * @throws IllegalArgumentException where there is none
     */
    public Builder types(Set<EntityType> wanted) {
      Objects.requireNonNull(wanted, "types must not be null");
      if (wanted.isEmpty()) {
        throw new IllegalArgumentException("types must not be empty; known are " + EnumSet.allOf(EntityType.class));
      }
      types = EnumSet.copyOf(wanted);
      return this;
    }

    /**
     * Sets how sure the library must be of a mention to return it: higher values give fewer mentions, of which more are
     * right. A mention whose {@link Mention#confidence()} is lower is left out, and so is an entity of which no mention is
     * left; the mentions that stay are those that are found without it, with the same confidence. The runner's
     * {@code evaluate --calibration} shows what a threshold costs on annotated articles.
     *
     * @param probability the lowest confidence to return, 0.0 to 1.0; default 0.0, which returns everything found
     * @return this builder
     * @throws IllegalArgumentException where it is outside that range
     */
    public Builder minConfidence(double probability) {
      if (!(probability >= 0.0 && probability <= 1.0)) {
        throw new IllegalArgumentException("minConfidence must be 0.0 to 1.0, but is " + probability);
      }
      minConfidence = probability;
      return this;
    }

    /**
     * Sets the folder of another model, as the runner's {@code train} writes it.
     *
     * @param folder the folder, not null; default the bundled model
     * @return this builder
     */
    public Builder model(Path folder) {
      modelFolder = Objects.requireNonNull(folder, "folder must not be null");
      return this;
    }

    /**
     * Sets where the names of all texts are at home, and so by which habits names that are not known are spelt in Latin
     * letters.
     *
     * @param home the region, not null; default a guess for each text by the Arab countries that it speaks of and its names
     *     of months, and for each person and place by its own country, where the text tells it
     * @return this builder
     */
    public Builder region(Region home) {
      region = Objects.requireNonNull(home, "home must not be null");
      return this;
    }

    /**
     * Sets who gives entities their identifiers in catalogues outside the text.
     *
     * @param given the linker, thread-safe, not null; default none, so that no entity has identifiers
     * @return this builder
     */
    public Builder linker(EntityLinker given) {
      linker = Objects.requireNonNull(given, "linker must not be null");
      return this;
    }

    /**
     * Reads and verifies the model and makes the extractor.
     *
     * @return the extractor
     * @throws ModelLoadException where the model is missing, damaged, made for another version, or has other types, or where
     *     the library's own lists are missing or damaged
     */
    public EntityExtractor build() {
      String place = modelFolder == null ? "the bundled model" : "the model in " + modelFolder;
      // Lists and model take about as long to read, and neither needs the other.
      CompletableFuture<Lexicons> lexicons = CompletableFuture.supplyAsync(new LexiconLoader());
      try {
        ModelFiles model = modelFolder == null ? ModelFiles.bundled() : ModelFiles.of(modelFolder);
        requireNewsTypes(model);
        return new EntityExtractor(this, model, lexicons.join());
      } catch (IOException e) {
        throw new ModelLoadException("cannot load " + place + ": " + e.getMessage(), e);
      } catch (UncheckedIOException | CompletionException e) {
        throw new ModelLoadException("cannot load the lists: " + firstCause(e).getMessage(), e);
      }
    }

    private static Throwable firstCause(Throwable e) {
      return e.getCause() == null ? e : firstCause(e.getCause());
    }

    /** A class by name, since the first lambda of a program costs more than reading a list. */
    private static final class LexiconLoader implements Supplier<Lexicons> {
      @Override
      public Lexicons get() {
        return Lexicons.load();
      }
    }

    private static void requireNewsTypes(ModelFiles model) throws IOException {
      List<String> known = model.tagger().labels().types();
      Set<String> wanted = new TreeSet<>();
      for (EntityType type : EntityType.values()) {
        wanted.add(type.name());
      }
      if (!known.equals(List.copyOf(wanted))) {
        throw new IOException("it has the types " + known + ", but articles need " + wanted
            + "; train it on annotated articles");
      }
      if (model.clitics().isEmpty()) {
        throw new IOException(
            "it has no " + ModelFiles.CLITICS + ", which articles need; train it on annotated articles");
      }
    }
  }
}
