package org.memcon.editing.review.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;

/// Looks for brackets that are opened and not closed, or closed and not opened, in a record's text
/// and in each of its notes.
public final class BracketReview {

  private static final int AROUND = 40;

  /// What is found in one record.
  public List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Open> texts = new HashMap<>();
    for (Passage passage : passages) {
      // Brackets may run over paragraphs, not over notes.
      boolean note =
          passage.layer() == Passage.Layer.NOTES || passage.layer() == Passage.Layer.SOURCE;
      Open open = texts.computeIfAbsent(note ? passage.name() : "", key -> new Open());
      open.read(passage);
    }
    texts.values().stream()
        .map(Open::alone)
        .filter(where -> !where.isEmpty())
        .forEach(where ->
            findings.add(
                new Finding(Code.MC307, record.span(), Code.MC307.label() + ": " + where)));
    return findings;
  }

  /// How many brackets are open so far, where the outermost of them was opened, and the first that
  /// was closed alone. One that is closed alone takes nothing from those behind it.
  private static final class Open {
    private int depth;
    private String opened = "";
    private String closed = "";

    private void read(Passage passage) {
      String words = passage.words();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '[' && depth++ == 0) {
          opened = around(passage, i);
        } else if (c == ']' && depth > 0) {
          depth--;
        } else if (c == ']' && closed.isEmpty()) {
          closed = around(passage, i);
        }
      }
    }

    /// The words around the bracket that stands alone; none where there is none.
    private String alone() {
      return !closed.isEmpty() ? closed : depth > 0 ? opened : "";
    }

    private static String around(Passage passage, int at) {
      String words = passage.words();
      int from = Math.max(0, at - AROUND);
      int to = Math.min(words.length(), at + AROUND);
      return "“" + words.substring(from, to).strip() + "” (" + passage.name() + ")";
    }
  }
}
