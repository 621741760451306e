package org.memcon.publishing.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;

/// Writes records as plain text or as Markdown: one line a paragraph, an empty line between two.
public final class TextWriter {

  private final Form form;
  private final Reading reading;

  /// A writer of one form, with words as they were emended.
  public TextWriter(Form form) {
    this(form, Reading.EMENDED);
  }

  /// A writer of one form and one reading.
  public TextWriter(Form form, Reading reading) {
    this.form = form;
    this.reading = reading;
  }

  /// Writes all records of an edition in order.
  public void write(Edition edition, Appendable to) throws IOException {
    boolean several = edition.records().size() > 1;
    boolean first = true;
    for (DiplomaticRecord record : edition.records()) {
      to.append(first ? "" : form == Form.PLAIN ? "\n\n" + "-".repeat(72) + "\n\n\n" : "\n---\n\n");
      write(record, several ? record.id().value() + "-" : "", to);
      first = false;
    }
  }

  /// Writes one record.
  public void write(DiplomaticRecord record, Appendable to) throws IOException {
    write(record, "", to);
  }

  private void write(DiplomaticRecord record, String prefix, Appendable to) throws IOException {
    Piece piece = new Piece(form, new InlineText(form, reading, prefix));
    piece.record(record, prefix);
    to.append(String.join("\n\n", piece.lines)).append('\n');
  }

  /// One record in the making: its paragraphs so far.
  private static final class Piece {
    private final Form form;
    private final InlineText inlines;
    private final List<String> lines = new ArrayList<>();
    private String indent = "";

    Piece(Form form, InlineText inlines) {
      this.form = form;
      this.inlines = inlines;
    }

    void record(DiplomaticRecord record, String prefix) {
      if (record.heading().isPresent()) {
        add(form.heading(1, inlines.of(record.heading().get().content())));
      } else if (!record.description().title().isBlank()) {
        add(form.heading(1, form.words(record.description().title())));
      }
      record.blocks().forEach(this::block);
      if (!record.notes().isEmpty() && form == Form.PLAIN) {
        add("-".repeat(20));
      }
      record.notes().forEach(note -> note(note, prefix));
    }

    private void note(Note note, String prefix) {
      String lead = form.note(prefix + note.name(), note.label().orElse("*"));
      led(lead, note.content(), form == Form.PLAIN ? "" : "    ");
    }

    private void block(Block block) {
      switch (block) {
        case Block.Paragraph paragraph -> add(form.paragraph(inlines.of(paragraph.content())));
        case Block.Subheading heading ->
            add(form.heading(1 + heading.level(), inlines.of(heading.content())));
        case Block.Dateline dateline -> add(form.apart(inlines.of(dateline.content())));
        case Block.SubjectLine subject -> labelled(subject.label(), subject.items());
        case Block.Participants participants -> participants(participants);
        case Block.Turn turn -> turn(turn);
        case Block.StageDirection stage -> add(form.apart(inlines.of(stage.content())));
        case Block.ItemList list -> labelled(list.label(), list.items());
        case Block.Table table -> table(table);
        case Block.Quotation quotation -> setIn(quotation.content());
        case Block.Salutation salutation -> add(inlines.of(salutation.content()));
        case Block.Signature signature -> add(form.apart(inlines.of(signature.content())));
        case Block.Marking marking -> add(form.apart(inlines.of(marking.content())));
        case Block.ReferenceLine line -> add(inlines.of(line.content()));
        case Block.Enclosure enclosure -> {
          add(form == Form.PLAIN ? "* * *" : "---");
          enclosure.heading().ifPresent(h -> add(form.heading(2, inlines.of(h.content()))));
          enclosure.content().forEach(this::block);
        }
        case Block.Postscript postscript -> postscript.content().forEach(this::block);
        case Block.Figure figure -> add("[" + inlines.of(figure.caption()) + "]");
        case Block.PageBreak pageBreak ->
            add(form.words(InlineText.page(pageBreak.number()).strip()));
        case Block.Opaque opaque -> add(form.words(opaque.text().strip()));
      }
    }

    private void turn(Block.Turn turn) {
      String printed =
          turn.speaker().printed().isEmpty()
              ? form.words(turn.speaker().name())
              : inlines.of(turn.speaker().printed());
      boolean named =
          turn.delivery() == Block.Turn.Delivery.NARRATED
              && turn.words().getFirst() instanceof Block.Paragraph first
              && Inline.wording(first.content())
                  .startsWith(Inline.wording(turn.speaker().printed()));
      led(named ? "" : form.speaker(printed) + " ", turn.words(), "");
    }

    /// Blocks, the first paragraph of which begins with `lead`, and the others with `hang`.
    private void led(String lead, List<Block> blocks, String hang) {
      boolean first = true;
      if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph)) {
        add(lead.strip());
        first = false;
      }
      for (Block block : blocks) {
        if (first && block instanceof Block.Paragraph paragraph) {
          add(lead + inlines.of(paragraph.content()));
        } else {
          String outer = indent;
          indent = outer + hang;
          block(block);
          indent = outer;
        }
        first = false;
      }
    }

    private void setIn(List<Block> blocks) {
      String outer = indent;
      indent = outer + form.setIn();
      blocks.forEach(this::block);
      indent = outer;
    }

    private void labelled(List<Inline> label, List<Block.Item> items) {
      if (!label.isEmpty()) {
        add(inlines.of(label));
      }
      StringBuilder list = new StringBuilder();
      for (Block.Item item : items) {
        Optional<String> sign = item.sign().filter(text -> !text.isBlank());
        String words = inlines.of(item.content());
        if (form == Form.MARKDOWN) {
          list.append("- ").append(sign.map(text -> form.words(text) + " ").orElse(""));
        } else {
          list.append("  ").append(sign.map(text -> text + " ").orElse(""));
        }
        list.append(words).append('\n');
      }
      add(list.toString().stripTrailing());
      items.forEach(item -> item.nested().forEach(this::block));
    }

    private void participants(Block.Participants participants) {
      if (!participants.label().isEmpty()) {
        add(inlines.of(participants.label()));
      }
      for (Block.Delegation delegation : participants.delegations()) {
        if (!delegation.label().isEmpty()) {
          add(inlines.of(delegation.label()));
        }
        StringBuilder list = new StringBuilder();
        for (Participant member : delegation.members()) {
          list.append(form == Form.MARKDOWN ? "- " : "  ")
              .append(inlines.of(member.content()))
              .append('\n');
        }
        add(list.toString().stripTrailing());
      }
    }

    private void table(Block.Table table) {
      if (!table.label().isEmpty()) {
        add(inlines.of(table.label()));
      }
      StringBuilder rows = new StringBuilder();
      boolean first = true;
      for (Block.Row row : table.rows()) {
        List<String> cells = row.cells().stream().map(cell -> inlines.of(cell.content())).toList();
        if (form == Form.PLAIN) {
          rows.append(String.join("\t", cells)).append('\n');
        } else {
          rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
          // A pipe table has a heading row, whatever the table is.
          rows.append(first ? "|" + " --- |".repeat(Math.max(1, cells.size())) + "\n" : "");
        }
        first = false;
      }
      add(rows.toString().stripTrailing());
    }

    private void add(String text) {
      if (!text.isBlank()) {
        lines.add(indent.isEmpty() ? text : indent + text.replace("\n", "\n" + indent));
      }
    }
  }
}
