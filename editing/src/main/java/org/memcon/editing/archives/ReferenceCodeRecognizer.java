package org.memcon.editing.archives;

import java.util.List;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.text.TextSpan;

/// Recognizes reference codes of archives: paths of fonds, inventory, file and sheets as archives
/// of the former Soviet bloc have them; call numbers of one piece; papers, series, lots and boxes
/// of American archives and libraries; and any archive that is named as such.
public final class ReferenceCodeRecognizer {

  /// A source is named in the first words of a note or not at all.
  private static final int LONGEST = 4_000;

  /// The codes in a text, in order; `span` is where the text stands, for codes cannot be told apart
  /// closer than their sentence.
  public List<ReferenceCode> recognize(String words, TextSpan span) {
    String text = words.substring(0, Math.min(words.length(), LONGEST));
    List<ReferenceCode> fonds = FondsCodes.in(text, span);
    if (!fonds.isEmpty()) {
      return fonds;
    }
    String clause = SourceClause.of(text);
    Optional<ReferenceCode> code =
        CallNumber.in(clause, span).or(() -> SegmentedCode.in(clause, span));
    return code.map(List::of).orElse(List.of());
  }

  /// The paths of fonds, inventory and file in a text, in order, and no other codes.
  public List<ReferenceCode> paths(String words, TextSpan span) {
    return FondsCodes.in(words.substring(0, Math.min(words.length(), LONGEST)), span);
  }

  /// The first code in a text.
  public Optional<ReferenceCode> first(String words, TextSpan span) {
    return recognize(words, span).stream().findFirst();
  }
}
