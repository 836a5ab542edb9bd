package org.aalam.internal.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.aalam.internal.data.ByteReader;
import org.aalam.internal.data.ByteWriter;
import org.aalam.internal.data.CompiledFile;
import org.aalam.internal.lexicon.Lexicons;

/**
 * The lists of this package, which the build compiles. Immutable and thread-safe.
 *
 * @param persons how names of persons are taken apart
 * @param appositions the words between two names of one person
 * @param organizations what is known of names of organizations
 * @param known the Latin names of well-known persons and bodies
 * @param patterns English for common nouns in names
 * @param regions where names are at home
 */
record NameLists(PersonNames persons, Appositions appositions, OrganizationNames organizations, KnownNames known,
    LatinPatterns patterns, DocumentRegion regions) {
  static final String FILE = "names.bin";

  static NameLists load(Lexicons lexicons) {
    try {
      ByteReader in = CompiledFile.open(NameLists.class, FILE);
      PersonNames persons = PersonNames.read(in);
      Appositions appositions = Appositions.read(in);
      OrganizationNames organizations = OrganizationNames.read(in, lexicons);
      return new NameLists(persons, appositions, organizations, KnownNames.read(in, persons, organizations),
          LatinPatterns.read(in, organizations, lexicons.countries()), DocumentRegion.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the lists from their tables. */
  static NameLists ofTables(Lexicons lexicons) {
    PersonNames persons = PersonNames.ofTable();
    OrganizationNames organizations = OrganizationNames.ofTables(lexicons);
    return new NameLists(persons, Appositions.ofTable(), organizations, KnownNames.ofTables(persons, organizations),
        LatinPatterns.ofTable(organizations, lexicons.countries()), DocumentRegion.ofTable());
  }

  void write(ByteWriter out) throws IOException {
    persons.write(out);
    appositions.write(out);
    organizations.write(out);
    known.write(out);
    patterns.write(out);
    regions.write(out);
  }
}
