package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.body.TableLines;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.opening.ListLabel;
import org.memcon.editing.opening.ParticipantReader;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.text.TextSpan;

/// Puts lists together: subject, participants by delegation, bulleted items, tables.
final class ListAssembler {

  private static final Pattern SIGN = Pattern.compile("^[•·▪] ?");

  private final PartCursor cursor;

  ListAssembler(PartCursor cursor) {
    this.cursor = cursor;
  }

  private List<Inline> label(PartKind kind) {
    if (!cursor.is(kind)) {
      return List.of();
    }
    String words = cursor.part().words();
    Matcher sign = SIGN.matcher(words);
    if (!sign.find()) {
      return cursor.content(Destination.FRONT_MATTER);
    }
    cursor.content(0, sign.end(), Destination.SIGN);
    List<Inline> label = cursor.content(sign.end(), words.length(), Destination.FRONT_MATTER);
    cursor.step();
    return label;
  }

  private TextSpan span() {
    return cursor.part().block().span();
  }

  Block subject() {
    TextSpan span = span();
    List<Inline> label = label(PartKind.SUBJECT_LABEL);
    List<Block.Item> items = new ArrayList<>();
    return new Block.SubjectLine(
        items(PartKind.SUBJECT, Destination.FRONT_MATTER, span, items), label, items);
  }

  /// Gathers the items of one kind; notes between them stand elsewhere, a page break goes with the
  /// item before it.
  private TextSpan items(
      PartKind kind, Destination destination, TextSpan begin, List<Block.Item> items) {
    TextSpan span = begin;
    while (cursor.next().filter(kind::equals).isPresent()) {
      if (cursor.is(kind)) {
        span = span.cover(span());
        items.add(item(destination));
        continue;
      }
      Optional<Inline> turned = cursor.pass();
      if (turned.isPresent() && !items.isEmpty()) {
        Block.Item last = items.removeLast();
        List<Inline> content = new ArrayList<>(last.content());
        content.add(turned.get());
        items.add(new Block.Item(last.span(), last.sign(), content, last.nested()));
      }
    }
    return span;
  }

  private Block.Item item(Destination destination) {
    TextBlock block = cursor.part().block();
    Matcher sign = SIGN.matcher(block.words());
    Optional<String> printed = block.first().label();
    int from = 0;
    if (sign.find()) {
      from = sign.end();
      printed = Optional.of(sign.group().strip());
      cursor.content(0, from, Destination.SIGN);
    }
    List<Inline> content =
        new ArrayList<>(cursor.content(from, block.text().length(), destination));
    cursor.step();
    block.turns().stream()
        .filter(turn -> turn.at() == 0)
        .forEach(turn -> content.addFirst(new Inline.PageBreak(turn.span(), turn.number())));
    return new Block.Item(block.span(), printed, content, List.of());
  }

  Block bullets() {
    List<Block.Item> items = new ArrayList<>();
    TextSpan span = items(PartKind.BULLET, Destination.BODY, span(), items);
    return new Block.ItemList(span, Optional.empty(), List.of(), items);
  }

  Block labelled() {
    TextSpan begin = span();
    Optional<String> type =
        ListLabel.of(cursor.part().words())
            .filter(label -> label.kind() != ListLabel.Kind.OTHER)
            .map(ListLabel::word);
    List<Inline> label = label(PartKind.LIST_LABEL);
    List<Block.Item> items = new ArrayList<>();
    TextSpan span = items(PartKind.LIST_ITEM, Destination.FRONT_MATTER, begin, items);
    return new Block.ItemList(span, type, label, items);
  }

  Block table() {
    TextSpan span = span();
    List<Block.Row> rows = new ArrayList<>();
    while (cursor.is(PartKind.TABLE_ROW)) {
      TextBlock block = cursor.part().block();
      span = span.cover(block.span());
      rows.add(new Block.Row(block.span(), false, cells(block)));
      cursor.step();
    }
    return new Block.Table(span, List.of(), rows);
  }

