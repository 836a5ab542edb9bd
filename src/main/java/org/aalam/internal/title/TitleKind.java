package org.aalam.internal.title;

/** What sort of title a head noun opens. */
public enum TitleKind {
  /** A post: {@code وزير}, {@code الأمين العام}. */
  OFFICE,
  /** What somebody does or is known for: {@code المدرب}, {@code الشاعر}. */
  PROFESSION,
  /** A crowned head or an heir: {@code الملك}, {@code ولي العهد}. */
  ROYAL,
  /** A military or police rank: {@code العقيد}. */
  RANK,
  /** A form of address: {@code الدكتور}, {@code الشيخ}, {@code فخامة}. */
  HONORIFIC,
  /** A form of address that is cut short: {@code د.}. */
  ABBREVIATION,
  /** A prophet, who is no namesake of anyone else in a text. */
  PROPHET;

  /** Tells whether a title of this kind is a post or an occupation, which takes complements freely. */
  boolean isPost() {
    return this == OFFICE || this == PROFESSION;
  }

  /** Tells whether a title of this kind stands before a name, with other titles before it. */
  boolean isAddress() {
    return this == HONORIFIC || this == RANK || this == ABBREVIATION;
  }
}
