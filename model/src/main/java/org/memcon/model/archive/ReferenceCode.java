package org.memcon.model.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memcon.model.text.TextSpan;

/// Where an original is kept: an archive and the path to the sheets in it.
///
/// `text` is the code as printed ("RGANI, f. 52, op. 1, d. 547, ll. 131-137"); `repository` is the
/// archive ("RGANI"), `levels` the path from the outermost (fonds 52, inventory 1, file 547, sheets
/// 131-137).
public record ReferenceCode(
    TextSpan span, String text, Optional<String> repository, List<Level> levels) {

  /// One step of the path: what it is and its designation there. ISAD(G) calls these levels of
  /// description.
  public record Level(Kind kind, String designation) {

    /// The kinds of level that archives have.
    public enum Kind {
      RECORD_GROUP("record group", "RG"),
      FONDS("fonds", "f."),
      COLLECTION("collection", ""),
      SERIES("series", ""),
      INVENTORY("inventory", "op."),
      LOT("lot", "Lot"),
      BOX("box", "Box"),
      FOLDER("folder", ""),
      FILE("file", "d."),
      SHEETS("sheets", "ll."),
      NUMBER("number", "");

      private final String label;
      private final String sign;

      Kind(String label, String sign) {
        this.label = label;
        this.sign = sign;
      }

      /// The level in words.
      public String label() {
        return label;
      }
    }
  }

  public ReferenceCode {
    levels = List.copyOf(levels);
  }

  /// The code in one form whatever the source wrote: "RGANI f. 52, op. 1, d. 547, ll. 131-137"; the
  /// text as printed where no path was read.
  public String normalized() {
    if (levels.isEmpty()) {
      return text;
    }
    String path =
        levels.stream()
            .map(level ->
                level.kind().sign.isEmpty()
                    ? level.designation()
                    : level.kind().sign + " " + level.designation())
            .collect(Collectors.joining(", "));
    return repository.map(archive -> archive + " " + path).orElse(path);
  }
}
