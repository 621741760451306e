package org.memcon.editing.body;

import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.telegram.DateTimeGroup;
import org.memcon.editing.telegram.TelegramHead;

/// Tells the lines that message centres put at the head of a telegram, whose labels name nobody who
/// speaks: "APPROVED BY EUR:EORLOK", "TAGS: PFOR, VE".
public final class TelegramLines {

  /// No head is longer.
  private static final int HEAD = 40;

  private static final int LONGEST = 160;

  /// Fewer known lines are no head.
  private static final int KNOWN = 2;

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:ORIGIN|INFO|ACTION|DRAFTED|APPROVED|CLEARED|DISTRIBUTION|TAGS|E\\.?O\\.?|DECL|REFS?|CLASS|FM|FROM|TO|RR|OO|PP|ZZ|DE|BT|PASS|LIMDIS|NOFORN|STADIS)\\b[^a-z]*");

  private TelegramLines() {}

  /// Tells these lines of a draft, if it has a telegram's head.
  public static void recognize(DocumentDraft draft) {
    int head = Math.min(HEAD, draft.size());
    long known =
        draft.parts().subList(0, head).stream()
            .map(Part::words)
            .filter(words -> TelegramHead.isLine(words) || DateTimeGroup.of(words).isPresent())
            .count();
    if (known < KNOWN || draft.number().isPresent()) {
      return;
    }
    for (int i = 0; i < head; i++) {
      Part part = draft.part(i);
      if (part.isOpen()
          && part.words().length() < LONGEST
          && OFFICE.matcher(part.words()).matches()
          && DateTimeGroup.of(part.words()).isEmpty()) {
        draft.take(i, PartKind.PARAGRAPH, 0.8, "a line of a telegram's head");
      }
    }
  }
}
