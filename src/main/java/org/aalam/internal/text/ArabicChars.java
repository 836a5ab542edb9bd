package org.aalam.internal.text;

/** Named Arabic code points and character classes. The only place where such a code point stands as a number. */
public final class ArabicChars {
  public static final char HAMZA = '\u0621';
  public static final char WAW_HAMZA = '\u0624';
  public static final char YEH_HAMZA = '\u0626';
  public static final char ALEF = '\u0627';
  public static final char BEH = '\u0628';
  public static final char TEH_MARBUTA = '\u0629';
  public static final char SEEN = '\u0633';
  public static final char FEH = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char HEH = '\u0647';
  public static final char WAW = '\u0648';
  public static final char ALEF_MAKSURA = '\u0649';
  public static final char YEH = '\u064A';
  public static final char TATWEEL = '\u0640';
  public static final char FATHATAN = '\u064B';
  public static final char SUKUN = '\u0652';
  public static final char DAGGER_ALEF = '\u0670';
  public static final char ALEF_WASLA = '\u0671';
  public static final char PERSIAN_KAF = '\u06A9';
  public static final char SWASH_KAF = '\u06AA';
  public static final char FARSI_YEH = '\u06CC';
  public static final char YEH_BARREE = '\u06D2';
  public static final char HEH_GOAL = '\u06C1';
  public static final char HEH_DOACHASHMEE = '\u06BE';
  public static final char TEH_MARBUTA_GOAL = '\u06C3';
  public static final char ARABIC_COMMA = '\u060C';
  public static final char ARABIC_SEMICOLON = '\u061B';
  public static final char ARABIC_QUESTION_MARK = '\u061F';
  public static final char NO_BREAK_SPACE = '\u00A0';
  public static final char SOFT_HYPHEN = '\u00AD';
  public static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The definite article, alef and lam. */
  public static final String ARTICLE = "" + ALEF + LAM;

  private ArabicChars() {}

  /** Tells whether the character is a letter of the Arabic script, in its basic form. */
  public static boolean isArabicLetter(int c) {
    return c >= HAMZA && c <= '\u063A'
        || c >= FEH && c <= YEH
        || c >= ALEF_WASLA && c <= '\u06D3' && Character.isLetter(c)
        || c >= '\u0750' && c <= '\u077F'
        || c >= '\u06EE' && c <= '\u06FF' && Character.isLetter(c);
  }

  /** Tells whether the character is a vowel sign or another mark that is written over or under an Arabic letter. */
  public static boolean isHaraka(int c) {
    return c >= FATHATAN && c <= '\u065F'
        || c == DAGGER_ALEF
        || c >= '\u0610' && c <= '\u061A'
        || c >= '\u06D6' && c <= '\u06DC'
        || c >= '\u06DF' && c <= '\u06E4'
        || c >= '\u06E7' && c <= '\u06E8'
        || c >= '\u06EA' && c <= '\u06ED'
        || c >= '\u08D3' && c <= '\u08FF';
  }

  /** Tells whether the character takes no room and carries no sound: bidi controls, joiners, byte order marks. */
  public static boolean isInvisible(int c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\u061C'
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK
        || c >= '\uFE00' && c <= '\uFE0F';
  }

  /** Tells whether the character is one of the two Arabic sets of decimal digits. */
  public static boolean isArabicDigit(int c) {
    return c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
  }

  /** Tells whether the character is a space other than the plain one, a tab or a line end. */
  public static boolean isUnusualSpace(int c) {
    return c == NO_BREAK_SPACE || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F' || c == '\u3000';
  }

  /** Tells whether the character is an Arabic presentation form, A or B. */
  public static boolean isPresentationForm(int c) {
    return c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
  }

  /** Returns a word without its article, or with one where it has none. */
  public static String toggleArticle(String word) {
    return word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : ARTICLE + word;
  }
}
