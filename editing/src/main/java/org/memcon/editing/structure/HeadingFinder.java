package org.memcon.editing.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.body.BodyRecognizer;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.speech.label.TypedLabel;
import org.memcon.editing.stamp.Markings;
import org.memcon.editing.stamp.SpacedLetters;
import org.memcon.editing.stamp.Stamps;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;

/// Finds the heading of a page that holds one document whose beginning nothing else tells: a title
/// among its first lines, else the archive's own.
final class HeadingFinder {

  /// A heading stands among as many first lines.
  private static final int LINES = 8;

  /// What is longer is a heading only by its looks.
  private static final int LONG = 200;

  /// Nor is the entry of a calendar, which may be a page's only line, longer than this.
  private static final int ENTRY = 3_000;

  /// No date is longer.
  private static final int DATE = 40;

  private HeadingFinder() {}

  /// The place of the heading; -1 where there is none.
  static int find(DocumentDraft draft) {
    int first = first(draft);
    return first < 0 ? first : TypedHeading.fuller(draft, aboveRemark(draft, first));
  }

  /// The short line above a remark in brackets that says what follows: "[Interview with Orlok by
  /// reporters in Eastport]".
  private static int aboveRemark(DocumentDraft draft, int found) {
    String words = draft.part(found).words();
    boolean remark = words.length() > DATE && words.startsWith("[") && words.endsWith("]");
    return remark
            && found > 0
            && draft.part(found - 1).isOpen()
            && draft.part(found - 1).words().length() < REMARKED
            && TitleWords.mayBeTitle(draft.part(found - 1).words())
            && !isDated(draft.part(found - 1))
        ? found - 1
        : found;
  }

  /// No title above a remark is longer.
  private static final int REMARKED = 100;

