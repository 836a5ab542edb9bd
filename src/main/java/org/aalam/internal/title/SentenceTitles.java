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
            && lexicon.isKinship(units.get(begin - 1).key());
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
    while (end > taken && units.get(end - 1).isMark(QUOTES) && piece(end, false) == null) {
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
      piece = piece.reading.proclitics() > 0 ? null : left(piece);
    }
    return end;
  }

  /** The title before another of the same person; a comma may part a post from the form of address that follows it. */
  private Piece left(Piece right) {
    boolean comma = right.begin - 1 > taken && units.get(right.begin - 1).isMark("\u060C,")
        && right.reading.head().kind().isAddress();
    Piece left = piece(comma ? right.begin - 1 : right.begin, comma);
    boolean fits = left != null && (comma ? mayPause(left) : chains(left, right));
    return fits ? left : null;
  }

  /** A comma before the name is read over after a post that is spelt out, and after a rank. */
  private static boolean mayPause(Piece piece) {
    TitleHead head = piece.reading.head();
    return head.kind() == TitleKind.RANK && piece.reading.definite()
        || !piece.isBare() && head.follow() != TitleHead.Follow.ADJECTIVE;
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
    boolean needsMore = !reading.definite() && head.kind() != TitleKind.RANK && head.follow() != TitleHead.Follow.NAME;
    if (length == 1 && needsMore) {
      return false;
    }
    if (!reading.definite() && head.follow() == TitleHead.Follow.ADJECTIVE) {
      return false;
    }
    if (length > 1 && !isClosed(units.get(begin + length - 1), reading)) {
      return false;
    }
    boolean adjective = lexicon.isAdjectival(head.key()) && reading.definite() && reading.proclitics() == 0;
    return !(adjective && begin > 0 && (units.get(begin - 1).is(EntityType.NATIONALITY) || units.get(begin - 1).isDefinite()));
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
    begin += pause ? 1 : 0;
    List<Piece> pieces = new ArrayList<>();
    Piece piece = apposition(begin, 0);
    if (piece == null || !pause && !mayStandAlone(person, nameBegin, piece)) {
      return;
    }
    while (piece != null) {
      pieces.add(piece);
      int end = piece.end;
      piece = apposition(end, end < units.size() && units.get(end).startsWith(ArabicChars.WAW) ? 1 : 0);
    }
    int end = pieces.get(pieces.size() - 1).end;
    if (!belongsToNext(end, pause && titles.isEmpty())) {
      pieces.forEach(found -> titles.add(found.title));
      taken = end;
    }
  }

  /** Without a comma, a post right after the name is an apposition where the name cannot be its verb's only noun. */
  private boolean mayStandAlone(int person, int nameBegin, Piece piece) {
    if (nameBegin == 0 || !units.get(person).form().isEmpty()) {
      return true;
    }
    Unit previous = units.get(nameBegin - 1);
    if (previous.isMark(PAUSES + ":")) {
      return true;
    }
    String key = previous.startsWith(ArabicChars.WAW) ? previous.key().substring(1) : previous.key();
    if (!previous.isWord() || lexicon.isMeeting(previous.key()) || lexicon.isMeeting(key)) {
      return false;
    }
    return piece.reading.head().kind() == TitleKind.PROFESSION
        || lexicon.isStop(previous.key()) || lexicon.isLink(previous.key()) || lexicon.isStop(key);
  }

  /** The title that begins at a unit after a name, with a {@code و} before it or not; null where there is none. */
  private Piece apposition(int begin, int proclitics) {
    if (begin >= units.size()) {
      return null;
    }
    HeadReading reading = HeadReading.of(units.get(begin), lexicon).orElse(null);
    if (reading == null || reading.proclitics() != proclitics || !mayFollow(reading)) {
      return null;
    }
    int end = after.end(begin, reading, Math.min(units.size(), begin + MAX_UNITS), false);
    boolean bare = end == begin + 1 && !(reading.definite() && isAtMark(end));
    return end == begin || bare ? null : new Piece(begin, end, reading, title(begin, end, reading));
  }

  private static boolean mayFollow(HeadReading reading) {
    TitleKind kind = reading.head().kind();
    return !(kind.isAddress() && reading.definite()) && reading.head().follow() != TitleHead.Follow.ADJECTIVE
        && kind != TitleKind.PROPHET;
  }

  /** Tells whether titles that end here are those of a name that follows, at once or after a comma or form of address. */
  private boolean belongsToNext(int end, boolean afterComma) {
    if (end >= units.size()) {
      return false;
    }
    boolean comma = units.get(end).isMark("\u060C,");
    int next = comma ? end + 1 : end;
    while (next < units.size() && HeadReading.of(units.get(next), lexicon)
        .filter(reading -> reading.proclitics() == 0 && reading.definite()).isPresent()) {
      next++;
    }
    boolean name = next < units.size() && units.get(next).is(EntityType.PERSON) && units.get(next).form().isEmpty();
    return name && !(comma && afterComma && next == end + 1);
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
