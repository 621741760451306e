package org.memcon.editing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;

/// Recognizes signatures: a name alone at the end of a document or of an enclosure, and the lines
/// that say who wrote a record down.
public final class SignatureRecognizer {

  /// As many lines may stand under a signature: titles, dates, lists of enclosures.
  private static final int LINES_BELOW = 4;

  /// Signatures of typed papers stand so far from the left edge.
  private static final int FAR = 20;

  /// And as many of an address.
  private static final int ADDRESS = 12;

  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}'’ʼ]{0,20}+(?:-\\p{Lu}?[\\p{L}'’]{1,15}+){0,2}(?!\\.)|\\p{Lu}\\p{L}{1,3}\\.|(?:de|Mc|La|Le)\\p{Lu}\\.|\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}|de|von|van|der|el|al|la|du|and|Jr\\.|Sr\\.|II|III|Mc\\p{Lu}\\p{L}+)";

  /// What stands before the name of who signed the original of a copy.
  private static final String SIGNED =
      "[\\[(]?(?:[Ss]igned|SIGNED|[Ss]gd\\.?|[Ss]ignature|[Ss]ign[ée]|[Gg]ez(?:eichnet|\\.)|[Ff]irmado|[Ff]irmato|[Aa]ssinado|[Пп]одпис(?:ь|ал))(?:"
          + " by)?[:\\])]{0,2} ?";

  private static final Pattern NAME =
      Pattern.compile(
          "[“\"\\[(‘']{0,2}(?:/[sS]/ ?|[sS]/ ?|For |"
              + SIGNED
              + ")?"
              + NAME_WORD
              + "(?:(?:,? |(?<=\\p{Lu}\\.))"
              + NAME_WORD
              + "){0,5}"
              + "[”\"\\])’'.]{0,3} ?(?:/?[\\d*†]{1,2}/?)?[”\"\\])]{0,2}");
  private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
  private static final Pattern SAID = Pattern.compile("(?:" + SIGNED + "|/[sS]/)(?=.*\\p{L})");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:secretary|ambassador|director|chairman|president"
              + " of|minister|department|assistant|division|council"
              + "|committee|office|officer|deputy|counselor|attach[ée]|consul|chief|bureau|embassy|commander|executive|united"
              + " states|washington|section|background|introduction|conclusions?|recommendations?|summary|discussion|page|tab|part|enclosures?|attachments?|annex|problem|end|approve|disapprove|approved|disapproved|copy|copies|and"
              + " the|policy|program|issues?|tables?|none|yes|no|date)\\b");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)(?:yours?|i am|i remain|believe me)\\b.{0,60},|(?:i have(?: the honou?r)?|i"
              + " am|recevez|agréez|veuillez agréer|je suis|ich"
              + " bin)\\b.{0,40}(?:&c|etc)\\.|(?:veuillez|agréez|recevez)\\b.{10,100}[,.]|dios"
              + " guarde\\b.{0,40}|(?:mit .{0,30}grü(?:ß|ss)en|hochachtungsvoll|genehmigen"
              + " sie\\b.{10,90}|con .{0,30}considerazione|distinti saluti|(?:voglia"
              + " gradire|gradisca)\\b.{5,90}|atentamente|с"
              + " уважением)[,.]?|.{0,90}\\b(?:sincerely|truly"
              + " yours|regards|respectfully|yours|wishes|faithfully|cordially|devotedly)\\b.{0,30}[,.]?");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)(?:(?:the )?(?:conversation|record|talk|meeting|notes?|interview) (?:was |were"
              + " )?)?(?:partially |partly )?(?:transcribed|recorded|written down|taken"
              + " down|noted|interpreted|translated|prepared|stenographed|typed|drafted|reported)(?:"
              + " (?:and|,) [a-z ]{3,40})?(?: by)?\\b[^.]{0,80}[.:]?");

  /// Tells signatures and the closing lines before them.
  public void recognize(DocumentDraft draft) {
    int end = draft.size();
    for (int i = draft.size() - 1; i >= 0; i--) {
      if (draft.part(i).kind() == PartKind.ENCLOSURE) {
        end(draft, i + 1, end);
        end = i;
      }
    }
    end(draft, 0, end);
  }

  private static void end(DocumentDraft draft, int from, int to) {
    if (Signers.recognize(draft, from, to, SignatureRecognizer::isName)) {
      return;
    }
    int under = underClosing(draft, from, to);
    if (under >= 0) {
      draft.take(under, PartKind.SIGNATURE, 0.95, "a name under a closing line");
      boolean typed = under + 1 < to && draft.part(under + 1).isOpen();
      if (typed
          && isName(draft.part(under + 1).words())
          && draft.part(under + 1).words().contains(draft.part(under).words())) {
        draft.take(under + 1, PartKind.SIGNATURE, 0.9, "the same name in full");
      }
      return;
    }
    int seen = 0;
    List<Integer> offices = new ArrayList<>();
    for (int i = to - 1; i >= from && seen <= LINES_BELOW; i--) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        if (isApparatus(part.kind())) {
          continue;
        }
        return;
      }
      String words = part.words();
      if (words.length() > 110) {
        return;
      }
      if (WRITTEN_BY.matcher(words).matches()) {
        draft.take(i, PartKind.SIGNATURE, 0.85, "says who wrote the record down");
        return;
      }
      if (seen == 0 && OfficeAndName.isOne(words)) {
        draft.take(i, PartKind.SIGNATURE, 0.85, "an office and a name alone at the end");
        return;
      }
      boolean closing = i > from && isClosing(draft, i, from);
      boolean signed = SAID.matcher(words).lookingAt();
      boolean rank = SignedOffice.isRank(words);
      boolean name = isName(words) && !rank;
      if (name && (seen == 0 || signed || closing || part.block().first().left() >= FAR)) {
        sign(draft, i, from, closing);
        return;
      }
      if (name && offices.size() == seen && isFull(words)) {
        offices.forEach(
            office -> draft.take(office, PartKind.CLOSING, 0.8, "an office under a signature"));
        sign(draft, i, from, false);
        return;
      }
      if (seen == 0
          && SignedOffice.followsName(words, SignatureRecognizer::isName)
          && !isNameAbove(draft, i, from)) {
        draft.take(i, PartKind.SIGNATURE, 0.8, "a name and an office at the end");
        return;
      }
      if (rank || SignedOffice.isOffice(words)) {
        offices.add(i);
      }
      seen++;
    }
  }

  /// Whether a name has more words than one, or is an initial.
  private static boolean isFull(String words) {
    return words.indexOf(' ') > 0 || words.length() < 3;
  }

  private static boolean isNameAbove(DocumentDraft draft, int index, int from) {
    return index > from && draft.part(index - 1).isOpen() && isName(draft.part(index - 1).words());
  }

  /// The name under the closing line of a letter, whose addressee stands below; -1 where there is
  /// none.
  private static int underClosing(DocumentDraft draft, int from, int to) {
    int open = 0;
    for (int i = to - 2; i > from && open < ADDRESS; i--) {
      Part part = draft.part(i);
      if (part.words().length() > 110) {
        return -1;
      }
      open += part.isOpen() ? 1 : 0;
      Part next = draft.part(i + 1);
      if (part.isOpen()
          && CLOSING.matcher(part.words()).matches()
          && next.isOpen()
          && isStoppedName(next.words())) {
        return i + 1;
      }
    }
    return -1;
  }

  /// Under a closing line a stop may stand behind the name.
  private static boolean isStoppedName(String words) {
    return isName(words) || words.endsWith(".") && isName(words.substring(0, words.length() - 1));
  }

  private static void sign(DocumentDraft draft, int last, int from, boolean closing) {
    int above = closing ? -1 : nameAbove(draft, last, from);
    if (above >= 0) {
      draft.take(last, PartKind.CLOSING, 0.8, "an office under a signature");
      draft.take(above, PartKind.SIGNATURE, 0.9, "a name above an office");
      return;
    }
    draft.take(last, PartKind.SIGNATURE, closing ? 0.95 : 0.85, "a name alone at the end");
    for (int i = last - 1; i >= from && i >= last - 4; i--) {
      Part part = draft.part(i);
      if (part.isOpen() && isName(part.words()) && part.words().length() < 50) {
        draft.take(i, PartKind.SIGNATURE, 0.8, "a name above a signature");
      } else if (part.isOpen()
          && part.words().length() < 120
          && WRITTEN.matcher(part.words()).matches()) {
        draft.take(i, PartKind.CLOSING, 0.85, "says who wrote the record down");
      } else if (part.kind() != PartKind.PAGE_BREAK) {
        return;
      }
    }
  }

  /// The name in capitals, or behind "[signed]", that an office of capitalized words stands right
  /// under, far to the right: "A. R. BELL / Commercial Counsellor"; -1 where there is none.
  private static int nameAbove(DocumentDraft draft, int last, int from) {
    Part below = draft.part(last);
    int above = last - 1;
    if (above < from
        || !draft.part(above).isOpen()
        || below.block().blankBefore() > 0
        || below.block().first().left() < FAR
        || draft.part(above).block().first().left() < FAR) {
      return -1;
    }
    String words = draft.part(above).words();
    boolean capitals = isCapitals(words) && !isCapitals(below.words());
    return isName(words) && (capitals || words.startsWith("[") || words.startsWith("("))
        ? above
        : -1;
  }

  private static boolean isCapitals(String words) {
    return words.chars().filter(Character::isLowerCase).count() <= 2
        && words.chars().filter(Character::isUpperCase).count() > 3;
  }

  /// Whether what stands so at the end of a document is beside its words, over which signatures are
  /// looked for.
  static boolean isApparatus(PartKind kind) {
    return switch (kind) {
      case NOTE,
          NOTE_GOES_ON,
          MARGINAL_NOTE,
          PAGE_BREAK,
          SITE,
          RUNNING_HEAD,
          STATEMENT,
          STATEMENT_LABEL,
          STATEMENT_HEADING,
          RELATED,
          RELATED_HEADING,
          ABSTRACT,
          REFERENCE_LINE,
          CREDIT,
          MARKING,
          CLOSING,
          LIST_LABEL,
          LIST_ITEM,
          DATELINE ->
          true;
      default -> false;
    };
  }

  private static boolean isClosing(DocumentDraft draft, int index, int from) {
    for (int i = index - 1; i >= from; i--) {
      Part part = draft.part(i);
      if (!isApparatus(part.kind())) {
        String words = part.words();
        return words.length() < 130
            && (CLOSING.matcher(words).matches() || WRITTEN.matcher(words).matches());
      }
    }
    return false;
  }

  /// What they did whose names stand under a closing line: "transcribed".
  public static Optional<String> role(String closing) {
    Matcher matcher = DEED.matcher(closing);
    return matcher.find()
        ? Optional.of(matcher.group().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /// Whether the words say who wrote a record down: "Recorded by E. Orlok".
  static boolean saysWhoWrote(String words) {
    return words.length() < 110 && WRITTEN_BY.matcher(words).matches();
  }

  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "(?:The )?(?:[Cc]onversation |[Rr]ecord )?(?:was"
              + " )?(?:[Tt]ranscribed|[Rr]ecorded|[Ww]ritten down|[Tt]aken"
              + " down|[Nn]oted|[Ii]nterpreted|[Tt]ranslated|[Ss]tenographed) by:?"
              + " (?:\\p{Lu}[\\p{L}.'’-]*(?:,? (?:and )?|$)){1,8}");
  private static final Pattern DEED =
      Pattern.compile(
          "(?i)\\b(?:transcribed|recorded|written down|taken"
              + " down|noted|interpreted|translated|prepared|stenographed|typed|drafted|reported)\\b");

  /// What editors fill in behind an initial: "B[ell]".
  private static final Pattern FILLED = Pattern.compile("(?<=\\p{Lu})\\[(\\p{Ll}{1,20})\\]");

  /// Whether the words are a person's name and nothing else.
  public static boolean isName(String printed) {
    String words = printed.indexOf('[') < 0 ? printed : FILLED.matcher(printed).replaceAll("$1");
    if (HAN_NAME.matcher(words).matches()) {
      return true;
    }
    boolean stroked = words.length() > 4 && words.startsWith("/") && words.endsWith("/");
    boolean stopped = words.endsWith(".") && (isCapitals(words) || SAID.matcher(words).lookingAt());
    if (stopped && isName(words.substring(0, words.length() - 1))) {
      return true;
    }
    return stroked
        ? isName(words.substring(1, words.length() - 1).strip())
        : words.length() <= 70 && NAME.matcher(words).matches() && !OFFICE.matcher(words).find();
  }
}
