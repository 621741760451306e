package org.memcon.tei.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// What an edition quotes of an authority: those whom its names point at, so that a file says by
/// itself who is meant.
final class Quoted {

  private static final int MOST_AROUND = 8;

  private final Function<AuthorityId, Optional<AuthorityRecord>> authority;
  private final Map<AuthorityId, AuthorityRecord> records = new LinkedHashMap<>();
  private final Map<AuthorityId, AuthorityId> current = new LinkedHashMap<>();

  private Quoted(Function<AuthorityId, Optional<AuthorityRecord>> authority) {
    this.authority = authority;
  }

  /// Those of an authority whom an edition names and who are not `listed` in it already.
  static Quoted of(
      Edition edition,
      Collection<AuthorityId> listed,
      Function<AuthorityId, Optional<AuthorityRecord>> authority) {
    Quoted quoted = new Quoted(authority);
    Set<HistoricalDate> days = new LinkedHashSet<>();
    Set<AuthorityId> named = new LinkedHashSet<>();
    for (DiplomaticRecord record : edition.records()) {
      record.description().date().ifPresent(days::add);
      named.addAll(named(record));
    }
    named.removeAll(listed);
    named.forEach(id -> quoted.add(id, days));
    return quoted;
  }

  /// Whom a record names, speaks of as present or lets speak.
  private static Set<AuthorityId> named(DiplomaticRecord record) {
    Set<AuthorityId> named = new LinkedHashSet<>(present(record));
    for (Inline inline : Responsible.allInlines(record)) {
      if (inline instanceof Inline.Name name) {
        name.key().ifPresent(named::add);
      }
    }
    return named;
  }

  /// Those who were present or spoke, as far as they are known.
  static Set<AuthorityId> present(DiplomaticRecord record) {
    Set<AuthorityId> present = new LinkedHashSet<>();
    for (Participant participant : record.description().participants()) {
      participant.authority().ifPresent(present::add);
    }
    speakers(record.blocks(), present);
    return present;
  }

  private static void speakers(List<Block> blocks, Set<AuthorityId> present) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Turn turn -> turn.speaker().authority().ifPresent(present::add);
        case Block.Participants list ->
            list.delegations().stream()
                .flatMap(delegation -> delegation.members().stream())
                .forEach(member -> member.authority().ifPresent(present::add));
        case Block.Quotation in -> speakers(in.content(), present);
        default -> {}
      }
    }
  }

  private void add(AuthorityId id, Set<HistoricalDate> days) {
    Optional<AuthorityRecord> found = authority.apply(id);
    for (int around = 0; found.isPresent() && around < MOST_AROUND; around++) {
      AuthorityRecord record = found.get();
      if (around == 0) {
        current.put(id, record.id());
      }
      current.putIfAbsent(record.id(), record.id());
      records.putIfAbsent(record.id(), of(record, days));
      found =
          record instanceof AuthorityRecord.Place place
              ? place.within().flatMap(authority)
              : Optional.empty();
    }
  }

  /// Of a person's offices those that were held, or may have been, when the records were written.
  private static AuthorityRecord of(AuthorityRecord record, Set<HistoricalDate> days) {
    if (!(record instanceof AuthorityRecord.Person person) || days.isEmpty()) {
      return record;
    }
    List<Office> held =
        person.offices().stream()
            .filter(office ->
                days.stream().anyMatch(day -> office.period().holds(day) != Period.Holding.NO))
            .toList();
    return new AuthorityRecord.Person(
        person.id(),
        person.names(),
        person.description(),
        person.life(),
        held,
        person.identifiers(),
        person.sources());
  }

  /// The id under which somebody is quoted.
  Optional<AuthorityId> current(AuthorityId id) {
    return Optional.ofNullable(current.get(id));
  }

  /// All that are quoted: people, bodies, places and terms, each in the order of the text.
  List<AuthorityRecord> records() {
    List<AuthorityRecord> all = new ArrayList<>(records.values());
    all.sort(Comparator.comparingInt(Quoted::kind));
    return all;
  }

  private static int kind(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> 0;
      case AuthorityRecord.CorporateBody body -> 1;
      case AuthorityRecord.Place place -> 2;
      case AuthorityRecord.Term term -> 3;
    };
  }
}
