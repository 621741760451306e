package org.memcon.editing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;

/// Recognizes those who signed for several sides, each under the line that says for whom: "For the
/// Government of Velonia:" above "E. ORLOK".
final class Signers {

  /// As many lines may stand at an agreement's end.
  private static final int LINES = 24;

  private static final Pattern FOR =
      Pattern.compile(
          "(?iu)(?:for|by|on behalf of|pour|für|por|per|за|от|voor)"
              + " (?:the |le |la |l[’']|die |das |den |el |il |authority |plenary |полномочию"
              + " )*\\p{L}.{3,110}[:,]?");

  private Signers() {}

  /// Tells the names, which `name` knows, and what stands above each; whether there are several.
  static boolean recognize(DocumentDraft draft, int from, int to, Predicate<String> name) {
    List<Integer> names = new ArrayList<>();
    List<Integer> sides = new ArrayList<>();
    int above = -1;
    for (int i = to - 1; i >= from && to - i < LINES; i--) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      String words = part.words();
      if (above < 0 && isName(words, name)) {
        above = i;
      } else if (above >= 0 && FOR.matcher(words).matches() && !words.endsWith(".")) {
        names.add(above);
        sides.add(i);
        above = -1;
      } else if (words.length() > 60 || above >= 0) {
        break;
      }
    }
    if (names.size() < 2) {
      return false;
    }
    sides.forEach(at -> draft.take(at, PartKind.CLOSING, 0.85, "says for whom somebody signed"));
    names.forEach(at -> draft.take(at, PartKind.SIGNATURE, 0.9, "a name under whom it signed for"));
    return true;
  }

  private static boolean isName(String words, Predicate<String> name) {
    return name.test(words)
        || words.endsWith(".") && name.test(words.substring(0, words.length() - 1));
  }
}
