package org.memcon.editing.identification.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;

/// The entries of a list of persons that only say where else to look ("Home, see Douglas-Home"),
/// and the list without them: their names are those of whom they lead to.
public final class ListReferences {

  private static final Pattern SEE =
      Pattern.compile("^[Ss]ee(?: under)? ?(?=\\p{Lu}|de |von |al-)([^;()]{2,80})");

  private final List<AuthorityRecord> records;
  private final Map<AuthorityId, AuthorityId> targets;

  private ListReferences(List<AuthorityRecord> records, Map<AuthorityId, AuthorityId> targets) {
    this.records = List.copyOf(records);
    this.targets = Map.copyOf(targets);
  }

  /// The references among the entries of a list; one that leads nowhere, or to several, stays an
  /// entry.
  public static ListReferences of(Collection<? extends AuthorityRecord> listed) {
    Map<AuthorityId, AuthorityId> targets = new HashMap<>();
    Map<AuthorityId, Set<NameForm>> forms = new HashMap<>();
    for (AuthorityRecord record : listed) {
      target(record, listed)
          .ifPresent(target -> {
            targets.put(record.id(), target.id());
            forms.computeIfAbsent(target.id(), any -> new LinkedHashSet<>()).addAll(record.names());
          });
    }
    List<AuthorityRecord> records = new ArrayList<>();
    for (AuthorityRecord record : listed) {
      if (record instanceof Person person && forms.containsKey(person.id())) {
        records.add(with(person, forms.get(person.id())));
      } else if (!targets.containsKey(record.id())) {
        records.add(record);
      }
    }
    return new ListReferences(records, targets);
  }

  /// The entries that are no references.
  public List<AuthorityRecord> records() {
    return records;
  }

  /// The entry that an entry leads to; itself where it is no reference.
  public AuthorityId target(AuthorityId entry) {
    return targets.getOrDefault(entry, entry);
  }

  private static Optional<AuthorityRecord> target(
      AuthorityRecord from, Collection<? extends AuthorityRecord> listed) {
    if (!(from instanceof Person)) {
      return Optional.empty();
    }
    Matcher see = SEE.matcher(from.description().orElse("").strip());
    if (!see.find()) {
      return Optional.empty();
    }
    String sought = see.group(1);
    int best = 1;
    AuthorityRecord found = null;
    for (AuthorityRecord record : listed) {
      if (record == from || !(record instanceof Person) || refers(record)) {
        continue;
      }
      int likeness = likeness(sought, record.preferredName());
      if (likeness == best) {
        found = null;
      } else if (likeness > best) {
        best = likeness;
        found = record;
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean refers(AuthorityRecord record) {
    return SEE.matcher(record.description().orElse("").strip()).find();
  }

  /// 4 where both have the same words, 3 where they differ in titles ("Madame"), 2 where the entry
  /// says more; else 0.
  private static int likeness(String sought, String name) {
    Set<String> words = words(sought, false);
    Set<String> those = words(name, false);
    if (words.isEmpty() || !those.containsAll(words)) {
      return 0;
    }
    if (words.size() < those.size()) {
      return 2;
    }
    return words(sought, true).equals(words(name, true)) ? 4 : 3;
  }

  private static Set<String> words(String name, boolean titles) {
    Tokens tokens = Tokens.of(name);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.folded(i);
      if (titles || !NameWords.isTitle(word) && !NameWords.isSuffix(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Person with(Person person, Set<NameForm> more) {
    Set<NameForm> names = new LinkedHashSet<>(person.names());
    names.addAll(more);
    return new Person(
        person.id(),
        List.copyOf(names),
        person.description(),
        person.life(),
        person.offices(),
        person.identifiers(),
        person.sources());
  }
}
