package org.memcon.app.workflow.authority;

import java.util.List;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.authority.AuthorityFolder;
import org.memcon.holdings.authority.HeldAuthority;
import org.memcon.model.authority.Authority;

/// Who and what an archive knows: the starter that comes with the product, under what the archive's
/// own files add and change.
///
/// Index, pages and identification ask this one. It is read once and does not change; open it anew
/// after a change.
public final class ArchiveAuthority {

  private final Authority authority;
  private final HeldAuthority held;

  private ArchiveAuthority(Authority authority, HeldAuthority held) {
    this.authority = authority;
    this.held = held;
  }

  /// Reads the authority of an archive.
  public static ArchiveAuthority open(ArchiveFolder folder) {
    return over(Starter.authority(), folder);
  }

  /// Reads the authority of an archive over another than the product's starter.
  static ArchiveAuthority over(Authority starter, ArchiveFolder folder) {
    HeldAuthority held = new AuthorityFolder(folder, new TeiFiles()).read();
    return new ArchiveAuthority(Layers.together(starter, held.entries()), held);
  }

  /// The starter and the archive's own records together. An id that was merged, and an id of a
  /// volume's list that a record names among its sources (`frus1961-63v05#p_GAA1`), find the record
  /// that has taken its place.
  public Authority authority() {
    return authority;
  }

  /// What the archive's own files hold.
  public HeldAuthority held() {
    return held;
  }

  /// What in the archive's files could not be read: a line each with file, place and remedy.
  public List<String> faults() {
    return held.faults();
  }
}
