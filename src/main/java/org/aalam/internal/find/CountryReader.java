package org.aalam.internal.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalam.entity.EntityType;
import org.aalam.internal.lexicon.CountryContext;
import org.aalam.internal.lexicon.CountryContext.Position;
import org.aalam.internal.lexicon.CountryContexts;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.PhraseTable.Match;
import org.aalam.internal.model.TaggedSentence;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;
import org.aalam.internal.token.Proclitics;
import org.aalam.internal.token.Proclitics.Reading;
import org.aalam.internal.token.Token;

/**
 * Reads the forms of countries and peoples by the words around them, as the file of contexts says. Serves one text; not
 * thread-safe.
 */
final class CountryReader {
  private static final int NEAR = 4;
  private static final double DOUBTFUL = 0.8;

  /**
   * A form that its context decides.
   *
   * @param form its tokens
   * @param mention the tokens of the mention: those of the form, and the word before or after where that is inside
   * @param reading the first token of the form without its proclitics, empty where it has none
   * @param context what decides
   * @param adjective whether the form is a people's and no country's
   */
  record Decision(TokenRange form, TokenRange mention, Optional<Reading> reading, CountryContext context,
      boolean adjective) {

    /**
     * What the tagger calls a place or a country is decided here, an organization or a person only where it is the whole
     * of a named place, the name of a country or a part of one, or doubtful as a people's. A country whose name begins
     * later is left alone: official names are often used in part.
     */
    boolean mayReplace(PlacedMention other) {
      boolean anyhow = context.position() == Position.ELSE;
      return switch (other.mention().type()) {
        case COUNTRY -> !anyhow || other.range().begin() == mention.begin();
        case NATIONALITY, LOCATION -> true;
        case ORGANIZATION, PERSON -> anyhow && (form.size() > 1 || isName() || other.mention().confidence() < DOUBTFUL)
            || context.inside() && other.range().equals(mention);
        case DATE -> false;
      };
    }

    /** Tells whether a token lies in the country's long name that was decided here: {@code أرخبيل جزر كوك}. */
    boolean isNameAround(int token) {
      return token < form.end() && isName();
    }

    private boolean isName() {
      return context.type().filter(EntityType.COUNTRY.name()::equals).isPresent();
    }

    /** A short name that nothing around it makes a country is left to the tagger where it finds no name at all. */
    boolean mayAdd() {
      return context.position() != Position.ELSE || form.size() > 1;
    }

    boolean isOfCountry(PlacedMention other) {
      EntityType type = other.mention().type();
      return type == EntityType.COUNTRY || type == EntityType.NATIONALITY;
    }
  }

  private final PhraseTable<List<CountryForm>> countryForms;
  private final CountryContexts contexts;
  private final List<TaggedSentence> text;
  private final Set<String> wordsOfText = new HashSet<>();

  CountryReader(
      PhraseTable<List<CountryForm>> countryForms, CountryContexts contexts, List<TaggedSentence> text) {
    this.countryForms = countryForms;
    this.contexts = contexts;
    this.text = text;
  }

