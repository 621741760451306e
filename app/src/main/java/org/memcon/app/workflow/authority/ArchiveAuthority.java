package org.memcon.app.workflow.authority;

import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.authority.AuthorityFolder;
import org.memcon.holdings.authority.HeldAuthority;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

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
    return over(starter(), folder);
  }

  /// The authority that comes with the product.
  static Authority starter() {
    return StarterAuthority.load();
  }

  /// Reads the authority of an archive over another than the product's starter.
  public static ArchiveAuthority over(Authority starter, ArchiveFolder folder) {
    HeldAuthority held = new AuthorityFolder(folder, new TeiFiles()).read();
    return new ArchiveAuthority(Layers.together(starter, held.entries()), held);
  }

  /// What is another as soon as the authority of an archive is, told without reading it.
  public static String state(ArchiveFolder folder) {
    String own = new AuthorityFolder(folder, new TeiFiles()).state();
    return own.isEmpty() ? StarterAuthority.state() : StarterAuthority.state() + " " + own;
  }

  /// The starter and the archive's own records together. An id that was merged, and an id of a
  /// volume's list that a record names among its sources (`frus1961-63v05#p_GAA1`), find the record
  /// that has taken its place.
  public Authority authority() {
    return authority;
  }

  /// Whom or what a name or an id may mean, the likeliest first; a name is found in any spelling.
  public List<Found> find(String name) {
    Optional<AuthorityRecord> named =
        name.isBlank() ? Optional.empty() : authority.find(new AuthorityId(name.strip()));
    if (named.isPresent()) {
      return List.of(new Found(named.get(), 1, "its id"));
    }
    return NameIndex.of(authority).find(name).stream()
        .flatMap(match ->
            authority.find(match.id()).stream()
                .map(record -> new Found(record, match.likelihood(), match.reason())))
        .toList();
  }

  /// A record that a name may mean, how likely it is (0 to 1), and why.
  public record Found(AuthorityRecord record, double likelihood, String reason) {}

  /// Where a record stands: its file below the archive's authority folder, or empty where it is the
  /// starter's alone.
  public Optional<String> file(AuthorityId id) {
    return held.file(id);
  }

  /// The entry under which a record stands: the archive's, or the starter's as if it were.
  public AuthorityEntry entry(AuthorityRecord record) {
    return held.find(record.id()).orElseGet(() -> AuthorityEntry.of(record));
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
