package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.text.TextSpan;

/// A note of the apparatus.
///
/// `name` is its part name in the record ("fn3", counted in the order of the notes); `label` the
/// sign the source prints ("3", "*", "0"), `content` its paragraphs. `called` says whether some
/// place of the record calls it.
public record Note(
    TextSpan span,
    String name,
    Optional<String> label,
    Kind kind,
    boolean called,
    List<Block> content) {

  /// Whose note it is and what for.
  public enum Kind {
    /// An editor's or translator's footnote.
    FOOTNOTE("footnote"),
    /// Where the record was found, how it is classified, who drafted it.
    SOURCE("source"),
    /// A remark written by hand or typed on the original.
    MARGINAL("marginal"),
    /// A summary by the volume's editors.
    SUMMARY("summary"),
    /// A remark by editors that stands in the text.
    EDITORIAL("editorial");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /// The word in `note/@type`.
    public String code() {
      return code;
    }
  }

  public Note {
    content = List.copyOf(content);
  }
}
