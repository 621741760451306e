package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.text.TextSpan;

/// What is known of a record as a whole: from its own lines, from its source note, and from the
/// facts that an archive gives beside it.
///
/// `title` is the heading's words without number and note calls. `date` is the record's own date;
/// what an archive says of it is in `statements`. `place` is where it was written or the meeting
/// was held. `classification` and `handling` are as written ("Secret", "Limit Distribution").
/// `volume` is the id of the volume or collection it is part of.
public record RecordDescription(
    String title,
    Optional<HistoricalDate> date,
    Optional<String> place,
    Optional<String> classification,
    List<String> handling,
    List<String> subjects,
    List<Participant> participants,
    List<ReferenceCode> references,
    List<Credit> credits,
    List<Statement> statements,
    List<RelatedRecord> related,
    Optional<String> language,
    Optional<String> volume) {

  /// Somebody who made, translated, transcribed, drafted or gave the record, and what they did
  /// ("translator").
  public record Credit(TextSpan span, String role, String name) {}

  /// A label and its value that the archive gives beside the record: rights, record id, uploaded
  /// date, abstract, type, donors, who may read it.
  public record Statement(TextSpan span, Topic topic, String label, List<Inline> content) {

    /// What a statement is about.
    public enum Topic {
      ABSTRACT,
      RIGHTS,
      RECORD_ID,
      UPLOADED,
      ARCHIVE_DATE,
      SOURCE,
      TYPE,
      CLASSIFICATION,
      LANGUAGE,
      PEOPLE,
      PLACES,
      SUBJECTS,
      CONTRIBUTOR,
      DONOR,
      COLLECTION,
      OTHER,
      /// Who may read it: the label says `free`, `restricted` or `unknown`.
      ACCESS
    }

    public Statement {
      content = List.copyOf(content);
    }
  }

  /// Another record that the archive points to from this one.
  public record RelatedRecord(
      TextSpan span,
      Optional<String> date,
      String title,
      Optional<String> summary,
      Optional<String> address) {}

  public RecordDescription {
    handling = List.copyOf(handling);
    subjects = List.copyOf(subjects);
    participants = List.copyOf(participants);
    references = List.copyOf(references);
    credits = List.copyOf(credits);
    statements = List.copyOf(statements);
    related = List.copyOf(related);
  }

  /// Whether its source says that it is restricted, and in which words.
  public Optional<String> restriction() {
    return statements.stream()
        .filter(statement -> statement.topic() == Statement.Topic.ACCESS)
        .filter(statement -> statement.label().equals("restricted"))
        .map(statement -> Inline.wording(statement.content()).strip())
        .findFirst();
  }

  /// The words of the first statement on a topic.
  public Optional<String> statement(Statement.Topic topic) {
    return statements.stream()
        .filter(statement -> statement.topic() == topic)
        .map(statement -> Inline.wording(statement.content()))
        .findFirst();
  }

  /// The same under another title.
  public RecordDescription titled(String other) {
    return with(other, date, place, participants);
  }

  /// The same with another date.
  public RecordDescription dated(Optional<HistoricalDate> other) {
    return with(title, other, place, participants);
  }

  /// The same with another place.
  public RecordDescription placed(Optional<String> other) {
    return with(title, date, other, participants);
  }

  /// The same with other participants.
  public RecordDescription attended(List<Participant> other) {
    return with(title, date, place, other);
  }

  /// The same with what people correct.
  private RecordDescription with(
      String title,
      Optional<HistoricalDate> date,
      Optional<String> place,
      List<Participant> participants) {
    return new RecordDescription(
        title,
        date,
        place,
        classification,
        handling,
        subjects,
        participants,
        references,
        credits,
        statements,
        related,
        language,
        volume);
  }
}