  /** Returns the forms of a sentence that their contexts decide, in order. */
  List<Decision> read(TaggedSentence tagged) {
    List<Token> tokens = tagged.source().sentence().tokens();
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      int begin = i;
      // What the annotator found tells cheaply where a form may begin.
      Optional<Decision> previous = decisions.isEmpty()
          ? Optional.empty()
          : Optional.of(decisions.get(decisions.size() - 1));
      boolean inside = previous.filter(decision -> decision.isNameAround(begin)).isPresent();
      if (!inside && !tagged.source().countries().get(begin).text().isEmpty()) {
        readAt(tokens, begin, previous).ifPresent(decisions::add);
      }
    }
    return decisions;
  }

  private Optional<Decision> readAt(List<Token> tokens, int begin, Optional<Decision> previous) {
    Token first = tokens.get(begin);
    Optional<Decision> whole = decide(tokens, begin, first.key(), Optional.empty());
    if (whole.isPresent()) {
      return whole;
    }
    for (Reading reading : Proclitics.readings(first.form())) {
      Optional<Decision> joined = previous.flatMap(before -> joined(tokens, begin, reading, before));
      if (joined.isPresent()) {
        return joined;
      }
      Optional<Decision> decision = decide(tokens, begin, KeyFolder.key(reading.rest()), Optional.of(reading));
      if (decision.isPresent()) {
        return decision;
      }
    }
    return Optional.empty();
  }

  /** An adjective that {@code و} joins to one that is no people's is none either: {@code اللغتين الفرنسية والإنجليزية}. */
  private Optional<Decision> joined(List<Token> tokens, int begin, Reading reading, Decision before) {
    boolean and = reading.length() == 1 && tokens.get(begin).form().charAt(0) == ArabicChars.WAW;
    if (!and || before.form().end() != begin || !before.adjective() || before.context().type().isPresent()) {
      return Optional.empty();
    }
    Match<List<CountryForm>> match = countryForms.longest(tokens, begin, KeyFolder.key(reading.rest()));
    if (match == null || !isAdjective(match)) {
      return Optional.empty();
    }
    TokenRange form = new TokenRange(begin, match.end());
    return Optional.of(new Decision(form, form, Optional.of(reading), before.context(), true));
  }

  private static boolean isAdjective(Match<List<CountryForm>> match) {
    return match.value().stream().allMatch(reading -> reading.kind() == CountryForm.Kind.DEMONYM);
  }

  private Optional<Decision> decide(List<Token> tokens, int begin, String firstKey, Optional<Reading> reading) {
    Match<List<CountryForm>> match = countryForms.longest(tokens, begin, firstKey);
    if (match == null) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder(firstKey);
    tokens.subList(begin + 1, match.end()).forEach(token -> key.append(' ').append(token.key()));
    TokenRange form = new TokenRange(begin, match.end());
    return contexts.of(key.toString(), match.value()).stream()
        .filter(context -> holds(context, tokens, form, reading))
        .findFirst()
        .map(context -> new Decision(form, mention(context, form), reading, context, isAdjective(match)));
  }

  private static TokenRange mention(CountryContext context, TokenRange form) {
    if (!context.inside()) {
      return form;
    }
    return context.position() == Position.BEFORE
        ? new TokenRange(form.begin() - 1, form.end())
        : new TokenRange(form.begin(), form.end() + 1);
  }

  private boolean holds(CountryContext context, List<Token> tokens, TokenRange form, Optional<Reading> reading) {
    return switch (context.position()) {
      case BEFORE -> reading.isEmpty() && form.begin() > 0 && isBefore(context, tokens, form.begin() - 1);
      case AFTER -> form.end() < tokens.size() && isOneOf(context, tokens.get(form.end()));
      case CLITIC -> reading.isPresent() && hasClitic(context, tokens.get(form.begin()), reading.get());
      case NEAR -> anyIn(context, tokens.subList(Math.max(0, form.begin() - NEAR), form.begin()))
          || anyIn(context, tokens.subList(form.end(), Math.min(tokens.size(), form.end() + NEAR)));
      case SENTENCE -> anyIn(context, tokens);
      case TEXT -> context.words().stream().anyMatch(wordsOfText()::contains);
      case ELSE -> true;
    };
  }

  private static boolean hasClitic(CountryContext context, Token token, Reading reading) {
    return token.form().substring(0, reading.length()).chars()
        .anyMatch(c -> context.words().contains(String.valueOf((char) c)));
  }

  private static boolean anyIn(CountryContext context, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> isOneOf(context, token));
  }

  private static boolean isOneOf(CountryContext context, Token token) {
    return context.words().contains(token.key())
        || Proclitics.readings(token.form()).stream()
            .anyMatch(reading -> context.words().contains(KeyFolder.key(reading.rest())));
  }

  private boolean isBefore(CountryContext context, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return isOneOf(context, token)
        || context.words().contains(CountryContext.ACCUSATIVE)
            && contexts.isAccusative(token.form(), at > 0 ? tokens.get(at - 1).form() : "")
        || context.words().contains(CountryContext.FEMININE) && isIndefiniteFeminine(token.form());
  }

  private static boolean isIndefiniteFeminine(String form) {
    return form.charAt(form.length() - 1) == ArabicChars.TEH_MARBUTA
        && !form.startsWith(ArabicChars.ARTICLE)
        && Proclitics.readings(form).stream().noneMatch(reading -> reading.rest().startsWith(ArabicChars.ARTICLE));
  }

  private Set<String> wordsOfText() {
    if (wordsOfText.isEmpty()) {
      for (TaggedSentence tagged : text) {
        for (Token token : tagged.source().sentence().tokens()) {
          wordsOfText.add(token.key());
          Proclitics.readings(token.form()).forEach(reading -> wordsOfText.add(KeyFolder.key(reading.rest())));
        }
      }
    }
    return wordsOfText;
  }
}
