package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aalam.entity.EntityType;
import org.aalam.entity.Mention;
import org.aalam.internal.lexicon.CountryForm;
import org.aalam.internal.lexicon.CountryTable;
import org.aalam.internal.text.ArabicChars;

/**
 * Chooses the name under which a person, place or organization is shown: the fullest well-formed one of its mentions, without
 * quotation marks. Immutable and thread-safe.
 */
final class CanonicalNames {
  /** A longer form that is less sure than this gives way to one that stands {@link #MUCH_OFTENER} times as often. */
  private static final double SURE = 0.5;
  private static final int MUCH_OFTENER = 3;
  /** The words of an acronym that is spelt in Arabic ({@code بي بي سي}) are no longer than this. */
  private static final int ACRONYM_WORD = 3;
  private static final Pattern QUOTES = Pattern.compile("[\"'“”„‟«»‘’‚‹›()\\[\\]]");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final PersonNames persons;
  private final OrganizationNames organizations;
  private final CountryTable countries;

  CanonicalNames(PersonNames persons, OrganizationNames organizations, CountryTable countries) {
    this.persons = persons;
    this.organizations = organizations;
    this.countries = countries;
  }

  /** A way of writing the name: how often it stands, and how sure its surest mention is. */
  private record Form(String name, int size, int count, double confidence) {

    Form plus(Mention mention) {
      return new Form(name, size, count + 1, Math.max(confidence, mention.confidence()));
    }

    boolean isArabic() {
      return name.codePoints().anyMatch(ArabicChars::isArabicLetter);
    }

    /** Tells whether it is spelt out, which an acronym is not. */
    boolean isSpeltOut() {
      return Arrays.stream(name.split(" ")).anyMatch(word -> word.length() > ACRONYM_WORD);
    }
  }

  /** Returns the name of a referent with these mentions, which are of one type and at least one. */
  String of(List<Mention> mentions) {
    EntityType type = mentions.get(0).type();
    List<String> names = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      names.add(clean(mention.normalized()));
    }
    if (names.stream().allMatch(names.get(0)::equals)) {
      return names.get(0);
    }
    Map<String, Form> forms = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      String name = names.get(i);
      forms.merge(name, new Form(name, size(type, name), 1, mention.confidence()), (old, one) -> old.plus(mention));
    }
    Comparator<Form> fullest = Comparator.comparing((Form form) -> isWhole(type, form, forms.values()))
        .thenComparing(Form::isArabic)
        .thenComparing(form -> type == EntityType.ORGANIZATION && organizations.isUsual(form.name()))
        .thenComparing(Form::isSpeltOut)
        .thenComparing(Form::size)
        .thenComparing(Form::count)
        .thenComparing(form -> form.name().length());
    return forms.values().stream().reduce((a, b) -> fullest.compare(b, a) > 0 ? b : a).orElseThrow().name();
  }

  private static String clean(String name) {
    if (isClean(name)) {
      return name;
    }
    String bare = SPACES.matcher(QUOTES.matcher(name).replaceAll("")).replaceAll(" ").strip();
    return bare.isEmpty() ? name : bare;
  }

  /** Tells of most names that there is nothing to clean. */
  private static boolean isClean(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!ArabicChars.isArabicLetter(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private int size(EntityType type, String name) {
    return type == EntityType.PERSON ? persons.parts(name).size() : NameKey.words(name).size();
  }

  private boolean isWhole(EntityType type, Form form, Iterable<Form> forms) {
    if (form.name().indexOf('_') >= 0 || type == EntityType.PERSON && isDamaged(form.name())) {
      return false;
    }
    for (Form other : forms) {
      boolean oftener = other.count() >= MUCH_OFTENER * form.count() && form.name().startsWith(other.name() + " ");
      boolean unsure = form.confidence() < SURE && other.size() > 1;
      boolean described = type == EntityType.ORGANIZATION && endsWithPeople(form.name());
      if (oftener && (unsure || described)) {
        return false;
      }
    }
    return true;
  }

  /** A name that ends or begins in the middle: with a particle whose word is missing, or with a mark or digit inside. */
  private boolean isDamaged(String name) {
    return persons.isDangling(name.substring(name.lastIndexOf(' ') + 1))
        || !name.codePoints().allMatch(c -> Character.isLetter(c) || " .-'’".indexOf(c) >= 0);
  }

  private boolean endsWithPeople(String name) {
    return countries.find(name.substring(name.lastIndexOf(' ') + 1)).stream()
        .anyMatch(form -> form.kind() == CountryForm.Kind.DEMONYM);
  }
}
