package org.memcon.editing.apparatus;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.model.text.Region;

/// Tells whether a text calls notes, by figures in brackets or glued to its words, in the order in
/// which the notes stand: then numbered lines at its end are these notes, wherever they begin to
/// count.
final class GluedCalls {

  private GluedCalls() {}

  /// Whether all of the notes are called above, one behind the other, and the source's layout shows
  /// no others.
  static boolean callAll(DocumentDraft draft, int to, Collection<NoteSign> notes) {
    return !isPlaced(draft) && called(above(draft, to), notes) == notes.size();
  }

  /// Whether one of the notes is called above.
  static boolean callAny(DocumentDraft draft, int to, Collection<NoteSign> notes) {
    String text = above(draft, to);
    return notes.stream().anyMatch(note -> call(note.label()).matcher(text).find());
  }

  private static int called(String text, Collection<NoteSign> notes) {
    int at = 0;
    int called = 0;
    for (NoteSign note : notes) {
      Matcher call = call(note.label()).matcher(text);
      if (!call.find(at)) {
        return called;
      }
      called++;
      at = call.end();
    }
    return called;
  }

  private static Pattern call(String label) {
    return Pattern.compile(
        "(?:(?<=\\p{L}{2}[.,;:!?)”\"’»]{0,3})" + label + "|\\[" + label + "\\])(?![\\d\\p{L}])");
  }

  private static boolean isPlaced(DocumentDraft draft) {
    return draft.parts().stream().anyMatch(part -> part.block().region() == Region.NOTES);
  }

  private static String above(DocumentDraft draft, int to) {
    StringBuilder text = new StringBuilder();
    for (Part part : draft.parts().subList(0, Math.max(0, to))) {
      text.append(part.words()).append('\n');
    }
    return text.toString();
  }
}
