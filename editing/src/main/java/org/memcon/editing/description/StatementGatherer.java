package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.frame.FieldLines;
import org.memcon.editing.frame.StatementLabels;
import org.memcon.editing.inline.InlineComposer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.RelatedRecord;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.model.record.RecordDescription.Statement.Topic;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;

/// Gathers what an archive says beside a record: facts with their labels, summary, related records.
final class StatementGatherer {

  private final DocumentDraft draft;
  private final InlineComposer composer;
  private final List<Statement> statements = new ArrayList<>();
  private final List<RelatedRecord> related = new ArrayList<>();
  private final Set<TextSpan> labels = new HashSet<>();

  StatementGatherer(DocumentDraft draft, Ledger ledger, String record) {
    this.draft = draft;
    this.composer = new InlineComposer(ledger, record);
    gather();
  }

  List<Statement> statements() {
    return statements;
  }

  List<RelatedRecord> related() {
    return related;
  }

  /// Whether a heading of facts stands above: under it every label is a keeper's.
  private boolean headed;

  private void gather() {
    Optional<Part> label = Optional.empty();
    List<Part> open = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      switch (part.kind()) {
        case STATEMENT_LABEL -> {
          label.ifPresent(this::labelled);
          label = Optional.of(part);
        }
        case STATEMENT -> {
          statement(label, part);
          label = goesOn(i) ? label : Optional.empty();
        }
        case ABSTRACT -> {
          label.ifPresent(this::labelled);
          add(Topic.ABSTRACT, "", part.block(), Destination.DESCRIPTION);
        }
        case ARCHIVE_DATE -> {
          label.ifPresent(this::labelled);
          add(Topic.ARCHIVE_DATE, "", part.block(), Destination.DESCRIPTION);
        }
        case ARCHIVE_TITLE -> {
          label.ifPresent(this::labelled);
          add(Topic.OTHER, "title", part.block(), Destination.DESCRIPTION);
        }
        case STATEMENT_HEADING -> {
          composer.compose(part.block(), List.of(), Destination.DESCRIPTION);
          headed = true;
        }
        case RELATED_HEADING -> composer.compose(part.block(), List.of(), Destination.RELATED);
        case RELATED -> open.add(part);
        default -> {}
      }
    }
    label.ifPresent(this::labelled);
    relate(open);
  }

  /// Whether a further value of the same label follows.
  private boolean goesOn(int index) {
    if (index + 1 >= draft.size() || draft.part(index + 1).kind() != PartKind.STATEMENT) {
      return false;
    }
    boolean value = draft.part(index).block().is(LineShape.Kind.VALUE);
    return !value || draft.part(index + 1).block().is(LineShape.Kind.VALUE);
  }

  /// Takes the characters of a label, once, whether the page gives it a value, several or none.
  private void labelled(Part label) {
    if (labels.add(label.block().span())) {
      composer.compose(label.block(), List.of(), Destination.DESCRIPTION);
    }
  }

  private void statement(Optional<Part> label, Part part) {
    String name = label.map(Part::words).orElse("").replaceAll("^\\[|\\]? *:?$", "");
    Topic topic =
        label
            .flatMap(it -> StatementLabels.topic(it.words()))
            .orElseGet(() -> byWords(label, part));
    label.ifPresent(this::labelled);
    Optional<Integer> from =
        headed ? FieldLines.anyValueFrom(part.words()) : FieldLines.valueFrom(part.words());
    int value = label.isEmpty() ? from.orElse(0) : 0;
    if (value > 0) {
      field(part, value);
    } else {
      add(topic, name, part.block(), Destination.DESCRIPTION);
    }
  }

  /// A label and its value in one line.
  private void field(Part part, int value) {
    TextBlock label = part.block().part(0, value);
    composer.compose(label, List.of(), Destination.DESCRIPTION);
    String name = label.words().replaceAll("[ :]+$", "");
    Topic topic = StatementLabels.topic(name).orElse(Topic.OTHER);
    add(topic, name, part.block().part(value, part.words().length()), Destination.DESCRIPTION);
  }

  /// What a fact is about that no label tells, or none that is known.
  private static Topic byWords(Optional<Part> label, Part part) {
    if (SOURCE.matcher(part.words()).lookingAt()) {
      return Topic.SOURCE;
    }
    return label.isEmpty() && isGift(part.words()) ? Topic.DONOR : Topic.OTHER;
  }

  private static final Pattern SOURCE = Pattern.compile("\\W{0,2}[Ss]ource ?: ?");

  private static boolean isGift(String words) {
    return words.contains("made possible") || words.contains("support");
  }

  private void add(Topic topic, String label, TextBlock block, Destination destination) {
    statements.add(
        new Statement(block.span(), topic, label, composer.compose(block, List.of(), destination)));
  }

  /// Date, title and summary of each related record; a date begins the next one.
  private void relate(List<Part> parts) {
    List<Part> one = new ArrayList<>();
    for (Part part : parts) {
      boolean begins =
          isDate(part.words())
              || part.block().is(LineShape.Kind.LIST_ITEM)
                  && part.block().runs().stream().anyMatch(run -> run.link().isPresent())
              || (part.block().is(LineShape.Kind.HEADING)
                  && one.stream().anyMatch(p -> !isDate(p.words())));
      if (begins && !one.isEmpty()) {
        relatedRecord(one);
        one = new ArrayList<>();
      }
      one.add(part);
    }
    if (!one.isEmpty()) {
      relatedRecord(one);
    }
  }

  private static boolean isDate(String words) {
    return words.length() < 60
        && new DateRecognizer().recognize(words).filter(date -> date.from() == 0).isPresent();
  }

  private void relatedRecord(List<Part> parts) {
    Optional<String> date = Optional.empty();
    Optional<String> title = Optional.empty();
    StringBuilder summary = new StringBuilder();
    Optional<String> address = Optional.empty();
    TextSpan span = parts.getFirst().block().span();
    for (Part part : parts) {
      TextBlock block = part.block();
      span = span.cover(block.span());
      String words = Inline.wording(composer.compose(block, List.of(), Destination.RELATED));
      address =
          address.or(
              () -> block.runs().stream().map(Run::link).flatMap(Optional::stream).findFirst());
      if (date.isEmpty() && title.isEmpty() && isDate(words)) {
        date = Optional.of(words);
      } else if (title.isEmpty()) {
        title = Optional.of(words);
      } else {
        summary.append(summary.isEmpty() ? "" : " ").append(words);
      }
    }
    related.add(
        new RelatedRecord(
            span,
            date,
            title.or(() -> Optional.empty()).orElse(""),
            summary.isEmpty() ? Optional.empty() : Optional.of(summary.toString()),
            address));
  }
}
