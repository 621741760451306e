package org.memcon.model.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern DAY =
      Pattern.compile("^(\\d{3}[A-Z]?\\.[^/\\s]+)/\\d{1,2}[-–]\\d{3,4}\\b.*");

  public ReferenceCode {
    levels = List.copyOf(levels);
  }

  /// The file that the original lies in, by the path to it within the archive: "f. 52, op. 1, d.
  /// 547", "Central Files, 611.61" (what stands behind the stroke of a decimal number is the
  /// paper's day, not the file); empty where no path was read.
  public Optional<String> file() {
    String path =
        levels.stream()
            .filter(level -> level.kind() != Level.Kind.SHEETS)
            .map(level ->
                designated(level.kind(), DAY.matcher(level.designation()).replaceFirst("$1")))
            .collect(Collectors.joining(", "));
    return path.isBlank() ? Optional.empty() : Optional.of(path);
  }

  /// The code in one form whatever the source wrote: "RGANI, f. 52, op. 1, d. 547, ll. 131-137";
  /// the text as printed where no path was read.
  public String normalized() {
    if (levels.isEmpty()) {
      return text;
    }
    String path =
        levels.stream()
            .map(level -> designated(level.kind(), level.designation()))
            .collect(Collectors.joining(", "));
    return repository.map(archive -> archive + ", " + path).orElse(path);
  }

  private static String designated(Level.Kind kind, String designation) {
    return kind.sign.isEmpty() ? designation : kind.sign + " " + designation;
  }
}
