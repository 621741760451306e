package org.memcon.publishing.page.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.page.edition.Signs;
import org.memcon.publishing.page.markup.Address;
import org.memcon.publishing.page.shell.Wording;

/// What stands under the text of an edition: findings, what the archive says, related records, the
/// account of the source's characters, and how we know.
public record Apparatus(
    List<FindingLine> findings,
    Optional<String> sourceNote,
    List<StatementLine> statements,
    List<RelatedLine> related,
    Optional<AccountChart> account,
    DecisionTable decisions) {

  /// A finding, by which `id` the page has it; `part` is the place it concerns, where that is a
  /// part of the record.
  public record FindingLine(
      String id, String code, String label, String message, Optional<String> part) {}

  /// What the archive says beside the record under one label, each in its words.
  public record StatementLine(String label, List<String> words) {
    public StatementLine {
      words = List.copyOf(words);
    }
  }

  /// A record that the archive relates to this one.
  public record RelatedLine(
      String title, Optional<String> date, Optional<String> summary, Optional<String> address) {}

  public Apparatus {
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
    related = List.copyOf(related);
  }

  /// The apparatus of a record; `source` gives the words of decisions, where it is at hand.
  public static Apparatus of(RecordInContext context, Optional<SourceText> source) {
    DiplomaticRecord record = context.record();
    List<Passage> passages = Passages.of(record);
    return new Apparatus(
        lines(record.findings(), passages),
        record.sourceNote().map(Note::name),
        statements(record.description().statements()),
        record.description().related().stream().map(Apparatus::line).toList(),
        context.account().filter(account -> account.length() > 0).map(AccountChart::of),
        DecisionTable.of(context.decisions(), reach(record, passages), source));
  }

  /// The smallest span that holds all of a record, notes that stand apart from it included.
  static TextSpan reach(DiplomaticRecord record, List<Passage> passages) {
    TextSpan reach = record.span();
    List<TextSpan> spans = new ArrayList<>();
    passages.forEach(passage -> spans.add(passage.span()));
    for (TextSpan span : spans) {
      if (!span.isEmpty()) {
        reach = reach.isEmpty() ? span : reach.cover(span);
      }
    }
    return reach;
  }

  /// What the margin of the record's edition says of its parts.
  static Signs signs(RecordInContext context) {
    DiplomaticRecord record = context.record();
    List<Passage> passages = Passages.of(record);
    Map<String, List<Signs.Remark>> findings = new HashMap<>();
    for (FindingLine line : lines(record.findings(), passages)) {
      line.part()
          .ifPresent(part ->
              findings
                  .computeIfAbsent(part, first -> new ArrayList<>())
                  .add(new Signs.Remark(line.code(), line.message(), line.id())));
    }
    return Signs.of(findings, passages, context.decisions());
  }

  private static List<FindingLine> lines(List<Finding> findings, List<Passage> passages) {
    List<FindingLine> lines = new ArrayList<>();
    for (Finding finding : findings) {
      lines.add(line("finding-" + (lines.size() + 1), finding, passages));
    }
    return lines;
  }

  private static FindingLine line(String id, Finding finding, List<Passage> passages) {
    Optional<String> part =
        finding.span().isEmpty()
            ? Optional.empty()
            : passages.stream()
                .filter(passage -> passage.span().overlaps(finding.span()))
                .map(Passage::name)
                .findFirst();
    return new FindingLine(
        id, finding.code().name(), finding.code().label(), finding.message(), part);
  }

  private static List<StatementLine> statements(List<RecordDescription.Statement> statements) {
    Map<String, List<String>> byLabel = new LinkedHashMap<>();
    for (RecordDescription.Statement statement : statements) {
      String topic = statement.topic().name().replace('_', ' ').toLowerCase(Locale.ROOT);
      boolean access = statement.topic() == RecordDescription.Statement.Topic.ACCESS;
      boolean named = !access && !statement.label().isBlank();
      String words = Inline.wording(statement.content());
      String status = words.isBlank() ? statement.label() : statement.label() + ": " + words;
      byLabel
          .computeIfAbsent(
              Wording.sentence(named ? statement.label() : topic), first -> new ArrayList<>())
          .add(access ? status : words);
    }
    return byLabel.entrySet().stream()
        .map(entry -> new StatementLine(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static RelatedLine line(RecordDescription.RelatedRecord related) {
    return new RelatedLine(
        related.title(),
        related.date(),
        related.summary(),
        related.address().flatMap(Address::ofWeb));
  }
}
