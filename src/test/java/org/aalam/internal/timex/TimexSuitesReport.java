package org.aalam.internal.timex;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalam.entity.DateValue;
import org.aalam.entity.Span;
import org.aalam.internal.token.Sentence;
import org.aalam.internal.token.TokenizedText;
import org.junit.jupiter.api.Test;

/**
 * Measures the grammar on outside data, whose folder the system property {@code aalam.shared} names: date suites, and
 * news articles with marked dates. Prints one line a set; with {@code aalam.timex.errors} every miss too; with {@code
 * aalam.report} writes counts by kind into the page of that name.
 */
class TimexSuitesReport {
  private final ObjectMapper json = new ObjectMapper();
  private final TimexFinder finder = TimexFinder.load();
  private final TimexResolver resolver = new TimexResolver();
  private final KindReport report = new KindReport();
  private final boolean showErrors = Boolean.getBoolean("aalam.timex.errors");

  /** An expression that was found, in offsets of the original text. */
  private record Found(Span span, String text, String ruleId, Optional<DateValue> value) {
    String iso() {
      return value.map(DateValue::iso8601).orElse("-");
    }
  }

  @Test
  void printsScores() throws IOException {
    String shared = System.getProperty("aalam.shared", "");
    assumeTrue(!shared.isEmpty(), "skipped: the system property aalam.shared names no folder");
    Path root = Path.of(shared);
    suite(root.resolve("timex/news.jsonl"));
    suite(root.resolve("timex/suites.jsonl"));
    traps(root.resolve("timex/traps.jsonl"));
    articles(root.resolve("corpora/news/dev"));
    String page = System.getProperty("aalam.report", "");
    if (!page.isEmpty()) {
      report.writeInto(Path.of(page));
    }
    articles(root.resolve("corpora/news/train"));
  }

  private void suite(Path file) throws IOException {
    int all = 0;
    int found = 0;
    int right = 0;
    KindScores scores = report.scores();
    for (JsonNode item : lines(file)) {
      String text = item.get("text").asText();
      List<Found> dates = find(text, reference(item));
      for (JsonNode wanted : item.get("expressions")) {
        all++;
        Span span = utf16(text, wanted);
        Optional<Found> best = best(dates, span);
        boolean seen = best.isPresent() && best.get().span().overlaps(span);
        boolean same = seen && Values.sameOrEnd(best.get().iso(), wanted.get("value").asText());
        found += seen ? 1 : 0;
        right += same ? 1 : 0;
        scores.add(report.kindOf(wanted.get("surface").asText()), seen, true, same);
        if (!same) {
          error(file, text, wanted.get("surface").asText() + "=" + wanted.get("value").asText() + " ref "
              + item.get("reference").asText(), best);
        }
      }
    }
    String summary = String.format(Locale.ROOT,
        "%d expressions, found %.2f %%, value right of found %.2f %%, of all %.2f %%",
        all, percent(found, all), percent(right, found), percent(right, all));
    System.out.println(file.getFileName() + ": " + summary);
    report.add(file.getFileName().toString(), summary + ".", scores);
  }

  private void traps(Path file) throws IOException {
    int all = 0;
    int caught = 0;
    for (JsonNode item : lines(file)) {
      String text = item.get("text").asText();
      List<Found> dates = find(text, reference(item));
      for (JsonNode trap : item.get("not")) {
        all++;
        Span span = utf16(text, trap);
        Optional<Found> hit = dates.stream().filter(date -> date.span().overlaps(span)).findFirst();
        if (hit.isPresent()) {
          caught++;
          error(file, text, "trap " + trap.get("surface").asText(), hit);
        }
      }
    }
    String summary = String.format(Locale.ROOT, "%d traps, fell into %d", all, caught);
    System.out.println(file.getFileName() + ": " + summary);
    report.addLine(file.getFileName().toString(), summary + ".");
  }