  private static int first(DocumentDraft draft) {
    int seen = 0;
    boolean file = false;
    for (int i = 0; i < draft.size() && seen < LINES; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()
          || BodyRecognizer.isPageBreak(part.words())
          || Markings.isMarking(part.words())) {
        continue;
      }
      seen++;
      String words = part.words();
      if (seen > 1 && file && NumberedHeading.isBareNumber(words)) {
        // The call of a note behind the file's name, in a line of its own.
        continue;
      }
      int next = nextBut(draft, i + 1);
      boolean number =
          NUMBER_ALONE.matcher(words).matches()
              || NumberedHeading.isNamed(words) && NumberedHeading.isAlone(words);
      if ((number || TitleWords.isAddress(words)) && next > 0 && isTitle(draft.part(next))) {
        continue;
      }
      boolean above =
          next > 0
              && TitleWords.mayBeTitle(draft.part(next).words())
              && !isDated(draft.part(next))
              && (TitleWords.namesFile(words) || TitleWords.namesPart(words));
      if (above) {
        file = true;
        continue;
      }
      boolean dated = isDated(part);
      boolean opens =
          (seen == 1
                  && (isNumbered(words, isAlone(draft, next))
                      || (isTitledNumber(words)
                              || isMeeting(words)
                              || isSetAsTitle(part)
                              || isNumbered(words, true))
                          && next > 0
                          && isDated(draft.part(next))))
              || ((file || TitleWords.endsWithCall(words))
                  && words.length() < LONG
                  && TitleWords.mayBeTitle(words)
                  && next > 0
                  && isDated(draft.part(next)));
      if (DIARY.matcher(words).matches() && hasRecord(draft, i + 1)) {
        continue;
      }
      boolean party = next > 0 && TitleWords.goesOnToParty(words, draft.part(next).words());
      if (!dated && (opens || party || isTitle(part))) {
        return i;
      }
      if (words.length() > 400 || dated) {
        int archive = draft.indexOf(PartKind.ARCHIVE_TITLE);
        int below = archive < 0 ? belowCoveringNote(draft, i) : -1;
        if (below < 0 && archive < 0 && dated) {
          below = TypedHeading.below(draft, i);
        }
        if (below >= 0) {
          return below;
        }
        break;
      }
    }
    int archive = draft.indexOf(PartKind.ARCHIVE_TITLE);
    int below = archive >= 0 ? archive : TypedHeading.below(draft, -1);
    return below >= 0 ? below : TypedHeading.centred(draft);
  }

  /// The title under a heading that is a number alone, "No. 44"; else the heading itself.
  static int below(DocumentDraft draft, int heading) {
    if (heading < 0) {
      return heading;
    }
    boolean alone = numberAlone(draft.part(heading).words()).isPresent();
    int next = alone ? nextOpen(draft, heading + 1) : -1;
    return next >= 0
            && TitleWords.mayBeTitle(draft.part(next).words())
            && !isDated(draft.part(next))
            && NumberedHeading.of(draft.part(next).words()).isEmpty()
        ? next
        : heading;
  }

  /// The number that is all of the words: "No. 44".
  static Optional<NumberedHeading> numberAlone(String words) {
    return NumberedHeading.of(words).filter(it -> NumberedHeading.isAlone(words));
  }

  /// The title of a record that a dated note covers: a kind of document in capitals, with a date
  /// among the lines below; -1 where there is none.
  private static int belowCoveringNote(DocumentDraft draft, int from) {
    for (int i = nextOpen(draft, from + 1), seen = 0;
        i >= 0 && seen < LINES;
        i = nextOpen(draft, i + 1), seen++) {
      String words = draft.part(i).words();
      if (words.length() < LONG && TitleWords.namesKind(words) && isCapitals(words)) {
        return isDatedBelow(draft, i) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isDatedBelow(DocumentDraft draft, int heading) {
    int at = heading;
    for (int seen = 0; seen < 3; seen++) {
      at = nextOpen(draft, at + 1);
      if (at < 0) {
        return false;
      }
      if (isDated(draft.part(at))) {
        return true;
      }
    }
    return false;
  }

  /// A document's number in a line of its own: "No. 212", "Document 7".
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "(?i)(?:no\\.?|nr\\.?|number|document(?: no\\.?)?|doc\\.|№) ?\\d{1,4}[a-z]?\\.?");

  private static boolean isTitle(Part part) {
    String words = SpacedLetters.drawnTogether(part.words());
    if (TypedHeading.isNone(words) || Stamps.isRelease(words) || words.startsWith("Note:")) {
      return false;
    }
    if (TypedLabel.of(part.block()).isPresent() && !part.block().is(LineShape.Kind.HEADING)) {
      // "**Bell.** May I take notes?": somebody speaks.
      return false;
    }
    boolean title = TitleWords.mayBeTitle(words) && words.length() < 400;
    boolean shown = isCapitals(words) || part.block().is(LineShape.Kind.HEADING);
    return TitleWords.namesKind(words)
            && (part.is(Role.DOCUMENT_HEADING) || (title && (shown || words.length() < LONG)))
        || (title && TitleWords.namesParties(words));
  }

  /// Whether the words are a document's number and its title; where nothing else stands there, the
  /// title may be a sentence.
  private static boolean isNumbered(String words, boolean alone) {
    int from = NumberedHeading.of(words).map(NumberedHeading::titleFrom).orElse(words.length());
    return from < words.length()
        && words.length() < (alone ? ENTRY : 400)
        && (alone
            || isDate(words.substring(from))
            || words.length() < LONG
                && (TitleWords.isCapitalized(words.substring(from))
                    || words.startsWith("[", from) && words.endsWith("]"))
            || TitleWords.endsWithCall(words)
            || (TitleWords.namesKind(words) && TitleWords.mayBeTitle(words)));
  }

  /// Whose papers a record was taken from: "From the diary of E. Orlok".
  private static final Pattern DIARY =
      Pattern.compile("(?i)(?:excerpts? )?from the (?:official )?(?:diary|journal)\\b.{0,120}");

  private static final Pattern RECORD =
      Pattern.compile(
          "(?i)(?:record|memorandum|minutes|notes?|report) (?:of|on) (?:an? |the"
              + " )?(?:conversation|talks?|meeting)\\b.{0,300}");

  /// Whether the record of a conversation has a title of its own near below.
  private static boolean hasRecord(DocumentDraft draft, int from) {
    return draft.parts().subList(from, Math.min(draft.size(), from + LINES)).stream()
        .anyMatch(part -> part.isOpen() && RECORD.matcher(part.words()).matches());
  }

  /// Whether the words say who met, as titles of minutes without a kind do.
  private static boolean isMeeting(String words) {
    return words.length() < LONG && TitleWords.mayBeTitle(words) && MEETING.matcher(words).find();
  }

  /// Whether the first line is set as titles are, in capitals or all of it in bold.
  private static boolean isSetAsTitle(Part part) {
    String words = part.words();
    List<Run> runs = part.block().runs();
    boolean bold =
        !runs.isEmpty() && runs.stream().allMatch(run -> run.styles().contains(Run.Style.BOLD));
    return words.length() > 12
        && words.length() < LONG
        && TitleWords.mayBeTitle(words)
        && words.indexOf(' ') > 0
        && (bold || isCapitals(words) && !TypedHeading.isLetterhead(words));
  }

  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:[Mm]eeting|MEETING|[Tt]alks?|TALKS?|[Nn]egotiations|[Ss]ession|[Vv]isit)\\b");

  /// Whether a number and a kind of document stand there, whatever ends the line.
  private static boolean isTitledNumber(String words) {
    return words.length() < LONG
        && TitleWords.namesKind(words)
        && NumberedHeading.of(words).filter(it -> it.titleFrom() < words.length()).isPresent();
  }

  /// Whether the words are a date and nothing else, as the head of a calendar's entry may be.
  private static boolean isDate(String words) {
    return words.length() < DATE
        && new DateRecognizer()
            .recognize(words)
            .filter(date -> date.from() == 0 && date.to() >= words.length() - 1)
            .isPresent();
  }

  private static boolean isDated(Part part) {
    return new DatelineRecognizer().recognize(part.words(), part.block().span()).isPresent();
  }

  /// The next part that is more than a bare number.
  private static int nextBut(DocumentDraft draft, int from) {
    int next = nextOpen(draft, from);
    int behind = next < 0 ? -1 : nextOpen(draft, next + 1);
    return behind >= 0 && NumberedHeading.isBareNumber(draft.part(next).words()) ? behind : next;
  }

  private static int nextOpen(DocumentDraft draft, int from) {
    for (int i = from; i < draft.size(); i++) {
      if (draft.part(i).isOpen() && !BodyRecognizer.isPageBreak(draft.part(i).words())) {
        return i;
      }
    }
    return -1;
  }

  /// Whether nothing stands from `next` on but a place and a date, or bare numbers, as calendars
  /// put the film's or the page's under their entries.
  private static boolean isAlone(DocumentDraft draft, int next) {
    int i = next;
    while (i >= 0 && NumberedHeading.isBareNumber(draft.part(i).words())) {
      i = nextOpen(draft, i + 1);
    }
    return i < 0 || (i == next && isDated(draft.part(i)) && nextOpen(draft, i + 1) < 0);
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
