package org.aalam.internal.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalam.entity.EntityType;
import org.aalam.entity.Span;
import org.aalam.internal.text.ArabicChars;

/** The titles of the persons of one sentence. Not thread-safe. */
final class SentenceTitles {
  private static final String PAUSES = "\u060C,-(";
  private static final String HIS = "" + ArabicChars.HEH;
  private static final String HER = HIS + ArabicChars.ALEF;
  private static final String QUOTES = "\"'";
  /** A title of more units does not occur; this bounds the search. */
  private static final int MAX_UNITS = 30;

  private final TitleLexicon lexicon;
  private final String text;
  private final List<Unit> units;
  private final TitleGrammar before;
  private final TitleGrammar after;
  /** Up to this unit everything belongs to a name or a title already. */
  private int taken;

  SentenceTitles(TitleLexicon lexicon, String text, List<Unit> units) {
    this.lexicon = lexicon;
    this.text = text;
    this.units = units;
    before = new TitleGrammar(lexicon, units, TitleGrammar.Side.BEFORE_NAME);
    after = new TitleGrammar(lexicon, units, TitleGrammar.Side.AFTER_NAME);
  }

  /** Writes the context of each person of the sentence to its place. */
  void addTo(NameContext[] contexts) {
    for (int person = 0; person < units.size(); person++) {
      if (units.get(person).is(EntityType.PERSON)) {
        List<FoundTitle> titles = new ArrayList<>();
        int begin = addBefore(person, titles);
        boolean relative = begin > 0 && units.get(begin - 1).isWord()
            && lexicon.has(units.get(begin - 1).key(), "kinship");
        taken = Math.max(taken, person + 1);
        addAfter(person, begin, titles);
        contexts[units.get(person).mention()] = new NameContext(titles, relative);
      }
    }
  }

  /** Adds the titles before a name, the nearest last; returns the unit where they begin. */
  private int addBefore(int person, List<FoundTitle> titles) {
    if (!units.get(person).form().isEmpty()) {
      return person;
    }
    int end = person;
    while (end > taken && units.get(end - 1).isMark(QUOTES)) {
      end--;
    }
    boolean pause = end - 1 > taken && units.get(end - 1).isMark("\u060C,-");
    Piece piece = piece(pause ? end - 1 : end, pause);
    if (piece == null || pause && !mayPause(piece)) {
      return person;
    }
    while (piece != null) {
      titles.add(0, piece.title);
      end = piece.begin;
      if (piece.reading.proclitics() > 0) {
        break;
      }
      Piece left = piece(end, false);
      piece = left != null && chains(left, piece) ? left : null;
    }
    return end;
  }

  /** A comma before the name is read over after a post that is spelt out. */
  private static boolean mayPause(Piece piece) {
    return !piece.isBare() && piece.reading.head().follow() != TitleHead.Follow.ADJECTIVE;
  }

  private static boolean chains(Piece left, Piece right) {
    TitleKind leftKind = left.reading.head().kind();
    TitleKind rightKind = right.reading.head().kind();
    if (rightKind.isAddress() || leftKind.isAddress()) {
      return true;
    }
    if (left.isBare()) {
      return false;
    }
    return !right.isBare() || rightKind == leftKind && rightKind == TitleKind.ROYAL
        || rightKind == TitleKind.PROFESSION || leftKind == TitleKind.ROYAL && rightKind == TitleKind.ROYAL;
  }

  /** The longest title that ends at a unit. */
  private Piece piece(int end, boolean pause) {
    Piece longest = null;
    for (int begin = end - 1; begin >= Math.max(taken, end - MAX_UNITS) && !isBarrier(units.get(begin)); begin--) {
      Optional<HeadReading> reading = HeadReading.of(units.get(begin), lexicon);
      int length = end - begin;
      if (reading.isPresent() && isFit(begin, length, reading.get())
          && before.end(begin, reading.get(), end, pause) == end) {
        longest = new Piece(begin, end, reading.get(), title(begin, end, reading.get()));
      }
      if (reading.isEmpty() && isDot(begin, end) && begin > taken) {
        Optional<HeadReading> short_ = HeadReading.of(units.get(begin - 1), lexicon)
            .filter(r -> r.head().kind() == TitleKind.ABBREVIATION);
        return short_.map(r -> new Piece(end - 2, end, r, title(end - 2, end, r))).orElse(null);
      }
    }
    return longest;
  }

  private boolean isDot(int unit, int end) {
    return unit == end - 1 && units.get(unit).isMark("./");
  }

  private static boolean isBarrier(Unit unit) {
    return unit.is(EntityType.PERSON) || unit.is(EntityType.DATE) || !unit.isMention() && !unit.isWord()
        && !unit.isMark(QUOTES) && !unit.isMark("./");
  }

