package org.memcon.app.workflow.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;
import org.memcon.holdings.authority.AuthorityChange;
import org.memcon.holdings.authority.AuthorityChange.Kind;
import org.memcon.holdings.authority.AuthorityEditor;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// An archive's authority opened to change it: records added, merged, split, and changes taken
/// back. Has the archive's lock until it is closed.
public final class AuthorityChanges implements AutoCloseable {

  private final Authority starter;
  private final AuthorityEditor editor;
  private final AuditLog audit;
  private final String who;
  private Authority authority;

  private AuthorityChanges(Authority starter, AuthorityEditor editor, AuditLog audit, String who) {
    this.audit = audit;
    this.starter = starter;
    this.editor = editor;
    this.who = who;
    this.authority = together();
  }

  /// Opens the authority of an archive; `who` stands in its history.
  public static AuthorityChanges open(ArchiveFolder folder, String who) {
    return over(ArchiveAuthority.starter(), folder, who);
  }

  /// Opens it over another than the product's starter.
  public static AuthorityChanges over(Authority starter, ArchiveFolder folder, String who) {
    return new AuthorityChanges(
        starter, AuthorityEditor.open(folder, new TeiFiles()), new AuditLog(folder), who);
  }

  private Authority together() {
    return Layers.together(starter, editor.held().entries());
  }

  /// The starter and the archive's own records, as they are now.
  public Authority authority() {
    return authority;
  }

  /// The changes so far, the first first.
  public List<AuthorityChange> history() {
    return editor.history();
  }

  /// What in the archive's files could not be read.
  public List<String> faults() {
    return editor.held().faults();
  }

  /// The entry under which a record stands: the archive's, or the starter's as if it were.
  public AuthorityEntry entry(AuthorityRecord record) {
    return editor.held().find(record.id()).orElseGet(() -> AuthorityEntry.of(record));
  }

  /// Puts entries into the archive's files; empty where nothing changes.
  public Optional<AuthorityChange> put(Kind kind, String note, List<AuthorityEntry> entries) {
    return changed(editor.apply(kind, who, note, entries, List.of()));
  }

  /// Makes one record of several: the first takes over what is known of the others, and their ids
  /// find it.
  public AuthorityChange merge(List<AuthorityId> ids) {
    Set<AuthorityRecord> records = new LinkedHashSet<>();
    ids.forEach(id -> records.add(known(id)));
    if (records.size() < 2) {
      throw new ArchiveException(
          "nothing to merge: " + ids.getFirst() + " is one record already; name two or more");
    }
    List<AuthorityRecord> all = List.copyOf(records);
    AuthorityRecord one = all.getFirst();
    Set<AuthorityId> merged = new LinkedHashSet<>(entry(one).merged());
    for (AuthorityRecord other : all.subList(1, all.size())) {
      if (!one.getClass().equals(other.getClass())) {
        throw new ArchiveException(
            one.id()
                + " and "
                + other.id()
                + " are of different kinds; only people merge with"
                + " people, and places with places");
      }
      one = withDescription(Enrichment.of(one, other), other);
      merged.add(other.id());
      merged.addAll(entry(other).merged());
    }
    merged.remove(one.id());
    List<AuthorityId> gone = all.stream().skip(1).map(AuthorityRecord::id).toList();
    return changed(
            editor.apply(
                Kind.MERGE,
                who,
                one.id()
                    + " takes over "
                    + String.join(", ", gone.stream().map(AuthorityId::value).toList()),
                List.of(new AuthorityEntry(one, List.copyOf(merged))),
                gone))
        .orElseThrow();
  }

  private static AuthorityRecord withDescription(AuthorityRecord one, AuthorityRecord other) {
    Optional<String> more =
        other.description().filter(words -> !one.description().orElse("").contains(words));
    return more.isEmpty()
        ? one
        : RecordParts.described(
            one, one.description().map(words -> words + ". ").orElse("") + more.get());
  }

  /// Takes some of what is known of one record out of it, as a record of its own.
  public AuthorityChange split(AuthorityId id, RecordParts.Selection selection) {
    AuthorityRecord whole = known(id);
    AuthorityId into =
        selection
            .into()
            .orElseGet(() -> new NewIds(this::isTaken).of(RecordParts.taken(whole, id, selection)));
    if (authority.find(into).filter(other -> other.id().equals(into)).isPresent()) {
      throw new ArchiveException(into + ": there is such a record already; name another --into");
    }
    AuthorityRecord part = RecordParts.taken(whole, into, selection);
    AuthorityRecord rest = RecordParts.left(whole, selection);
    List<AuthorityId> merged = new ArrayList<>(entry(whole).merged());
    merged.remove(into);
    return changed(
            editor.apply(
                Kind.SPLIT,
                who,
                into + " out of " + whole.id(),
                List.of(new AuthorityEntry(rest, merged), AuthorityEntry.of(part)),
                List.of()))
        .orElseThrow();
  }

  /// Takes a change back; the last one that is no undoing and has not been undone, where no number
  /// is given.
  public AuthorityChange undo(Optional<Integer> number, boolean force) {
    List<AuthorityChange> history = editor.history();
    Set<Integer> undone = new LinkedHashSet<>();
    history.forEach(change -> change.undoes().ifPresent(undone::add));
    int which =
        number
            .or(() ->
                history.reversed().stream()
                    .filter(change -> change.kind() != Kind.UNDO)
                    .map(AuthorityChange::number)
                    .filter(each -> !undone.contains(each))
                    .findFirst())
            .orElseThrow(() -> new ArchiveException("there is no change to undo"));
    return changed(editor.undo(which, who, force))
        .orElseThrow(() -> new ArchiveException("change " + which + " has been undone already"));
  }

  private boolean isTaken(AuthorityId id) {
    return authority.find(id).isPresent();
  }

  private AuthorityRecord known(AuthorityId id) {
    return authority
        .find(id)
        .orElseThrow(() ->
            new ArchiveException(
                id + ": there is no such record; memcon authority show NAME prints ids"));
  }

  private Optional<AuthorityChange> changed(Optional<AuthorityChange> change) {
    authority = together();
    change.ifPresent(made ->
        audit.add(
            AuditEntry.here(
                who, "authority-" + made.kind().word(), "change " + made.number() + about(made))));
    return change;
  }

  private static String about(AuthorityChange made) {
    return made.ids().size() == 1 ? " " + made.ids().getFirst() : "";
  }

  @Override
  public void close() {
    editor.close();
  }
}
