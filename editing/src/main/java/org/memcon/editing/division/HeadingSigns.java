package org.memcon.editing.division;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;

/// What speaks for a block's being the heading of a document: its words, the gap before it, the
/// blocks above and below.
final class HeadingSigns {

  private static final Pattern SOURCE_NOTE =
      Pattern.compile(
          "^(?:/\\d{1,2}[a-z]?/|\\[?\\d{1,2}\\]?\\.? ?|\\*)?\\[?\\s?(?:Source|Summary): .*");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:SUBJECT|Subject|SUBJ|PARTICIPANTS|Participants|TO|FROM|REF|MEMORANDUM FOR)\\b.*");

  /// Fewer wide gaps do not show a rhythm.
  private static final int RHYTHM = 5;

  private final DatelineRecognizer datelines = new DatelineRecognizer();
  private final List<TextBlock> blocks;
  private final Outline outline;

  /// The blocks behind gaps that are wider than those between paragraphs.
  private final BitSet setOff;

  private final int wide;

  HeadingSigns(List<TextBlock> blocks) {
    this.blocks = List.copyOf(blocks);
    this.outline = new Outline(this.blocks);
    // Where paragraphs are told by their indents, one empty line parts more than paragraphs.
    boolean indented = outline.isIndented();
    this.wide = indented ? 1 : 2;
    BitSet gaps = outline.behindGaps(!indented);
    this.setOff = indented || gaps.cardinality() * 6L < blocks.size() ? gaps : new BitSet();
  }

  /// What the blocks show at a glance.
  Outline outline() {
    return outline;
  }

  /// Whether a gap stands before the block that is wider than those between paragraphs.
  boolean isSetOff(int index) {
    return setOff.get(index);
  }

  /// Whether documents stand apart by wide gaps, and nothing else does: nine in ten of these gaps
  /// are followed by one of `starts`.
  boolean setsDocumentsOff(List<DocumentStart> starts) {
    int wide = setOff.cardinality() - (isSetOff(0) ? 1 : 0);
    long begun = starts.stream().filter(start -> isSetOff(start.first())).count();
    return wide >= RHYTHM && begun * 10 >= wide * 8 && begun * 10 >= starts.size() * 9;
  }

  int weight(int index, String title) {
    if (!TitleWords.mayBeTitle(title)) {
      return 0;
    }
    int weight = TitleWords.namesKind(title) ? 2 : TitleWords.namesParties(title) ? 1 : 0;
    if (title.startsWith("Editorial Note")) {
      weight += 2;
    }
    if (TitleWords.endsWithCall(title)) {
      weight += 1;
    }
    if (index < blocks.size() && blocks.get(index).blankBefore() >= wide) {
      weight += 1;
    }
    return weight + below(index);
  }

  /// What the blocks under a heading say for it.
  int below(int index) {
    int weight = 0;
    boolean dateline = false;
    boolean source = false;
    boolean label = false;
    boolean calls = TitleWords.endsWithCall(blocks.get(index).words());
    for (int k = index + 1, seen = 0; k < blocks.size() && seen < 3; k++) {
      String words = blocks.get(k).words();
      if (isPageMark(words)) {
        continue;
      }
      boolean near = seen < 2 || source;
      dateline |= near && datelines.recognize(words, blocks.get(k).span()).isPresent();
      source |= namesSource(words) && (!isListed(words) || calls);
      label |=
          seen == 0 && LABEL.matcher(words.substring(0, Math.min(30, words.length()))).matches();
      seen++;
    }
    weight += dateline ? 2 : 0;
    weight += source ? 2 : 0;
    weight += label ? 2 : 0;
    return weight;
  }

  private static boolean namesSource(String words) {
    return SOURCE_NOTE.matcher(words.substring(0, Math.min(60, words.length()))).lookingAt();
  }

  /// Whether a note is counted as in the list that ends a document, "1. Source:": it stands under
  /// the last paragraph, whose title would call it.
  private static boolean isListed(String words) {
    return LISTED.matcher(words.substring(0, Math.min(8, words.length()))).lookingAt();
  }

  private static final Pattern LISTED = Pattern.compile("\\d{1,2}\\. ");

  /// "[Page 284]": a page may begin under a heading.
  private static boolean isPageMark(String words) {
    return words.length() < 16 && words.startsWith("[Page ") && words.endsWith("]");
  }

  /// The first block of the document whose heading this is: the heading itself, or the file's
  /// number above it, which "[Extract]" may part from it.
  int fileLineAbove(int heading) {
    int above = heading - 1;
    if (above > 0 && blocks.get(heading).blankBefore() <= 1 && isPart(above)) {
      above--;
    }
    if (above >= 0
        && blocks.get(above).region() == Region.CONTENT
        && (blocks.get(above).is(Role.SOURCE_NOTE)
            || (blocks.get(above + 1).blankBefore() <= 1
                && TitleWords.namesFile(blocks.get(above).words())))) {
      return above;
    }
    return heading;
  }

  /// Whether the block says what part of the original follows: "[Extract]".
  boolean isPart(int index) {
    return TitleWords.namesPart(blocks.get(index).words());
  }

  /// The first block from `first` on that may be a title: a file's number and "[Extract]" may stand
  /// above it.
  OptionalInt titleFrom(int first) {
    for (int i = first; i < Math.min(blocks.size(), first + 3); i++) {
      String words = blocks.get(i).words();
      boolean above = isPart(i) || (i == first && TitleWords.namesFile(words) && !isNote(words));
      if (!above || i == blocks.size() - 1) {
        return TitleWords.mayBeTitle(words) ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isNote(String words) {
    return words.startsWith("Editorial Note");
  }
}