  /** An indefinite post needs a complement, and an adjective (الاقتصادي) is no title right after its noun. */
  private boolean isFit(int begin, int length, HeadReading reading) {
    TitleHead head = reading.head();
    if (head.kind() == TitleKind.ABBREVIATION) {
      return length == 1;
    }
    if (head.follow() == TitleHead.Follow.NAME) {
      return length == 1;
    }
    boolean needsMore = !reading.definite() && !(head.kind() == TitleKind.RANK);
    if (length == 1 && needsMore) {
      return false;
    }
    if (!reading.definite() && head.follow() == TitleHead.Follow.ADJECTIVE) {
      return false;
    }
    if (length > 1 && !isClosed(units.get(begin + length - 1), reading)) {
      return false;
    }
    boolean adjective = TitleLexicon.isAdjective(head.key()) && reading.definite() && reading.proclitics() == 0;
    return !(adjective && begin > 0 && units.get(begin - 1).isWord() && units.get(begin - 1).isDefinite());
  }

  /** An indefinite noun at the end would be completed by the name: {@code مترجم شعر} is somebody else's title. */
  private boolean isClosed(Unit last, HeadReading head) {
    return last.isMention() || !last.isWord() || last.isDefinite() || head.definite() || TitleLexicon.isAdjective(last.key())
        || lexicon.isClosing(last.key()) || last.form().endsWith(HIS) || last.form().endsWith(HER);
  }

  /** Adds the titles after a name. */
  private void addAfter(int person, int nameBegin, List<FoundTitle> titles) {
    int begin = person + 1;
    while (begin < units.size() && units.get(begin).isMark(QUOTES)) {
      begin++;
    }
    boolean pause = begin < units.size() && units.get(begin).isMark(PAUSES);
    if (!pause && !mayStandAlone(person, nameBegin)) {
      return;
    }
    begin += pause ? 1 : 0;
    boolean first = true;
    while (begin < units.size()) {
      Optional<HeadReading> reading = HeadReading.of(units.get(begin), lexicon);
      boolean joined = reading.isPresent()
          && reading.get().proclitics() == (first ? 0 : 1)
          && (first || units.get(begin).startsWith(ArabicChars.WAW));
      int end = joined ? apposition(begin, reading.get(), pause, !titles.isEmpty()) : begin;
      if (end == begin) {
        return;
      }
      titles.add(title(begin, end, reading.get()));
      taken = end;
      begin = end;
      first = false;
    }
  }

  /** Without a comma, a post right after the name is an apposition where the name cannot be its verb's only noun. */
  private boolean mayStandAlone(int person, int nameBegin) {
    if (nameBegin == 0 || !units.get(person).form().isEmpty()) {
      return true;
    }
    Unit previous = units.get(nameBegin - 1);
    return previous.isMark(PAUSES + ":") || previous.isWord() && !lexicon.isMeeting(previous.key())
        && (lexicon.isStop(previous.key()) || lexicon.isLink(previous.key()) || lexicon.has(previous.key(), "speech-verb"));
  }

  /** Where the title that begins after a name ends; {@code begin} where it is none or belongs to the next name. */
  private int apposition(int begin, HeadReading reading, boolean pause, boolean titled) {
    if (reading.head().kind().isAddress() && reading.definite() || reading.head().follow() == TitleHead.Follow.ADJECTIVE
        || reading.head().kind() == TitleKind.PROPHET) {
      return begin;
    }
    int end = after.end(begin, reading, Math.min(units.size(), begin + MAX_UNITS), false);
    if (end == begin || end == begin + 1 && !(reading.definite() && isAtMark(end))) {
      return begin;
    }
    boolean touchesNext = end < units.size() && units.get(end).is(EntityType.PERSON)
        && units.get(end).form().isEmpty();
    boolean commaNext = end + 1 < units.size() && units.get(end).isMark("\u060C,") && units.get(end + 1).is(EntityType.PERSON)
        && units.get(end + 1).form().isEmpty();
    boolean addressNext = end < units.size() && HeadReading.of(units.get(end), lexicon)
        .filter(next -> next.proclitics() == 0 && next.definite()).isPresent();
    return touchesNext || addressNext || commaNext && titled || !pause && commaNext ? begin : end;
  }

  private boolean isAtMark(int end) {
    return end == units.size() || !units.get(end).isMention() && !units.get(end).isWord();
  }

  private FoundTitle title(int begin, int end, HeadReading reading) {
    Unit head = units.get(begin);
    Span span = new Span(head.begin() + reading.proclitics(), units.get(end - 1).end());
    String readable = reading.rest() + text.substring(head.end(), span.end());
    return new FoundTitle(span, readable, reading.head().key(), reading.head().kind());
  }

  /** A title with the units that it takes. */
  private record Piece(int begin, int end, HeadReading reading, FoundTitle title) {

    boolean isBare() {
      return end - begin == 1;
    }
  }
}
