package org.memcon.app.workflow.identification;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.edition.EditionIdentifier;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;

/// The names of a TEI file's records, one record after the other. The file itself stays as it is;
/// once an editor's tag has said whom a name means, nothing more is searched for.
public final class EncodedNames {

  private final Supplier<EditionIdentifier> authority;
  private List<AuthorityRecord> listed = List.of();
  private boolean wanted;
  private @Nullable EditionIdentifier identifier;

  EncodedNames(Supplier<EditionIdentifier> authority, boolean wanted) {
    this.authority = authority;
    this.wanted = wanted;
  }

  /// The volume, as far as it is known.
  public void volume(Volume volume) {
    listed = volume.authorities();
    identifier = null;
  }

  /// The record with its names identified.
  public DiplomaticRecord identified(DiplomaticRecord record) {
    if (!wanted) {
      return record;
    }
    if (EditionIdentifier.isTagged(record)) {
      wanted = false;
      return record;
    }
    EditionIdentifier known = identifier;
    if (known == null) {
      known = authority.get().with(listed);
      identifier = known;
    }
    return known.identify(List.of(record)).records().getFirst();
  }
}
