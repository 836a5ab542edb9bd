package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.MentionSource;
import org.aalam.entity.Span;
import org.aalam.internal.find.KnownNameFinder.Candidate;
import org.aalam.internal.lexicon.CountryContext;
import org.aalam.internal.lexicon.CountryContexts;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.Place;
import org.aalam.internal.model.CliticModel;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.model.TaggedSpan;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.timex.Timex;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Makes flat mentions with clean edges out of what the tagger and the date grammar say of a text.
 *
 * <p>Names come from the tagger, to which the lists have spoken as features; a name that was found once, and a country's
 * name, is found where the tagger thinks it possible. Dates come from the grammar: an expression that is a date whatever
 * stands around it is taken unless the tagger gives a date hardly any chance there, one that is a date only in some
 * contexts needs the tagger as a witness. A name that overlaps a date that was taken is left out. Where only the tagger
 * sees a date, it is taken without a value.
 *
 * <p>Thread-safe: what it remembers of words saves time and changes no answer.
 */
public final class MentionFinder {
  /** A weak date expression needs at least this probability of a date from the tagger. */
  private static final double WITNESS = 0.5;
  /** A strong one is dropped where the tagger gives a date less than this. */
  private static final double DOUBT = 0.1;
  /** A known name is found where the tagger gives its type at least this probability. */
  private static final double POSSIBLE = 0.15;
  /** A name that means a country or people alone is found where the tagger gives its type at least this. */
  private static final double HARDLY_POSSIBLE = 0.02;
  /** How sure a mention is at least that the words around it decide. */
  private static final double CONTEXT = 0.8;
  /** A name that means a place alone is found where the tagger gives a place at least this probability. */
  private static final double PLACE_POSSIBLE = 0.03;
  /** The same where the name stands in a list with a place, and of names that are also words there alone. */
  private static final double PLACE_IN_LIST = 0.003;
  private static final double NEVER = 2;
  private static final String CONTEXT_RULE = "country.context";

  private final CliticModel clitics;
  private final PhraseTable<List<CountryForm>> countryForms;
  private final CountryContexts contexts;
  private final PhraseTable<List<Place>> places;
  private final ListedForms listed;
  private final FirstWord.Table firstWords;
  private final List<String> types;
  private final int dateType;

  /**
   * Makes a finder.
   *
   * @param clitics tells where a name begins in its first word
   * @param countryForms the names of countries
   * @param contexts what the words around them say
   * @param places the names of places
   * @param types the types of the tagger, in its order; all names of {@link EntityType}
   */
  public MentionFinder(CliticModel clitics, PhraseTable<List<CountryForm>> countryForms, CountryContexts contexts,
      PhraseTable<List<Place>> places, List<String> types) {
    this.clitics = clitics;
    this.countryForms = countryForms;
    this.contexts = contexts;
    this.places = places;
    this.listed = new ListedForms(countryForms);
    this.firstWords = new FirstWord.Table(countryForms, places);
    this.types = List.copyOf(types);
    this.dateType = types.indexOf(EntityType.DATE.name());
  }

  /**
   * Finds the mentions of a text.
   *
   * @param text the normalized text
   * @param tagged its sentences as the tagger sees them
   * @return mentions in text order, disjoint
   */
  public List<FoundMention> find(String text, List<TaggedSentence> tagged) {
    List<List<PlacedMention>> bySentence = new ArrayList<>(tagged.size());
    List<List<TokenRange>> refused = new ArrayList<>(tagged.size());
    RepeatedNames names = new RepeatedNames();
    CountryReader countries = new CountryReader(countryForms, contexts, tagged);
    PlaceReader placeReader = new PlaceReader(places);
    List<FirstWord[]> words = new ArrayList<>(tagged.size());
    for (TaggedSentence sentence : tagged) {
      words.add(firstWords.of(sentence.source().sentence().tokens()));
      List<PlacedMention> placed = findIn(text, sentence);
      placeReader.read(sentence, words.get(words.size() - 1), placed).forEach(place -> placed.add(place(text, sentence, place)));
      refused.add(readCountries(text, sentence, countries, placed));
      placed.forEach(names::add);
      bySentence.add(placed);
    }
    List<FoundMention> found = new ArrayList<>();
    for (int s = 0; s < bySentence.size(); s++) {
      addKnown(text, tagged.get(s), words.get(s), names, refused.get(s), bySentence.get(s));
      bySentence.get(s).forEach(placed -> found.add(placed.mention()));
    }
    found.sort(Comparator.comparing(FoundMention::span));
    return found;
  }

