package org.memcon.editing.opening;

import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DatelineRecognizer;
import org.memcon.editing.division.NumberedHeading;
import org.memcon.editing.division.TitleWords;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Role;

/// Recognizes what stands between a document's heading and its first words: dateline, markings,
/// subject, participants, to, from and references.
public final class OpeningRecognizer {

  /// A longer list of subjects has not been seen; what goes on is text.
  private static final int MOST_SUBJECTS = 14;

  private static final Pattern COUNTED =
      Pattern.compile("(?:\\(?\\d{1,2}[.)]|[•—–*-]|[A-Za-z][.)]) ?\\S.*");

  /// As many lines may stand between the known parts of an opening.
  private static final int FRONT_LINES = 5;

  private final DatelineRecognizer datelines = new DatelineRecognizer();

  /// Tells the opening parts of a draft; `heading` is the place of its heading, -1 where it has
  /// none.
  public void recognize(DocumentDraft draft, int heading) {
    for (int i = 0; i < heading; i++) {
      above(draft, i);
    }
    if (heading >= 0) {
      draft.take(heading, PartKind.HEADING, 0.95, "the title of the document");
    }
    int at = headingEnd(draft, heading + 1);
    boolean dated = false;
    while (at < draft.size()) {
      Part part = draft.part(at);
      if (!part.isOpen()) {
        at++;
        continue;
      }
      Optional<ListLabel> label = ListLabel.of(part.words());
      if (part.is(Role.DATELINE) || (!dated && isDateline(part))) {
        draft.take(at, PartKind.DATELINE, 0.95, "a place and a date under the heading");
        dated = true;
        at++;
      } else if (Markings.isMarking(part.words())) {
        draft.take(at, PartKind.MARKING, 0.95, "words of classification and urgency alone");
        at++;
      } else if (label.isPresent() && label.get().alone()) {
        at = list(draft, at, label.get());
      } else if (label.filter(l -> l.kind() == ListLabel.Kind.PARTICIPANTS).isPresent()
          && ParticipantReader.read(part.words()).size() > 1
          && ParticipantReader.isNames(part.words().substring(label.get().contentFrom()))) {
        draft.take(at, PartKind.PARTICIPANT, 0.9, "a label and names in a row");
        at = participants(draft, at + 1);
      } else if (label.isPresent() && part.words().length() < 300) {
        draft.take(at, PartKind.PARAGRAPH, 0.7, "a label and what it labels in one line");
        at++;
      } else {
        int next = behindFrontLines(draft, at, dated);
        if (next < 0) {
          break;
        }
        at = next;
      }
    }
  }

  /// A heading may go on in lines that begin with a small letter.
  private static int headingEnd(DocumentDraft draft, int from) {
    int at = from;
    while (from > 0 && at < Math.min(draft.size(), from + 3)) {
      Part part = draft.part(at);
      String words = part.words();
      if (part.isOpen()
          && Character.isLowerCase(words.charAt(0))
          && words.length() < 400
          && !Markings.isMarking(words)
          && !TitleWords.endsAsSentence(words)) {
        draft.take(at, PartKind.HEADING, 0.85, "goes on the title");
      } else if (part.isOpen()) {
        break;
      }
      at++;
    }
    return at;
  }

  private static void above(DocumentDraft draft, int index) {
    Part part = draft.part(index);
    if (!part.isOpen()) {
      return;
    }
    Optional<NumberedHeading> number = NumberedHeading.of(part.words());
    boolean alone = number.filter(n -> n.titleFrom() >= part.words().length()).isPresent();
    if (alone) {
      draft.take(index, PartKind.NUMBER, 0.95, "the document's number alone");
    } else if (TitleWords.namesFile(part.words()) || part.is(Role.SOURCE_NOTE)) {
      draft.take(index, PartKind.FILE_LINE, 0.9, "a file's number or name above the heading");
    }
  }

  private boolean isDateline(Part part) {
    Optional<Recognized<DatelineRecognizer.DatelineParts>> found =
        datelines.recognize(part.words(), part.block().span());
    return found.isPresent();
  }

  /// Where the opening goes on behind a few short lines that are none of its known parts (a
  /// document's own number, a repeated title); -1 where it does not. The lines stay open.
  private int behindFrontLines(DocumentDraft draft, int at, boolean dated) {
    int seen = 0;
    for (int i = at; i < draft.size() && seen < FRONT_LINES; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      String words = part.words();
      boolean label = ListLabel.of(words).filter(ListLabel::alone).isPresent();
      if (i > at && (label || (!dated && isDateline(part)))) {
        return i;
      }
      if (words.length() > 170 || Sentences.isRunning(words) || part.block().hangs()) {
        return -1;
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
            && !isItem(draft.part(first)))) {
      draft.take(at, PartKind.SUBHEADING, 0.5, "a label with running text after it");
      return first;
    }
    draft.take(at, labelKind, 0.95, "a label of a list, alone");
    return switch (label.kind()) {
      case SUBJECT -> subjects(draft, first);
      case PARTICIPANTS -> participants(draft, first);
      case TO, FROM, REFERENCES, OTHER -> items(draft, first);
    };
  }

