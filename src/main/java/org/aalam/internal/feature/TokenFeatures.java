package org.aalam.internal.feature;

import java.util.List;
import org.aalam.internal.lexicon.WordVectors;

/**
 * The features of the tokens of a sentence, as a pure function of the annotated sentence. Serves one thread.
 *
 * <p>Any change here, or in what it reads, needs a new {@link #VERSION} and a newly trained model.
 */
final class TokenFeatures {
  /** Version of the feature set; a model is bound to the one it was trained with. */
  static final int VERSION = 3;
  /** How many words on either side are looked at. */
  static final int REACH = 2;

  private static final Template BIAS = Template.of("bias");
  private static final Template[] WORD = Template.window("word", -REACH, REACH);
  private static final Template[] STEM = Template.window("stem", -REACH, REACH);
  private static final Template FORM = Template.of("form");
  private static final Template[] PROCLITIC = Template.window("proclitic", -1, 1);
  private static final Template PREFIX = Template.of("prefix");
  private static final Template[] SUFFIX = Template.window("suffix", -1, 1);
  private static final Template[] SHAPE = Template.window("shape", -1, 1);
  private static final Template[] NAME_PARTS = Template.window("parts", -REACH, REACH);
  private static final Template[] NAME = Template.window("name", -REACH, REACH);
  private static final Template[] COUNTRY = Template.window("country", -REACH, REACH);
  private static final Template[] PLACE = Template.window("place", -1, 1);
  private static final Template[] TRIGGER = Template.window("trigger", -REACH, REACH);
  private static final Template[] DATE = Template.window("date", -1, 1);
  private static final Template[] TYPE = Template.window("type", -REACH, REACH);
  private static final Template[] JUDGE = Template.window("judge", -1, 1);
  private static final Template JUDGE_PAIR_BEFORE = Template.of("judge-1,judge");
  private static final Template JUDGE_PAIR_AFTER = Template.of("judge,judge+1");
  private static final Template QUOTED = Template.of("quoted");
  private static final Template QUOTED_AFTER_TRIGGER = Template.of("quoted,trigger");
  private static final Template ELSEWHERE = Template.of("elsewhere");
  private static final Template FREQUENCY = Template.of("frequency");
  private static final Template LEFT_TRIGGER = Template.of("left-trigger");
  private static final Template WORD_PAIR_BEFORE = Template.of("word-1,word");
  private static final Template WORD_PAIR_AFTER = Template.of("word,word+1");
  private static final Template NAME_AND_TRIGGER = Template.of("trigger-1,name");
  private static final Template PARTS_PAIR_BEFORE = Template.of("parts-1,parts");
  private static final Template PARTS_PAIR_AFTER = Template.of("parts,parts+1");
  private static final Template[][] CLASS = {
    Template.window("classA", -REACH, REACH),
    Template.window("classB", -REACH, REACH),
    Template.window("classC", -REACH, REACH)
  };
  private static final Template[] CLASS_PAIR_BEFORE = {
    Template.of("classA-1,classA"), Template.of("classB-1,classB"), Template.of("classC-1,classC")
  };
  private static final Template[] CLASS_PAIR_AFTER = {
    Template.of("classA,classA+1"), Template.of("classB,classB+1"), Template.of("classC,classC+1")
  };
  private static final Template WORD_BEFORE_CLASS = Template.of("word-1,classB");
  private static final Value EDGE = Value.of("<edge>");
  private static final Value PRESENT = Value.of("1");
  private static final int TRIGGER_REACH = 5;
  private static final String OPENING = "\"(";
  private static final String CLOSING = "\")";
  private static final int QUOTE_REACH = 6;
  private static final int QUOTED_PLACES_EACH = 3;
  private static final int NONE = -1;
  /** How far the opening and the closing mark are, up to three tokens each. */
  private static final Value[][] QUOTED_PLACES = new Value[QUOTED_PLACES_EACH][QUOTED_PLACES_EACH];

  static {
    for (int before = 0; before < QUOTED_PLACES_EACH; before++) {
      for (int after = 0; after < QUOTED_PLACES_EACH; after++) {
        QUOTED_PLACES[before][after] = Value.of((before + 1) + "," + (after + 1));
      }
    }
  }

  private final AnnotatedSentence sentence;
  /** Whether there are quotation marks or brackets; null before anybody asked. */
  private Boolean quotes;

