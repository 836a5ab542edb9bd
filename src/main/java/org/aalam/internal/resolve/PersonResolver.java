package org.aalam.internal.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.aalam.entity.EntityType;
import org.aalam.internal.text.KeyFolder;

/**
 * Joins the mentions of one person: the same name, a fuller and a shorter form of it, a bare family name and the full name
 * that it ends. Where two persons share the family name, the bare one belongs to the person named last before it; where
 * none was named before, it stays by itself.
 *
 * <p>Serves one text; not thread-safe.
 */
final class PersonResolver {

  /** A person found so far, with the fullest name and where the person is mentioned. */
  private record Person(List<String> words, Referent referent, List<Integer> occurrences) {

    boolean isSame(List<String> other) {
      return words.equals(other) || isShorter(other);
    }

    /** A shorter form keeps the first and the last word, or breaks off after at least two words. */
    private boolean isShorter(List<String> other) {
      if (other.size() < 2 || other.size() >= words.size() || !other.get(0).equals(words.get(0))) {
        return false;
      }
      return words.subList(0, other.size()).equals(other)
          || last(other).equals(last(words)) && isSubsequence(other, words);
    }

    boolean isFamilyName(String word) {
      return words.size() > 1 && last(words).equals(word);
    }
  }

  private final List<Occurrence> occurrences;
  private final List<Person> persons = new ArrayList<>();
  private final Referent[] referents;

  PersonResolver(List<Occurrence> occurrences) {
    this.occurrences = occurrences;
    referents = new Referent[occurrences.size()];
    fullestFirst().forEach(this::resolve);
  }

  Referent referentOf(int occurrence) {
    return referents[occurrence];
  }

  private List<Integer> fullestFirst() {
    return IntStream.range(0, occurrences.size())
        .filter(i -> occurrences.get(i).type() == EntityType.PERSON)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -words(i).size()).thenComparing(i -> i))
        .toList();
  }

  private List<String> words(int occurrence) {
    return NameKey.words(occurrences.get(occurrence).name()).stream().map(KeyFolder::withoutArticle).toList();
  }

  private void resolve(int occurrence) {
    List<String> words = words(occurrence);
    List<Person> candidates = persons.stream()
        .filter(person -> words.size() == 1
            ? person.isSame(words) || person.isFamilyName(words.get(0))
            : person.isSame(words))
        .toList();
    Person person = choose(candidates, occurrence);
    if (person == null) {
      person = new Person(words, new Referent(occurrences.get(occurrence).name()), new ArrayList<>());
      persons.add(person);
    }
    person.occurrences.add(occurrence);
    referents[occurrence] = person.referent;
  }

  /** The only candidate, or the one mentioned last before the occurrence; null for none. */
  private static Person choose(List<Person> candidates, int occurrence) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    Person nearest = null;
    int nearestAt = -1;
    for (Person candidate : candidates) {
      for (int at : candidate.occurrences) {
        if (at < occurrence && at > nearestAt) {
          nearestAt = at;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    int found = 0;
    for (int i = 0; i < whole.size() && found < part.size(); i++) {
      found += whole.get(i).equals(part.get(found)) ? 1 : 0;
    }
    return found == part.size();
  }
}