  private List<PlacedMention> findIn(String text, TaggedSentence tagged) {
    List<PlacedMention> placed = new ArrayList<>();
    for (Timex timex : tagged.source().timexes()) {
      TokenRange range = new TokenRange(timex.tokenBegin(), timex.tokenEnd());
      double probability = probability(tagged, range, dateType);
      if (probability >= (timex.weak() ? WITNESS : DOUBT)) {
        placed.add(new PlacedMention(range, List.of(), date(text, timex, probability)));
      }
    }
    List<Token> tokens = tagged.source().sentence().tokens();
    for (TaggedSpan span : Initials.join(Surnames.join(QuotedNames.join(tagged), tokens), tokens)) {
      EntityType type = EntityType.valueOf(span.type());
      TokenRange range = listed.whole(type, tokens, SpanTrimmer.trim(tokens, span.begin(), span.end()));
      if (!range.isEmpty() && isFree(placed, range)) {
        Optional<Reading> reading = listed.reading(type, tokens, range)
            .orElseGet(() -> SpanTrimmer.isQuoted(tokens, range)
                ? Optional.empty()
                : clitics.read(tokens, range.begin(), span.type()));
        Candidate candidate = new Candidate(range, reading, type, MentionSource.MODEL, "");
        placed.add(name(text, tagged, candidate, span.probability()));
      }
    }
    return placed;
  }

  /** Lets contexts decide what forms of countries are; returns those that name none. A longer name is left alone. */
  private List<TokenRange> readCountries(
      String text, TaggedSentence tagged, CountryReader countries, List<PlacedMention> placed) {
    List<TokenRange> refused = new ArrayList<>();
    for (CountryReader.Decision decision : countries.read(tagged)) {
      TokenRange range = decision.mention();
      List<PlacedMention> here = placed.stream()
          .filter(other -> other.range().overlaps(range.begin(), range.end()))
          .toList();
      boolean decides = (decision.mayAdd() || !here.isEmpty())
          && here.stream().allMatch(other -> range.holds(other.range()) && decision.mayReplace(other));
      if (decides && decision.context().type().isEmpty()) {
        refused.add(decision.form());
        placed.removeIf(other -> other.range().overlaps(range.begin(), range.end()) && decision.isOfCountry(other));
      } else if (decides) {
        placed.removeIf(other -> other.range().overlaps(range.begin(), range.end()));
        placed.add(inContext(text, tagged, decision));
      }
    }
    return refused;
  }

  private PlacedMention inContext(String text, TaggedSentence tagged, CountryReader.Decision decision) {
    CountryContext context = decision.context();
    EntityType type = EntityType.valueOf(context.type().orElseThrow());
    TokenRange range = decision.mention();
    List<Token> tokens = tagged.source().sentence().tokens();
    Optional<Reading> reading = range.begin() == decision.form().begin()
        ? decision.reading()
        : listed.reading(type, tokens, range).orElseGet(() -> clitics.read(tokens, range.begin(), type.name()));
    double probability = Math.max(CONTEXT, probability(tagged, range, types.indexOf(type.name())));
    Candidate candidate = new Candidate(range, reading, type, MentionSource.GAZETTEER, CONTEXT_RULE);
    PlacedMention placed = name(text, tagged, candidate, probability);
    return new PlacedMention(placed.range(), placed.keys(), placed.mention().withCountry(context.country()));
  }

  private PlacedMention place(String text, TaggedSentence tagged, Candidate candidate) {
    int location = types.indexOf(EntityType.LOCATION.name());
    return name(text, tagged, candidate, Math.max(CONTEXT, probability(tagged, candidate.range(), location)));
  }

  private static boolean isFree(List<PlacedMention> placed, TokenRange range) {
    return isFree(placed, range.begin(), range.end());
  }