  TokenFeatures(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** The features of a token: those that one word near it gives by itself, and those of its place. */
  void addFeatures(int token, FeatureSink sink) {
    for (int offset = -REACH; offset <= REACH; offset++) {
      addOfWord(wordAt(token + offset), offset, sink);
    }
    addOfPlace(token, sink);
  }

  /**
   * The features of a token that a word at some distance gives by itself, so that they are the same wherever the word is.
   *
   * @param word the word, null beyond the edge of the sentence
   * @param offset where it stands, counted from the token; from {@code -REACH} to {@code REACH}
   */
  static void addOfWord(WordFeatures word, int offset, FeatureSink sink) {
    int place = offset + REACH;
    sink.addVector(offset, word == null ? WordVectors.EDGE : word.vector());
    if (word == null) {
      sink.add(WORD[place], EDGE);
      return;
    }
    sink.add(WORD[place], word.word());
    sink.add(STEM[place], word.stem());
    for (int grain = 0; grain < word.classes().size(); grain++) {
      sink.add(CLASS[grain][place], word.classes().get(grain));
    }
    addUnlessEmpty(NAME_PARTS[place], word.nameParts(), sink);
    addAll(TYPE[place], word.types(), sink);
    if (Math.abs(offset) <= 1) {
      addAll(SUFFIX[offset + 1], word.suffixes(), sink);
      sink.add(SHAPE[offset + 1], word.shape());
      addUnlessEmpty(PROCLITIC[offset + 1], word.proclitic(), sink);
    }
    if (offset == 0) {
      sink.add(FORM, word.form());
      addAll(PREFIX, word.prefixes(), sink);
      sink.add(FREQUENCY, word.frequency());
    }
  }

  /** The features of a token that {@link #addOfWord} does not give. */
  void addOfPlace(int token, FeatureSink sink) {
    addOfPairBefore(wordAt(token - 1), wordAt(token), sink);
    addOfPairAfter(wordAt(token), wordAt(token + 1), sink);
    for (int near = Math.max(0, token - REACH); near <= Math.min(sentence.size() - 1, token + REACH); near++) {
      addOfMarks(sentence.marks(near), near - token, sink);
    }
    addOfAnnouncement(announcement(token), sink);
    addRest(token, sink);
  }

  /** The features of a token that it gives together with the word before it, null beyond the edge of the sentence. */
  static void addOfPairBefore(WordFeatures before, WordFeatures word, FeatureSink sink) {
    Value wordBefore = before == null ? EDGE : before.word();
    List<Value> classes = word.classes();
    sink.add(WORD_PAIR_BEFORE, wordBefore, word.word());
    if (classes.size() > 1) {
      sink.add(WORD_BEFORE_CLASS, wordBefore, classes.get(1));
    }
    if (before != null) {
      for (int grain = 0; grain < Math.min(classes.size(), before.classes().size()); grain++) {
        sink.add(CLASS_PAIR_BEFORE[grain], before.classes().get(grain), classes.get(grain));
      }
      sink.add(PARTS_PAIR_BEFORE, before.nameParts(), word.nameParts());
    }
  }

  /** The features of a token that it gives together with the word after it, null beyond the edge of the sentence. */
  static void addOfPairAfter(WordFeatures word, WordFeatures after, FeatureSink sink) {
    List<Value> classes = word.classes();
    sink.add(WORD_PAIR_AFTER, word.word(), after == null ? EDGE : after.word());
    if (after != null) {
      for (int grain = 0; grain < Math.min(classes.size(), after.classes().size()); grain++) {
        sink.add(CLASS_PAIR_AFTER[grain], classes.get(grain), after.classes().get(grain));
      }
      sink.add(PARTS_PAIR_AFTER, word.nameParts(), after.nameParts());
    }
  }

  /**
   * The features of a token that the marks of a token at some distance give.
   *
   * @param marks what is said of the token there
   * @param offset where it stands, counted from the token; from {@code -REACH} to {@code REACH}
   */
  static void addOfMarks(Marks marks, int offset, FeatureSink sink) {
    addUnlessEmpty(NAME[offset + REACH], marks.name(), sink);
    addUnlessEmpty(COUNTRY[offset + REACH], marks.country(), sink);
    addUnlessEmpty(TRIGGER[offset + REACH], marks.trigger(), sink);
    if (Math.abs(offset) <= 1) {
      addUnlessEmpty(DATE[offset + 1], marks.date(), sink);
      addUnlessEmpty(PLACE[offset + 1], marks.place(), sink);
    }
  }

  /** The features of a token that how it is announced gives, and the one that every token has. */
  static void addOfAnnouncement(Announcement announcement, FeatureSink sink) {
    sink.add(BIAS, PRESENT);
    if (announcement.before() != null) {
      sink.add(NAME_AND_TRIGGER, announcement.before(), announcement.name());
    }
    addUnlessEmpty(LEFT_TRIGGER, announcement.nearest(), sink);
  }

  Announcement announcement(int token) {
    Value before = token > 0 ? sentence.triggers().get(token - 1) : null;
    return new Announcement(before, sentence.names().get(token), leftTrigger(token));
  }

  /** The nearest announcing word before the token, if it is not far. */
  private Value leftTrigger(int token) {
    for (int near = token - 1; near >= Math.max(0, token - TRIGGER_REACH); near--) {
      Value trigger = sentence.triggers().get(near);
      if (!trigger.isEmpty()) {
        return trigger;
      }
    }
    return Value.NONE;
  }

  /** The features of a token that neither words nor pairs of them nor marks nor announcements give by themselves. */
  void addRest(int token, FeatureSink sink) {
    addAll(ELSEWHERE, sentence.elsewhere().get(token), sink);
    if (hasQuotes()) {
      addQuotes(token, sink);
    }
    for (List<List<Value>> judgement : sentence.judgements()) {
      addJudgement(judgement, token, sink);
    }
  }

  /** Tells whether the sentence has both an opening and a closing mark; most have none. */
  private boolean hasQuotes() {
    if (quotes == null) {
      boolean opening = false;
      boolean closing = false;
      for (int i = 0; i < sentence.size(); i++) {
        String key = sentence.words().get(i).word().text();
        opening |= isMark(key, OPENING);
        closing |= isMark(key, CLOSING);
      }
      quotes = opening && closing;
    }
    return quotes;
  }

  private static boolean isMark(String key, String marks) {
    return key.length() == 1 && marks.indexOf(key.charAt(0)) >= 0;
  }

  /** Where the token stands between two marks that are not far, and what announces the opening one. */
  private void addQuotes(int token, FeatureSink sink) {
    int before = nearest(token, -1, OPENING);
    int after = nearest(token, 1, CLOSING);
    if (before == NONE || after == NONE) {
      return;
    }
    Value place = QUOTED_PLACES[Math.min(token - before, QUOTED_PLACES_EACH) - 1][
        Math.min(after - token, QUOTED_PLACES_EACH) - 1];
    sink.add(QUOTED, place);
    if (before > 0 && !sentence.triggers().get(before - 1).isEmpty()) {
      sink.add(QUOTED_AFTER_TRIGGER, place, sentence.triggers().get(before - 1));
    }
  }

  /** The nearest token in a direction that is one of the marks, or {@link #NONE}; the token itself is none. */
  private int nearest(int token, int step, String marks) {
    for (int near = token + step; Math.abs(near - token) <= QUOTE_REACH; near += step) {
      if (near < 0 || near >= sentence.size()) {
        return NONE;
      }
      if (isMark(sentence.words().get(near).word().text(), marks)) {
        return near;
      }
    }
    return NONE;
  }

  private static void addJudgement(List<List<Value>> judgement, int token, FeatureSink sink) {
    for (int offset = -1; offset <= 1; offset++) {
      if (token + offset >= 0 && token + offset < judgement.size()) {
        addAll(JUDGE[offset + 1], judgement.get(token + offset), sink);
      }
    }
    Value here = judgement.get(token).get(0);
    if (token > 0) {
      sink.add(JUDGE_PAIR_BEFORE, judgement.get(token - 1).get(0), here);
    }
    if (token + 1 < judgement.size()) {
      sink.add(JUDGE_PAIR_AFTER, here, judgement.get(token + 1).get(0));
    }
  }

  private WordFeatures wordAt(int token) {
    return token >= 0 && token < sentence.size() ? sentence.words().get(token) : null;
  }

  private static void addAll(Template template, List<Value> values, FeatureSink sink) {
    // By index: an iterator for every list of every token is felt.
    for (int i = 0; i < values.size(); i++) {
      sink.add(template, values.get(i));
    }
  }

  private static void addUnlessEmpty(Template template, Value value, FeatureSink sink) {
    if (!value.isEmpty()) {
      sink.add(template, value);
    }
  }
}
