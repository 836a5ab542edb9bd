package org.aalam.io;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aalam.entity.DateValue;
import org.aalam.entity.Entity;
import org.aalam.entity.EntityType;
import org.aalam.entity.EntityValue;
import org.aalam.entity.ExtractedDocument;
import org.aalam.entity.Mention;
import org.aalam.entity.Title;

/**
 * Writes tables for the eyes of a reader at a terminal: for each document its entities by type, then the titles of its
 * persons, then its mentions in text order. Arabic stands in the last column and in directional isolates. The layout may
 * change; programs read {@link JsonLinesWriter} or {@link CsvWriter}. Not thread-safe.
 */
public final class TableWriter implements DocumentWriter {
  private static final Map<EntityType, String> COLOURS = Map.of(
      EntityType.PERSON, "36", EntityType.COUNTRY, "32", EntityType.NATIONALITY, "33",
      EntityType.LOCATION, "34", EntityType.ORGANIZATION, "35", EntityType.DATE, "31");
  private static final String ESCAPE = "\u001B[";
  private static final String WEEKDAY_CONFLICT = " (another weekday)";

  private final Writer out;
  private final boolean coloured;
  private boolean first = true;

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   */
  public TableWriter(Writer out) {
    this(out, false);
  }

  /**
   * Makes a writer.
   *
   * @param out where to write, not null; it stays open
   * @param coloured whether types get colours, as terminals show them (ANSI)
   */
  public TableWriter(Writer out, boolean coloured) {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.coloured = coloured;
  }

  @Override
  public void write(String id, ExtractedDocument document) throws IOException {
    StringBuilder page = new StringBuilder(first ? "" : "\n");
    first = false;
    page.append("== ").append(DisplayText.isolated(DisplayText.oneLine(id)));
    document.referenceDate().ifPresent(date -> page.append("  (reference date ").append(date).append(')'));
    page.append('\n');
    if (document.mentions().isEmpty()) {
      page.append("nothing found\n");
    } else {
      entities(document).appendTo(page);
      page.append('\n');
      if (document.entities().stream().anyMatch(entity -> !entity.titles().isEmpty())) {
        titles(document).appendTo(page);
        page.append('\n');
      }
      mentions(document).appendTo(page);
    }
    out.write(page.toString());
  }

  private TextTable entities(ExtractedDocument document) {
    TextTable table = new TextTable("llrlll", "TYPE", "ID", "MENTIONS", "VALUE", "LATIN NAME", "NAME").paint(0, this::painted);
    List<Entity> byType = document.entities().stream().sorted(Comparator.comparing(Entity::type)).toList();
    for (Entity entity : byType) {
      table.add(
          entity.type().name(),
          entity.id(),
          Integer.toString(entity.mentions().size()),
          value(entity),
          entity.latinName().map(DisplayText::oneLine).orElse("-"),
          arabic(entity.name()));
    }
    return table;
  }

  private static String value(Entity entity) {
    boolean conflict = entity.date().map(DateValue::weekdayConflict).orElse(false);
    return entity.value().map(EntityValue::canonical).orElse("-") + (conflict ? WEEKDAY_CONFLICT : "");
  }

  private static TextTable titles(ExtractedDocument document) {
    TextTable table = new TextTable("lrrll", "TITLE OF", "BEGIN", "END", "NAMED INSIDE", "TITLE");
    for (Entity entity : document.entities()) {
      for (Title title : entity.titles()) {
        table.add(
            entity.id(),
            Integer.toString(title.span().begin()),
            Integer.toString(title.span().end()),
            title.entities().isEmpty() ? "-" : String.join(" ", title.entities()),
            arabic(title.text()));
      }
    }
    return table;
  }

  private TextTable mentions(ExtractedDocument document) {
    TextTable table = new TextTable("rrlrll", "BEGIN", "END", "TYPE", "CONF", "ENTITY", "TEXT").paint(2, this::painted);
    for (Mention mention : document.mentions()) {
      table.add(
          Integer.toString(mention.span().begin()),
          Integer.toString(mention.span().end()),
          mention.type().name(),
          String.format(Locale.ROOT, "%.2f", mention.confidence()),
          document.entityOf(mention).id(),
          arabic(mention.text()));
    }
    return table;
  }

  /** Takes the padded name of a type. */
  private String painted(String cell) {
    return coloured ? ESCAPE + COLOURS.get(EntityType.valueOf(cell.strip())) + "m" + cell + ESCAPE + "0m" : cell;
  }

  private static String arabic(String text) {
    return DisplayText.isolated(DisplayText.oneLine(text));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
