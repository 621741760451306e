package org.memcon.editing.dateline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.stamp.Markings;
import org.memcon.model.record.RecordKind;

/// How offices call and number their telegrams and despatches, alone or before place and day:
/// "Cablegram 3", "(Telegraphic.)", "Tel. (No. 468.)", "(No. 32.)".
public final class Designation {

  private static final int LONGEST = 60;

  private static final String NUMBER = "(?:N[or][.°º]?|№) ?\\d{1,5}\\p{L}{0,2}";

  private static final String SENT =
      "(?iu:tel(?:\\.|egr(?:am|aphic|amm|amma|ama)\\b\\.?)|t[ée]l[ée]gramme|cablegram|airgram|circular|cypher(?:"
          + " tel(?:egram|\\.))?|code"
          + " tel(?:egram|\\.)|telespresso|drahtbericht|drahterlass|fernschreiben|телеграмма)";

  private static final String WRITTEN = "(?iu:d[ei]spatch|dépêche|letter|schreiben|erlass|bericht)";

  private static final Pattern TELEGRAM =
      Pattern.compile(
          "[(\\[]?(?:(?i:by|par|en) )?"
              + SENT
              + "[.)\\]]{0,2}[ ,:—–-]{0,3}(?:\\(?(?:(?:"
              + NUMBER
              + "|\\p{Lu}{0,3}\\d{1,5})[.,)]{0,3}(?: \\p{Lu}{4,12}\\.?){0,2}))?\\)?\\.?");

  /// As the Quai d’Orsay numbers them: "T. nos 1789 à 1794. Réservé."
  private static final Pattern NUMBERED =
      Pattern.compile(
          "T\\. ?n(?:os?|[°º]s?)\\.? ?\\d.{0,40}|T[ée]l[ée]g?r?\\.? n(?:os?|[°º]s?)\\.?"
              + " ?\\d.{0,40}");

  /// "No. 1012 Telegraphic [N 5011/4/38]".
  private static final Pattern BEHIND =
      Pattern.compile(
          NUMBER + "[,.]? (?i:telegraphic|tel\\.?)(?: ?[\\[(][^\\[\\]()]{2,30}[\\])])?\\.?");

  private static final Pattern DESPATCH =
      Pattern.compile(
          "[(\\[]?"
              + WRITTEN
              + "[ ,.:]{1,2}(?:"
              + NUMBER
              + "|\\d{1,5})[.)\\]]{0,2}|\\("
              + NUMBER
              + "\\.?\\)(?: ?(?i:confidential|secret|very confidential|private)\\.?)?");

  /// Before a place and its day, what a line may begin with.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:(?:\\((?:"
              + NUMBER
              + "|"
              + SENT
              + ")[^()]{0,24}\\)|"
              + SENT
              + " (?:"
              + NUMBER
              + "|\\p{Lu}{0,4}-?\\d{1,5}))[.,:]?\\s{1,3}){1,2}_?(?=\\p{Lu}\\p{L}+)");

  private Designation() {}

  /// Where it ends that a line begins with; 0 where nothing is behind it or the line begins
  /// otherwise.
  static int end(String line) {
    int marking = Markings.end(line);
    if (marking > 0) {
      return marking;
    }
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    if ("(TtCcAaDdFfТт".indexOf(first) < 0) {
      return 0;
    }
    Matcher before = BEFORE.matcher(line);
    return before.lookingAt() && before.end() < line.length() ? before.end() : 0;
  }

  /// The kind of paper that a line names which is nothing else.
  public static Optional<RecordKind> kind(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return TELEGRAM.matcher(line).matches()
            || NUMBERED.matcher(line).matches()
            || BEHIND.matcher(line).matches()
        ? Optional.of(RecordKind.TELEGRAM)
        : DESPATCH.matcher(line).matches() ? Optional.of(RecordKind.DESPATCH) : begins(line);
  }

  private static Optional<RecordKind> begins(String line) {
    int end = end(line);
    return end > 0 && Pattern.compile(SENT).matcher(line.substring(0, end)).find()
        ? Optional.of(RecordKind.TELEGRAM)
        : Optional.empty();
  }
}
