package org.aalam.internal.title;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.data.TextList;
import org.aalam.internal.lexicon.Lexicons;
import org.aalam.internal.lexicon.PhraseTable;
import org.aalam.internal.lexicon.TextMap;
import org.aalam.internal.lexicon.TsvTable;
import org.aalam.internal.text.ArabicChars;
import org.aalam.internal.text.KeyFolder;

/** The nouns that open titles and the words that stand inside them. Immutable and thread-safe. */
final class TitleLexicon {
  static final String FILE = "titles.bin";
  private static final TitleKind[] KINDS = TitleKind.values();
  private static final TitleHead.Follow[] FOLLOWS = TitleHead.Follow.values();
  /** How many numbers a head is written with. */
  private static final int NUMBERS = 4;
  private static final String IN_THE_NAME_OF = KeyFolder.key("\u0628\u0627\u0633\u0645");
  private static final String ADJECTIVE = "" + ArabicChars.YEH;
  private static final int MIN_STEM = 2;

  private final Map<String, TitleHead> heads;
  private final TextMap words;
  private final PhraseTable<String> triggers;

  private TitleLexicon(Map<String, TitleHead> heads, TextMap words, PhraseTable<String> triggers) {
    this.heads = Map.copyOf(heads);
    this.words = words;
    this.triggers = triggers;
  }

  static TitleLexicon load(Lexicons lexicons) {
    try {
      ByteReader in = CompiledFile.open(TitleLexicon.class, FILE);
      return new TitleLexicon(readHeads(in), TextMap.read(in), lexicons.triggers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, TitleHead> readHeads(ByteReader in) throws IOException {
    TextList texts = TextList.read(in);
    Map<String, TitleHead> heads = new HashMap<>();
    byte[] numbers = in.readBytes();
    int text = 0;
    for (int i = 0; i < numbers.length; i += NUMBERS) {
      String key = texts.get(text++);
      String[] next = new String[numbers[i + 3]];
      for (int j = 0; j < next.length; j++) {
        next[j] = texts.get(text++);
      }
      heads.put(key, new TitleHead(key, KINDS[numbers[i]], numbers[i + 1] != 0, FOLLOWS[numbers[i + 2]], Set.of(next)));
    }
    return heads;
  }

  void write(ByteWriter out) throws IOException {
    List<String> texts = new ArrayList<>();
    byte[] numbers = new byte[heads.size() * NUMBERS];
    int at = 0;
    for (TitleHead head : new TreeMap<>(heads).values()) {
      texts.add(head.key());
      texts.addAll(head.next().stream().sorted().toList());
      numbers[at++] = (byte) head.kind().ordinal();
      numbers[at++] = (byte) (head.feminine() ? 1 : 0);
      numbers[at++] = (byte) head.follow().ordinal();
      numbers[at++] = (byte) head.next().size();
    }
    TextList.of(texts).write(out);
    out.writeBytes(numbers);
    words.write(out);
  }

  static TitleLexicon ofTables(Lexicons lexicons) {
    Map<String, TitleHead> heads = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(TitleLexicon.class, "titles.tsv").rows()) {
      TitleHead head = head(row);
      if (heads.put(head.key(), head) != null) {
        throw new IllegalStateException(row.file() + ":" + row.line() + ": a second row of " + row.get("head"));
      }
    }
    Map<String, String> words = new HashMap<>();
    for (TsvTable.Row row : TsvTable.load(TitleLexicon.class, "title-words.tsv").rows()) {
      words.put(KeyFolder.key(row.get("word")), row.get("class"));
    }
    return new TitleLexicon(heads, TextMap.of(words), lexicons.triggers());
  }

  private static TitleHead head(TsvTable.Row row) {
    String follows = row.get("follows");
    String key = KeyFolder.key(row.get("head"));
    TitleKind kind = TitleKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    boolean feminine = row.get("gender").equals("f");
    for (TitleHead.Follow follow : TitleHead.Follow.values()) {
      if (follow.name().toLowerCase(Locale.ROOT).equals(follows)) {
        return new TitleHead(key, kind, feminine, follow, Set.of());
      }
    }
    Set<String> next = row.list("follows").stream().map(KeyFolder::key).collect(Collectors.toSet());
    return new TitleHead(key, kind, feminine, TitleHead.Follow.COMPLEMENT, next);
  }

  /** Returns the head of a key without its article. */
  Optional<TitleHead> head(String key) {
    return Optional.ofNullable(heads.get(key));
  }

  /** Tells whether an indefinite word may stand inside a title. */
  boolean isInner(String key) {
    String classes = triggers.get(key);
    return is(key, "inner") || isClosing(key) || classes != null && List.of(classes.split("\\+")).contains("org-head");
  }

  /** Tells whether a verb has two persons beside it, the one that acts and the one that is met, named or thanked. */
  boolean isMeeting(String key) {
    return is(key, "meets");
  }

  /** Tells whether an indefinite word may end a title right before a name, which is then not its complement. */
  boolean isClosing(String key) {
    return is(key, "closing");
  }

  /** Tells whether a word, or two with a space between, say when somebody holds or held an office. */
  boolean isAdverb(String key) {
    return is(key, "adverb");
  }

  boolean isLink(String key) {
    return is(key, "link") || isBodyLink(key);
  }

  /** Tells whether a body must follow a preposition, also one that nobody knows: {@code لدى}. */
  boolean isBodyLink(String key) {
    return is(key, "body-link");
  }

  /** Tells whether a head, without article, is an adjective where it follows another noun or adjective. */
  boolean isAdjectival(String key) {
    return isAdjective(key) || is(key, "adjective");
  }

  /** Returns the key of the link after which the holder of an office may be named: {@code باسم}. */
  String inTheNameOf() {
    return IN_THE_NAME_OF;
  }

  /** Tells whether a word is never inside a title: a verb, a pronoun, a conjunction. */
  boolean isStop(String key) {
    return is(key, "stop") || has(key, "speech-verb");
  }

  /** Tells whether a word introduces somebody as a relative. */
  boolean isKinship(String key) {
    return is(key, "kin") || has(key, "kinship");
  }

  private boolean has(String key, String triggerClass) {
    String classes = triggers.get(key);
    return classes != null && List.of(classes.split("\\+")).contains(triggerClass);
  }

  private boolean is(String key, String wordClass) {
    return wordClass.equals(words.get(key));
  }

  /** Tells whether a key has the ending of a relative adjective. */
  static boolean isAdjective(String key) {
    return key.endsWith(ADJECTIVE) || key.endsWith(ADJECTIVE + ArabicChars.HEH);
  }

  /** Returns a key without the article, also where little is left: {@code الأب}. */
  static String bare(String key) {
    return isDefinite(key) ? key.substring(ArabicChars.ARTICLE.length()) : key;
  }

  static boolean isDefinite(String key) {
    return key.startsWith(ArabicChars.ARTICLE) && key.length() >= ArabicChars.ARTICLE.length() + MIN_STEM;
  }
}
