package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.text.TextSpan;

/// What a record's body is made of, in reading order.
public sealed interface Block {

  /// The stretch of the source that it came from.
  TextSpan span();

  /// Words of the record. `rendition` is a word about its look where it matters ("center",
  /// "right"), as in TEI's `rend`.
  record Paragraph(TextSpan span, List<Inline> content, Optional<String> rendition)
      implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /// A heading inside the record; `level` 1 is the outermost.
  record Subheading(TextSpan span, int level, List<Inline> content) implements Block {
    public Subheading {
      content = List.copyOf(content);
    }
  }

  /// Place and date; among `content` are a [Inline.Name] of a place and a [Inline.DateText].
  record Dateline(TextSpan span, List<Inline> content) implements Block {
    public Dateline {
      content = List.copyOf(content);
    }
  }

  /// "SUBJECT" and what it is about, an item each.
  record SubjectLine(TextSpan span, List<Inline> label, List<Item> items) implements Block {
    public SubjectLine {
      label = List.copyOf(label);
      items = List.copyOf(items);
    }
  }

  /// Who was present, by delegation. A list without delegations has one group without a label.
  record Participants(TextSpan span, List<Inline> label, List<Delegation> delegations)
      implements Block {
    public Participants {
      label = List.copyOf(label);
      delegations = List.copyOf(delegations);
    }
  }

  /// One side's participants.
  record Delegation(TextSpan span, List<Inline> label, List<Participant> members) {
    public Delegation {
      label = List.copyOf(label);
      members = List.copyOf(members);
    }
  }

  /// One speaker's words. VERBATIM: printed as the speaker's own; NARRATED: told by the record's
  /// writer ("N.N. says that …"), the speaker's name being part of the sentence.
  record Turn(TextSpan span, Speaker speaker, Delivery delivery, List<Block> words)
      implements Block {

    /// Whose words they are.
    public enum Delivery {
      VERBATIM,
      NARRATED
    }

    public Turn {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException(
            "a turn without words at " + span + ": " + speaker.name());
      }
    }
  }

  /// What happened, between the words: "Following a break".
  record StageDirection(TextSpan span, List<Inline> content) implements Block {
    public StageDirection {
      content = List.copyOf(content);
    }
  }

  /// A list. `type` is the source's word for it ("to", "from", "references"), where it has one.
  record ItemList(TextSpan span, Optional<String> type, List<Inline> label, List<Item> items)
      implements Block {
    public ItemList {
      label = List.copyOf(label);
      items = List.copyOf(items);
    }
  }

  /// An item of a list: the sign before it ("1.", "•") and what it says; `nested` are lists and
  /// further paragraphs inside it.
  record Item(TextSpan span, Optional<String> sign, List<Inline> content, List<Block> nested) {
    public Item {
      content = List.copyOf(content);
      nested = List.copyOf(nested);
    }
  }

  /// A table.
  record Table(TextSpan span, List<Inline> label, List<Row> rows) implements Block {
    public Table {
      label = List.copyOf(label);
      rows = List.copyOf(rows);
    }
  }

  /// A row of a table.
  record Row(TextSpan span, boolean heading, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell of a row.
  record Cell(TextSpan span, List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /// A quotation set off from the text.
  record Quotation(TextSpan span, List<Block> content) implements Block {
    public Quotation {
      content = List.copyOf(content);
    }
  }

  /// "Dear Mr. Chairman:".
  record Salutation(TextSpan span, List<Inline> content) implements Block {
    public Salutation {
      content = List.copyOf(content);
    }
  }

  /// Who signed, or who wrote the record down; `role` says what they did where it is not signing
  /// ("transcribed", "translated").
  record Signature(TextSpan span, Optional<String> role, List<Inline> content) implements Block {
    public Signature {
      content = List.copyOf(content);
    }
  }

  /// A line of handling or classification printed on the record ("TOP SECRET").
  record Marking(TextSpan span, List<Inline> content) implements Block {
    public Marking {
      content = List.copyOf(content);
    }
  }

  /// A line of the record that says where its original is kept.
  record ReferenceLine(TextSpan span, Optional<ReferenceCode> code, List<Inline> content)
      implements Block {
    public ReferenceLine {
      content = List.copyOf(content);
    }
  }

  /// A document attached to this one, with its own heading, dateline and signature.
  record Enclosure(TextSpan span, Optional<Heading> heading, List<Block> content) implements Block {
    public Enclosure {
      content = List.copyOf(content);
    }
  }

  /// What stands after the signature.
  record Postscript(TextSpan span, List<Block> content) implements Block {
    public Postscript {
      content = List.copyOf(content);
    }
  }

  /// A picture's place: its caption and where the picture is, as the source writes it.
  record Figure(TextSpan span, Optional<String> address, List<Inline> caption) implements Block {
    public Figure {
      caption = List.copyOf(caption);
    }
  }

  /// Where a page of the original begins, between blocks.
  record PageBreak(TextSpan span, String number) implements Block {}

  /// Markup of a TEI source that Memcon keeps but does not interpret.
  record Opaque(TextSpan span, String element, String xml, String text) implements Block {}
}
