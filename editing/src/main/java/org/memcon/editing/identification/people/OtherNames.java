package org.memcon.editing.identification.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;

/// Whole names of places and bodies that could be read as names of people: "San Francisco", "White
/// House". Only names of several words are kept; a single one ("Washington", "Jordan") may well be
/// somebody's.
public final class OtherNames {

  private final Set<String> names = new HashSet<>();

  private OtherNames() {}

  /// The names of the places and bodies among these records.
  public static OtherNames of(Collection<? extends AuthorityRecord> records) {
    OtherNames others = new OtherNames();
    for (AuthorityRecord record : records) {
      if (record instanceof Place || record instanceof CorporateBody) {
        for (NameForm form : record.names()) {
          if (form.text().strip().indexOf(' ') > 0) {
            others.names.add(folded(form.text()));
          }
        }
      }
    }
    return others;
  }

  /// Whether these words are such a name.
  public boolean has(String words) {
    return words.indexOf(' ') > 0 && names.contains(folded(words));
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
