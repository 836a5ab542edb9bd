package org.aalam.internal.title;

import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.token.Proclitics;

/**
 * What may stand in a title after its head: nouns in construct, adjectives, bodies and countries, and what {@code ل},
 * {@code ب} and a few prepositions lead on to. Walks over the units of one sentence; not thread-safe.
 */
final class TitleGrammar {
  private static final String QUOTES = "\"'";
  /** Indefinite nouns in a row that are in no list: {@code مدرب منتخب شباب …}. */
  private static final int MAX_UNKNOWN = 2;

  /** A title inside that is no longer than this and touches the name is that person's own: {@code للرئيس الأمريكي}. */
  private static final int MAX_BARE = 2;

  /** Where the title stands: a name that follows bounds it, so that more may be inside. */
  enum Side { BEFORE_NAME, AFTER_NAME }

  private final TitleLexicon lexicon;
  private final List<Unit> units;
  private final Side side;

  TitleGrammar(TitleLexicon lexicon, List<Unit> units, Side side) {
    this.lexicon = lexicon;
    this.units = units;
    this.side = side;
  }

  /**
   * Walks as far as a title goes.
   *
   * @param begin the unit of the head
   * @param head how it is read
   * @param limit where to stop at the latest
   * @param paused whether a comma parts the title from the name that follows, so that no shorter title inside is the name's
   * @return the unit after the title's last; {@code begin} where the head opens none
   */
  int end(int begin, HeadReading head, int limit, boolean paused) {
    if (!head.head().next().isEmpty() && !isNext(head, begin + 1, limit)) {
      return begin;
    }
    return new Walk(begin, head, limit, paused).end();
  }

  private boolean isNext(HeadReading head, int unit, int limit) {
    if (unit >= limit || !units.get(unit).isWord()) {
      return unit < limit && units.get(unit).is(EntityType.NATIONALITY);
    }
    String key = units.get(unit).key();
    return head.head().next().contains(TitleLexicon.bare(key))
        || Proclitics.readings(key).stream().anyMatch(r -> head.head().next().contains(TitleLexicon.bare(r.rest())));
  }

  private enum Step { STOP, SKIP, LINK, NOUN }

  /** One walk from a head. */
  private final class Walk {
    private final int begin;
    private final HeadReading head;
    private final int limit;
    private final boolean paused;
    private boolean construct;
    private boolean linked;
    private boolean bodyLinked;
    private boolean nextDone;
    private int unknown;
    private int bodies;

    Walk(int begin, HeadReading head, int limit, boolean paused) {
      this.begin = begin;
      this.head = head;
      this.limit = limit;
      this.paused = paused;
      construct = !head.definite();
    }

    int end() {
      int good = begin + 1;
      nextDone = head.head().next().isEmpty();
      for (int i = begin + 1; i < limit; i++) {
        Step step = step(i);
        if (step == Step.STOP) {
          break;
        }
        linked = step == Step.LINK || step == Step.SKIP && linked;
        if (step == Step.NOUN || step == Step.SKIP && closesQuote(i)) {
          good = i + 1;
        }
      }
      return good;
    }

    private boolean closesQuote(int i) {
      return isQuotable(i - 1) && units.subList(begin, i).stream().filter(unit -> unit.isMark(QUOTES)).count() % 2 == 1;
    }

    /** Before a name, a quoted field of an office is part of it too; after one, quoted speech may follow. */
    private boolean isQuotable(int i) {
      return units.get(i).isMention() || side == Side.BEFORE_NAME && units.get(i).isDefinite();
    }

