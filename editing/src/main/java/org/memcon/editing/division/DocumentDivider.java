package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DatelineRecognizer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;

/// Divides a text into its documents.
///
/// Headings with numbers that rise by one through the text are the surest sign; where there are
/// none, a heading with a file number above it or a dateline below.
public final class DocumentDivider {

  private static final Pattern SOURCE_NOTE =
      Pattern.compile("^(?:/\\d{1,2}[a-z]?/|\\[?\\d{1,2}\\]?\\.? ?|\\*)?\\[?\\s?Source: .*");
  private static final Pattern CALL_AT_END = Pattern.compile("(?:/\\d{1,2}/|[\\p{L})”\"’][01*])$");
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:SUBJECT|Subject|SUBJ|PARTICIPANTS|Participants|TO|FROM|REF|MEMORANDUM FOR)\\b.*");

  /// Fewer documents in a row than this do not show that numbers count documents.
  private static final int SURE = 4;

  private final DatelineRecognizer datelines = new DatelineRecognizer();
  private final List<TextBlock> blocks;

  /// A divider of a source's blocks.
  public DocumentDivider(List<TextBlock> blocks) {
    this.blocks = List.copyOf(blocks);
  }

  /// Where documents begin.
  public Division divide() {
    List<DocumentStart> told = byRole();
    if (!told.isEmpty()) {
      return new Division(told);
    }
    List<DocumentStart> numbered = byNumber();
    List<DocumentStart> titled = byHeading();
    // A report with numbered chapters is no volume of numbered documents.
    return new Division(numbered.size() * 2 > titled.size() ? numbered : titled);
  }

  private List<DocumentStart> byRole() {
    List<DocumentStart> starts = new ArrayList<>();
    boolean marked = blocks.stream().anyMatch(block -> block.is(Role.DOCUMENT_START));
    Role sign = marked ? Role.DOCUMENT_START : Role.DOCUMENT_HEADING;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).is(sign) && !goesOn(i, sign)) {
        int heading = i;
        for (int k = i; k < Math.min(blocks.size(), i + 8) && !marked(k); k++) {
          if (k > i && blocks.get(k).is(sign)) {
            heading = i;
            break;
          }
          heading = k + 1;
        }
        heading = heading < blocks.size() && marked(heading) ? heading : i;
        int first = fileLineAbove(i);
        Optional<String> number =
            NumberedHeading.of(blocks.get(heading).words()).map(NumberedHeading::text);
        starts.add(
            new DocumentStart(first, heading, number, 0.99, "the markup calls it a document"));
      }
    }
    return starts;
  }

  /// Whether a line goes on the heading of the line before it: both are lines of one block.
  private boolean goesOn(int index, Role sign) {
    return sign == Role.DOCUMENT_HEADING
        && index > 0
        && blocks.get(index - 1).is(sign)
        && blocks.get(index - 1).first().shape().block()
            == blocks.get(index).first().shape().block();
  }

  private boolean marked(int index) {
    return blocks.get(index).is(Role.DOCUMENT_HEADING);
  }

  /// A heading with a number that may count documents.
  private record Candidate(int index, int number, String text, int weight) {}

  /// The best chain that ends with a candidate.
  private record Chain(Candidate last, int total, int length, Optional<Chain> before) {}

  private List<DocumentStart> byNumber() {
    Map<Integer, Chain> ends = new HashMap<>();
    Optional<Chain> best = Optional.empty();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).region() != Region.CONTENT) {
        continue;
      }
      Optional<Candidate> candidate = candidate(i);
      if (candidate.isEmpty()) {
        continue;
      }
      Candidate it = candidate.get();
      Chain chain = new Chain(it, it.weight(), 1, Optional.empty());
      for (int step = 1; step <= 4; step++) {
        Chain before = ends.get(it.number() - step);
        int total = before == null ? 0 : before.total() + it.weight() + (step == 1 ? 2 : -2 * step);
        if (before != null && total > chain.total()) {
          chain = new Chain(it, total, before.length() + 1, Optional.of(before));
        }
      }
      Chain known = ends.get(it.number());
      if (known == null || chain.total() >= known.total()) {
        ends.put(it.number(), chain);
      }
      if (best.isEmpty() || chain.total() > best.get().total()) {
        best = Optional.of(chain);
      }
    }
    return best.filter(chain -> chain.length() > 1 || chain.total() >= SURE)
        .map(this::starts)
        .orElse(List.of());
  }

  private List<DocumentStart> starts(Chain chain) {
    List<DocumentStart> starts = new ArrayList<>();
    for (Optional<Chain> at = Optional.of(chain); at.isPresent(); at = at.get().before()) {
      Candidate it = at.get().last();
      int heading = it.index();
      if (isNumberAlone(blocks.get(heading).words()) && heading + 1 < blocks.size()) {
        heading++;
      }
      starts.add(
          new DocumentStart(
              fileLineAbove(it.index()),
              heading,
              Optional.of(it.text()),
              Math.min(0.99, 0.5 + it.weight() / 12.0 + chain.length() / 20.0),
              "document numbers rise by one through " + chain.length() + " headings"));
    }
    return starts.reversed();
  }

  private static boolean isNumberAlone(String words) {
    return NumberedHeading.of(words).filter(n -> n.titleFrom() >= words.length()).isPresent();
  }

  private Optional<Candidate> candidate(int index) {
    String words = blocks.get(index).words();
    if (words.length() > 700) {
      return Optional.empty();
    }
    Optional<NumberedHeading> numbered = NumberedHeading.of(words);
    if (numbered.isEmpty()) {
      return Optional.empty();
    }
    NumberedHeading it = numbered.get();
    boolean alone = it.titleFrom() >= words.length();
    if (alone && (!words.startsWith("No") && !words.startsWith("Doc"))) {
      return Optional.empty();
    }
    String title =
        alone
            ? index + 1 < blocks.size() ? blocks.get(index + 1).words() : ""
            : words.substring(it.titleFrom());
    int weight = weight(alone ? index + 1 : index, title);
    weight += weight > 0 && words.startsWith("No. ") ? 2 : 0;
    return weight >= 3
        ? Optional.of(new Candidate(index, it.number(), it.text(), weight))
        : Optional.empty();
  }

  private int weight(int index, String title) {
    if (!TitleWords.mayBeTitle(title)) {
      return 0;
    }
    int weight = TitleWords.namesKind(title) ? 2 : TitleWords.namesParties(title) ? 1 : 0;
    if (title.startsWith("Editorial Note")) {
      weight += 2;
    }
    if (CALL_AT_END.matcher(title.substring(Math.max(0, title.length() - 6))).find()) {
      weight += 1;
    }
    if (index < blocks.size() && blocks.get(index).blankBefore() >= 2) {
      weight += 1;
    }
    return weight + below(index);
  }

  /// What the blocks under a heading say for it.
  private int below(int index) {
    int weight = 0;
    boolean dateline = false;
    boolean source = false;
    boolean label = false;
    for (int k = index + 1, seen = 0; k < blocks.size() && seen < 3; k++, seen++) {
      String words = blocks.get(k).words();
      boolean near = seen < 2 || source;
      dateline |= near && datelines.recognize(words, blocks.get(k).span()).isPresent();
      source |= SOURCE_NOTE.matcher(words.substring(0, Math.min(60, words.length()))).lookingAt();
      label |=
          seen == 0 && LABEL.matcher(words.substring(0, Math.min(30, words.length()))).matches();
    }
    weight += dateline ? 2 : 0;
    weight += source ? 2 : 0;
    weight += label ? 2 : 0;
    return weight;
  }

  private int fileLineAbove(int heading) {
    int above = heading - 1;
    if (above >= 0
        && blocks.get(above).region() == Region.CONTENT
        && (blocks.get(above).is(Role.SOURCE_NOTE)
            || (blocks.get(heading).blankBefore() <= 1
                && TitleWords.namesFile(blocks.get(above).words())))) {
      return above;
    }
    return heading;
  }

  private List<DocumentStart> byHeading() {
    List<DocumentStart> starts = new ArrayList<>();
    long wide = blocks.stream().filter(block -> block.blankBefore() >= 2).count();
    boolean gaps = wide > 0 && wide * 6 < blocks.size();
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      String words = block.words();
      boolean candidate =
          block.region() == Region.CONTENT
              && words.length() <= 600
              && i > last
              && TitleWords.mayBeTitle(words)
              && !(i > 0 && TitleWords.labelsEnclosure(blocks.get(i - 1).words()));
      if (!candidate || TitleWords.namesFile(words) && !words.startsWith("Editorial Note")) {
        continue;
      }
      int first = fileLineAbove(i);
      int weight = first < i ? 2 : 0;
      weight += TitleWords.namesKind(words) ? 1 : 0;
      weight += TitleWords.namesParties(words) ? 1 : 0;
      weight += words.startsWith("Editorial Note") && words.length() < 20 ? 4 : 0;
      weight += gaps && blocks.get(first).blankBefore() >= 2 ? 2 : 0;
      weight += below(i) >= 2 ? 2 : 0;
      boolean titled = TitleWords.namesKind(words) || TitleWords.namesParties(words);
      if (weight >= 4 && titled) {
        starts.add(
            new DocumentStart(
                first,
                i,
                Optional.empty(),
                Math.min(0.95, 0.4 + weight / 12.0),
                "a title with "
                    + (first < i ? "a file number above" : "a dateline or a gap around")));
        last = i;
      }
    }
    return starts;
  }
}