  private static int subjects(DocumentDraft draft, int first) {
    draft.take(first, PartKind.SUBJECT, 0.95, "the line under the label of the subject");
    boolean item = isItem(draft.part(first));
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
                  ? isItem(part) && same
                  : end < labelled
                      || (counted
                          && COUNTED.matcher(part.words()).matches()
                          && !Sentences.isRunning(part.words())));
      if (!goesOn && !isBetween(part)) {
        break;
      }
      if (goesOn) {
        draft.take(end, PartKind.SUBJECT, 0.85, "goes on the list of subjects");
      }
      end++;
    }
    return end;
  }

  private static int participants(DocumentDraft draft, int first) {
    boolean item = first < draft.size() && isItem(draft.part(first));
    boolean together =
        first > 0
            && first < draft.size()
            && block(draft, first) >= 0
            && block(draft, first) == block(draft, first - 1);
    int at = first;
    while (at < draft.size()) {
      Part part = draft.part(at);
      if (!part.isOpen()) {
        if (isBetween(part)) {
          at++;
          continue;
        }
        break;
      }
      String words = part.words();
      if (ListLabel.of(words).filter(ListLabel::alone).isPresent() || Sentences.isSpoken(words)) {
        break;
      }
      boolean delegation = DelegationLabels.isDelegation(words, draft, at) || hasDeeper(draft, at);
      boolean entry =
          together
              ? block(draft, at) == block(draft, first)
              : item
                  ? isItem(part)
                  : ParticipantReader.isNames(words)
                      || (!Sentences.isRunning(words) && words.length() < 190);
      if (delegation) {
        draft.take(at, PartKind.DELEGATION, 0.8, "the name of a side above its members");
      } else if (entry) {
        draft.take(at, PartKind.PARTICIPANT, 0.9, "an entry of the list of participants");
      } else {
        break;
      }
      at++;
    }
    return item ? at : shorten(draft, first, at);
  }

  /// The number of the block that the source's markup keeps a line in; -1 where it has none.
  private static int block(DocumentDraft draft, int index) {
    return draft.part(index).block().first().shape().block();
  }

  /// Whether the items after this one stand a level deeper in the source's own list.
  private static boolean hasDeeper(DocumentDraft draft, int at) {
    int level = draft.part(at).block().first().shape().level();
    return at + 1 < draft.size()
        && draft.part(at).block().is(LineShape.Kind.LIST_ITEM)
        && draft.part(at + 1).block().is(LineShape.Kind.LIST_ITEM)
        && draft.part(at + 1).block().first().shape().level() > level;
  }

  /// The last lines of a list without signs may be the title of what follows.
  private static int shorten(DocumentDraft draft, int first, int end) {
    int at = end;
    while (at - 1 > first
        && draft.part(at - 1).kind() == PartKind.PARTICIPANT
        && !ParticipantReader.isEntry(draft.part(at - 1).words())) {
      at--;
      draft.take(at, PartKind.OPEN, 0, "");
    }
    return at;
  }

  private static int items(DocumentDraft draft, int first) {
    Part begin = draft.part(first);
    boolean item = isItem(begin);
    draft.take(first, PartKind.LIST_ITEM, 0.8, "the line under a label");
    int at = first + 1;
    while (item && at < draft.size()) {
      Part part = draft.part(at);
      if (part.isOpen() && isItem(part) && sameLook(begin, part)) {
        draft.take(at, PartKind.LIST_ITEM, 0.8, "goes on the list");
      } else if (!isBetween(part)) {
        break;
      }
      at++;
    }
    return at;
  }

  /// Whether a list may go on behind the part: the end of a page, its notes, head and foot.
  private static boolean isBetween(Part part) {
    return switch (part.kind()) {
      case PAGE_BREAK, NOTE, NOTE_GOES_ON, RUNNING_HEAD -> true;
      default -> false;
    };
  }

  /// Whether the source's layout shows the block as an item of a list.
  static boolean isItem(Part part) {
    return part.block().is(LineShape.Kind.LIST_ITEM)
        || part.words().startsWith("•")
        || part.block().hangs();
  }

  private static boolean sameLook(Part one, Part other) {
    return one.block().first().left() == other.block().first().left();
  }
}
