package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.archives.ClassificationRecognizer;
import org.memcon.editing.archives.ClassificationRecognizer.Classification;
import org.memcon.editing.archives.CreditRecognizer;
import org.memcon.editing.archives.ReferenceCodeRecognizer;
import org.memcon.editing.assembly.RecordAssembler;
import org.memcon.editing.dateline.TitleDate;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.frame.StatementLabels;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.stamp.SpacedLetters;
import org.memcon.editing.telegram.DateTimeGroup;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.model.record.RecordDescription.Statement.Topic;
import org.memcon.model.text.TextSpan;

/// Gathers what is known of a record as a whole.
public final class DescriptionRecognizer {

  private final Optional<String> volume;
  private final List<ReferenceCode> references = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private Optional<String> classification = Optional.empty();
  private final List<String> handling = new ArrayList<>();

  /// A recognizer for records of this volume.
  public DescriptionRecognizer(Optional<String> volume) {
    this.volume = volume;
  }

  /// The description of a record put together from `draft`; `ledger` gets the characters of what
  /// the archive says beside it.
  public RecordDescription describe(
      DocumentDraft draft, RecordAssembler.Body body, String title, Ledger ledger, String record) {
    StatementGatherer gatherer = new StatementGatherer(draft, ledger, record);
    List<Statement> statements = gatherer.statements();
    for (Note note : body.notes()) {
      if (note.kind() == Note.Kind.SOURCE) {
        String words = wording(note.content());
        source(words, note.span());
        classified(words);
      }
    }
    OpeningFacts facts = new OpeningFacts(body);
    List<Participant> participants = new ArrayList<>(facts.participants());
    List<String> subjects = new ArrayList<>(facts.subjects());
    for (Statement statement : statements) {
      if (statement.topic() == Topic.SOURCE) {
        source(Inline.wording(statement.content()), statement.span());
      }
      if (statement.topic() == Topic.SUBJECTS && facts.subjects().isEmpty()) {
        subjects.add(Inline.wording(statement.content()));
      }
      if (statement.topic() == Topic.CLASSIFICATION && classification.isEmpty()) {
        classification = Optional.of(Inline.wording(statement.content()));
      }
      credits.addAll(CreditGatherer.stated(statement));
    }
    facts.referenceLines().forEach(this::reference);
    credits.addAll(CreditGatherer.closing(body.blocks()));
    facts.markings().forEach(this::marked);
    Optional<HistoricalDate> date =
        facts
            .date()
            .filter(day -> !isPosting(draft, facts, title, day))
            .filter(day -> !isPosting(day, () -> own(draft, title).or(facts::closing)))
            .or(() -> TitleDate.of(title).flatMap(DateMatch::date))
            .or(() -> dateIn(TitleDate.name(title)))
            .or(facts::closing)
            .or(() -> sent(draft))
            .or(() -> facts.subjects().stream().findFirst().flatMap(DescriptionRecognizer::dateIn))
            .or(() -> archiveDate(statements))
            .or(() -> introduced(draft));
    return new RecordDescription(
        title,
        date,
        facts.place().or(() -> venue(statements)).or(() -> titledPlace(draft, title)),
        classification,
        handling,
        subjects,
        participants,
        references,
        credits,
        statements,
        gatherer.related(),
        statements.stream()
            .filter(statement -> statement.topic() == Topic.LANGUAGE)
            .map(statement -> Inline.wording(statement.content()))
            .findFirst(),
        volume);
  }

  /// Whether a day alone under a title that names another, shortly before, is that of the posting.
  private static boolean isPosting(
      DocumentDraft draft, OpeningFacts facts, String title, HistoricalDate day) {
    return draft.number().isEmpty()
        && facts.place().isEmpty()
        && TitleDate.of(title)
            .flatMap(DateMatch::date)
            .filter(named -> named.earliest().isBefore(day.earliest()))
            .filter(named -> named.earliest().plusDays(POSTED).isAfter(day.earliest()))
            .isPresent();
  }

  /// Within as many days pages are posted.
  private static final int POSTED = 31;

  /// The town that stands before the day in the title of a page: "Orlok and Bell, Eastport, May 3,
  /// 1955".
  private Optional<String> titledPlace(DocumentDraft draft, String title) {
    if (volume.isPresent() || draft.number().isPresent()) {
      return Optional.empty();
    }
    return TitleDate.of(title)
        .map(day -> TITLED.matcher(title.substring(0, day.from())))
        .filter(Matcher::find)
        .map(place -> place.group("place"))
        .filter(place -> !TitleWords.namesKind(place));
  }

  private static final Pattern TITLED =
      Pattern.compile(
          ", (?<place>\\p{Lu}\\p{Ll}[\\p{L}’'-]{1,18}(?: \\p{Lu}[\\p{L}’'-]{2,18})?), (?:on )?$");