    private Step step(int i) {
      Unit unit = units.get(i);
      if (!nextDone) {
        nextDone = true;
        construct = !unit.isDefinite();
        return Step.NOUN;
      }
      if (unit.isMention()) {
        return mention(i);
      }
      if (unit.isMark(QUOTES)) {
        return isQuotable(i - 1) || i + 1 < limit && isQuotable(i + 1) ? Step.SKIP : Step.STOP;
      }
      if (!unit.isWord()) {
        return Step.STOP;
      }
      if (isAdverb(i - 1) || isAdverb(i)) {
        return Step.NOUN;
      }
      if (isStop(unit)) {
        return Step.STOP;
      }
      if (Character.isDigit(unit.form().charAt(0))) {
        // A number of a brigade or a channel; what it counts may follow.
        construct = true;
        return side == Side.BEFORE_NAME && units.get(i - 1).isDefinite() ? Step.NOUN : Step.STOP;
      }
      TitleHead.Follow follow = head.head().follow();
      if (follow == TitleHead.Follow.NAME) {
        return lexicon.isClosing(TitleLexicon.bare(unit.key())) ? Step.NOUN : Step.STOP;
      }
      if (lexicon.isAdverb(unit.key())) {
        return Step.NOUN;
      }
      if (lexicon.isLink(unit.key())) {
        return follow != TitleHead.Follow.ADJECTIVE && leadsOn(i) ? Step.LINK : Step.STOP;
      }
      Optional<HeadReading> inner = HeadReading.of(unit, lexicon);
      if (inner.isPresent() && opensAnother(i, inner.get())) {
        return Step.STOP;
      }
      if (inner.isPresent() && linked) {
        construct = !inner.get().definite();
        return Step.NOUN;
      }
      return unit.isDefinite() ? definite(unit) : indefinite(i, unit);
    }

    /** Tells whether an adverb of two words begins at a unit. */
    private boolean isAdverb(int i) {
      return i > begin && i + 1 < limit && lexicon.isAdverb(units.get(i).key() + " " + units.get(i + 1).key());
    }

    private Step mention(int i) {
      Unit unit = units.get(i);
      boolean nominal = unit.is(EntityType.ORGANIZATION) || unit.is(EntityType.COUNTRY)
          || unit.is(EntityType.NATIONALITY) || unit.is(EntityType.LOCATION);
      TitleHead.Follow follow = head.head().follow();
      boolean room = follow != TitleHead.Follow.NAME
          && (follow != TitleHead.Follow.ADJECTIVE || unit.is(EntityType.NATIONALITY));
      if (!nominal || !room || unit.startsWith(ArabicChars.FEH) || unit.startsWith(ArabicChars.KAF)) {
        return Step.STOP;
      }
      boolean place = unit.is(EntityType.LOCATION) || unit.is(EntityType.COUNTRY);
      boolean addressee = unit.is(EntityType.ORGANIZATION) && unit.startsWith(ArabicChars.LAM)
          && (bodies > 0 || unit.tokens() == 1);
      if (side == Side.AFTER_NAME && addressee && (!isLast(i) || introducesSpeech(i + 1))) {
        return Step.STOP;
      }
      bodies++;
      if (side == Side.AFTER_NAME && place && (linked || unit.startsWith(ArabicChars.BEH)) && !isLast(i)) {
        return Step.STOP;
      }
      // After the number of a brigade may follow what it consists of.
      construct = side == Side.BEFORE_NAME && unit.numbered();
      unknown = 0;
      return Step.NOUN;
    }

    /** Tells whether a mark or the end of the sentence follows: then a place belongs to the title, not to the verb. */
    private boolean isLast(int i) {
      return i + 1 == units.size() || !units.get(i + 1).isMention() && !units.get(i + 1).isWord();
    }

    private boolean introducesSpeech(int i) {
      return i < units.size() && units.get(i).isMark(":" + QUOTES);
    }

    private boolean leadsOn(int i) {
      if (linked || i + 1 >= limit) {
        return false;
      }
      Unit next = units.get(i + 1);
      if (lexicon.isBodyLink(units.get(i).key()) && next.isWord() && !isStop(next)) {
        construct = true;
        bodyLinked = true;
        unknown = -1;
        return true;
      }
      if (next.isMention() || next.isMark(QUOTES)) {
        return !next.is(EntityType.NATIONALITY);
      }
      return next.isWord() && (isInner(next) || side == Side.BEFORE_NAME && next.isDefinite()
          || HeadReading.of(next, lexicon).isPresent());
    }

