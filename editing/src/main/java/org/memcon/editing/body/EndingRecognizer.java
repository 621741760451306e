package org.memcon.editing.body;

import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.stamp.Markings;

/// Recognizes what offices put under a paper's last words: who has copies, who drafted, cleared and
/// typed it, what is enclosed, and its marking once more.
public final class EndingRecognizer {

  /// As many lines may stand there.
  private static final int LINES = 30;

  private static final int LONGEST = 130;

  private static final Pattern OFFICE_LINE =
      Pattern.compile(
          "(?:Distribution|DISTRIBUTION|Cop(?:y|ies|ied) (?:to|sent)|Copy to|COPIES TO|COPY"
              + " TO|cc|CC)\\b.*|\\d{1,2} cop(?:y|ies)\\b.{0,40}|(?:(?:Orig|ORIG)\\w*\\.?(?:"
              + " ?(?:&|and) ?\\d)?|\\d{1,2}(?:-\\d{1,2})? ?(?:x|[-–—])|[-–—]) ?[^?!]{2,60}"
              + "|\\p{Lu}[\\w/&.-]{0,14}(?:[:/][\\w&.-]{1,14}){0,5}:\\p{L}{1,4}\\b.{0,40}|\\p{Lu}{2,4}[/:]\\p{L}{1,4}(?:/\\d{1,4})?|\\p{Lu}{2,4}/\\d{1,4}|\\p{Ll}{2,4}(?:[:/]\\p{Ll}{2,4})?|(?:Authenticated|Certified|Verified|True"
              + " copy|Drafted|Approved|Cleared|Clearances?|Telegraphic"
              + " transmission|Typed|Prepared|Dictated|Dictation)\\b[^.]{0,90}|\\p{Lu}[\\p{Lu}/]{0,7}"
              + " ?[-–—:]"
              + " ?(?:Mr|Mrs|Miss|Dr|Amb|Gen)\\b.{2,40}|(?:Enclosures?|Attachments?|Encls?\\.?|Incl\\.?)(?:[:(."
              + " -].{0,80})?|As stated\\.?|No\\. ?[\\d/-]{1,12}|\\d{1,2}[./]"
              + " ?(?:\\d{1,2}|[IVX]{1,4})[./]"
              + " ?(?:19)?\\d{2}|\\d[\\d.]{1,8}/[\\d/.-]{3,16}|END|NNNN|End of"
              + " (?:message|document|telegram)\\.?");

  /// Tells these lines, from the last upwards.
  public void recognize(DocumentDraft draft) {
    copied(draft);
    int seen = 0;
    for (int i = draft.size() - 1; i > 1 && seen < LINES; i--) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        if (!mayStandBelow(part.kind())) {
          return;
        }
        continue;
      }
      seen++;
      String words = part.words();
      if (Markings.isMarking(words)) {
        draft.take(i, PartKind.MARKING, 0.9, "words of classification under the last words");
      } else if (words.length() < LONGEST && OFFICE_LINE.matcher(words).matches()) {
        draft.take(i, PartKind.CLOSING, 0.7, "says who has copies, or who drafted and typed");
      } else {
        return;
      }
    }
  }

  /// Who stands under "Copied to:" at the end has copies, and signed nothing.
  private static void copied(DocumentDraft draft) {
    int label = -1;
    for (int i = draft.size() - 1; i > draft.size() / 2 && i > draft.size() - LINES; i--) {
      if (draft.part(i).isOpen() && draft.part(i).words().length() > LONGEST) {
        return;
      }
      if (draft.part(i).isOpen() && COPIED.matcher(draft.part(i).words()).lookingAt()) {
        label = i;
        break;
      }
    }
    for (int i = label; label > 0 && i < draft.size(); i++) {
      if (draft.part(i).isOpen() && !Markings.isMarking(draft.part(i).words())) {
        draft.take(i, PartKind.CLOSING, 0.7, "says who has copies");
      }
    }
  }

  private static final Pattern COPIED =
      Pattern.compile("(?i)(?:cop(?:y|ies|ied) to|distribution|cc|c\\.c\\.) ?:");

  private static boolean mayStandBelow(PartKind kind) {
    return SignatureRecognizer.isApparatus(kind)
        && kind != PartKind.CREDIT
        && kind != PartKind.CLOSING;
  }
}