  private static boolean isFree(List<PlacedMention> placed, int begin, int end) {
    for (int i = 0; i < placed.size(); i++) {
      if (placed.get(i).range().overlaps(begin, end)) {
        return false;
      }
    }
    return true;
  }

  /** The mean probability of a type over a range of tokens. */
  private static double probability(TaggedSentence tagged, TokenRange range, int type) {
    double sum = 0;
    for (int token = range.begin(); token < range.end(); token++) {
      sum += tagged.typeProbabilities()[token][type];
    }
    return Math.min(1, sum / (range.end() - range.begin()));
  }

  private static FoundMention date(String text, Timex timex, double probability) {
    return new FoundMention(timex.span(), EntityType.DATE, timex.normalized(text), probability, MentionSource.RULE,
        timex.ruleId(), Optional.of(timex));
  }

  private static PlacedMention name(
      String text, TaggedSentence tagged, Candidate candidate, double probability) {
    List<Token> tokens = tagged.source().sentence().tokens();
    TokenRange range = candidate.range();
    Token first = tokens.get(range.begin());
    int end = tokens.get(range.end() - 1).end();
    int begin = first.begin() + candidate.reading().map(Reading::length).orElse(0);
    String firstWord = candidate.reading().map(Reading::rest).orElse(first.form());
    String normalized = firstWord + text.substring(first.end(), end);
    FoundMention mention = new FoundMention(new Span(begin, end), candidate.type(), normalized, probability,
        candidate.source(), candidate.ruleId(), Optional.empty());
    List<String> keys = new ArrayList<>();
    keys.add(KeyFolder.key(firstWord));
    tokens.subList(range.begin() + 1, range.end()).forEach(token -> keys.add(token.key()));
    return new PlacedMention(range, keys, mention);
  }

  /** Adds known names that stand free in a sentence, where the tagger thinks them possible. */
  private void addKnown(String text, TaggedSentence tagged, FirstWord[] words, RepeatedNames names,
      List<TokenRange> refused, List<PlacedMention> placed) {
    List<Token> tokens = tagged.source().sentence().tokens();
    for (int begin = 0; begin < tokens.size(); begin++) {
      if (words[begin].mayBegin(names) && tokens.get(begin).isWord() && isFree(placed, begin, begin + 1)) {
        new KnownNameFinder(names, countryForms, places, tokens, begin).candidates(words[begin].readings()).stream()
            .filter(candidate -> isFree(placed, candidate.range()) && !refused.contains(candidate.range()))
            .map(candidate -> known(text, tagged, candidate))
            .filter(mention -> mention.mention().confidence() >= needed(mention, tokens, placed))
            .findFirst()
            .ifPresent(placed::add);
      }
    }
  }

  private static double needed(PlacedMention known, List<Token> tokens, List<PlacedMention> placed) {
    String rule = known.mention().ruleId();
    boolean sure = rule.equals(KnownNameFinder.SURE_PLACE);
    if (sure || rule.equals(KnownNameFinder.PLACE)) {
      boolean inList = isListedWithPlace(known.range(), tokens, placed);
      return inList ? PLACE_IN_LIST : sure ? PLACE_POSSIBLE : NEVER;
    }
    return rule.equals(KnownNameFinder.SURE) ? HARDLY_POSSIBLE : POSSIBLE;
  }

  /** Tells whether a name stands in a list with a place: {@code و} joins them, or a comma. */
  private static boolean isListedWithPlace(TokenRange range, List<Token> tokens, List<PlacedMention> placed) {
    return placed.stream()
        .filter(other -> other.mention().type() == EntityType.LOCATION)
        .anyMatch(other -> follows(range, other.range(), tokens) || follows(other.range(), range, tokens));
  }

  private static boolean follows(TokenRange second, TokenRange first, List<Token> tokens) {
    String form = tokens.get(second.begin()).form();
    return second.begin() == first.end() && form.charAt(0) == ArabicChars.WAW
        || second.begin() == first.end() + 1 && tokens.get(first.end()).form().equals("،");
  }

  private PlacedMention known(String text, TaggedSentence tagged, Candidate candidate) {
    double probability = probability(tagged, candidate.range(), types.indexOf(candidate.type().name()));
    return name(text, tagged, candidate, probability);
  }
}
