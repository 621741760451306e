package org.memcon.editing.structure;

import org.memcon.editing.dating.DatelineRecognizer;
import org.memcon.editing.division.TitleWords;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Role;

/// Finds the heading of a page that holds one document whose beginning nothing else tells: a title
/// among its first lines, else the archive's own.
final class HeadingFinder {

  /// A heading stands among as many first lines.
  private static final int LINES = 8;

  private HeadingFinder() {}

  /// The place of the heading; -1 where there is none.
  static int find(DocumentDraft draft) {
    int seen = 0;
    DatelineRecognizer datelines = new DatelineRecognizer();
    for (int i = 0; i < draft.size() && seen < LINES; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      String words = part.words();
      boolean title =
          part.is(Role.DOCUMENT_HEADING)
              || (TitleWords.mayBeTitle(words)
                  && words.length() < 400
                  && (isCapitals(words)
                      || (TitleWords.namesKind(words) && words.length() < 200)
                      || part.block().is(LineShape.Kind.HEADING)));
      boolean dated = datelines.recognize(words, part.block().span()).isPresent();
      if (title && !dated && TitleWords.namesKind(words)) {
        return i;
      }
      if (words.length() > 400 || dated) {
        break;
      }
    }
    return draft.indexOf(PartKind.ARCHIVE_TITLE);
  }

  private static boolean isCapitals(String words) {
    int letters = 0;
    for (int i = 0; i < Math.min(words.length(), 60); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
    }
    return letters > 5;
  }
}
