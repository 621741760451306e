package org.memcon.tei.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.RelatedRecord;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Plan;
import org.memcon.tei.planning.RecordPlan;
import org.memcon.tei.vocabulary.HeaderWords;

/// Writes what is known of a record as a whole, each fact in the part of the header where TEI has a
/// place for it; `corresp` says of which record.
final class DescriptionWriter {

  private final DiplomaticRecord record;
  private final RecordDescription description;
  private final Plan plan;
  private final XmlOutput out;

  DescriptionWriter(DiplomaticRecord record, Plan plan, XmlOutput out) {
    this.record = record;
    this.description = record.description();
    this.plan = plan;
    this.out = out;
  }

  private XmlOutput about(String element) {
    return out.openLine(element).attribute("corresp", pointer());
  }

  private String pointer() {
    return "#" + record.id().value();
  }

  /// In `titleStmt`: who made, translated or gave it.
  void credits() {
    for (RecordDescription.Credit credit : description.credits()) {
      out.open("respStmt").attribute("corresp", pointer());
      out.text("resp", credit.role());
      out.text("name", credit.name());
      out.close();
    }
  }

  private boolean has(Statement.Topic topic) {
    return description.statements().stream().anyMatch(statement -> statement.topic() == topic);
  }

  boolean hasRights() {
    return has(Statement.Topic.RIGHTS);
  }

  boolean hasNotes() {
    return !description.related().isEmpty()
        || description.statements().stream()
            .anyMatch(statement ->
                statement.topic() != Statement.Topic.RIGHTS
                    && statement.topic() != Statement.Topic.ACCESS
                    && statement.topic() != Statement.Topic.ABSTRACT);
  }

  /// In `availability`: rights.
  void rights() {
    statements(List.of(Statement.Topic.RIGHTS), "p", false);
  }

  /// In an `availability` of its own: who may read it.
  void access() {
    int number = 1;
    for (Statement statement : description.statements()) {
      if (statement.topic() == Statement.Topic.ACCESS) {
        out.open("availability").attribute("status", statement.label());
        about("p").attribute("xml:id", plan.names().free(record.id().part("f" + number)));
        content(statement.content());
        out.closeInline();
        out.close();
      }
      number++;
    }
  }

  /// In `notesStmt`: what the archive states, and records that belong to this one.
  void notes() {
    statements(
        Arrays.stream(Statement.Topic.values())
            .filter(topic -> topic != Statement.Topic.RIGHTS)
            .filter(topic -> topic != Statement.Topic.ACCESS)
            .filter(topic -> topic != Statement.Topic.ABSTRACT)
            .toList(),
        "note",
        true);
    description.related().forEach(this::related);
  }

  private void statements(List<Statement.Topic> topics, String element, boolean typed) {
    int number = 1;
    for (Statement statement : description.statements()) {
      if (topics.contains(statement.topic())) {
        about(element).attribute("xml:id", plan.names().free(record.id().part("f" + number)));
        if (typed) {
          out.attribute("type", HeaderWords.of(statement.topic()));
        }
        labelled(statement);
      }
      number++;
    }
  }

  private void labelled(Statement statement) {
    if (!statement.label().isEmpty()) {
      out.attribute("n", statement.label());
    }
    content(statement.content());
    out.closeInline();
  }

  private void content(List<Inline> content) {
    new InlineWriter(new RecordPlan(plan, record), out, (blocks, to) -> {}).write(content);
  }

  private void related(RelatedRecord related) {
    out.open("relatedItem").attribute("corresp", pointer());
    out.open("bibl");
    out.text("title", related.title());
    out.text("date", related.date());
    related
        .summary()
        .ifPresent(summary ->
            out.openLine("note").attribute("type", "summary").words(summary).closeInline());
    related
        .address()
        .ifPresent(address -> out.emptyLine("ptr").attribute("target", plan.target(address)));
    out.close();
    out.close();
  }

  /// In `sourceDesc`: where the original is kept, and the codes that its lines print.
  void references() {
    for (Map.Entry<ReferenceCode, String> entry : plan.cast(record).codes().entrySet()) {
      boolean described = description.references().contains(entry.getKey());
      out.open("msDesc").attribute("xml:id", entry.getValue());
      if (described) {
        out.attribute("corresp", pointer());
      }
      identifier(entry.getKey());
      out.close();
    }
  }

  private void identifier(ReferenceCode code) {
    out.open("msIdentifier");
    out.text("repository", code.repository());
    for (Level level : code.levels()) {
      out.openLine("idno")
          .attribute("type", HeaderWords.of(level.kind()))
          .words(level.designation())
          .closeInline();
    }
    out.open("altIdentifier").attribute("type", "printed");
    out.text("idno", code.text());
    out.close();
    out.close();
  }

  /// In `profileDesc`: abstract, title, date and place, and terms.
  void profile() {
    int number = 1;
    for (Statement statement : description.statements()) {
      if (statement.topic() == Statement.Topic.ABSTRACT) {
        out.open("abstract");
        about("p").attribute("xml:id", plan.names().free(record.id().part("f" + number)));
        labelled(statement);
        out.close();
      }
      number++;
    }
    out.open("creation").attribute("corresp", pointer());
    out.text("title", description.title());
    description
        .date()
        .ifPresent(date -> {
          out.openLine("date");
          InlineWriter.date(date, out);
          out.words(date.edtf()).closeInline();
        });
    out.text("placeName", description.place());
    description
        .volume()
        .ifPresent(
            volume -> out.openLine("idno").attribute("type", "volume").words(volume).closeInline());
    out.close();
    terms();
  }

  /// In `langUsage`: the language.
  void language() {
    description
        .language()
        .ifPresent(language -> {
          boolean tag = language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
          out.openLine("language")
              .attribute("ident", tag ? language : "und")
              .attribute("corresp", pointer());
          if (!tag) {
            out.words(language);
          }
          out.closeInline();
        });
  }

  private void terms() {
    if (description.classification().isEmpty()
        && description.handling().isEmpty()
        && description.subjects().isEmpty()) {
      return;
    }
    out.open("textClass").attribute("corresp", pointer());
    out.open("keywords");
    description.classification().ifPresent(term -> term(Optional.of("classification"), term));
    description.handling().forEach(term -> term(Optional.of("handling"), term));
    description.subjects().forEach(term -> term(Optional.of("subject"), term));
    out.close();
    out.close();
  }

  private void term(Optional<String> type, String words) {
    out.openLine("term").attribute("type", type).words(words).closeInline();
  }
}
