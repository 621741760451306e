package org.memcon.editing.opening;

import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dateline.Town;
import org.memcon.editing.dating.ShortYear;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.stamp.Markings;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.Role;

/// Recognizes what stands between a document's heading and its first words: dateline, markings,
/// subject, participants, to, from and references.
public final class OpeningRecognizer {

  /// A longer list of subjects has not been seen; what goes on is text.
  private static final int MOST_SUBJECTS = 14;

  private static final Pattern COUNTED =
      Pattern.compile("(?:\\(?\\d{1,2}[.)]|[•—–*-]|[A-Za-z][.)]) ?\\S.*");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:Author|Creator|Contributors?|Source|Rights|Language|Publisher|Repository|Collection"
              + "|Format|Type|Identifier|Description|Summary|Translated by|Original [A-Z]\\p{L}+"
              + "|[Dd]ate|Place|Subjects?|Title|Kind|Coverage)\\s*:");

  /// As many lines may stand between the known parts of an opening.
  private static final int FRONT_LINES = 5;

  /// Telegrams and letters without a title have longer heads.
  private static final int HEAD_LINES = 18;

  /// Tells the opening parts of a draft; `heading` is the place of its heading, -1 where it has
  /// none.
  public void recognize(DocumentDraft draft, int heading) {
    for (int i = 0; i < heading; i++) {
      above(draft, i);
      dateAbove(draft, i);
    }
    if (heading >= 0) {
      draft.take(heading, PartKind.HEADING, 0.95, "the title of the document");
    }
    int at = HeadingEnd.behind(draft, heading + 1);
    boolean dated = false;
    while (at < draft.size()) {
      Part part = draft.part(at);
      if (!part.isOpen()) {
        at++;
        continue;
      }
      Optional<ListLabel> label = ListLabel.of(part.words());
      boolean place = DatelineRecognizer.isPlaceLabelled(part.words());
      if (part.is(Role.DATELINE)
          || ((place || !dated) && isDateline(draft, part))
          || dated && placesDay(draft, part)) {
        draft.take(
            at, PartKind.DATELINE, sureness(draft, part), "a place and a date under the heading");
        townAbove(draft, at);
        dated |= !place;
        at++;
      } else if (Markings.isMarking(part.words())) {
        draft.take(at, PartKind.MARKING, 0.95, "words of classification and urgency alone");
        at++;
      } else if (label.isPresent() && label.get().alone()) {
        at = list(draft, at, label.get());
      } else if (label.filter(l -> l.kind() == ListLabel.Kind.PARTICIPANTS).isPresent()
          && (ParticipantsRecognizer.isLabelledRow(part, label.get())
              || ParticipantsRecognizer.isLabelledColumn(draft, at, label.get())
              || ParticipantsRecognizer.isLabelledOne(part, label.get()))) {
        boolean side = DelegationLabels.isSide(part.words().substring(label.get().contentFrom()));
        draft.take(
            at,
            side ? PartKind.DELEGATION : PartKind.PARTICIPANT,
            0.9,
            side ? "a label and the first side" : "a label and names in a row");
        at = ParticipantsRecognizer.entries(draft, at + 1);
      } else if (label.isPresent() && part.words().length() < 300) {
        draft.take(at, PartKind.PARAGRAPH, 0.7, "a label and what it labels in one line");
        at++;
      } else if (ParticipantsRecognizer.row(draft, at) > at) {
        at = ParticipantsRecognizer.row(draft, at);
      } else {
        int next = behindFrontLines(draft, at, dated);
        if (next < 0) {
          break;
        }
        at = next;
      }
    }
  }

  /// Tells lists with a label of their own that stand further below: in enclosures, and where those
  /// present are named at the end.
  public void inside(DocumentDraft draft) {
    for (int i = 1; i + 1 < draft.size(); i++) {
      if (draft.part(i).isOpen()) {
        Optional<ListLabel> label = ListLabel.of(draft.part(i).words()).filter(ListLabel::alone);
        boolean list =
            switch (label.map(ListLabel::kind).orElse(ListLabel.Kind.OTHER)) {
              case PARTICIPANTS -> ParticipantsRecognizer.arePeople(draft, i + 1);
              case SUBJECT, TO, FROM, REFERENCES -> isLine(draft, i + 1);
              case OTHER -> false;
            };
        if (list) {
          list(draft, i, label.orElseThrow());
        }
      }
    }
  }

  private static boolean isLine(DocumentDraft draft, int from) {
    for (int i = from; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (part.isOpen()) {
        return part.words().length() < 200 && !Sentences.isRunning(part.words());
      }
    }
    return false;
  }

  private static void above(DocumentDraft draft, int index) {
    Part part = draft.part(index);
    if (!part.isOpen()) {
      return;
    }
    Optional<NumberedHeading> number = NumberedHeading.of(part.words());
    boolean alone = number.filter(n -> n.titleFrom() >= part.words().length()).isPresent();
    if (!alone && NumberedHeading.isAlone(part.words())) {
      draft.take(index, PartKind.FILE_LINE, 0.9, "the document's number and its archive's code");
    } else if (alone) {
      draft.take(index, PartKind.NUMBER, 0.95, "the document's number alone");
    } else if (TitleWords.namesFile(part.words()) || part.is(Role.SOURCE_NOTE)) {
      draft.take(index, PartKind.FILE_LINE, 0.9, "a file's number or name above the heading");
    } else if (Markings.isMarking(part.words())) {
      draft.take(index, PartKind.MARKING, 0.9, "words of classification above the heading");
    }
  }

  /// "Eastport, Freedonia" in the line above the day.
  private static void townAbove(DocumentDraft draft, int date) {
    boolean placed =
        draft.dateline(draft.part(date)).filter(found -> found.value().hasPlace()).isPresent();
    if (date > 0
        && !placed
        && draft.part(date - 1).isOpen()
        && Town.is(draft.part(date - 1).words())) {
      draft.take(date - 1, PartKind.DATELINE, 0.85, "a town above the day");
    }
  }

  /// A year of two figures is one where the document's other years tell the century.
  private static boolean isDateline(DocumentDraft draft, Part part) {
    Optional<Recognized<DatelineRecognizer.DatelineParts>> found = draft.dateline(part);
    return found.isPresent()
        && (found.get().confidence() > ShortYear.CONFIDENCE
            || ShortYear.isTold(draft.parts().stream().map(Part::words).toList()));
  }

  /// Whether a line repeats the day of the only dateline, which named no place, behind one.
  private static boolean placesDay(DocumentDraft draft, Part part) {
    int first = draft.indexOf(PartKind.DATELINE);
    Optional<DatelineRecognizer.DatelineParts> day =
        first < 0 ? Optional.empty() : draft.dateline(draft.part(first)).map(Recognized::value);
    return day.filter(it -> !it.hasPlace() && it.date().isPresent()).isPresent()
        && draft
            .dateline(part)
            .map(Recognized::value)
            .filter(it -> it.hasPlace() && it.date().equals(day.get().date()))
            .isPresent();
  }

  private static double sureness(DocumentDraft draft, Part part) {
    return draft
        .dateline(part)
        .filter(it -> it.confidence() <= ShortYear.CONFIDENCE)
        .map(Recognized::confidence)
        .orElse(0.95);
  }

  /// Typed papers have their date, and a letter's place, above the heading.
  private static void dateAbove(DocumentDraft draft, int index) {
    Part part = draft.part(index);
    if (part.isOpen() && part.block().role().isEmpty() && isDateline(draft, part)) {
      draft.take(index, PartKind.DATELINE, 0.8, "a date above the heading");
    }
  }

  /// Where the opening goes on behind a few short lines that are none of its known parts (a
  /// document's own number, a repeated title); -1 where it does not. The lines stay open.
  private int behindFrontLines(DocumentDraft draft, int at, boolean dated) {
    int seen = 0;
    int most = draft.indexOf(PartKind.HEADING) < 0 ? HEAD_LINES : FRONT_LINES;
    for (int i = at; i < draft.size() && seen < most; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      String words = part.words();
      Optional<ListLabel> label = ListLabel.of(words);
      boolean known =
          label
                  .filter(it -> it.alone() || ParticipantsRecognizer.isLabelledRow(part, it))
                  .isPresent()
              || label.isPresent()
                  && label.get().kind() == ListLabel.Kind.PARTICIPANTS
                  && ParticipantsRecognizer.isLabelledColumn(draft, i, label.get())
              || DatelineRecognizer.isPlaceLabelled(words)
              || (!dated && isDateline(draft, part))
              || Markings.isMarking(words)
              || ParticipantsRecognizer.isRow(draft, i);
      if (i > at && known) {
        return i;
      }
      boolean running = Sentences.isRunning(words) && !FIELD.matcher(words).lookingAt();
      if (words.length() > 170 || running || part.block().hangs()) {
        return introduced(draft, i);
      }
    }
    return -1;
  }

  /// Where the opening goes on behind a paragraph by which a page introduces the record: at those
  /// present, behind their label; -1 where it does not, as in volumes, whose records begin with it.
  private static int introduced(DocumentDraft draft, int from) {
    for (int i = from + 1, seen = 0;
        draft.number().isEmpty() && i < draft.size() && seen < FRONT_LINES;
        i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      ListLabel label = ListLabel.of(part.words()).orElse(null);
      if (label != null
          && label.kind() == ListLabel.Kind.PARTICIPANTS
          && (ParticipantsRecognizer.isLabelledRow(part, label)
              || ParticipantsRecognizer.isLabelledColumn(draft, i, label))) {
        return i;
      }
    }
    return -1;
  }

  private int list(DocumentDraft draft, int at, ListLabel label) {
    PartKind labelKind =
        switch (label.kind()) {
          case SUBJECT -> PartKind.SUBJECT_LABEL;
          case PARTICIPANTS -> PartKind.PARTICIPANTS_LABEL;
          case TO, FROM, REFERENCES, OTHER -> PartKind.LIST_LABEL;
        };
    int first = at + 1;
    while (first < draft.size() && !draft.part(first).isOpen()) {
      first++;
    }
    if (first >= draft.size()
        || (!ParticipantReader.isNames(draft.part(first).words())
            && Sentences.isRunning(draft.part(first).words())
            && label.kind() != ListLabel.Kind.SUBJECT
            && !ListShape.isItem(draft.part(first)))) {
      draft.take(at, PartKind.SUBHEADING, 0.5, "a label with running text after it");
      return first;
    }
    if (FIELD.matcher(draft.part(first).words()).lookingAt()
        && draft.part(at).words().endsWith(":")
        && draft.part(first).block().blankBefore() == 0) {
      draft.take(at, PartKind.PARAGRAPH, 0.7, "a label of nothing: another stands under it");
      return first;
    }
    if (ListLabel.of(draft.part(first).words())
            .filter(it -> it.alone() || label.kind() == ListLabel.Kind.OTHER)
            .isPresent()
        && !ListLabel.ofSide(draft.part(first).words(), true)) {
      draft.take(at, PartKind.PARAGRAPH, 0.7, "a label of nothing: another stands under it");
      return first;
    }
    if (label.kind() == ListLabel.Kind.OTHER && isDateline(draft, draft.part(first))) {
      draft.take(at, PartKind.LIST_LABEL, 0.9, "a label of a date");
      draft.take(first, PartKind.DATELINE, 0.95, "a date behind its label");
      return first + 1;
    }
    draft.take(at, labelKind, 0.95, "a label of a list, alone");
    return switch (label.kind()) {
      case SUBJECT -> subjects(draft, first);
      case PARTICIPANTS -> ParticipantsRecognizer.entries(draft, first);
      case TO, FROM, REFERENCES, OTHER -> items(draft, first);
    };
  }

  private static int subjects(DocumentDraft draft, int first) {
    draft.take(first, PartKind.SUBJECT, 0.95, "the line under the label of the subject");
    boolean item = ListShape.isItem(draft.part(first));
    boolean counted = COUNTED.matcher(draft.part(first).words()).matches();
    int end = first + 1;
    int labelled = -1;
    for (int k = end; k < Math.min(draft.size(), first + MOST_SUBJECTS); k++) {
      Part part = draft.part(k);
      if (part.isOpen() && ListLabel.of(part.words()).filter(ListLabel::alone).isPresent()) {
        labelled = k;
        break;
      }
      if (part.isOpen() && Sentences.isRunning(part.words())) {
        break;
      }
    }
    while (end < draft.size()) {
      Part part = draft.part(end);
      boolean same = sameLook(draft.part(first), part);
      boolean goesOn =
          part.isOpen()
              && !ListLabel.of(part.words()).filter(ListLabel::alone).isPresent()
              && (item
                  ? ListShape.isItem(part) && same
                  : end < labelled
                      || (counted
                          && COUNTED.matcher(part.words()).matches()
                          && !Sentences.isRunning(part.words())));
      if (!goesOn && !ListShape.isBetween(part)) {
        break;
      }
      if (goesOn) {
        draft.take(end, PartKind.SUBJECT, 0.85, "goes on the list of subjects");
      }
      end++;
    }
    return end;
  }

  /// Offices in a row, as those have to whom a paper goes.
  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "The (?:(?:Acting|Deputy|Under|Assistant|Vice)"
              + " )?(?:Secretary|Director|Chairman|Administrator|Attorney|Chief|President|Executive|Special|Joint|Commandant|Commissioner|Postmaster)\\b.{0,110}");

  private static int items(DocumentDraft draft, int first) {
    Part begin = draft.part(first);
    boolean item = ListShape.isItem(begin);
    boolean office = !item && isAddressee(begin);
    draft.take(first, PartKind.LIST_ITEM, 0.8, "the line under a label");
    int at = first + 1;
    boolean close = !item && !office && begin.block().blankBefore() == 0;
    while ((item || office || close) && at < draft.size()) {
      Part part = draft.part(at);
      boolean goesOn =
          item
              ? ListShape.isItem(part) && sameLook(begin, part)
              : office ? isAddressee(part) : isLineOfList(part);
      if (part.isOpen() && goesOn) {
        draft.take(at, PartKind.LIST_ITEM, 0.8, "goes on the list");
      } else if (!ListShape.isBetween(part)) {
        break;
      }
      at++;
    }
    return at;
  }

  /// Whether a short line stands right under the one before it and says no more than who or what.
  private static boolean isLineOfList(Part part) {
    String words = part.words();
    return part.block().blankBefore() == 0
        && words.length() < 60
        && ListLabel.of(words).isEmpty()
        && !Sentences.ends(words);
  }

  private static boolean isAddressee(Part part) {
    String words = part.words();
    return words.length() < 130
        && !Sentences.ends(words)
        && ADDRESSEE.matcher(words).matches()
        && !Sentences.isRunning(words);
  }

  private static boolean sameLook(Part one, Part other) {
    return one.block().first().left() == other.block().first().left();
  }
}
