package org.memcon.editing.identification.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// Whom a name may mean: every form of every name of an authority, found in any spelling.
///
/// People's names are found by how their words sound, other names by their letters; of long words
/// one letter may be wrong. It is made once and may be asked from several threads.
public final class NameIndex {

  /// Somebody or something a name may mean: under which form, how likely the two are one name (0 to
  /// 1), and why.
  public record Match(AuthorityId id, NameForm form, double likelihood, String reason) {

    /// Whether the form is the name letter by letter, accents and signs aside.
    public boolean isWritten() {
      return reason.equals(SAME_LETTERS);
    }
  }

  private static final String SAME_LETTERS = "the same letters";

  /// A name with one letter other than the form's.
  private static final double ONE_LETTER = 0.8;

  /// So many are given.
  private static final int MOST = 500;

  private final List<AuthorityId> ids;
  private final List<NameForm> forms;
  private final FoldedForms folded;
  private final PersonForms people;

  private NameIndex(
      List<AuthorityId> ids, List<NameForm> forms, FoldedForms folded, PersonForms people) {
    this.ids = ids;
    this.forms = forms;
    this.folded = folded;
    this.people = people;
  }

  /// The index of all forms of an authority's names.
  public static NameIndex of(Authority authority) {
    List<AuthorityId> ids = new ArrayList<>();
    List<NameForm> forms = new ArrayList<>();
    FoldedForms.Builder folded = new FoldedForms.Builder();
    PersonForms.Builder people = new PersonForms.Builder();
    for (AuthorityRecord record : authority.records()) {
      for (NameForm form : record.names()) {
        folded.add(form.text(), forms.size());
        if (record instanceof AuthorityRecord.Person) {
          people.add(forms.size(), PersonName.of(form.text()));
        }
        ids.add(record.id());
        forms.add(form);
      }
    }
    return new NameIndex(ids, forms, folded.build(), people.build());
  }

  /// How many forms it holds.
  public int size() {
    return forms.size();
  }

  /// Those whom a name may mean, the likeliest first, each once; at most 500.
  public List<Match> find(String name) {
    Map<AuthorityId, Match> found = new LinkedHashMap<>();
    for (int form : folded.find(name)) {
      put(form, 1, SAME_LETTERS, found);
    }
    PersonName person = PersonName.of(name);
    for (PersonForms.Alike alike : people.find(person)) {
      put(alike.form(), alike.likelihood(), alike.reason(), found);
    }
    if (found.isEmpty()) {
      misread(name, person, found);
    }
    return found.values().stream()
        .sorted(Comparator.comparingDouble(Match::likelihood).reversed())
        .limit(MOST)
        .toList();
  }

  private void misread(String name, PersonName person, Map<AuthorityId, Match> found) {
    for (int form : folded.near(name)) {
      put(form, ONE_LETTER, "one letter is another", found);
    }
    for (String mended : people.mended(person)) {
      for (PersonForms.Alike alike : people.find(PersonName.of(mended))) {
        put(
            alike.form(),
            ONE_LETTER * alike.likelihood(),
            "one letter is another; " + alike.reason(),
            found);
      }
    }
  }

  private void put(int form, double likelihood, String reason, Map<AuthorityId, Match> found) {
    Match match = new Match(ids.get(form), forms.get(form), likelihood, reason);
    found.merge(match.id(), match, (a, b) -> a.likelihood() >= b.likelihood() ? a : b);
  }
}
