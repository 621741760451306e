package org.memcon.editing.identification.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.office.Occasion;
import org.memcon.editing.identification.people.KnownPerson;
import org.memcon.editing.identification.person.Mention.Manner;

/// The people whom a record names: those named in full anywhere in it, and those who were met so
/// far.
final class Company {

  /// The country whose records these are.
  static final Set<String> OURS = Set.of("United States");

  private final Occasion occasion;
  private final Set<KnownPerson> named = new HashSet<>();
  private final Set<KnownPerson> met = new HashSet<>();
  private final Set<KnownPerson> official = new HashSet<>();
  private final Map<KnownPerson, Integer> often = new HashMap<>();
  private final Map<String, KnownPerson> latest = new HashMap<>();

  Company(Occasion occasion) {
    this.occasion = occasion;
  }

  /// Somebody is named in full.
  void name(KnownPerson person) {
    named.add(person);
  }

  /// A name is linked to somebody, with an office or without.
  void meet(String head, KnownPerson person, boolean office) {
    if (office) {
      official.add(person);
    }
    latest.put(head, person);
    often.merge(person, 1, Integer::sum);
    met.add(person);
  }

  Occasion occasion() {
    return occasion;
  }

  boolean isNamed(KnownPerson person) {
    return named.contains(person);
  }

  boolean isMet(KnownPerson person) {
    return met.contains(person);
  }

  boolean isOfficial(KnownPerson person) {
    return official.contains(person);
  }

  /// Whether a surname was last linked to this person.
  boolean isLatest(String head, KnownPerson person) {
    return latest.get(head) == person;
  }

  /// How many years the record lies before or after all that is known of a person.
  int outside(KnownPerson person) {
    return person.outside(occasion.year());
  }

  boolean leads(KnownPerson person) {
    return person.leads(occasion.year());
  }

  boolean isOfCountry(KnownPerson person) {
    return person.isOf(occasion.countries());
  }

  /// Whether somebody who was present may be taken for a person known by the surname alone: in
  /// office in that year, and of a country for which others are there who are named in full.
  boolean isPresent(Mention mention, KnownPerson person) {
    return isParty(mention)
        && outside(person) == 0
        && named.stream().anyMatch(person::isCompatriot);
  }

  /// Whether somebody of another country than ours, in office in that year, stands in a record that
  /// names others of that country. Ours are too many, and their names too common.
  boolean isAmongCompatriots(Mention mention, KnownPerson person) {
    return mention.setting().manner() == Manner.SURNAME
        && outside(person) == 0
        && isForeign(person);
  }

  /// Whether somebody is of another country than ours, of which the record names others.
  boolean isForeign(KnownPerson person) {
    return !person.isOf(OURS)
        && (named.stream().anyMatch(person::isCompatriot)
            || met.stream().anyMatch(person::isCompatriot));
  }

  static boolean isParty(Mention mention) {
    Words.Part part = mention.words().part();
    return part == Words.Part.PARTICIPANT || part == Words.Part.SPEAKER;
  }

  /// Of several the one whom the record names far more often than the others; else nobody.
  List<Mention.Candidate> mostSpokenOf(List<Mention.Candidate> known) {
    List<Mention.Candidate> most = new ArrayList<>(known);
    most.sort(
        Comparator.comparingInt((Mention.Candidate it) -> often.getOrDefault(it.person(), 0))
            .reversed());
    int first = often.getOrDefault(most.getFirst().person(), 0);
    int next = often.getOrDefault(most.get(1).person(), 0);
    return first > next ? most.subList(0, 1) : List.of();
  }
}
