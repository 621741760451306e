package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.assembly.RecordAssembler;
import org.memcon.editing.stamp.Markings;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;

/// What a record's own blocks say of it as a whole: date and place, subject, who was present,
/// markings, where the original is kept.
final class OpeningFacts {

  /// What is longer is no line of an opening.
  private static final int SHORT = 60;

  /// As many such lines may stand above the subject, and as many longer paragraphs.
  private static final int MOST = 20;

  private static final int FRONT = 3;

  private int count;
  private int lines;

  private final List<Participant> participants = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private final List<ReferenceCode> codes = new ArrayList<>();
  private Optional<HistoricalDate> date = Optional.empty();
  private Optional<HistoricalDate> closing = Optional.empty();
  private Optional<String> place = Optional.empty();
  private final List<String> markings = new ArrayList<>();

  OpeningFacts(RecordAssembler.Body body) {
    int heading = body.heading().map(it -> it.span().start()).orElse(0);
    for (Block block : inOrder(body.blocks(), heading)) {
      switch (block) {
        case Block.Dateline dateline -> dateline(dateline.content(), count > 1);
        case Block.Turn turn -> count = FRONT + 1;
        case Block.SubjectLine subject ->
            subject.items().forEach(item -> subjects.add(Inline.wording(item.content())));
        case Block.Participants present ->
            present.delegations().forEach(side -> participants.addAll(side.members()));
        case Block.Marking line -> markings.add(Inline.wording(line.content()));
        case Block.ReferenceLine line -> line.code().ifPresent(codes::add);
        case Block.Paragraph paragraph -> {
          // Behind the front nothing depends on how many paragraphs there are.
          if (count < FRONT) {
            String words = Inline.wording(paragraph.content());
            subject(words);
            secrecy(words);
            // Heads of letters and telegrams have many short lines above it.
            count += words.length() > SHORT || lines++ > MOST ? 1 : 0;
          }
        }
        default -> {}
      }
    }
  }

  /// What stands below the heading comes first: above it may stand the date of a covering note.
  private static List<Block> inOrder(List<Block> blocks, int heading) {
    if (blocks.isEmpty() || blocks.getFirst().span().start() >= heading) {
      return blocks;
    }
    return blocks.stream()
        .sorted(Comparator.comparing(block -> block.span().start() < heading))
        .toList();
  }

  /// The line of a form that says how secret the paper is: "Security: CONFIDENTIAL".
  private static final Pattern SECRECY =
      Pattern.compile(
          "(?i)(?:security(?: grading)?|classification|geheimhaltungsgrad) ?: ?(?<level>[\\p{L}"
              + " ]{4,40})");

  private void secrecy(String words) {
    if (words.length() < SHORT && words.indexOf(':') > 0) {
      Matcher line = SECRECY.matcher(words);
      if (line.matches()) {
        markings.add(line.group("level"));
      }
    }
  }

  private void subject(String words) {
    if (subjects.isEmpty()) {
      OpeningSubject.in(words).ifPresent(subjects::add);
    }
  }

  /// What stands below the words may be the day on which somebody wrote them down.
  private void dateline(List<Inline> content, boolean below) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text before && Markings.isMarking(before.text().strip())) {
        markings.add(before.text().strip());
      }
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
