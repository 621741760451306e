package org.memcon.app.workflow.revision;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.memcon.editing.correction.NoteWords;
import org.memcon.editing.correction.PartFinder;
import org.memcon.editing.correction.ParticipantLines;
import org.memcon.editing.correction.RecordCorrector;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.Place;
import org.memcon.model.correction.Wish;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Makes a correction of a wish, or says in one line why there can be none.
final class CorrectionMaker {

  private static final int LONGEST_LINE = 2_000;

  private final DiplomaticRecord record;

  private final Predicate<AuthorityId> known;

  /// Corrections of a record; `known` says whether there is somebody or something of an id.
  CorrectionMaker(DiplomaticRecord record, Predicate<AuthorityId> known) {
    this.record = record;
    this.known = known;
  }

  /// Why a wish cannot be fulfilled.
  static final class Unfulfilled extends Exception {
    private static final long serialVersionUID = 1;

    Unfulfilled(String why) {
      super(why, null, false, false);
    }
  }

  Correction of(Wish wish, String by) throws Unfulfilled {
    Place place = place(wish);
    String was = was(wish, place);
    String now = now(wish);
    if (now.equals(was)) {
      throw new Unfulfilled("it is “" + was + "” already; nothing is corrected");
    }
    Correction correction = new Correction(record.id(), wish.aspect(), place, was, now);
    if (RecordCorrector.corrected(record, correction, by).isEmpty()) {
      throw new Unfulfilled(
          switch (wish.aspect()) {
            case NOTE -> "there is no note “" + now + "”, or " + wish.part() + " has no such words";
            case WORDS, NAME -> wish.part() + " has no words “" + wish.words().strip() + "”";
            default -> wish.part() + " is neither a turn nor a paragraph";
          });
    }
    return correction;
  }

  private Place place(Wish wish) throws Unfulfilled {
    if (wish.aspect() == Aspect.FINDING) {
      Finding finding = finding(wish.part());
      return Place.of(finding.span(), finding.message());
    }
    if (!wish.aspect().isOfParts()) {
      return PartFinder.ofRecord(record);
    }
    Place place =
        PartFinder.place(record, wish.part())
            .orElseThrow(() ->
                new Unfulfilled(
                    "there is no part “" + wish.part() + "”; parts are called t12, p7"));
    if (wish.aspect() == Aspect.SPEAKER) {
      return place;
    }
    if (wish.words().isBlank()) {
      throw new Unfulfilled("say which words of " + wish.part() + " are meant");
    }
    return place.at(new Place.Spot(wish.words().strip(), Math.max(1, wish.occurrence())));
  }

  /// A finding by its number among the record's, from 1.
  private Finding finding(String number) throws Unfulfilled {
    if (number.matches("[1-9]\\d{0,4}")) {
      int at = Integer.parseInt(number);
      if (at <= record.findings().size()) {
        return record.findings().get(at - 1);
      }
    }
    throw new Unfulfilled(
        "there are " + record.findings().size() + " findings; name one by its number");
  }

  private String was(Wish wish, Place place) throws Unfulfilled {
    return switch (wish.aspect()) {
      case HEADING ->
          record
              .heading()
              .map(heading -> Inline.wording(heading.content()))
              .orElse(record.description().title());
      case DATE -> record.description().date().map(HistoricalDate::edtf).orElse("");
      case PLACE -> record.description().place().orElse("");
      case PARTICIPANTS -> ParticipantLines.of(record);
      case SPEAKER -> speaker(wish.part());
      case WORDS -> place.spot().orElseThrow().words();
      case NAME, NOTE -> "";
      case FINDING -> finding(wish.part()).code().name();
    };
  }

  private String speaker(String part) {
    PartNames names = PartNames.of(record);
    return record.blocks().stream()
        .flatMap(CorrectionMaker::turns)
        .filter(turn -> names.name(turn).equals(part))
        .map(turn -> turn.speaker().name())
        .findFirst()
        .orElse("");
  }

  private static java.util.stream.Stream<Block.Turn> turns(Block block) {
    return switch (block) {
      case Block.Turn turn -> java.util.stream.Stream.of(turn);
      case Block.Enclosure in -> in.content().stream().flatMap(CorrectionMaker::turns);
      case Block.Quotation in -> in.content().stream().flatMap(CorrectionMaker::turns);
      default -> java.util.stream.Stream.empty();
    };
  }

  private String now(Wish wish) throws Unfulfilled {
    String line = wish.now().strip().replaceAll("\\s+", " ");
    if (wish.aspect() != Aspect.PARTICIPANTS && line.length() > LONGEST_LINE) {
      throw new Unfulfilled("more than 2,000 characters are no " + wish.aspect().label());
    }
    return switch (wish.aspect()) {
      case HEADING -> {
        if (line.isEmpty()) {
          throw new Unfulfilled("a record has a heading; write one");
        }
        yield line;
      }
      case DATE -> date(line);
      case PARTICIPANTS -> lines(wish.now());
      case NOTE -> note(line);
      case FINDING -> "seen";
      case NAME -> named(line);
      case PLACE, SPEAKER, WORDS -> line;
    };
  }

  private static String lines(String text) throws Unfulfilled {
    String lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(1_000)
            .collect(Collectors.joining("\n"));
    if (lines.length() > Correction.LONGEST) {
      throw new Unfulfilled("more than 20,000 characters are no list of participants");
    }
    return lines;
  }

  private String named(String id) throws Unfulfilled {
    if (!id.isEmpty() && !known.test(new AuthorityId(id))) {
      throw new Unfulfilled(
          "the authority knows no “" + id + "”; memcon authority show NAME prints ids");
    }
    return id;
  }

  /// A note by its sign ("3"), its part name ("fn3"), or as the log tells it.
  private String note(String asked) {
    return record.notes().stream()
        .filter(note -> note.label().filter(asked::equals).isPresent() || note.name().equals(asked))
        .findFirst()
        .map(NoteWords::told)
        .orElse(asked);
  }

  /// A date in EDTF, or in words ("November 29, 1958").
  private static String date(String written) throws Unfulfilled {
    if (written.isEmpty() || HistoricalDate.ofEdtf(written).isPresent()) {
      return written;
    }
    Optional<HistoricalDate> said =
        new DateRecognizer().recognize(written).flatMap(DateMatch::date);
    return said.map(HistoricalDate::edtf)
        .orElseThrow(() ->
            new Unfulfilled(
                "“"
                    + written
                    + "” is no date; write 1958-11-29, 1958-11, 1958?, or 29 November"
                    + " 1958"));
  }
}
