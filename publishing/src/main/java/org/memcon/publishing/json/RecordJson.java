package org.memcon.publishing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// Writes the fields of a record.
final class RecordJson {

  private final JsonGenerator json;
  private UnaryOperator<String> names = UnaryOperator.identity();

  RecordJson(JsonGenerator json) {
    this.json = json;
  }

  /// An enumeration's word as the JSON has it: lower case, blanks as hyphens.
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void write(DiplomaticRecord record) throws IOException {
    names = record::nameOf;
    RecordDescription about = record.description();
    json.writeStringField("id", record.id().value());
    json.writeStringField("kind", record.kind().code());
    json.writeStringField("title", about.title());
    field("date", about.date().map(HistoricalDate::edtf));
    field("time", about.date().flatMap(HistoricalDate::time).map(Object::toString));
    field("place", about.place());
    field("classification", about.classification());
    strings("handling", about.handling());
    strings("subjects", about.subjects());
    field("language", about.language());
    field("volume", about.volume());
    span(record.span());
    if (record.heading().isPresent()) {
      json.writeObjectFieldStart("heading");
      field("number", record.heading().get().number());
      json.writeStringField("text", Inline.wording(record.heading().get().content()));
      span(record.heading().get().span());
      json.writeEndObject();
    }
    references(about.references());
    participants(about.participants());
    credits(about.credits());
    statements(about.statements());
    related(about.related());
    json.writeArrayFieldStart("passages");
    for (Passage passage : Passages.of(record)) {
      passage(passage);
    }
    json.writeEndArray();
    findings(record.findings());
  }

  void findings(List<Finding> findings) throws IOException {
    array(
        "findings",
        findings,
        finding -> {
          json.writeStringField("code", finding.code().name());
          json.writeStringField("message", finding.message());
          span(finding.span());
        });
  }

  private void references(List<ReferenceCode> references) throws IOException {
    array(
        "references",
        references,
        code -> {
          json.writeStringField("text", code.text());
          json.writeStringField("normalized", code.normalized());
          field("repository", code.repository());
          json.writeArrayFieldStart("levels");
          for (ReferenceCode.Level level : code.levels()) {
            json.writeStartObject();
            json.writeStringField("kind", word(level.kind()));
            json.writeStringField("designation", level.designation());
            json.writeEndObject();
          }
          json.writeEndArray();
          span(code.span());
        });
  }

  private void participants(List<Participant> participants) throws IOException {
    array(
        "participants",
        participants,
        participant -> {
          json.writeStringField("name", participant.name());
          field("role", participant.role());
          field("delegation", participant.delegation());
          field("authority", participant.authority().map(AuthorityId::value));
          json.writeStringField("text", Inline.wording(participant.content()));
          span(participant.span());
        });
  }

  private void credits(List<RecordDescription.Credit> credits) throws IOException {
    array(
        "credits",
        credits,
        credit -> {
          json.writeStringField("role", credit.role());
          json.writeStringField("name", credit.name());
          span(credit.span());
        });
  }

  private void statements(List<RecordDescription.Statement> statements) throws IOException {
    array(
        "statements",
        statements,
        statement -> {
          json.writeStringField("topic", word(statement.topic()));
          json.writeStringField("label", statement.label());
          json.writeStringField("text", Inline.wording(statement.content()));
          span(statement.span());
        });
  }

  private void related(List<RecordDescription.RelatedRecord> related) throws IOException {
    array(
        "related",
        related,
        other -> {
          json.writeStringField("title", other.title());
          field("date", other.date());
          field("summary", other.summary());
          field("address", other.address());
          span(other.span());
        });
  }

