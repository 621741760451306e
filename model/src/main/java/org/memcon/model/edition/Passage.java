package org.memcon.model.edition;

import java.util.List;
import java.util.Optional;
import org.memcon.model.record.Block;
import org.memcon.model.record.Note;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// A part of a record that can be cited, found and linked: a paragraph, a turn, a note.
///
/// `name` is its part name in the record ("p7", "t12", "fn3"), `words` what it says, `page` the
/// page of the original that it begins on (a note: on which it is called), `turns` the pages that
/// begin inside it, `within` the name of the turn or enclosure that it stands in.
public record Passage(
    String name,
    Layer layer,
    TextSpan span,
    Optional<Speaker> speaker,
    Optional<Block.Turn.Delivery> delivery,
    Optional<String> page,
    List<PageTurn> turns,
    Optional<String> within,
    String words,
    Subject subject) {

  public Passage {
    turns = List.copyOf(turns);
  }

  /// A page that begins inside a passage, before character `at` of its words.
  public record PageTurn(int at, String page) {}

  /// The layers of an edition: whose words they are.
  public enum Layer {
    HEADING("heading"),
    BODY("body"),
    NOTES("notes"),
    SOURCE("source"),
    EDITORIAL("editorial");

    private final String code;

    Layer(String code) {
      this.code = code;
    }

    /// The word in the query `in:notes`.
    public String code() {
      return code;
    }
  }

  /// The part of the record that the passage is.
  public sealed interface Subject {

    /// A block of the body.
    record OfBlock(Block block) implements Subject {}

    /// A note.
    record OfNote(Note note) implements Subject {}
  }
}
