package org.memcon.editing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.archives.ReferenceCodeRecognizer;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dateline.Town;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.Sign;
import org.memcon.editing.opening.ListLabel;
import org.memcon.editing.opening.Sentences;
import org.memcon.editing.speech.label.CellLabels;
import org.memcon.editing.stamp.Markings;
import org.memcon.editing.telegram.DateTimeGroup;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Role;

/// Recognizes blocks of the body by their shape and words: page breaks, items, rows, salutations,
/// enclosures and what opens them, closing lines.
public final class BodyRecognizer {

  private static final Map<Role, PartKind> TOLD =
      Map.of(
          Role.SALUTATION, PartKind.SALUTATION,
          Role.SIGNATURE, PartKind.SIGNATURE,
          Role.SUBHEADING, PartKind.SUBHEADING,
          Role.ATTACHMENT_HEADING, PartKind.ENCLOSURE,
          Role.STAGE_DIRECTION, PartKind.STAGE_DIRECTION,
          Role.POSTSCRIPT, PartKind.POSTSCRIPT,
          Role.DATELINE, PartKind.DATELINE,
          Role.ABSTRACT, PartKind.ABSTRACT);

  private static final Pattern PAGE =
      Pattern.compile(
          "\\[ ?(?:(?:Facsimile|Typeset) )?(?:Page|page|p\\.|pg\\.)"
              + " ?\\[?[\\dIVXLCivxlc]{1,7}[a-z]?\\]? ?\\]|<\\d{1,4}>|[-–—]"
              + " ?\\d{1,3} ?[-–—]");
  private static final Pattern POSTSCRIPT =
      Pattern.compile("(?:P\\. ?S\\.|PS|Postscript)[ :.—–-].*");

  /// A speaker's words may hang under his name as an item's do.
  private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[^:]{0,40}: ");

  private static final Pattern SOURCE = Pattern.compile("\\[? ?Source: ");

  /// What editors of letters say of the paper they print: "RC (DNA: RG 59)", "ALS, Velograd
  /// Archives".
  private static final Pattern WITNESS =
      Pattern.compile(
          "(?:RC|FC|Tr|Dft|Draft|PrC|SC|MS|Ms|ALS|LS|AL|Copy)(?:,? (?:and|two) [\\w ]{2,20})?"
              + " \\(\\p{Lu}\\p{L}{1,6}(?::|\\))");

  /// An archive's letters and its number, alone between brackets: "[NAA: A1838, 3006/4/7]".
  private static final Pattern HELD =
      Pattern.compile(
          "\\[\\p{Lu}{2,6}(?: \\p{Lu}{1,4})? ?[:,] [^\\[\\]]{0,20}\\d[^\\[\\]]{0,80}\\]\\.?");

  /// As many lines may stand under the last words.
  private static final int CLOSING_LINES = 12;

  /// As many lines of a page may stand between the opening and the first words.
  private static final int FRONT_LINES = 5;

  /// What says where an original is kept says not much more.
  private static final int LONGEST_REFERENCE = 260;

  private final DatelineRecognizer datelines = new DatelineRecognizer();
  private final DateRecognizer dates = new DateRecognizer();
  private final ReferenceCodeRecognizer codes = new ReferenceCodeRecognizer();

