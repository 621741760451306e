package org.memcon.editing.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;

/// Recognizes which lines of a page stand around the record: by the regions of a reader that knows
/// the page's markup, and in plain text by their place and words.
public final class PageFrameRecognizer {

  private static final Pattern INFORMATION =
      Pattern.compile(
          "(?i)document information|about this document|record information|message attributes");
  private static final Pattern RELATED =
      Pattern.compile("(?i)related documents?|see also|related records?");
  private static final Pattern UNKNOWN = Pattern.compile("(?i)date unknown|undated|no date");
  private static final Pattern DONOR =
      Pattern.compile(
          "(?i)this document was made possible (?:with|by|through)\\b.{0,200}|.{0,80}\\bgenerous"
              + " support (?:of|from)\\b.{0,160}");

  private static final Pattern SUMMARY =
      Pattern.compile("(?:Summary|SUMMARY|Abstract|ABSTRACT): \\S.*");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:(?:copyright|rights) ?:|©|all rights reserved|(?:re)?printed (?:by|with)"
              + " permission|permission"
              + " (?:to|is|for)\\b.{0,80}\\b(?:reprint|reproduc|copy|cop(?:y|ies))).*");

  /// As many lines of a site may stand at the head or foot of a text, as many paragraphs may
  /// introduce a posted record, and as many lines of facts stand above their heading.
  private static final int EDGE = 14;

  private static final int POSTING = 16;

  /// Nobody posted a record before this year.
  private static final int FIRST_POSTING = 1993;

  private static final int FACTS = 60;

  private final List<TextBlock> blocks;
  private final boolean typed;
  private final Map<Integer, PartKind> kinds = new TreeMap<>();

  /// A recognizer of the frame of these blocks, which stand on typed pages or on others.
  public PageFrameRecognizer(List<TextBlock> blocks, boolean typed) {
    this.blocks = List.copyOf(blocks);
    this.typed = typed;
  }

  /// The frame of the page.
  public PageFrame recognize() {
    byRegion();
    LabelColumn.in(blocks).forEach(kinds::putIfAbsent);
    FieldLines.in(blocks).forEach(line -> kinds.putIfAbsent(line, PartKind.STATEMENT));
    edges();
    posted();
    head();
    information();
    posting();
    return new PageFrame(kinds);
  }

  /// Where the page's title is that of a posting and the record's own stands below, in capitals and
  /// above a date, what stands between is the posting's.
  private void posting() {
    List<Integer> headings = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(Role.DOCUMENT_HEADING) && !kinds.containsKey(i)) {
        headings.add(i);
      }
    }
    if (headings.size() != 1 || TitleWords.namesKind(words(headings.getFirst()))) {
      return;
    }
    int heading = headings.getFirst();
    for (int i = heading + 1; i < Math.min(blocks.size() - 1, heading + POSTING); i++) {
      if (!kinds.containsKey(i) && isTyped(words(i)) && isDated(i + 1)) {
        kinds.put(heading, PartKind.ARCHIVE_TITLE);
        for (int k = heading + 1; k < i; k++) {
          kinds.putIfAbsent(k, PartKind.STATEMENT);
        }
        return;
      }
    }
  }

  /// Whether the words are a kind of document, in capitals.
  private static boolean isTyped(String words) {
    return words.length() > 7
        && words.length() < 150
        && TitleWords.namesKind(words)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isDated(int from) {
    for (int i = from; i < Math.min(blocks.size(), from + 3); i++) {
      if (new DatelineRecognizer().recognize(words(i), blocks.get(i).span()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private String words(int index) {
    return blocks.get(index).words();
  }

  private void byRegion() {
    boolean related = false;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      Region region = block.region();
      if (region == Region.SITE_FURNITURE) {
        kinds.put(i, PartKind.SITE);
      } else if (region == Region.RUNNING_HEAD || region == Region.PAGE_NUMBER) {
        kinds.put(i, PartKind.RUNNING_HEAD);
      } else if (region == Region.RELATED) {
        boolean heading = RELATED.matcher(words(i)).matches();
        related |= heading || isDateAlone(words(i)) || block.is(LineShape.Kind.HEADING);
        // What stands there before any related record is the same record in another language.
        kinds.put(
            i,
            heading ? PartKind.RELATED_HEADING : related ? PartKind.RELATED : PartKind.STATEMENT);
      } else if (block.is(Role.ARCHIVE_DATE)) {
        kinds.put(i, PartKind.ARCHIVE_DATE);
      } else if (block.is(Role.ABSTRACT)) {
        kinds.put(i, PartKind.ABSTRACT);
      } else if (block.is(Role.DONOR)) {
        kinds.put(i, PartKind.STATEMENT);
      } else if (block.is(Role.VOLUME_TITLE) || block.is(Role.BREADCRUMB)) {
        kinds.put(i, PartKind.SITE);
      } else if (region == Region.METADATA) {
        kinds.put(i, metadata(block, i > 0 ? words(i - 1) : ""));
      }
    }
  }

  private static PartKind metadata(TextBlock block, String label) {
    return switch (block.first().shape().kind()) {
      case LABEL -> PartKind.STATEMENT_LABEL;
      case VALUE ->
          FactNames.isTitle(label)
              ? PartKind.ARCHIVE_TITLE
              : FactNames.isDate(label) && isDateAlone(block.words()) || isOldDate(label, block)
                  ? PartKind.ARCHIVE_DATE
                  : PartKind.STATEMENT;
      case HEADING -> PartKind.STATEMENT_HEADING;
      default ->
          StatementLabels.topic(block.words()).isPresent()
              ? PartKind.STATEMENT_LABEL
              : INFORMATION.matcher(block.words()).matches()
                  ? PartKind.STATEMENT_HEADING
                  : PartKind.STATEMENT;
    };
  }

  /// The "date" above a text that somebody posted is the posting's own, unless the web came later.
  private static boolean isOldDate(String label, TextBlock block) {
    return FactNames.isPostingDate(label)
        && new DateRecognizer()
            .recognize(block.words())
            .filter(date -> date.from() == 0)
            .flatMap(DateMatch::date)
            .filter(date -> date.latest().getYear() < FIRST_POSTING)
            .isPresent();
  }

  /// Lines of the site above the first and below the last line of text.
  private void edges() {
    int last = -1;
    for (int i = 0; i < Math.min(EDGE, blocks.size()); i++) {
      if (isSite(i)) {
        last = i;
      } else if (isText(i)) {
        break;
      }
    }
    for (int i = 0; i <= last; i++) {
      boolean brief = !TitleWords.namesKind(words(i)) && words(i).length() < 80;
      if (isSite(i) || (brief && isUntold(i))) {
        kinds.putIfAbsent(i, PartKind.SITE);
      }
    }
    for (int i = blocks.size() - 1; i > Math.max(last, blocks.size() - EDGE); i--) {
      if (isSite(i)) {
        kinds.putIfAbsent(i, PartKind.SITE);
      } else if (isUntold(i) && RIGHTS.matcher(words(i)).matches()) {
        kinds.putIfAbsent(i, PartKind.STATEMENT);
      } else if (!kinds.containsKey(i)) {
        break;
      }
    }
  }

  /// A posting says under its title who posted it and when.
  private void posted() {
    for (int i = 0; i + 1 < Math.min(POSTING, blocks.size()); i++) {
      if (blocks.get(i).is(Role.DOCUMENT_HEADING)) {
        for (int k = i + 1; k < blocks.size() && (isSite(k) || kinds.containsKey(k)); k++) {
          kinds.putIfAbsent(k, PartKind.SITE);
        }
        return;
      }
    }
  }

  /// Whether the site's lines at the head of a page have come to an end.
  private boolean isText(int index) {
    String words = words(index);
    boolean told = kinds.containsKey(index) && !isBeside(kinds.getOrDefault(index, PartKind.OPEN));
    return told
        || words.length() > 200
        || blocks.get(index).is(Role.DOCUMENT_HEADING)
        || (words.length() > 40 && TitleWords.endsAsSentence(words));
  }

  /// Whether it is the site's, or a fact that stands above what else the site says.
  private static boolean isBeside(PartKind kind) {
    return switch (kind) {
      case SITE, STATEMENT_LABEL, STATEMENT, ARCHIVE_TITLE, ARCHIVE_DATE -> true;
      default -> false;
    };
  }

  private boolean isSite(int index) {
    // "CONTENTS" and "INDEX" are the paper's own, where it is typed.
    return isUntold(index)
        && !(typed && (words(index).indexOf(' ') < 0 || words(index).startsWith("Submitted")))
        && (SiteLines.isSite(words(index)) || SiteLines.isVolumeTitle(words(index)));
  }

  /// Whether the source's markup leaves open what a block is: its notes and headings are no lines
  /// of the site, whatever their words.
  private boolean isUntold(int index) {
    TextBlock block = blocks.get(index);
    return block.region() == Region.CONTENT && block.role().isEmpty();
  }

  /// The archive's date, its title and the donors, above the record's own first line.
  private void head() {
    if (kinds.containsValue(PartKind.ARCHIVE_TITLE)) {
      return;
    }
    int at = next(0);
    if (at >= 0 && isUntold(at) && SUMMARY.matcher(words(at)).matches() && next(at + 1) > 0) {
      kinds.put(at, PartKind.ABSTRACT);
      at = next(at + 1);
    }
    if (at < 0 || kinds.containsValue(PartKind.ARCHIVE_DATE) || !isDateAlone(words(at))) {
      title(kinds.containsValue(PartKind.ARCHIVE_DATE) ? next(0) : -1);
      return;
    }
    int title = next(at + 1);
    if (title > 0 && TitleWords.mayBeTitle(words(title)) && words(title).length() > 12) {
      kinds.put(at, PartKind.ARCHIVE_DATE);
      title(title);
    }
  }

  private void title(int index) {
    if (index < 0 || !TitleWords.mayBeTitle(words(index))) {
      return;
    }
    kinds.put(index, PartKind.ARCHIVE_TITLE);
    int donor = next(index + 1);
    if (donor > 0 && DONOR.matcher(words(donor)).matches()) {
      kinds.put(donor, PartKind.STATEMENT);
    }
  }

  private int next(int from) {
    for (int i = from; i < Math.min(blocks.size(), from + 20); i++) {
      if (!kinds.containsKey(i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDateAlone(String words) {
    if (UNKNOWN.matcher(words).matches()) {
      return true;
    }
    Optional<DateMatch> date = new DateRecognizer().recognize(words);
    return date.isPresent() && date.get().from() == 0 && date.get().to() >= words.length();
  }

  /// In plain text: facts after "Document Information", the summary above it, related records.
  private void information() {
    int information = -1;
    int related = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (words(i).length() > 30 || kinds.containsKey(i)) {
        continue;
      }
      boolean heading = !blocks.get(i).is(LineShape.Kind.LIST_ITEM);
      if (heading && INFORMATION.matcher(words(i)).matches() && hasLabel(i)) {
        information = i;
      } else if (heading && RELATED.matcher(words(i)).matches() && hasDates(i)) {
        related = i;
      }
    }
    if (information >= 0) {
      kinds.put(information, PartKind.STATEMENT_HEADING);
      statements(information + 1, related > information ? related : blocks.size());
      int first = factsAbove(information);
      if (first < information) {
        statements(first, information);
      }
      summary(words(information).startsWith("M") ? -1 : first - 1);
    }
    if (related >= 0) {
      kinds.put(related, PartKind.RELATED_HEADING);
      for (int i = related + 1;
          i < blocks.size() && (i < information || information < related);
          i++) {
        kinds.putIfAbsent(i, PartKind.RELATED);
      }
    }
  }

  /// Some pages give people, places and subjects above that heading, label and values in a row.
  private int factsAbove(int heading) {
    int first = heading;
    for (int i = heading - 1; i > Math.max(0, heading - FACTS); i--) {
      boolean label = StatementLabels.topic(words(i)).isPresent();
      boolean value = words(i).length() < 100 && !TitleWords.endsAsSentence(words(i));
      if (kinds.containsKey(i) || !(label || value)) {
        break;
      }
      first = label ? i : first;
    }
    return first;
  }

  private boolean hasLabel(int index) {
    for (int i = index + 1; i < Math.min(blocks.size(), index + 4); i++) {
      if (StatementLabels.topic(words(i)).isPresent() || FieldLines.isField(words(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDates(int index) {
    for (int i = index + 1; i < Math.min(blocks.size(), index + 3); i++) {
      if (isDateAlone(words(i))) {
        return true;
      }
    }
    return false;
  }

  private void statements(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean label = StatementLabels.topic(words(i)).isPresent();
      kinds.putIfAbsent(i, label ? PartKind.STATEMENT_LABEL : PartKind.STATEMENT);
    }
  }

  /// The summary stands right above the facts, after more empty lines than paragraphs have.
  private void summary(int last) {
    int usual = usualGap();
    for (int i = last; i > Math.max(0, last - 4); i--) {
      if (kinds.containsKey(i) || words(i).startsWith("[") || words(i).length() < 40) {
        return;
      }
      if (blocks.get(i).blankBefore() > usual + 1) {
        for (int k = i; k <= last; k++) {
          kinds.put(k, PartKind.ABSTRACT);
        }
        return;
      }
    }
  }

  private int usualGap() {
    int[] counts = new int[12];
    blocks.forEach(block -> counts[Math.min(11, block.blankBefore())]++);
    int usual = 0;
    for (int i = 1; i < counts.length; i++) {
      usual = counts[i] > counts[usual] ? i : usual;
    }
    return usual;
  }
}
