package org.memcon.holdings.authority;

import java.text.Normalizer;
import java.util.Locale;
import org.memcon.model.authority.AuthorityRecord;

/// In which file a new entry stands: a folder for each kind, and in it a file for the first two
/// letters of the name as it is filed, `people/ru.xml` for Rusk.
///
/// Files stay small enough for an editor, and a change touches one of them.
final class FilePlace {

  private static final int LETTERS = 2;

  private FilePlace() {}

  static String of(AuthorityRecord record) {
    String name = letters(record.preferredName());
    if (name.length() < LETTERS) {
      name = letters(record.id().value().replaceFirst("^(person|place|body|term)-", ""));
    }
    String key = name.isEmpty() ? "other" : name.substring(0, Math.min(LETTERS, name.length()));
    return folder(record) + "/" + key + ".xml";
  }

  private static String letters(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("[^a-z0-9]", "");
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
