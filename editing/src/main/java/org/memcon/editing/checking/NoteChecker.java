package org.memcon.editing.checking;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.call.NoteCall;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.references.PageBreakRecognizer;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.text.TextSpan;

/// Checks notes against their calls, and pages against their numbers.
public final class NoteChecker {

  /// The findings on a record's notes and pages.
  public List<Finding> check(DocumentDraft draft, Pairing pairing) {
    List<Finding> findings = new ArrayList<>();
    for (Pairing.Called called : pairing.notes()) {
      if (called.call().isEmpty() && !called.note().marginal()) {
        findings.add(finding(Code.MC202, called.note().span(), called.note().label().orElse("")));
      }
    }
    for (NoteCall call : pairing.unanswered()) {
      findings.add(
          finding(
              Code.MC201,
              draft.part(call.part()).block().text().span(call.from(), call.to()),
              call.label()));
    }
    if (pairing.byOrder()) {
      TextSpan span = pairing.notes().getFirst().note().span();
      findings.add(new Finding(Code.MC203, span, Code.MC203.label()));
    }
    pages(draft, findings);
    return findings;
  }

  private static void pages(DocumentDraft draft, List<Finding> findings) {
    int before = -1;
    for (Part part : draft.parts()) {
      if (part.kind() == PartKind.PAGE_BREAK) {
        String number = PageBreakRecognizer.number(part.words());
        int page = number.matches("\\d{1,5}") ? Integer.parseInt(number) : -1;
        if (before >= 0 && page >= 0 && (page < before || page > before + 3)) {
          findings.add(finding(Code.MC205, part.block().span(), before + ", then " + page));
        }
        before = page;
      }
    }
  }

  private static Finding finding(Code code, TextSpan span, String what) {
    return new Finding(code, span, code.label() + (what.isEmpty() ? "" : ": " + what));
  }
}