    /** Tells whether a head inside opens a title of its own, or one that belongs to the name that follows. */
    private boolean opensAnother(int i, HeadReading inner) {
      boolean coordinated = units.get(i).startsWith(ArabicChars.WAW) && inner.proclitics() > 0;
      boolean namesBearer = side == Side.BEFORE_NAME && !paused;
      if (coordinated) {
        return i > begin + 1 || !construct && !isTwofold(inner);
      }
      boolean takesPerson = head.head().follow() == TitleHead.Follow.PERSON;
      if (inner.proclitics() > 0) {
        return namesBearer && inner.definite() && limit - i <= MAX_BARE
            && !(takesPerson && units.get(i).startsWith(ArabicChars.LAM));
      }
      if (linked) {
        return namesBearer && units.get(i - 1).key().equals(lexicon.inTheNameOf());
      }
      if (construct) {
        if (inner.head().kind() == TitleKind.RANK) {
          // Right after its head, الفريق is a team and اللواء a brigade.
          return i > begin + 1;
        }
        return namesBearer && inner.definite() && !(takesPerson && i == begin + 1) && limit - i <= MAX_BARE;
      }
      if (inner.definite() && lexicon.isAdjectival(inner.head().key()) && i > begin + 1 && i + 1 == limit
          || inner.definite() && TitleLexicon.isAdjective(inner.head().key()) && i > begin + 1) {
        return false;
      }
      boolean twoPosts = i == begin + 1 && inner.definite() && head.definite()
          && head.head().kind().isPost() && inner.head().kind().isPost();
      return !twoPosts;
    }

    /** Tells whether two trades of one person are joined, as in {@code الكاتب والصحفي}. */
    private boolean isTwofold(HeadReading inner) {
      return head.definite() && inner.definite() && head.head().kind().isPost() && inner.head().kind().isPost()
          && (head.head().kind() == TitleKind.PROFESSION || inner.head().kind() == TitleKind.PROFESSION);
    }

    private Step definite(Unit unit) {
      if (head.head().follow() == TitleHead.Follow.ADJECTIVE && !TitleLexicon.isDefinite(unit.key())) {
        return Step.STOP;
      }
      if (unit.startsWith(ArabicChars.FEH) || unit.startsWith(ArabicChars.KAF)) {
        return Step.STOP;
      }
      construct = false;
      unknown = 0;
      return Step.NOUN;
    }

    private Step indefinite(int i, Unit unit) {
      if (head.head().follow() == TitleHead.Follow.ADJECTIVE) {
        return Step.STOP;
      }
      if (isInner(unit)) {
        boolean free = construct || linked || head.head().kind() == TitleKind.RANK || !lexicon.isInner(unit.key());
        construct = true;
        return free ? Step.NOUN : Step.STOP;
      }
      boolean towards = side == Side.BEFORE_NAME && unit.startsWith(ArabicChars.LAM) && !construct;
      if (towards) {
        construct = true;
        return Step.NOUN;
      }
      unknown++;
      return construct && unknown <= (side == Side.BEFORE_NAME || i == begin + 1 || bodyLinked ? MAX_UNKNOWN : 0)
          ? Step.NOUN : Step.STOP;
    }

    private boolean isInner(Unit unit) {
      return lexicon.isInner(unit.key()) || Proclitics.readings(unit.key()).stream()
          .anyMatch(reading -> lexicon.isInner(reading.rest()));
    }

    private boolean isStop(Unit unit) {
      return lexicon.isStop(unit.key()) || Proclitics.readings(unit.key()).stream()
          .anyMatch(reading -> unit.startsWith(ArabicChars.WAW) && lexicon.isStop(reading.rest()));
    }
  }
}
