package org.aalam.entity;

/** What a mention names. */
public enum EntityType {
  /** One person's name: given, family, father's, kunya, nickname, regnal name; titles stay outside. */
  PERSON,
  /** A sovereign state or an ISO 3166-1 territory, also where it stands for its government or its team. */
  COUNTRY,
  /** An adjective or noun of a country's people, such as {@code المغربي} or {@code المغاربة}. */
  NATIONALITY,
  /** Any other named place: city, region, continent, sea, river, district, street, named building. */
  LOCATION,
  /** A named body: ministry, party, company, armed group, club, medium, court, international organization. */
  ORGANIZATION,
  /** An expression that can be placed on a calendar at the grain of a day or coarser. */
  DATE
}
