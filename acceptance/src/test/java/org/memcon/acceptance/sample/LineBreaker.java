package org.memcon.acceptance.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Breaks a paragraph into lines of a measure, parting words where a middle dot allows it.
record LineBreaker(PDFont font, float size, float measure) {

  /// The lines of a paragraph, the first of them shorter by the indent (both in points); notes'
  /// calls stay in as `^n`.
  List<String> lines(String paragraph, float indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      String rest = word;
      while (true) {
        float room = measure - (lines.isEmpty() ? indent : 0);
        String gap = line.isEmpty() ? "" : " ";
        if (width(line + gap + rest) <= room) {
          line.append(gap).append(rest.replace("·", ""));
          break;
        }
        int parting = parting(line + gap, rest, room);
        if (parting > 0) {
          line.append(gap).append(rest.substring(0, parting).replace("·", "")).append('-');
          rest = rest.substring(parting + 1);
        } else if (line.isEmpty()) {
          throw new IllegalArgumentException("wider than the measure: " + rest);
        }
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /// Where the last middle dot stands before which the word still fits, hyphen included; 0 where
  /// none does.
  private int parting(String before, String word, float room) {
    int best = 0;
    for (int dot = word.indexOf('·'); dot >= 0; dot = word.indexOf('·', dot + 1)) {
      if (width(before + word.substring(0, dot) + "-") <= room) {
        best = dot;
      }
    }
    return best;
  }

  float width(String text) {
    try {
      return font.getStringWidth(text.replace("·", "").replaceAll("\\^\\d", "")) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