  /// Takes the page breaks that stand by themselves, so that lists of the opening go on behind
  /// them.
  public void pageBreaks(DocumentDraft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (part.isOpen() && part.block().role().isEmpty() && isPageBreak(part.words())) {
        draft.take(i, PartKind.PAGE_BREAK, 0.99, "a page number in brackets");
      }
    }
    counted(draft);
  }

  /// Pages that a transcript counts by figures alone in brackets: "[1]", "[2]".
  private static void counted(DocumentDraft draft) {
    List<Integer> pages = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (part.isOpen() && part.words().length() < 7 && COUNTED.matcher(part.words()).matches()) {
        int number = Integer.parseInt(part.words(), 1, part.words().length() - 1, 10);
        if (number <= last) {
          return;
        }
        last = number;
        pages.add(i);
      }
    }
    if (pages.size() > 1) {
      pages.forEach(page ->
          draft.take(page, PartKind.PAGE_BREAK, 0.9, "figures alone in brackets, counted on"));
    }
  }

  private static final Pattern COUNTED = Pattern.compile("\\[\\d{1,4}\\]");

  /// Tells the blocks that begin after the opening.
  public void recognize(DocumentDraft draft) {
    front(draft);
    // Rows in which somebody speaks are left to those who tell turns.
    Set<Integer> spoken = CellLabels.of(draft).keySet();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.part(i).isOpen() && !spoken.contains(i)) {
        block(draft, i);
      }
    }
    enclosures(draft);
    TableLines.recognize(draft);
    closing(draft);
  }

  /// Dates alone and reference codes near the end.
  private void closing(DocumentDraft draft) {
    int seen = 0;
    for (int i = draft.size() - 1; i > 2 && seen < CLOSING_LINES; i--) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      if (part.words().length() < 60
          && (isDateAlone(part.words()) || isDated(part) && mayClose(draft, i, seen))) {
        draft.take(i, PartKind.DATELINE, 0.8, "a date near the end, alone or with its place");
        if (draft.part(i - 1).isOpen() && Town.is(draft.part(i - 1).words())) {
          draft.take(i - 1, PartKind.DATELINE, 0.8, "a town above the day");
        }
        if (seen == 1) {
          placeAbove(draft, i);
        }
      } else if (part.words().length() < LONGEST_REFERENCE && isReference(part)) {
        draft.take(i, PartKind.REFERENCE_LINE, 0.9, "says where the original is kept");
      }
    }
  }

  private boolean isDateAlone(String words) {
    return dates
        .recognize(words)
        .filter(d -> d.from() == 0 && d.to() >= words.length() - (words.endsWith(".") ? 1 : 0))
        .isPresent();
  }

  /// "Foreign Office, S.W.1." in the line above the day.
  private void placeAbove(DocumentDraft draft, int date) {
    Part part = draft.part(date - 1);
    int block = part.block().first().shape().block();
    boolean close =
        part.isOpen() && block >= 0 && block == draft.part(date).block().first().shape().block();
    String words = part.words() + " " + draft.part(date).words();
    if (close
        && words.length() < 80
        && datelines
            .recognize(words, part.block().span())
            .filter(found -> found.value().hasPlace())
            .isPresent()) {
      draft.take(date - 1, PartKind.DATELINE, 0.8, "a place above its date");
    }
  }

  /// Whether a place and a day at the end may be where and when somebody wrote the record down: the
  /// record has another dateline above, or they stand under who wrote it, or nothing else dates the
  /// only record of a page and no paragraph stands below but what a page says of it.
  private static boolean mayClose(DocumentDraft draft, int at, int seen) {
    int dateline = draft.indexOf(PartKind.DATELINE);
    return dateline < 0 && seen <= SIGNED && mayEndDated(draft)
        || seen == 1
            && (dateline >= 0 && dateline < at
                || SignatureRecognizer.saysWhoWrote(draft.part(at - 1).words()));
  }

  /// Whether it is no document of a volume, whose editors say above each where and when it is from.
  private static boolean mayEndDated(DocumentDraft draft) {
    return draft.standsAlone() && draft.number().isEmpty() && draft.indexOf(PartKind.FILE_LINE) < 0;
  }

  /// As many lines of those who signed may stand below where and when they did.
  private static final int SIGNED = 8;

  /// Whether the words are a place and a day, and nothing else.
  private boolean isDated(Part part) {
    return datelines
        .recognize(part.words(), part.block().span())
        .filter(found -> found.value().hasPlace() && found.value().date().isPresent())
        .isPresent();
  }

  /// Above the first words a page may say where the original is kept.
  private void front(DocumentDraft draft) {
    int seen = 0;
    for (int i = 0; i < draft.size() && seen < FRONT_LINES; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      if (part.words().length() > LONGEST_REFERENCE) {
        return;
      }
      if (isReference(part)) {
        draft.take(i, PartKind.REFERENCE_LINE, 0.85, "says where the original is kept");
      }
    }
  }

  private boolean isReference(Part part) {
    return SOURCE.matcher(part.words()).lookingAt()
        || WITNESS.matcher(part.words()).lookingAt()
        || part.words().startsWith("[") && HELD.matcher(part.words()).matches()
        || isNumbered(part.block().text())
            && codes.paths(part.words(), part.block().span()).stream()
                .anyMatch(code -> code.text().length() * 3 > part.words().length());
  }

  /// Whether a text may have a digit of any script.
  private static boolean isNumbered(JoinedText text) {
    return text.mayHave(Sign.FIGURE) || text.mayHave(Sign.RARE);
  }

  /// Short titles above running text.
  public void subheadings(DocumentDraft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      Part part = draft.part(i);
      if (!part.isOpen()
          || part.words().length() >= 100
          || !TitleWords.mayBeTitle(part.words())
          || part.words().indexOf(':') > 0 && ListLabel.of(part.words()).isPresent()
          || Sentences.ends(part.words())
          || HOURS.matcher(part.words()).matches()) {
        continue;
      }
      int below = next(draft, i + 1);
      if (below < draft.size() && below <= i + 3 && draft.part(below).words().length() > 120) {
        draft.take(i, PartKind.SUBHEADING, 0.75, "a short title above running text");
      }
    }
  }

  /// When a telegram was despatched and received: "R. 11:40 A.M."
  private static final Pattern HOURS = Pattern.compile("[DR]\\. ?\\d{1,2}[:.]?\\d{0,2}.{0,24}");

  /// Whether the words are nothing but the sign of a page break.
  public static boolean isPageBreak(String words) {
    return words.length() < 40 && PAGE.matcher(words).matches();
  }

  private static void block(DocumentDraft draft, int index) {
    Part part = draft.part(index);
    String words = part.words();
    Optional<PartKind> told = part.block().role().map(TOLD::get);
    if (told.isPresent()) {
      draft.take(index, told.get(), 0.97, "the markup calls it so");
    } else if (isPageBreak(words)) {
      draft.take(index, PartKind.PAGE_BREAK, 0.99, "a page number in brackets");
    } else if (part.block().is(LineShape.Kind.TABLE_ROW)) {
      draft.take(index, PartKind.TABLE_ROW, 0.97, "a row of a table");
    } else if (part.block().is(LineShape.Kind.CAPTION)) {
      draft.take(index, PartKind.CAPTION, 0.95, "a caption");
    } else if (part.block().is(LineShape.Kind.QUOTATION)) {
      draft.take(index, PartKind.QUOTATION, 0.9, "set off from the text");
    } else if (part.block().is(LineShape.Kind.LIST_ITEM)
        || words.startsWith("•")
        || part.block().hangs() && !LABELLED.matcher(words).lookingAt()) {
      draft.take(index, PartKind.BULLET, 0.9, "an item of a list");
    } else if (part.block().is(LineShape.Kind.HEADING)) {
      draft.take(index, PartKind.SUBHEADING, 0.95, "the markup calls it a heading");
    } else if (draft.number().isEmpty() && DateTimeGroup.of(words).isPresent()) {
      draft.take(index, PartKind.DATELINE, 0.95, "a telegram's group of day and hour");
    } else if (Salutations.isOne(words)) {
      draft.take(index, PartKind.SALUTATION, 0.95, "an address and a colon or comma");
    }
  }

  /// Labels of enclosures, with the headings, markings and datelines under them.
  private void enclosures(DocumentDraft draft) {
    for (int i = 1; i < draft.size(); i++) {
      Part part = draft.part(i);
      boolean label =
          part.kind() == PartKind.ENCLOSURE
              || (part.isOpen() && TitleWords.labelsEnclosure(part.words()));
      if (!label || !hasText(draft, i + 1)) {
        continue;
      }
      draft.take(i, PartKind.ENCLOSURE, 0.9, "a label of an enclosure with text under it");
      int below =
          i + 1 < draft.size() && draft.part(i + 1).kind() == PartKind.SUBHEADING ? i + 1 : -1;
      int at = below > 0 ? below : next(draft, i + 1);
      if (at < draft.size() && isHeading(draft.part(at))) {
        draft.take(at, PartKind.ENCLOSURE_HEADING, 0.85, "a title under an enclosure's label");
        at = next(draft, at + 1);
      }
      while (at < draft.size() && opens(draft, at)) {
        at = next(draft, at + 1);
      }
    }
  }

  private boolean opens(DocumentDraft draft, int at) {
    Part part = draft.part(at);
    if (Markings.isMarking(part.words())) {
      draft.take(at, PartKind.MARKING, 0.9, "words of classification under an enclosure's heading");
      return true;
    }
    if (datelines.recognize(part.words(), part.block().span()).isPresent()) {
      draft.take(at, PartKind.DATELINE, 0.9, "a place and a date under an enclosure's heading");
      return true;
    }
    return false;
  }

  private static boolean isHeading(Part part) {
    return (part.isOpen() || part.kind() == PartKind.SUBHEADING)
        && !part.block().is(LineShape.Kind.LIST_ITEM)
        && TitleWords.mayBeTitle(part.words())
        && !Sentences.isRunning(part.words())
        && !Markings.isMarking(part.words());
  }

  private static int next(DocumentDraft draft, int from) {
    int at = from;
    while (at < draft.size() && !draft.part(at).isOpen()) {
      at++;
    }
    return at;
  }

  private static boolean hasText(DocumentDraft draft, int from) {
    for (int i = from; i < Math.min(draft.size(), from + 12); i++) {
      Part part = draft.part(i);
      if (part.isOpen() && Sentences.isRunning(part.words())) {
        return true;
      }
    }
    return false;
  }

  /// Tells what stands after the signature.
  public void postscripts(DocumentDraft draft) {
    boolean signed = false;
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      signed = part.kind() == PartKind.SIGNATURE || (signed && part.kind() != PartKind.ENCLOSURE);
      if (signed && part.isOpen() && POSTSCRIPT.matcher(begin(part)).lookingAt()) {
        draft.take(i, PartKind.POSTSCRIPT, 0.9, "P.S. after a signature");
      }
    }
  }

  private static String begin(Part part) {
    return part.words().substring(0, Math.min(20, part.words().length()));
  }
}
