package org.aalam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.entity.Span;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.CountryForm.Kind;
import org.aalam.internal.lexicon.CountryTable;
import org.aalam.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every form of the table of countries in a short sentence, with proclitics: a name with four of the twelve combinations, the
 * name of a people with two, so that each comes to the same number of forms. {@code -Dforms.all=true} runs every form with all
 * of them, which takes minutes. Of forms that mean something else too only those count that are read as a country's or
 * people's: whether they are is for {@link AmbiguousPlacesTest}.
 */
class CountryFormsTest {
  /** What is found with the right span and form, a little below what is measured: a new training moves it. */
  private static final double NAMES = 0.985;
  private static final double PEOPLES = 0.99;
  /** How many of the mentions of the right type begin and end where they must. */
  private static final double SPANS = 0.99;

  /** The same of the ambiguous forms that are read as a country's or people's. */
  private static final double AMBIGUOUS = 0.97;

  private static final EntityExtractor EXTRACTOR = EntityExtractor.create();
  private static final String ARTICLE = "ال";
  private static final int SENTENCES_A_TEXT = 100;
  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");
  private static final int OF_A_NAME = 4;
  private static final int OF_A_PEOPLE = 2;
  /** Whether every form is run with all proclitics, which takes minutes; else each with a few of them. */
  private static final boolean ALL = Boolean.getBoolean("forms.all");

  /** Forms that are left out, each for the reason that the file says. */
  private static final Set<String> EXCEPTIONS = Cases.of("country-forms-exceptions.tsv")
      .map(row -> (String) row.get()[0])
      .collect(Collectors.toUnmodifiableSet());
  /** The language, not the people: {@code بالبولندية}. */
  private static final Set<String> LANGUAGES = Set.of("ب", "وب", "فب");

  /** A form in its sentence: where it must be found and how it reads. */
  private record Form(String text, Span span, String normalized, Kind kind, boolean ambiguous, String proclitics) {}

  /** How a form was read. */
  private record Outcome(Form form, Mention found, boolean spanRight) {
    boolean typeRight() {
      return found != null && found.type() == typeOf(form.kind);
    }

    boolean right() {
      return typeRight() && spanRight && found.normalized().equals(form.normalized);
    }

    @Override
    public String toString() {
      return form.text + " -> " + (found == null ? "-" : found.type() + " " + found.text());
    }
  }

  private static EntityType typeOf(Kind kind) {
    return kind == Kind.NAME ? EntityType.COUNTRY : EntityType.NATIONALITY;
  }

  private static boolean isLanguage(Form form) {
    return LANGUAGES.contains(form.proclitics) && form.normalized.startsWith(ARTICLE) && form.normalized.endsWith("ية");
  }

  private static Form form(String surface, Kind kind, boolean ambiguous, String proclitics) {
    boolean swallows = proclitics.endsWith("ل") && surface.startsWith(ARTICLE);
    String written = swallows ? surface.substring(1) : surface;
    String before = kind == Kind.NAME ? name(proclitics) : people(surface, proclitics);
    String after = kind == Kind.NAME ? " وفق بيان رسمي صدر أمس." : " وفق ما ذكرته وسائل الإعلام.";
    int begin = before.length() + proclitics.length();
    return new Form(before + proclitics + written + after, new Span(begin, begin + written.length()), surface, kind,
        ambiguous, proclitics);
  }

  private static String name(String proclitics) {
    return switch (proclitics) {
      case "" -> "وصل الوفد إلى ";
      case "و", "ف" -> "زار الوزير مصر ";
      case "ب", "وب", "فب" -> "رحب رئيس الوزراء ";
      case "ل", "ول", "فل" -> "أكد الوزير دعمه ";
      default -> "تعاني دول كثيرة ";
    };
  }

  private static String people(String surface, String proclitics) {
    return switch (proclitics) {
      case "" -> surface.startsWith(ARTICLE) ? "أعلن الوفد " : "قال خبير ";
      case "و", "ف" -> "التقى الوفد المصري ";
      case "ب", "وب", "فب" -> "اجتمع الوزير ";
      case "ل", "ول", "فل" -> "منحت الوزارة تأشيرات ";
      default -> "وصفه الصحفيون ";
    };
  }

  private static List<Form> allForms() {
    List<Form> forms = new ArrayList<>();
    CountryTable.load().forms().forEach((surface, readings) -> {
      Kind kind = readings.get(0).kind();
      boolean ambiguous = readings.stream().anyMatch(CountryForm::ambiguous);
      int step = ALL ? 1 : PROCLITICS.size() / (kind == Kind.NAME ? OF_A_NAME : OF_A_PEOPLE);
      // The remainder moves on with every form, so that each proclitic comes to the same number of forms.
      for (int i = forms.size() % step; i < PROCLITICS.size(); i += step) {
        forms.add(form(surface, kind, ambiguous, PROCLITICS.get(i)));
      }
    });
    return forms;
  }

  private static List<Outcome> read(List<Form> forms) {
    StringBuilder text = new StringBuilder();
    forms.forEach(form -> text.append(form.text).append('\n'));
    List<Mention> mentions = EXTRACTOR.extract(text.toString()).mentions();
    List<Outcome> outcomes = new ArrayList<>();
    int begin = 0;
    for (Form form : forms) {
      Span span = new Span(begin + form.span.begin(), begin + form.span.end());
      Mention found = mentions.stream().filter(mention -> mention.span().overlaps(span)).findFirst().orElse(null);
      outcomes.add(new Outcome(form, found, found != null && found.span().equals(span)));
      begin += form.text.length() + 1;
    }
    return outcomes;
  }

  @Test
  @Timeout(600)
  void findsEveryFormWithItsProclitics() {
    List<Form> forms = allForms();
    List<Outcome> outcomes = IntStream.range(0, (forms.size() + SENTENCES_A_TEXT - 1) / SENTENCES_A_TEXT).parallel()
        .mapToObj(i -> forms.subList(i * SENTENCES_A_TEXT, Math.min(forms.size(), (i + 1) * SENTENCES_A_TEXT)))
        .flatMap(part -> read(part).stream())
        .toList();
    List<Outcome> sure = outcomes.stream().filter(o -> !o.form.ambiguous && !EXCEPTIONS.contains(o.form.normalized) && !isLanguage(o.form)).toList();
    assertShare(sure.stream().filter(o -> o.form.kind == Kind.NAME).toList(), NAMES);
    assertShare(sure.stream().filter(o -> o.form.kind == Kind.DEMONYM).toList(), PEOPLES);
    assertShare(outcomes.stream().filter(o -> o.form.ambiguous && o.typeRight()).toList(), AMBIGUOUS);
    assertShare(outcomes.stream().filter(Outcome::typeRight).toList(), SPANS);
  }

  private static void assertShare(List<Outcome> outcomes, double share) {
    List<String> wrong = outcomes.stream().filter(outcome -> !outcome.right()).map(Outcome::toString).toList();
    assertThat(1.0 - (double) wrong.size() / outcomes.size()).as("of " + outcomes.size() + " forms these are wrong:\n"
        + String.join("\n", wrong)).isGreaterThanOrEqualTo(share);
  }
}
