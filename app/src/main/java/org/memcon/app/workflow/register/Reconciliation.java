package org.memcon.app.workflow.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.app.workflow.authority.Enrichment;
import org.memcon.app.workflow.authority.NewIds;
import org.memcon.app.workflow.authority.RecordParts;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;

/// Brings records of other registers together with those that an authority has.
///
/// What is surely the same is added to what is there; what is surely another, or is not sure, is
/// new, and where it is not sure it is said.
final class Reconciliation {

  private final KnownRecords known = new KnownRecords();
  private final Function<AuthorityRecord, AuthorityEntry> entries;
  private final Map<AuthorityId, AuthorityEntry> changed = new LinkedHashMap<>();
  private final List<Open> open = new ArrayList<>();
  private final NewIds ids;
  private int added;
  private int enriched;
  private int unchanged;

  /// Something that was left open: a record as its register names it, who else it may be, and why
  /// that is not sure.
  record Open(String name, AuthorityId id, List<AuthorityId> others, String why) {}

  /// `entries` gives the entry under which a record of the authority stands.
  Reconciliation(Authority authority, Function<AuthorityRecord, AuthorityEntry> entries) {
    this.entries = entries;
    this.ids = new NewIds(id -> authority.find(id).isPresent());
    authority.records().forEach(record -> known.put(record, entries.apply(record).merged()));
    authority
        .merged()
        .forEach(
            (from, to) -> authority.find(to).ifPresent(record -> known.put(record, List.of(from))));
  }

  /// Takes a record of another register. `takenOver` are ids that shall find it.
  void record(AuthorityRecord record, List<AuthorityId> takenOver) {
    Optional<AuthorityRecord> match = match(record, true);
    if (match.isPresent()) {
      enrich(match.get(), record, takenOver);
    } else {
      AuthorityRecord fresh = RecordParts.under(own(record), record, Optional.empty());
      put(new AuthorityEntry(fresh, takenOver));
      added++;
    }
  }

  /// An id that the record brings along, if it is one of ours; else a new one.
  private AuthorityId own(AuthorityRecord record) {
    return record.id().value().matches("(person|place|body|term)-[a-z0-9][a-z0-9.-]*")
        ? record.id()
        : ids.of(record);
  }

  /// Takes what is said of somebody known: it is added to a record there is, or left open.
  void fact(AuthorityRecord record) {
    match(record, false)
        .or(() -> meant(record))
        .ifPresentOrElse(
            match -> enrich(match, withoutName(record), List.of()),
            () ->
                open.add(
                    new Open(
                        record.preferredName() + offices(record),
                        record.id(),
                        List.of(),
                        "nobody known is surely meant")));
  }

  /// The only one of that name of whom the same country is said.
  private Optional<AuthorityRecord> meant(AuthorityRecord fact) {
    List<AuthorityRecord> meant =
        known.namesakes(fact).stream()
            .filter(namesake -> Sameness.isSaidOf(fact, namesake))
            .toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static AuthorityRecord withoutName(AuthorityRecord record) {
    return record instanceof AuthorityRecord.Person person
        ? new AuthorityRecord.Person(
            person.id(),
            List.of(),
            Optional.empty(),
            person.life(),
            person.offices(),
            person.identifiers(),
            List.of())
        : record;
  }

  private static String offices(AuthorityRecord record) {
    return record instanceof AuthorityRecord.Person person && !person.offices().isEmpty()
        ? ", "
            + person.offices().getFirst().title()
            + person.offices().getFirst().body().map(body -> ", " + body).orElse("")
        : "";
  }

  private Optional<AuthorityRecord> match(AuthorityRecord record, boolean byName) {
    Set<AuthorityRecord> same = known.same(record);
    if (same.size() > 1) {
      List<AuthorityId> all = same.stream().map(AuthorityRecord::id).toList();
      open.add(
          new Open(
              record.preferredName(),
              all.getFirst(),
              all.subList(1, all.size()),
              "one in the register ("
                  + record.id()
                  + "); if it is right: memcon authority merge "
                  + String.join(" ", all.stream().map(AuthorityId::value).toList())));
    }
    if (!same.isEmpty()) {
      return Optional.of(same.iterator().next());
    }
    return byName ? named(record) : Optional.empty();
  }

  private Optional<AuthorityRecord> named(AuthorityRecord record) {
    List<AuthorityRecord> sure = new ArrayList<>();
    List<AuthorityId> perhaps = new ArrayList<>();
    for (AuthorityRecord namesake : known.namesakes(record)) {
      switch (Sameness.of(record, namesake)) {
        case SURE -> sure.add(namesake);
        case PERHAPS -> {
          // Nothing is said that is not known: whoever is meant, there is nothing to add.
          if (Enrichment.of(entry(namesake).record(), record).equals(entry(namesake).record())) {
            return Optional.of(namesake);
          }
          perhaps.add(namesake.id());
        }
        case NO -> {}
      }
    }
    if (sure.size() == 1) {
      return Optional.of(sure.getFirst());
    }
    sure.forEach(each -> perhaps.add(each.id()));
    if (!perhaps.isEmpty()) {
      open.add(
          new Open(
              record.preferredName(),
              record.id(),
              perhaps,
              sure.isEmpty() ? "the same name, and no dates to tell" : "several are as like"));
    }
    return Optional.empty();
  }

  private void enrich(AuthorityRecord match, AuthorityRecord record, List<AuthorityId> takenOver) {
    AuthorityEntry entry = entry(match);
    AuthorityRecord more = Enrichment.of(entry.record(), record);
    Set<AuthorityId> merged = new LinkedHashSet<>(entry.merged());
    merged.addAll(takenOver);
    AuthorityEntry now = new AuthorityEntry(more, List.copyOf(merged));
    if (now.equals(entry)) {
      unchanged++;
    } else {
      enriched++;
      put(now);
    }
  }

  /// The entry as it is by now.
  private AuthorityEntry entry(AuthorityRecord record) {
    return Optional.ofNullable(changed.get(record.id())).orElseGet(() -> entries.apply(record));
  }

  private void put(AuthorityEntry entry) {
    changed.put(entry.id(), entry);
    known.put(entry.record(), entry.merged());
  }

  /// The entries that are new or know more.
  List<AuthorityEntry> changed() {
    return List.copyOf(changed.values());
  }

  List<Open> open() {
    return open;
  }

  int added() {
    return added;
  }

  int enriched() {
    return enriched;
  }

  int unchanged() {
    return unchanged;
  }
}