  /// The cells of a row; tabs part them in the source, or they are figures behind a name.
  private List<Block.Cell> cells(TextBlock block) {
    List<Block.Cell> cells = new ArrayList<>();
    List<Integer> ends =
        new ArrayList<>(
            block.breaks().isEmpty() ? TableLines.cells(block.words()) : block.breaks());
    ends.add(block.text().length());
    int from = 0;
    for (int end : ends) {
      int to = end > from && block.words().charAt(end - 1) == ' ' ? end - 1 : end;
      cells.add(
          new Block.Cell(block.text().span(from, to), cursor.content(from, to, Destination.BODY)));
      from = end;
    }
    return cells;
  }

  Block participants() {
    TextSpan span = span();
    List<Inline> label = new ArrayList<>(label(PartKind.PARTICIPANTS_LABEL));
    List<String> heads = List.of();
    if (cursor.is(PartKind.PARTICIPANTS_LABEL)) {
      heads = ParticipantReader.cells(cursor.part().block());
      label.add(new Inline.LineBreak(new TextSpan(span.end(), span().start())));
      label.addAll(cursor.content(Destination.FRONT_MATTER));
    }
    boolean labelled = label.isEmpty() && cursor.is(PartKind.PARTICIPANT);
    if (labelled) {
      label.addAll(cursor.content(0, labelEnd(cursor.part().words()), Destination.FRONT_MATTER));
    }
    List<Block.Delegation> delegations = new ArrayList<>();
    List<Participant> members = new ArrayList<>();
    List<Inline> side = List.of();
    Optional<String> sideName = Optional.empty();
    TextSpan group = span;
    while (cursor.next().filter(ListAssembler::isPresence).isPresent()) {
      if (!isPresence(cursor.part().kind())) {
        cursor.pass();
        continue;
      }
      TextSpan entry = span();
      span = span.cover(entry);
      boolean begins = cursor.is(PartKind.DELEGATION);
      String words = cursor.part().words();
      int further = begins || labelled && members.isEmpty() ? 0 : labelEnd(cursor.part().words());
      // "Present:" under "Chaired by:" labels the same list.
      label.addAll(further > 0 ? cursor.content(0, further, Destination.FRONT_MATTER) : List.of());
      List<Participant> read = begins ? List.of() : entry(sideName, heads);
      if ((begins || read.size() > 1) && !(members.isEmpty() && side.isEmpty())) {
        delegations.add(new Block.Delegation(group, side, members));
        members = new ArrayList<>();
        side = List.of();
      }
      group = members.isEmpty() && side.isEmpty() ? entry : group.cover(entry);
      if (!begins && read.size() == 1 && ParticipantReader.isSided(words)) {
        sideName = read.getFirst().delegation();
      }
      if (begins) {
        int from = labelEnd(cursor.part().words());
        label.addAll(cursor.content(0, from, Destination.FRONT_MATTER));
        side = cursor.content(from, cursor.part().words().length(), Destination.FRONT_MATTER);
        cursor.step();
        sideName = Optional.of(Inline.wording(side).replaceAll("[:\\s]+$", ""));
      }
      members.addAll(read);
    }
    delegations.add(new Block.Delegation(group, side, members));
    return new Block.Participants(span, label, delegations);
  }

  /// Where the label ends that stands in one line with those it labels.
  private static int labelEnd(String words) {
    return ListLabel.of(words)
        .filter(label -> label.kind() == ListLabel.Kind.PARTICIPANTS && !label.alone())
        .map(ListLabel::contentFrom)
        .orElse(0);
  }

  private static boolean isPresence(PartKind kind) {
    return kind == PartKind.PARTICIPANT || kind == PartKind.DELEGATION;
  }

  private List<Participant> entry(Optional<String> side, List<String> heads) {
    TextBlock block = cursor.part().block();
    List<Participant> people = new ArrayList<>();
    Matcher sign = SIGN.matcher(block.words());
    int skip = sign.find() ? sign.end() : labelEnd(block.words());
    if (skip > 0 && labelEnd(block.words()) == 0) {
      cursor.content(0, skip, Destination.SIGN);
    }
    for (ParticipantReader.Entry entry : ParticipantReader.read(block, heads)) {
      int from = Math.max(skip, entry.from());
      people.add(
          new Participant(
              block.text().span(from, entry.to()),
              cursor.content(from, entry.to(), Destination.FRONT_MATTER),
              entry.name(),
              entry.role(),
              entry.side().or(() -> side),
              Optional.empty()));
    }
    cursor.step();
    return people;
  }
}
