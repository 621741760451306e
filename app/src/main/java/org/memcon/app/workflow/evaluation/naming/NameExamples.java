package org.memcon.app.workflow.evaluation.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.memcon.app.workflow.evaluation.naming.GoldNames.Tagged;
import org.memcon.editing.identification.clustering.PeopleList;
import org.memcon.editing.identification.evidence.WeightLearner;
import org.memcon.editing.identification.evidence.Weights;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.person.Identified.Weighed;
import org.memcon.editing.identification.person.PersonIdentifier;
import org.memcon.editing.identification.person.Trust;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.Inline;

/// Examples of surnames that were taken to be somebody's, rightly or wrongly.
///
/// Where the editors have tagged the words, the tag says which; where they have not, it was right
/// if their list has the person at all: they list whom they name, and tag not every place.
final class NameExamples {

  private final Identities identities;
  private final WeightLearner learner = new WeightLearner();

  NameExamples(Identities identities) {
    this.identities = identities;
  }

  void add(ReadVolume volume, OtherLists others) {
    List<GoldNames> gold = volume.records().stream().map(GoldNames::of).toList();
    Map<List<Inline>, List<Tagged>> tags = new IdentityHashMap<>();
    for (GoldNames record : gold) {
      List<Words> words = RecordWords.of(record.bare());
      for (int i = 0; i < words.size(); i++) {
        tags.put(words.get(i).content(), record.names().get(i));
      }
    }
    Map<AuthorityId, Boolean> listed = new HashMap<>();
    List<Weighed> weighed = new ArrayList<>();
    new PersonIdentifier(others.people(), Trust.ELSEWHERE)
        .identify(gold.stream().map(GoldNames::bare).toList(), new Weights(Map.of()), weighed::add);
    for (Weighed each : weighed) {
      List<Tagged> here =
          tags.getOrDefault(each.words().content(), List.of()).stream()
              .filter(tag -> tag.overlaps(each.start(), each.end()))
              .toList();
      boolean right =
          here.isEmpty()
              ? listed.computeIfAbsent(
                  each.person(),
                  person -> isAny(volume.authorities(), person, others, volume.list()))
              : here.stream()
                  .flatMap(tag -> tag.person().stream())
                  .anyMatch(one -> others.isSame(one, each.person(), volume.list(), identities));
      if (here.isEmpty() || here.stream().anyMatch(tag -> tag.person().isPresent())) {
        learner.add(each.evidence(), right);
      }
    }
  }

  private boolean isAny(
      List<AuthorityRecord> listed, AuthorityId person, OtherLists others, PeopleList list) {
    return listed.stream().anyMatch(one -> others.isSame(one.id(), person, list, identities));
  }

  Weights learn() {
    return learner.learn();
  }
}
