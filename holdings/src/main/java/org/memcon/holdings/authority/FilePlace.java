package org.memcon.holdings.authority;

import java.util.Locale;
import org.memcon.model.authority.AuthorityRecord;

/// In which file a new entry stands: a folder for each kind, and in it a file for the first two
/// letters of the id, `people/ru.xml` for `person-rusk-dean`.
///
/// Files stay small enough for an editor, and a change touches one of them.
final class FilePlace {

  private static final int LETTERS = 2;

  private FilePlace() {}

  static String of(AuthorityRecord record) {
    String id = record.id().value().toLowerCase(Locale.ROOT);
    String name = id.replaceFirst("^(person|place|body|term)-", "").replaceAll("[^a-z0-9]", "");
    String key = name.isEmpty() ? "other" : name.substring(0, Math.min(LETTERS, name.length()));
    return folder(record) + "/" + key + ".xml";
  }

  /// What a file of such records is called in its header.
  static String title(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> "People";
      case AuthorityRecord.CorporateBody body -> "Organizations";
      case AuthorityRecord.Place place -> "Places";
      case AuthorityRecord.Term term -> "Terms";
    };
  }

  private static String folder(AuthorityRecord record) {
    return title(record).toLowerCase(Locale.ROOT);
  }
}
