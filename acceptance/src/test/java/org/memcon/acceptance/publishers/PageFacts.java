package org.memcon.acceptance.publishers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;

/// What an edition says of a page, a line a fact: as an editor would check it.
final class PageFacts {

  private final List<String> lines = new ArrayList<>();

  private PageFacts() {}

  static String of(Edition edition) {
    PageFacts facts = new PageFacts();
    edition.findings().forEach(finding -> facts.line("finding", finding.message()));
    edition.records().forEach(facts::record);
    Map<String, Integer> account = new TreeMap<>();
    edition.account().totals().forEach((where, length) -> account.put(where.name(), length));
    if (account.containsKey(Destination.UNACCOUNTED.name())) {
      facts.line("unaccounted", account.toString());
    }
    return String.join("\n", facts.lines) + "\n";
  }

  private void line(String label, String words) {
    lines.add(label + ": " + words);
  }

  private void record(DiplomaticRecord record) {
    RecordDescription description = record.description();
    line("title", description.title());
    description.date().map(HistoricalDate::edtf).ifPresent(date -> line("date", date));
    description.place().ifPresent(place -> line("place", place));
    description.subjects().forEach(subject -> line("subject", subject));
    description.participants().forEach(this::participant);
    description
        .statements()
        .forEach(statement ->
            line("fact", statement.label() + " = " + Inline.wording(statement.content())));
    description.related().forEach(related -> line("related", related.title()));
    record.blocks().forEach(this::block);
    record
        .notes()
        .forEach(note ->
            line(
                note.called() ? "note" : "note that nothing calls",
                note.label().orElse("") + " " + words(note.content())));
  }

  private void participant(Participant person) {
    line(
        "present",
        person.name()
            + person.role().map(role -> ", " + role).orElse("")
            + person.delegation().map(side -> " [" + side + "]").orElse(""));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Turn turn -> {
        line("speaker", turn.speaker().name());
        turn.words().forEach(this::block);
      }
      case Block.StageDirection stage -> line("stage", Inline.wording(stage.content()));
      case Block.Paragraph paragraph -> line("text", Inline.wording(paragraph.content()));
      case Block.Subheading heading -> line("subheading", Inline.wording(heading.content()));
      case Block.Signature signature -> line("signed", Inline.wording(signature.content()));
      case Block.PageBreak page -> line("page", page.number());
      case Block.Dateline dateline -> {}
      case Block.Participants participants -> {}
      case Block other -> line(other.getClass().getSimpleName(), "");
    }
  }

  private String words(List<Block> blocks) {
    return String.join(
        " ",
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> Inline.wording(((Block.Paragraph) block).content()))
            .toList());
  }
}
