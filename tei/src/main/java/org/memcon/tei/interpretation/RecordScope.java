package org.memcon.tei.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.vocabulary.Pointers;

/// What the interpreters of one record share: where pointers lead, the facts of the file's header,
/// the notes, and what was found.
record RecordScope(Pointers pointers, FileFacts facts, NoteShelf notes, List<Finding> findings) {

  static RecordScope of(Pointers pointers, FileFacts facts, NoteShelf notes) {
    return new RecordScope(pointers, facts, notes, new ArrayList<>());
  }

  void found(Finding.Code code, TextSpan span, String message) {
    findings.add(new Finding(code, span, message));
  }
}
