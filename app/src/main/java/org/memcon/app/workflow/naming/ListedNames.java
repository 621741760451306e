package org.memcon.app.workflow.naming;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;

/// An archive's authority with the people and places that its volumes list: whoever is listed and
/// not known otherwise stands there under the list's own id.
public final class ListedNames {

  private ListedNames() {}

  /// An authority with what volumes list.
  public static Authority with(Authority authority, List<List<AuthorityRecord>> lists) {
    List<AuthorityRecord> all = new ArrayList<>(authority.records());
    for (List<AuthorityRecord> list : lists) {
      for (AuthorityRecord entry : list) {
        if (!(entry instanceof AuthorityRecord.Term) && authority.find(entry.id()).isEmpty()) {
          all.add(entry);
        }
      }
    }
    return Authority.of(all, authority.merged());
  }
}
