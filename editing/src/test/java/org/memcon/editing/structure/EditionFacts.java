package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordDescription;

/// What tests ask of an edition.
final class EditionFacts {

  private EditionFacts() {}

  static List<Block> all(DiplomaticRecord record) {
    List<Block> blocks = new ArrayList<>();
    gather(record.blocks(), blocks);
    return blocks;
  }

  private static void gather(List<Block> blocks, List<Block> into) {
    for (Block block : blocks) {
      into.add(block);
      switch (block) {
        case Block.Turn turn -> gather(turn.words(), into);
        case Block.Enclosure enclosure -> gather(enclosure.content(), into);
        case Block.Quotation quotation -> gather(quotation.content(), into);
        case Block.Postscript postscript -> gather(postscript.content(), into);
        default -> {}
      }
    }
  }

  static <T extends Block> List<T> all(DiplomaticRecord record, Class<T> kind) {
    return all(record).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  static Map<String, Integer> turns(DiplomaticRecord record, Block.Turn.Delivery delivery) {
    Map<String, Integer> turns = new TreeMap<>();
    for (Block.Turn turn : all(record, Block.Turn.class)) {
      if (turn.delivery() == delivery) {
        turns.merge(turn.speaker().key(), 1, Integer::sum);
      }
    }
    return turns;
  }

  static long findings(DiplomaticRecord record, Finding.Code code) {
    return record.findings().stream().filter(finding -> finding.code() == code).count();
  }

  static <T extends Inline> List<T> inlines(DiplomaticRecord record, Class<T> kind) {
    List<T> found = new ArrayList<>();
    Stream.concat(
            record.heading().stream().map(heading -> heading.content()),
            Stream.concat(
                    all(record).stream(),
                    record.notes().stream().flatMap(note -> note.content().stream()))
                .flatMap(EditionFacts::contents))
        .forEach(content -> walk(content, kind, found));
    return found;
  }

  private static <T extends Inline> void walk(List<Inline> content, Class<T> kind, List<T> found) {
    for (Inline inline : content) {
      if (kind.isInstance(inline)) {
        found.add(kind.cast(inline));
      }
      walk(inside(inline), kind, found);
    }
  }

  private static List<Inline> inside(Inline inline) {
    return switch (inline) {
      case Inline.Emphasis it -> it.content();
      case Inline.CrossReference it -> it.content();
      case Inline.Gap it -> it.content();
      case Inline.Name it -> it.content();
      case Inline.DateText it -> it.content();
      case Inline.ReportedSpeech it -> it.content();
      case Inline.EditorialRemark it -> it.content();
      default -> List.of();
    };
  }

  /// The contents of a block itself, without those of blocks inside it.
  static Stream<List<Inline>> contents(Block block) {
    return switch (block) {
      case Block.Paragraph it -> Stream.of(it.content());
      case Block.Subheading it -> Stream.of(it.content());
      case Block.Dateline it -> Stream.of(it.content());
      case Block.StageDirection it -> Stream.of(it.content());
      case Block.Salutation it -> Stream.of(it.content());
      case Block.Signature it -> Stream.of(it.content());
      case Block.Marking it -> Stream.of(it.content());
      case Block.ReferenceLine it -> Stream.of(it.content());
      case Block.Figure it -> Stream.of(it.caption());
      case Block.Turn it ->
          it.delivery() == Block.Turn.Delivery.NARRATED
              ? Stream.of()
              : Stream.of(it.speaker().printed());
      case Block.Enclosure it -> it.heading().stream().map(heading -> heading.content());
      case Block.SubjectLine it ->
          Stream.concat(Stream.of(it.label()), it.items().stream().map(item -> item.content()));
      case Block.ItemList it ->
          Stream.concat(Stream.of(it.label()), it.items().stream().map(item -> item.content()));
      case Block.Participants it ->
          Stream.concat(
              Stream.of(it.label()),
              it.delegations().stream()
                  .flatMap(side ->
                      Stream.concat(
                          Stream.of(side.label()),
                          side.members().stream().map(member -> member.content()))));
      case Block.Table it ->
          it.rows().stream().flatMap(row -> row.cells().stream()).map(cell -> cell.content());
      case Block.Quotation it -> Stream.of();
      case Block.Postscript it -> Stream.of();
      case Block.PageBreak it -> Stream.of();
      case Block.Opaque it -> Stream.of();
    };
  }

  /// All letters and digits that the edition holds as words: of records, notes and descriptions.
  static long letters(Edition edition) {
    long letters = 0;
    for (DiplomaticRecord record : edition.records()) {
      letters += record.heading().stream().mapToLong(h -> letters(h.content())).sum();
      letters +=
          all(record).stream()
              .flatMap(EditionFacts::contents)
              .mapToLong(EditionFacts::letters)
              .sum();
      for (Note note : record.notes()) {
        letters +=
            note.content().stream()
                .flatMap(EditionFacts::contents)
                .mapToLong(EditionFacts::letters)
                .sum();
      }
      RecordDescription description = record.description();
      letters += description.statements().stream().mapToLong(s -> letters(s.content())).sum();
    }
    return letters;
  }

  /// The letters and digits of notes and of what archives say beside records.
  static long asideLetters(Edition edition) {
    long letters = 0;
    for (DiplomaticRecord record : edition.records()) {
      for (Note note : record.notes()) {
        letters +=
            note.content().stream()
                .flatMap(EditionFacts::contents)
                .mapToLong(EditionFacts::letters)
                .sum();
      }
      letters +=
          record.description().statements().stream().mapToLong(s -> letters(s.content())).sum();
    }
    return letters;
  }

  private static long letters(List<Inline> content) {
    long letters = 0;
    for (Inline inline : content) {
      letters +=
          switch (inline) {
            case Inline.Text text -> count(text.text());
            case Inline.Emendation repaired -> count(repaired.original());
            default -> letters(inside(inline));
          };
    }
    return letters;
  }

  static long count(String text) {
    return text.chars().filter(Character::isLetterOrDigit).count();
  }

  static String words(Note note) {
    StringBuilder words = new StringBuilder();
    for (Block block : note.content()) {
      if (block instanceof Block.Paragraph paragraph) {
        words.append(Inline.wording(paragraph.content()));
      }
    }
    return words.toString();
  }
}
