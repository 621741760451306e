package org.memcon.app.workflow.evaluation.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.memcon.app.workflow.evaluation.naming.GoldNames.Tagged;
import org.memcon.app.workflow.evaluation.naming.NameReport.Cause;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.person.Identified;
import org.memcon.model.authority.AuthorityId;

/// Counts links that agree with the tags, and gathers what went wrong.
///
/// Names whose tag does not say who is meant are in neither count, nor is a link on their words.
final class NameTally {

  private static final int AROUND = 45;

  private final String volume;
  private final int examples;
  private final BiPredicate<AuthorityId, AuthorityId> same;
  private final Map<String, List<String>> faults = new HashMap<>();
  private long tagged;
  private long linked;
  private long right;
  private long untagged;
  private long contradicted;
  private long open;
  private final Map<String, long[]> reasons = new TreeMap<>();
  private final Map<String, Set<AuthorityId>> tagsOfRecord = new HashMap<>();

  /// `same` says whether two ids are one person's.
  NameTally(String volume, int examples, BiPredicate<AuthorityId, AuthorityId> same) {
    this.volume = volume;
    this.examples = examples;
    this.same = same;
  }

  void add(GoldNames gold, Identified identified) {
    List<Words> texts = RecordWords.of(gold.bare());
    open += identified.open().size();
    tagsOfRecord.clear();
    for (int i = 0; i < texts.size(); i++) {
      for (Tagged name : gold.names().get(i)) {
        String printed = printed(texts.get(i).text().substring(name.start(), name.end()));
        name.person()
            .ifPresent(
                who -> tagsOfRecord.computeIfAbsent(printed, any -> new HashSet<>()).add(who));
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      Words words = texts.get(i);
      List<Identified.Link> links =
          identified.links().stream()
              .filter(link -> link.words().content() == words.content())
              .toList();
      add(gold.bare().id().value(), words, gold.names().get(i), links);
    }
  }

  private void add(String record, Words words, List<Tagged> names, List<Identified.Link> links) {
    boolean[] taken = new boolean[links.size()];
    for (Tagged name : names) {
      tagged += name.person().isPresent() ? 1 : 0;
      String wrong = "";
      boolean found = false;
      for (int i = 0; i < links.size() && !found; i++) {
        Identified.Link link = links.get(i);
        if (taken[i] || !name.overlaps(link.start(), link.end())) {
          continue;
        }
        if (name.person().isEmpty()) {
          taken[i] = true;
        } else if (same.test(name.person().get(), link.person())) {
          taken[i] = true;
          found = true;
          linked++;
          right++;
          reason(link)[0]++;
        } else {
          wrong = link.person().value();
        }
      }
      if (!found && name.person().isPresent()) {
        String who = name.person().get().value() + (wrong.isEmpty() ? "" : " not " + wrong);
        fault(
            wrong.isEmpty() ? "not found" : "another person",
            record,
            words,
            name.start(),
            name.end(),
            who);
      }
    }
    for (int i = 0; i < links.size(); i++) {
      Identified.Link link = links.get(i);
      boolean onName = names.stream().anyMatch(it -> it.overlaps(link.start(), link.end()));
      if (!taken[i]) {
        linked++;
        if (onName) {
          reason(link)[1]++;
        } else {
          untagged++;
          boolean against = isContradicted(words, link);
          contradicted += against ? 1 : 0;
          reason(link)[against ? 1 : 2]++;
          fault(
              against ? "tagged as another elsewhere in the record" : "no name is tagged here",
              record,
              words,
              link.start(),
              link.end(),
              link.person().value());
        }
      }
    }
  }

  /// Whether the editors tagged the same words in the same record as somebody else's name, and
  /// never as this person's.
  private boolean isContradicted(Words words, Identified.Link link) {
    Set<AuthorityId> tags =
        tagsOfRecord.getOrDefault(
            printed(words.text().substring(link.start(), link.end())), Set.of());
    return !tags.isEmpty() && tags.stream().noneMatch(tag -> same.test(tag, link.person()));
  }

  private static String printed(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private long[] reason(Identified.Link link) {
    String why = link.reason().split(";", 2)[0];
    return reasons.computeIfAbsent(why, any -> new long[3]);
  }

  private void fault(String what, String record, Words words, int start, int end, String who) {
    String text = words.text();
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    String place =
        record
            + " "
            + words.part()
            + ": …"
            + text.substring(from, start)
            + "[["
            + text.substring(start, end)
            + "]]"
            + text.substring(end, to)
            + "… "
            + who;
    faults.computeIfAbsent(what, any -> new ArrayList<>()).add(place.replace('\n', ' '));
  }

  NameReport report() {
    List<Cause> causes = new ArrayList<>();
    faults.forEach((what, places) ->
        causes.add(
            new Cause(what, places.size(), places.subList(0, Math.min(examples, places.size())))));
    causes.sort(Comparator.comparingLong(Cause::count).reversed());
    List<NameReport.Reason> fared = new ArrayList<>();
    reasons.forEach(
        (why, counts) -> fared.add(new NameReport.Reason(why, counts[0], counts[1], counts[2])));
    return new NameReport(
        volume, tagged, linked, right, untagged, contradicted, open, fared, causes);
  }
}
