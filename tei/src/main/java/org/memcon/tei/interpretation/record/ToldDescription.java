package org.memcon.tei.interpretation.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.facts.RecordFacts;

/// A record's description as the file's header tells it.
public final class ToldDescription {

  private ToldDescription() {}

  /// `access` is what the header says of the file as a whole: what it tells of the record goes
  /// first.
  static RecordDescription of(
      RecordFacts told, FileFacts facts, List<Block> blocks, Optional<Statement> access) {
    List<Statement> statements = new ArrayList<>(told.statements.values());
    if (statements.stream().noneMatch(one -> one.topic() == Statement.Topic.ACCESS)) {
      access.ifPresent(statements::add);
    }
    return new RecordDescription(
        told.title,
        told.date,
        told.place,
        told.classification,
        told.handling,
        told.subjects,
        participants(told, facts, blocks),
        told.references,
        told.credits,
        statements,
        told.related,
        told.language,
        told.volume);
  }

  private static List<Participant> participants(
      RecordFacts told, FileFacts facts, List<Block> blocks) {
    if (told.participants.isEmpty()) {
      return List.of();
    }
    Map<FileFacts.Present, List<Participant>> listed = new HashMap<>();
    collect(blocks, listed);
    List<Participant> participants = new ArrayList<>();
    for (RecordFacts.Listed entry : told.participants) {
      Optional<FileFacts.Present> present = facts.participant(entry.id());
      if (present.isEmpty()) {
        continue;
      }
      Optional<Participant> inRecord =
          entry.entry().isPresent()
              ? Optional.empty()
              : Optional.ofNullable(listed.get(present.get()))
                  .filter(same -> !same.isEmpty())
                  .map(List::removeFirst);
      participants.add(inRecord.orElseGet(() -> participant(entry, present.get())));
    }
    return participants;
  }

  private static Participant participant(RecordFacts.Listed entry, FileFacts.Present facts) {
    return new Participant(
        TextSpan.NOWHERE,
        entry.entry().orElse(List.<Inline>of()),
        facts.name(),
        facts.role(),
        facts.delegation(),
        facts.authority());
  }

  private static void collect(
      List<Block> blocks, Map<FileFacts.Present, List<Participant>> listed) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Participants list ->
            list.delegations().stream()
                .flatMap(delegation -> delegation.members().stream())
                .forEach(member ->
                    listed
                        .computeIfAbsent(
                            new FileFacts.Present(
                                member.name(),
                                member.role(),
                                member.delegation(),
                                member.authority()),
                            facts -> new ArrayList<>())
                        .add(member));
        case Block.Enclosure enclosure -> collect(enclosure.content(), listed);
        case Block.Quotation quotation -> collect(quotation.content(), listed);
        case Block.Postscript postscript -> collect(postscript.content(), listed);
        case Block.Turn turn -> collect(turn.words(), listed);
        default -> {}
      }
    }
  }
}
