package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.assembly.RecordAssembler;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// What a record's own blocks say of it as a whole: date and place, subject, who was present,
/// markings, where the original is kept.
final class OpeningFacts {

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:\\d{1,6}\\."
              + " .{0,120})?\\b(?:SUBJECT|Subject|SUBJ|Subj|Re|RE|Betr\\.|Betrifft|Betreff|Objet|Asunto|Oggetto|Тема):"
              + " ?(.{3,240})");

  /// As many paragraphs may stand before a record's own words.
  private static final int FRONT = 3;

  private final List<Participant> participants = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private final List<ReferenceCode> codes = new ArrayList<>();
  private Optional<HistoricalDate> date = Optional.empty();
  private Optional<HistoricalDate> closing = Optional.empty();
  private Optional<String> place = Optional.empty();
  private final List<String> markings = new ArrayList<>();

  OpeningFacts(RecordAssembler.Body body) {
    int count = 0;
    int heading = body.heading().map(it -> it.span().start()).orElse(0);
    for (Block block : inOrder(body.blocks(), heading)) {
      switch (block) {
        case Block.Dateline dateline -> dateline(dateline.content(), count > FRONT);
        case Block.Turn turn -> count = FRONT + 1;
        case Block.SubjectLine subject ->
            subject.items().forEach(item -> subjects.add(Inline.wording(item.content())));
        case Block.Participants present ->
            present.delegations().forEach(side -> participants.addAll(side.members()));
        case Block.Marking line -> markings.add(Inline.wording(line.content()));
        case Block.ReferenceLine line -> line.code().ifPresent(codes::add);
        case Block.Paragraph paragraph -> {
          if (count++ < FRONT) {
            subject(paragraph);
          }
        }
        default -> {}
      }
    }
  }

  /// What stands below the heading comes first: above it may stand the date of a covering note.
  private static List<Block> inOrder(List<Block> blocks, int heading) {
    return blocks.stream()
        .sorted(Comparator.comparing(block -> block.span().start() < heading))
        .toList();
  }

  private void subject(Block.Paragraph paragraph) {
    String words = Inline.wording(paragraph.content());
    if (words.length() >= 400 || words.indexOf(':') < 0 || !subjects.isEmpty()) {
      return;
    }
    Matcher matcher = SUBJECT.matcher(words);
    if (matcher.lookingAt()) {
      subjects.add(matcher.group(1).strip().replaceAll("[.]$", ""));
    }
  }

  /// What stands below the words may be the day on which somebody wrote them down.
  private void dateline(List<Inline> content, boolean below) {
    for (Inline inline : content) {
      if (inline instanceof Inline.DateText text) {
        closing = below ? closing.or(text::date) : closing;
        date = below ? date : date.or(text::date);
      } else if (inline instanceof Inline.Name name
          && name.kind() == Inline.Name.Kind.PLACE
          && place.isEmpty()) {
        place = Optional.of(Inline.wording(name.content()));
      }
    }
  }

  Optional<HistoricalDate> date() {
    return date;
  }

  /// The day that stands below the words.
  Optional<HistoricalDate> closing() {
    return closing;
  }

  Optional<String> place() {
    return place;
  }

  List<String> markings() {
    return markings;
  }

  List<Participant> participants() {
    return participants;
  }

  List<String> subjects() {
    return subjects;
  }

  List<ReferenceCode> referenceLines() {
    return codes;
  }
}
