package org.memcon.tei.interpretation.phrase;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.vocabulary.Pointers;

/// What the interpreters of one record share: where pointers lead, the facts of the file's header,
/// the notes, and what was found.
public record RecordScope(
    Pointers pointers, FileFacts facts, NoteShelf notes, List<Finding> findings) {

  /// A scope in which nothing is found yet.
  public static RecordScope of(Pointers pointers, FileFacts facts, NoteShelf notes) {
    return new RecordScope(pointers, facts, notes, new ArrayList<>());
  }

  /// Reports something.
  public void found(Finding.Code code, TextSpan span, String message) {
    findings.add(new Finding(code, span, message));
  }
}
