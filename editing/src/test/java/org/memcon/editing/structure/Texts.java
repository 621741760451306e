package org.memcon.editing.structure;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Plain text as a reader of plain text hands it over.
public final class Texts {

  private Texts() {}

  /// The text as a file of that name.
  public static SourceText plain(String name, String characters) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    while (start <= characters.length()) {
      int end = characters.indexOf('\n', start);
      int stop = end < 0 ? characters.length() : end;
      TextSpan span = new TextSpan(start, stop);
      int left = 0;
      while (start + left < stop && characters.charAt(start + left) == ' ') {
        left++;
      }
      lines.add(SourceLine.plain(span, left, Run.plain(span, new Origin.Characters(start, stop))));
      start = stop + 1;
      if (end < 0) {
        break;
      }
    }
    return new SourceText(
        SourceDescription.of(name, "text/plain"), characters, lines, List.of(), List.of());
  }
}