  /// Where the page says that it was.
  private static Optional<String> venue(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> VENUE.matcher(statement.label()).matches())
        .map(statement -> Inline.wording(statement.content()).strip())
        .filter(words -> !words.isEmpty())
        .findFirst();
  }

  private static final Pattern VENUE =
      Pattern.compile("(?i)(?:venue|place(?: of (?:meeting|interview))?) ?:?");

  private void source(String words, TextSpan span) {
    new ReferenceCodeRecognizer().recognize(words, span).forEach(this::reference);
    credits.addAll(new CreditRecognizer().recognize(words, span));
  }

  private void classified(String note) {
    new ClassificationRecognizer()
        .recognize(note)
        .ifPresent(found -> {
          classification = found.level();
          handling.addAll(found.handling());
        });
  }

  /// The source note's word comes before that of a line in the record itself.
  private void marked(String line) {
    Classification found =
        new ClassificationRecognizer().inMarking(SpacedLetters.drawnTogether(line));
    // "Unclassified" at the head of a page is what the paper has become.
    classification =
        classification
            .filter(it -> !RELEASED.matcher(it).matches())
            .or(found::level)
            .or(() -> classification);
    for (String other : found.handling()) {
      if (handling.stream().noneMatch(other::equalsIgnoreCase)) {
        handling.add(other);
      }
    }
  }

  private static final Pattern RELEASED = Pattern.compile("(?i)unclas(?:sified)?");

  private void reference(ReferenceCode code) {
    if (references.stream().noneMatch(known -> known.normalized().equals(code.normalized()))) {
      references.add(code);
    }
  }

  static String wording(List<Block> blocks) {
    StringBuilder words = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        words.append(words.isEmpty() ? "" : " ").append(Inline.wording(paragraph.content()));
      }
    }
    return words.toString();
  }

  /// The day of the group of day and hour that a telegram has in its text.
  private static Optional<HistoricalDate> sent(DocumentDraft draft) {
    return draft.parts().stream()
        .limit(HEAD_OF_TELEGRAM)
        .flatMap(part -> DateTimeGroup.of(part.words()).stream())
        .map(DateTimeGroup::date)
        .findFirst();
  }

  private static final int HEAD_OF_TELEGRAM = 14;

  /// The last date in a title: "… in Fengziyuan, August 2, 1958".
  private static Optional<HistoricalDate> dateIn(String title) {
    List<DateMatch> dates = new DateRecognizer().recognizeAll(title);
    return dates.isEmpty() ? Optional.empty() : dates.getLast().date();
  }

  /// The day that the title names, or a line that introduces the paper.
  private static Optional<HistoricalDate> own(DocumentDraft draft, String title) {
    return TitleDate.of(title)
        .flatMap(DateMatch::date)
        .or(() -> dateIn(TitleDate.name(title)))
        .or(() -> introduced(draft));
  }

  /// Whether a day is that on which somebody posted a paper which says another of itself.
  private static boolean isPosting(HistoricalDate day, Supplier<Optional<HistoricalDate>> own) {
    return day.earliest().getYear() >= WEB
        && own.get().filter(it -> it.latest().getYear() < WEB).isPresent();
  }

  /// Nobody posted a paper before this year.
  private static final int WEB = 1993;

  /// The day that a line above the words says the paper has: "Letter from Bell to Orlok, dated May
  /// 3, 1959".
  private static Optional<HistoricalDate> introduced(DocumentDraft draft) {
    return draft.parts().stream()
        .filter(part -> part.words().length() > 20)
        .limit(INTRODUCTION)
        .map(Part::words)
        .filter(words -> words.length() < LONGEST_INTRODUCTION)
        .flatMap(words -> DATED.matcher(words).results().map(it -> words.substring(it.end())))
        .flatMap(words -> new DateRecognizer().recognize(head(words)).stream())
        .filter(date -> date.from() == 0)
        .flatMap(date -> date.date().stream())
        .findFirst();
  }

  private static String head(String words) {
    return words.substring(0, Math.min(DAY, words.length()));
  }

  /// No day is longer.
  private static final int DAY = 40;

  private static final int INTRODUCTION = 4;

  private static final int LONGEST_INTRODUCTION = 260;

  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)(?:dated|datiert|datée?|fechad[ao]|datat[ao]|датирован\\p{L}+)[ :,]{1,3}(?:vom |du"
              + " |el |il |of )?");

  private static Optional<HistoricalDate> archiveDate(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.topic() == Topic.ARCHIVE_DATE)
        .findFirst()
        .flatMap(statement -> dateIn(Inline.wording(statement.content())));
  }

  /// Whether the words are one of the labels that archives give to facts.
  public static boolean isLabel(String words) {
    return StatementLabels.topic(words).isPresent();
  }
}
