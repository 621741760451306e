package org.memcon.editing.opening;

import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.frame.FieldLines;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Run;

/// Recognizes how far a list of those who took part goes, by its entries and the names of sides.
final class ParticipantsRecognizer {

  /// Fewer people in a row are no list where no label says so.
  private static final int ROW = 4;

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:• )?(?:The )?(?:(?:Mr|Mrs|Miss|Ms|Messrs|Dr|Gen|Adm|Amb|Col|Sen|Gov|Prof)\\.|(?:Vice"
              + " |Under |Deputy |Assistant |Acting"
              + " )?(?:President|Secretary|Director|Minister)|Ambassador|General|Admiral|Senator|Congressman|Sir|Lord|Governor|Colonel|Captain|Prime"
              + " Minister|Foreign Minister) \\p{Lu}.{1,120}");

  /// "[Here follows", a paper's number and a counted heading begin what comes behind a list.
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\[(?:Here follow|Omitted|At this"
              + " point).*|[\\p{L}]{2,10}[/–-][\\p{L}]{1,6}[/–-]#?\\d{1,3}[A-Z]?"
              + "|(?:[IVX]{1,4}\\.|\\d{1,2}\\.|\\(\\d{1,2}\\)|(?:The"
              + " )?(?:Problem|Introduction|Summary|Background|Discussion|Decision|Agenda|Conclusions?)\\b)(?:"
              + " .*|:?$)|(?i)(?:interpreted|recorded|translated|drafted) by:?.{0,80}");

  /// "I. On the appeal of the Committee": what was spoken about.
  private static final Pattern AGENDA =
      Pattern.compile("^(?:[IVX]{1,4}|\\d{1,2})\\. (?:On|About|Concerning|Regarding|The) ");

  /// When and where they met stands behind those present.
  private static final Pattern FACT =
      Pattern.compile(
          "(?:DATE|Date|TIME|Time|PLACE|Place|LOCATION|Location)(?: (?:AND|and|&)"
              + " \\p{L}{4,5})?\\s*: .{0,120}");

  private static final Pattern ABSENT =
      Pattern.compile("(?i)(?:absent|excused|apologies|agenda)\\b.{0,30}:");

  /// A title that stands by itself over what follows stands so much further right than entries.
  private static final int CENTRED = 15;

  private ParticipantsRecognizer() {}

  /// Takes the entries from `first` on; gives the place behind the last.
  static int entries(DocumentDraft draft, int first) {
    boolean item =
        first < draft.size()
            && ListShape.isItem(draft.part(first))
            && (!draft.part(first).block().hangs() || areItems(draft, first + 1));
    boolean together =
        first > 0
            && first < draft.size()
            && block(draft, first) >= 0
            && block(draft, first) == block(draft, first - 1);
    int at = first;
    while (at < draft.size()) {
      Part part = draft.part(at);
      if (!part.isOpen()) {
        if (ListShape.isBetween(part)) {
          at++;
          continue;
        }
        break;
      }
      String words = part.words();
      boolean inner = at + 1 < draft.size() && ListLabel.ofSide(words, at == first);
      boolean label = ListLabel.of(words).filter(it -> isOther(it, words)).isPresent();
      if (!inner && label
          || FACT.matcher(words).matches()
          || FieldLines.valueFrom(words).isPresent()
          || ABSENT.matcher(words).lookingAt()
          || Sentences.isSpoken(words)
          || isSentence(words)) {
        break;
      }
      boolean counted =
          !item && (at > first && BEHIND.matcher(words).matches() || AGENDA.matcher(words).find());
      boolean delegation =
          inner
              || DelegationLabels.isDelegation(words, draft, at)
              || hasDeeper(draft, at)
              || at == first && isFirstSide(draft, at)
              || isOtherSide(draft, first, at)
              || isSetApart(draft, at);
      boolean entry =
          together
              ? block(draft, at) == block(draft, first) || isOfPeople(draft, at)
              : item
                  ? ListShape.isItem(part)
                  : ParticipantReader.isNames(words)
                      || (!Sentences.isRunning(words) && words.length() < 190);
      if (at == first && ParticipantReader.areHeads(part.block())) {
        draft.take(at, PartKind.PARTICIPANTS_LABEL, 0.9, "the heads of a table of people");
      } else if (counted) {
        break;
      } else if (delegation) {
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

  /// Whether the lines that the markup holds together here are people's: the other side, under an
  /// empty line.
  private static boolean isOfPeople(DocumentDraft draft, int at) {
    int from = at;
    while (from > 0 && block(draft, from - 1) == block(draft, at)) {
      from--;
    }
    int to = at + 1;
    while (to < draft.size() && block(draft, to) == block(draft, at)) {
      to++;
    }
    return to - from > 1
        && draft.parts().subList(from, to).stream()
            .allMatch(part -> isPersonAlone(part.words()) && ListLabel.of(part.words()).isEmpty());
  }

  /// Whether the next entry is an item, too: one entry that runs over its line is none.
  private static boolean areItems(DocumentDraft draft, int next) {
    return next < draft.size() && ListShape.isItem(draft.part(next));
  }

  /// Whether the words, few and without a comma, are set in small capitals or bold and those of the
  /// next entry are not.
  private static boolean isSetApart(DocumentDraft draft, int at) {
    String words = draft.part(at).words();
    return words.length() < 40
        && words.indexOf(',') < 0
        && at + 1 < draft.size()
        && draft.part(at + 1).isOpen()
        && isStressed(draft.part(at))
        && !isStressed(draft.part(at + 1));
  }

  private static boolean isStressed(Part part) {
    return !part.block().runs().isEmpty()
        && part.block().runs().stream()
            .allMatch(run ->
                run.styles().contains(Run.Style.SMALL_CAPITALS)
                    || run.styles().contains(Run.Style.BOLD));
  }

  /// Whether one word alone stands among people of more words each, the first of them under the
  /// name of their side: "Freedonia".
  private static boolean isOtherSide(DocumentDraft draft, int first, int at) {
    boolean sided =
        draft.part(first).kind() == PartKind.DELEGATION
            || first > 0 && draft.part(first - 1).kind() == PartKind.DELEGATION;
    if (!sided
        || at < first + 2
        || at + 1 >= draft.size()
        || !COUNTRY.matcher(draft.part(at).words()).matches()) {
      return false;
    }
    return draft.parts().subList(first, at).stream()
        .filter(part -> part.kind() == PartKind.PARTICIPANT)
        .allMatch(part -> part.words().indexOf(' ') > 0);
  }

  /// Whether one word alone stands above two people with titles.
  private static boolean isFirstSide(DocumentDraft draft, int at) {
    if (at + 2 >= draft.size() || !COUNTRY.matcher(draft.part(at).words()).matches()) {
      return false;
    }
    return draft.parts().subList(at + 1, at + 3).stream()
        .allMatch(part -> part.isOpen() && PERSON.matcher(part.words()).matches());
  }

  private static final Pattern COUNTRY = Pattern.compile("\\p{Lu}\\p{L}{3,20}");

  /// Whether a label begins another list, or stands alone.
  private static boolean isOther(ListLabel label, String words) {
    // An item "Interpreter:" goes on the list it stands in.
    boolean item = label.kind() == ListLabel.Kind.OTHER && words.startsWith("•");
    return label.alone() && !item
        || switch (label.kind()) {
          case SUBJECT, TO, FROM, REFERENCES -> true;
          case PARTICIPANTS, OTHER -> false;
        };
  }

  /// Takes a row of people that no label announces; gives the place behind it, or `first` where
  /// there is none.
  static int row(DocumentDraft draft, int first) {
    int end = rowEnd(draft, first);
    for (int at = first; at < end; at++) {
      if (draft.part(at).isOpen()) {
        draft.take(at, PartKind.PARTICIPANT, 0.75, "one of several people in a row");
      }
    }
    return end;
  }

  /// Whether a row of people begins here that no label announces.
  static boolean isRow(DocumentDraft draft, int first) {
    return rowEnd(draft, first) > first;
  }

  private static int rowEnd(DocumentDraft draft, int first) {
    int people = 0;
    int last = first;
    for (int at = first; at < draft.size(); at++) {
      Part part = draft.part(at);
      if (part.kind() == PartKind.NOTE || part.kind() == PartKind.PAGE_BREAK) {
        continue;
      }
      if (!part.isOpen() || !isPerson(part.words())) {
        break;
      }
      people++;
      last = at;
    }
    return people < ROW ? first : last + 1;
  }

  /// Whether the parts from `first` on are people: the first, or a side and its first member.
  static boolean arePeople(DocumentDraft draft, int first) {
    int seen = 0;
    for (int at = first; at < draft.size() && seen < 2; at++) {
      Part part = draft.part(at);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      String words = part.words();
      boolean side = seen == 1 && DelegationLabels.isDelegation(words, draft, at);
      boolean entry =
          words.length() < 190 && !Sentences.isRunning(words) && ParticipantReader.isEntry(words);
      if (!side && !entry) {
        return false;
      }
    }
    return seen == 2;
  }

  /// "The Ambassador called at 4:30 p.m." ends like an entry with an abbreviation.
  private static boolean isSentence(String words) {
    return words.length() > 40
        && words.endsWith(".")
        && !ParticipantReader.isNames(words)
        && Sentences.hasVerb(words);
  }

  private static boolean isPerson(String words) {
    return words.length() < 130
        && !Sentences.isRunning(words)
        && !Sentences.ends(words)
        && PERSON.matcher(words).matches();
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

  /// Whether a line stands apart and in the middle, as a title does and the entries do not.
  private static boolean isCentred(DocumentDraft draft, int first, int at) {
    Part part = draft.part(at);
    return at > first + 1
        && part.block().blankBefore() > 0
        && part.block().first().left() >= draft.part(first).block().first().left() + CENTRED
        && part.words().matches("[\\p{L} ’'-]{3,60}")
        && part.block().text().offset(0) == part.block().first().span().start();
  }

  /// The last lines of a list without signs may be the title of what follows.
  private static int shorten(DocumentDraft draft, int first, int end) {
    int at = end;
    while (at - 1 > first
        && draft.part(at - 1).kind() == PartKind.PARTICIPANT
        && (!ParticipantReader.isEntry(draft.part(at - 1).words())
            || isCentred(draft, first, at - 1))) {
      at--;
      draft.take(at, PartKind.OPEN, 0, "");
    }
    return at;
  }

  /// Whether a label and several people stand in one line.
  static boolean isLabelledRow(Part part, ListLabel label) {
    String content = part.words().substring(label.contentFrom());
    return ParticipantReader.read(part.words()).size() > 1
        && (ParticipantReader.isNames(content)
            || ParticipantReader.namesSeveral(content)
            || ParticipantRow.runsOn(content)
            || Retinue.isIn(content)
            || ParticipantRow.namesSides(content)
            || content.indexOf(',') > 0 && ParticipantReader.areFullNames(content)
            || content.indexOf(';') > 0)
        && !Sentences.isSpoken(content);
  }

  /// Whether the first of several people, a line each, stands behind their label.
  static boolean isLabelledColumn(DocumentDraft draft, int at, ListLabel label) {
    if (at + 1 >= draft.size()
        || !draft.part(at + 1).isOpen()
        || draft.part(at + 1).block().blankBefore() > 0) {
      return false;
    }
    String next = draft.part(at + 1).words();
    String content = draft.part(at).words().substring(label.contentFrom());
    return (isPersonAlone(content) || DelegationLabels.isSide(content))
        && isPersonAlone(next)
        && ListLabel.of(next).isEmpty();
  }

  /// Whether one person stands behind the label: "Chaired by: Comrade Orlok".
  static boolean isLabelledOne(Part part, ListLabel label) {
    String content = part.words().substring(label.contentFrom());
    return CHAIR.matcher(part.words()).lookingAt()
        && content.length() < 90
        && isPersonAlone(content)
        && !Sentences.hasVerb(content)
        && !content.endsWith(".");
  }

  private static final Pattern CHAIR =
      Pattern.compile("(?i)(?:chaired|presided|presiding|in the chair)\\b[^:]{0,12}: ");

  private static boolean isPersonAlone(String words) {
    return words.length() < 130 && !Sentences.isRunning(words) && ParticipantReader.isEntry(words);
  }
}
