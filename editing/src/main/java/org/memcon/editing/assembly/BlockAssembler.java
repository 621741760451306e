package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.archives.ReferenceCodeRecognizer;
import org.memcon.editing.body.SignatureRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.inline.InlineComposer;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.references.PageBreakRecognizer;
import org.memcon.editing.speech.turn.SpeechPart;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.record.Block;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// Puts the parts of a draft together to blocks in reading order.
final class BlockAssembler {

  private final DocumentDraft draft;
  private final PartCursor cursor;
  private final ListAssembler lists;
  private final Map<Integer, SpeechPart> turns = new HashMap<>();

  BlockAssembler(
      DocumentDraft draft, PartMarks marks, InlineComposer composer, List<SpeechPart> speech) {
    this.draft = draft;
    this.cursor = new PartCursor(draft, marks, composer);
    this.lists = new ListAssembler(cursor);
    speech.forEach(turn -> turns.put(turn.part(), turn));
  }

  /// The blocks after the heading.
  List<Block> blocks() {
    return until(false);
  }

  private List<Block> until(boolean enclosed) {
    List<Block> blocks = new ArrayList<>();
    while (cursor.hasPart()) {
      Part part = cursor.part();
      if (enclosed && part.kind() == PartKind.ENCLOSURE) {
        break;
      }
      if (!isElsewhere(part.kind())) {
        pageBefore(part.block()).ifPresent(blocks::add);
      }
      block(part).ifPresent(blocks::add);
    }
    return blocks;
  }

  /// What becomes a note, the heading or the description is no block.
  private static boolean isElsewhere(PartKind kind) {
    return switch (kind) {
      case FILE_LINE,
          NUMBER,
          HEADING,
          NOTE,
          NOTE_GOES_ON,
          MARGINAL_NOTE,
          ABSTRACT,
          ARCHIVE_DATE,
          ARCHIVE_TITLE,
          STATEMENT_HEADING,
          STATEMENT_LABEL,
          STATEMENT,
          RELATED_HEADING,
          RELATED,
          SITE,
          RUNNING_HEAD ->
          true;
      default -> false;
    };
  }

  static Optional<Block> pageBefore(TextBlock block) {
    return block.turns().isEmpty()
        ? Optional.empty()
        : block.turns().stream()
            .filter(turn -> turn.at() == 0)
            .findFirst()
            .map(turn -> new Block.PageBreak(turn.span(), turn.number()));
  }

  private Optional<Block> block(Part part) {
    TextSpan span = part.block().span();
    return switch (part.kind()) {
      case FILE_LINE,
          NUMBER,
          HEADING,
          NOTE,
          NOTE_GOES_ON,
          MARGINAL_NOTE,
          ABSTRACT,
          ARCHIVE_DATE,
          ARCHIVE_TITLE,
          STATEMENT_HEADING,
          STATEMENT_LABEL,
          STATEMENT,
          RELATED_HEADING,
          RELATED,
          SITE,
          RUNNING_HEAD -> {
        cursor.step();
        yield Optional.empty();
      }
      case DATELINE -> Optional.of(new Block.Dateline(span, dateline()));
      case MARKING ->
          Optional.of(new Block.Marking(span, cursor.content(Destination.FRONT_MATTER)));
      case SUBJECT_LABEL, SUBJECT -> Optional.of(lists.subject());
      case PARTICIPANTS_LABEL, DELEGATION, PARTICIPANT -> Optional.of(lists.participants());
      case LIST_LABEL, LIST_ITEM -> Optional.of(lists.labelled());
      case BULLET -> Optional.of(lists.bullets());
      case TABLE_ROW -> Optional.of(lists.table());
      case SALUTATION -> Optional.of(new Block.Salutation(span, cursor.content(Destination.BODY)));
      case SUBHEADING ->
          Optional.of(new Block.Subheading(span, level(part), cursor.content(Destination.BODY)));
      case STAGE_DIRECTION ->
          Optional.of(new Block.StageDirection(span, cursor.content(Destination.STAGE)));
      case SIGNATURE ->
          Optional.of(new Block.Signature(span, role(), cursor.content(Destination.SIGNATURE)));
      case REFERENCE_LINE ->
          Optional.of(
              new Block.ReferenceLine(
                  span,
                  new ReferenceCodeRecognizer().first(part.words(), span),
                  cursor.content(Destination.SIGNATURE)));
      case CLOSING, CREDIT -> Optional.of(paragraph(Destination.SIGNATURE));
      case CAPTION ->
          Optional.of(new Block.Figure(span, Optional.empty(), cursor.content(Destination.BODY)));
      case QUOTATION ->
          Optional.of(new Block.Quotation(span, List.of(paragraph(Destination.BODY))));
      case POSTSCRIPT ->
          Optional.of(new Block.Postscript(span, List.of(paragraph(Destination.BODY))));
      case PAGE_BREAK -> {
        cursor.pass();
        yield Optional.of(new Block.PageBreak(span, PageBreakRecognizer.number(part.words())));
      }
      case ENCLOSURE, ENCLOSURE_HEADING -> Optional.of(enclosure());
      case SPEECH -> Optional.of(turn());
      case SPEECH_GOES_ON, PARAGRAPH, OPEN -> Optional.of(paragraph(Destination.BODY));
    };
  }

