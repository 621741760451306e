package org.memcon.app.workflow.evaluation.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private long open;

  /// `same` says whether two ids are one person's.
  NameTally(String volume, int examples, BiPredicate<AuthorityId, AuthorityId> same) {
    this.volume = volume;
    this.examples = examples;
    this.same = same;
  }

  void add(GoldNames gold, Identified identified) {
    List<Words> texts = RecordWords.of(gold.bare());
    open += identified.open().size();
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
        if (!onName) {
          fault(
              "no name is tagged here",
              record,
              words,
              link.start(),
              link.end(),
              link.person().value());
        }
      }
    }
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
    return new NameReport(volume, tagged, linked, right, open, causes);
  }
}