  private void articles(Path folder) throws IOException {
    int right = 0;
    int found = 0;
    int gold = 0;
    int valued = 0;
    int rightValues = 0;
    KindScores scores = report.scores();
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      JsonNode article = json.readTree(file.toFile());
      String text = Files.readString(Path.of(file.toString().replace(".json", ".txt")));
      List<Found> dates = new ArrayList<>(find(text, reference(article)));
      found += dates.size();
      for (JsonNode mention : article.get("mentions")) {
        if (!mention.get("type").asText().equals("DATE")) {
          continue;
        }
        gold++;
        Span span = new Span(mention.get("begin").asInt(), mention.get("end").asInt());
        Optional<Found> same = dates.stream().filter(date -> date.span().equals(span)).findFirst();
        boolean hasValue = mention.has("value");
        boolean equal = hasValue && same.isPresent()
            && Values.same(same.get().iso(), mention.get("value").asText());
        scores.add(report.kindOf(span.in(text)), same.isPresent(), hasValue, equal);
        if (same.isEmpty()) {
          error(file, text.substring(Math.max(0, span.begin() - 40), Math.min(text.length(), span.end() + 30)),
              "missed " + span.in(text), dates.stream().filter(date -> date.span().overlaps(span)).findFirst());
          continue;
        }
        right++;
        dates.remove(same.get());
        if (hasValue) {
          valued++;
          rightValues += equal ? 1 : 0;
          if (!equal) {
            error(file, span.in(text), "value " + mention.get("value").asText(), same);
          }
        }
      }
      for (Found extra : dates) {
        error(file, text.substring(Math.max(0, extra.span().begin() - 40),
            Math.min(text.length(), extra.span().end() + 30)), "extra", Optional.of(extra));
      }
    }
    String summary = String.format(Locale.ROOT,
        "DATE precision %.2f recall %.2f F1 %.2f (%d gold), values right %d of %d",
        percent(right, found), percent(right, gold), percent(2 * right, found + gold), gold, rightValues, valued);
    System.out.println(folder.getFileName() + ": " + summary);
    report.add("news/" + folder.getFileName(), summary + " (the grammar alone, strict spans).", scores);
  }

  private List<Found> find(String text, Optional<LocalDate> reference) {
    TokenizedText tokenized = TokenizedText.of(text);
    DocumentDates document = new DocumentDates(resolver, reference);
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : tokenized.sentences()) {
      for (Timex timex : finder.find(sentence)) {
        Span span = tokenized.source().toOriginal(timex.span());
        found.add(new Found(span, span.in(text), timex.ruleId(), document.resolve(timex)));
      }
    }
    return found;
  }

  private static Optional<Found> best(List<Found> dates, Span span) {
    Optional<Found> best = Optional.empty();
    for (Found date : dates) {
      if (overlap(date.span(), span) > best.map(other -> overlap(other.span(), span)).orElse(0)) {
        best = Optional.of(date);
      }
    }
    return best;
  }

  private static int overlap(Span first, Span second) {
    return Math.min(first.end(), second.end()) - Math.max(first.begin(), second.begin());
  }

  private static Span utf16(String text, JsonNode item) {
    return new Span(text.offsetByCodePoints(0, item.get("start").asInt()),
        text.offsetByCodePoints(0, item.get("end").asInt()));
  }

  private static Optional<LocalDate> reference(JsonNode item) {
    String date = item.path("reference").asText("");
    return date.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(date.substring(0, 10)));
  }

  private List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      items.add(json.readTree(line));
    }
    return items;
  }

  private void error(Path file, String context, String wanted, Optional<Found> got) {
    if (showErrors) {
      System.out.println(file.getFileName() + "\t" + wanted + "\t"
          + got.map(date -> date.text() + "=" + date.iso() + " " + date.ruleId()).orElse("nothing") + "\t"
          + context.replace('\n', ' '));
    }
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  /** Runs the report outside of a build tool. */
  public static void main(String[] arguments) throws IOException {
    new TimexSuitesReport().printsScores();
  }
}