  private static int level(Part part) {
    return Math.max(1, part.block().first().shape().level());
  }

  private Optional<String> role() {
    if (cursor.part().words().contains(" by ")) {
      return SignatureRecognizer.role(cursor.part().words());
    }
    for (int i = cursor.place() - 1; i >= Math.max(0, cursor.place() - 4); i--) {
      PartKind kind = draft.part(i).kind();
      if (kind == PartKind.CLOSING) {
        return SignatureRecognizer.role(draft.part(i).words());
      }
      if (kind != PartKind.SIGNATURE) {
        break;
      }
    }
    return Optional.empty();
  }

  private List<Inline> dateline() {
    List<InlineMark> all = new ArrayList<>(cursor.marks());
    all.addAll(DatelineMarks.of(cursor.part().words(), cursor.dateline()));
    return cursor.content(all, Destination.DATELINE);
  }

  /// A paragraph of the part at hand and of the lines that the source's markup keeps with it.
  private Block.Paragraph paragraph(Destination destination) {
    Part part = cursor.part();
    TextSpan span = part.block().span();
    int block = part.block().first().shape().block();
    List<Inline> content = new ArrayList<>(cursor.content(destination));
    while (block >= 0
        && cursor.is(part.kind())
        && cursor.part().block().blankBefore() == 0
        && cursor.part().block().first().shape().block() == block) {
      TextSpan next = cursor.part().block().span();
      content.add(new Inline.LineBreak(new TextSpan(span.end(), next.start())));
      content.addAll(cursor.content(destination));
      span = span.cover(next);
    }
    return new Block.Paragraph(span, content, Optional.empty());
  }

  private Block enclosure() {
    TextSpan span = cursor.part().block().span();
    List<Inline> heading = new ArrayList<>();
    if (cursor.is(PartKind.ENCLOSURE)) {
      heading.addAll(cursor.content(Destination.ENCLOSURE));
    }
    TextSpan headed = span;
    if (cursor.is(PartKind.ENCLOSURE_HEADING)) {
      TextSpan title = cursor.part().block().span();
      if (!heading.isEmpty()) {
        heading.add(new Inline.LineBreak(new TextSpan(span.end(), title.start())));
      }
      heading.addAll(cursor.content(Destination.ENCLOSURE));
      headed = span.cover(title);
    }
    List<Block> content = until(true);
    TextSpan whole = headed;
    for (Block block : content) {
      whole = whole.cover(block.span());
    }
    return new Block.Enclosure(
        whole, Optional.of(new Heading(headed, Optional.empty(), heading)), content);
  }

  private Block turn() {
    SpeechPart speech = turns.get(cursor.place());
    if (speech == null) {
      return paragraph(Destination.BODY);
    }
    TextBlock block = cursor.part().block();
    boolean told = speech.delivery() == Block.Turn.Delivery.NARRATED;
    TextSpan name = block.text().span(0, speech.label().nameTo());
    int from = told ? 0 : speech.label().wordsFrom();
    int to = block.text().length();
    List<Inline> printed =
        told
            ? List.of(new Inline.Text(name, block.words().substring(0, speech.label().nameTo())))
            : cursor.content(0, from, Destination.SPEAKER);
    // The blank between name and words belongs to neither.
    while (from < to && Character.isWhitespace(block.words().charAt(from))) {
      from++;
    }
    List<Block> words = new ArrayList<>();
    if (from < to) {
      words.add(
          new Block.Paragraph(
              block.text().span(from, to),
              cursor.content(from, to, Destination.BODY),
              Optional.empty()));
    }
    cursor.step();
    TextSpan span = goOn(block.span(), words);
    if (words.isEmpty()) {
      return new Block.Paragraph(span, printed, Optional.empty());
    }
    Speaker speaker = new Speaker(name, printed, speech.name(), speech.key(), Optional.empty());
    return new Block.Turn(span, speaker, speech.delivery(), words);
  }

  private TextSpan goOn(TextSpan begin, List<Block> words) {
    TextSpan span = begin;
    while (cursor.hasPart() && goesOn(cursor.place())) {
      Part part = cursor.part();
      if (!isElsewhere(part.kind())) {
        pageBefore(part.block()).ifPresent(words::add);
        span = span.cover(part.block().span());
      }
      block(part).ifPresent(words::add);
    }
    return span;
  }

  /// Whether the part goes on the turn, or stands in a turn that goes on behind it.
  private boolean goesOn(int index) {
    for (int i = index; i < draft.size(); i++) {
      switch (draft.part(i).kind()) {
        case SPEECH_GOES_ON -> {
          return true;
        }
        case NOTE,
            NOTE_GOES_ON,
            PAGE_BREAK,
            BULLET,
            TABLE_ROW,
            QUOTATION,
            STAGE_DIRECTION,
            RUNNING_HEAD,
            SITE -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }
}