  private void passage(Passage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", passage.name());
    json.writeStringField("layer", passage.layer().code());
    Mentions mentions;
    switch (passage.subject()) {
      case Passage.Subject.OfBlock(Block block) -> {
        json.writeStringField("type", type(block));
        mentions = Mentions.in(List.of(block));
      }
      case Passage.Subject.OfNote(Note note) -> {
        json.writeStringField("type", "note");
        json.writeStringField("note", note.kind().code());
        field("label", note.label());
        json.writeBooleanField("called", note.called());
        mentions = Mentions.in(note.content());
      }
    }
    if (passage.speaker().isPresent()) {
      speaker(passage.speaker().get());
    }
    field("delivery", passage.delivery().map(RecordJson::word));
    field("page", passage.page());
    field("within", passage.within());
    json.writeStringField("text", passage.words());
    span(passage.span());
    mentions(mentions);
    json.writeEndObject();
  }

  private static String type(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> "paragraph";
      case Block.Subheading heading -> "subheading";
      case Block.Dateline dateline -> "dateline";
      case Block.SubjectLine subject -> "subject";
      case Block.Participants participants -> "participants";
      case Block.Turn turn -> "turn";
      case Block.StageDirection stage -> "stage-direction";
      case Block.ItemList list -> "list";
      case Block.Table table -> "table";
      case Block.Quotation quotation -> "quotation";
      case Block.Salutation salutation -> "salutation";
      case Block.Signature signature -> "signature";
      case Block.Marking marking -> "marking";
      case Block.ReferenceLine line -> "reference";
      case Block.Enclosure enclosure -> "enclosure";
      case Block.Postscript postscript -> "postscript";
      case Block.Figure figure -> "figure";
      case Block.PageBreak pageBreak -> "page-break";
      case Block.Opaque opaque -> "opaque";
    };
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    json.writeStringField("name", speaker.name());
    json.writeStringField("key", speaker.key());
    json.writeStringField("printed", Inline.wording(speaker.printed()));
    field("authority", speaker.authority().map(AuthorityId::value));
    json.writeEndObject();
  }

  private void mentions(Mentions mentions) throws IOException {
    strings("calls", mentions.calls.stream().map(Inline.NoteCall::note).toList());
    array(
        "names",
        mentions.names,
        name -> {
          json.writeStringField("kind", word(name.kind()));
          json.writeStringField("text", Inline.wording(name.content()));
          field("authority", name.key().map(AuthorityId::value));
          if (name.certainty().isPresent()) {
            json.writeNumberField("certainty", name.certainty().get());
          }
        });
    array(
        "dates",
        mentions.dates,
        date -> {
          json.writeStringField("text", Inline.wording(date.content()));
          field("date", date.date().map(HistoricalDate::edtf));
        });
    array(
        "pointsTo",
        mentions.references,
        reference -> {
          json.writeStringField("text", Inline.wording(reference.content()));
          field("target", reference.target());
        });
    array(
        "gaps",
        mentions.gaps,
        gap -> {
          json.writeStringField("reason", gap.reason().code());
          field("quantity", gap.quantity());
          field("unit", gap.unit());
        });
    array(
        "emendations",
        mentions.emendations,
        emendation -> {
          json.writeStringField("original", emendation.original());
          json.writeStringField("corrected", emendation.corrected());
          json.writeStringField("by", emendation.by());
          json.writeNumberField("confidence", emendation.confidence());
        });
    array(
        "reportedSpeech",
        mentions.reported,
        speech -> {
          people("who", speech.who());
          people("toWhom", speech.toWhom());
          json.writeStringField("text", Inline.wording(speech.content()));
        });
  }

  private void people(String name, List<String> keys) throws IOException {
    array(
        name,
        keys,
        key -> {
          json.writeStringField("name", names.apply(key));
          json.writeStringField("key", key);
        });
  }

  /// Writes the fields of one item of an array.
  private interface Fields<T> {
    void write(T item) throws IOException;
  }

  /// Writes an array of objects, where there is something to put in it.
  private <T> void array(String name, List<T> items, Fields<T> fields) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private void span(TextSpan span) throws IOException {
    if (!span.isEmpty()) {
      json.writeArrayFieldStart("span");
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
