package org.memcon.editing.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.text.Region;
import org.memcon.model.text.TextSpan;

/// Recognizes what belongs to the page and not to the text: running heads and feet, page numbers,
/// the rule above the notes, and which lines are those notes.
public final class RunningHeadRecognizer {

  private static final Pattern RULE = Pattern.compile("[_\\-–—=*]{4,}");

  /// "4", "4/17" or "4 of 17" at the end; at the beginning no part of a day ("11/23/26").
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(\\d{1,4}|[ivxlc]{1,7})\\b(?![/.:]\\d)"
              + "|(?<![/.:\\d])\\b(\\d{1,4})(?: ?/ ?| of )\\d{1,4}$"
              + "|(?<![/:])\\b(\\d{1,4}|[ivxlc]{1,7})$");

  /// A date ends with a year and no page's number.
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:"
              + " \\d{1,2},)? (?:1[5-9]|20)\\d\\d$");

  private static final Pattern ALONE =
      Pattern.compile("[\\[(–—-]{0,2} ?(?:[Pp]age )?(\\d{1,4}|[ivxlc]{1,7}) ?[\\])–—-]{0,2}");

  private static final Pattern NOTE = Pattern.compile("\\d{1,3}[.)]? \\p{Lu}");

  private static final Pattern COUNTED = Pattern.compile("\\d{1,4}\\. \\p{L}");

  /// Sorts the lines of each page into text, notes and furniture.
  public List<PrintedPage> recognize(List<List<PageLine>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<PageLine> page : pages) {
      edges.merge(mask(page.getFirst()), 1, Integer::sum);
      if (page.size() > 1) {
        edges.merge(mask(page.getLast()), 1, Integer::sum);
      }
    }
    int often = Math.max(2, pages.size() / 10);
    int fewest = pages.size() < 2 ? Integer.MAX_VALUE : often;
    long heads =
        pages.stream().filter(page -> isRunningHead(page.getFirst(), edges, fewest)).count();
    // Pages that are counted at the head are not counted at the foot again: a bare number is text.
    boolean countsHeads = heads * 10 >= pages.size() * 8L && !countsFeet(pages);
    List<PrintedPage> sorted = new ArrayList<>();
    for (List<PageLine> page : pages) {
      sorted.add(sort(page, edges, fewest, countsHeads));
    }
    return sorted;
  }

  private static boolean isBare(PageLine line) {
    return line.line().region() == Region.CONTENT && ALONE.matcher(line.text()).matches();
  }

  /// Whether a line has the words and the number of a running head.
  private static boolean isRunningHead(PageLine line, Map<String, Integer> edges, int often) {
    return !isBare(line) && comesAgain(line, edges, often) && NUMBER.matcher(line.text()).find();
  }

  /// Whether the bare numbers at the foot of pages rise by one from page to page.
  private static boolean countsFeet(List<List<PageLine>> pages) {
    int rising = 0;
    int before = -1;
    for (List<PageLine> page : pages) {
      Matcher alone = ALONE.matcher(page.getLast().text());
      int number =
          alone.matches() && isFigure(alone.group(1)) ? Integer.parseInt(alone.group(1)) : -1;
      rising += number > 0 && number == before + 1 ? 1 : 0;
      before = number;
    }
    return rising * 4 > pages.size();
  }

  private static boolean isFigure(String number) {
    return Character.isDigit(number.charAt(0));
  }

  private static PrintedPage sort(
      List<PageLine> page, Map<String, Integer> edges, int often, boolean countsHeads) {
    List<PageLine> furniture = new ArrayList<>();
    int from = 0;
    int to = page.size();
    boolean told = countsHeads && isRunningHead(page.getFirst(), edges, often);
    while (from < to
        && isFurniture(page.get(from), edges, often)
        && !(told && isBare(page.get(from)))) {
      furniture.add(page.get(from++));
    }
    while (to > from
        && isFoot(page.get(to - 1), edges, often)
        && !isNote(page.subList(from, to), edges, often)
        && !(told && isBare(page.get(to - 1)))) {
      furniture.add(page.get(--to));
    }
    Optional<String> number = Optional.empty();
    TextSpan numberAt = TextSpan.NOWHERE;
    for (PageLine line : furniture) {
      Matcher matcher = NUMBER.matcher(line.text());
      Matcher alone = ALONE.matcher(line.text());
      if (number.isEmpty() && alone.matches()) {
        number = Optional.of(alone.group(1));
        numberAt = new TextSpan(line.start() + alone.start(1), line.start() + alone.end(1));
      } else if (number.isEmpty() && matcher.find() && !YEAR.matcher(line.text()).find()) {
        int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
        number = Optional.of(matcher.group(group));
        numberAt =
            new TextSpan(line.start() + matcher.start(group), line.start() + matcher.end(group));
      }
    }
    int rule = to - 1;
    while (rule >= from && (!isRule(page.get(rule)) || underlines(page, rule))) {
      rule--;
    }
    boolean ruled = rule >= from && rule < to - 1 && page.get(rule + 1).text().length() > 1;
    List<PageLine> text = new ArrayList<>();
    List<PageLine> notes = new ArrayList<>();
    for (int i = from; i < to; i++) {
      PageLine line = page.get(i);
      boolean note = line.line().region() == Region.NOTES || (ruled && i > rule);
      if (ruled && i == rule || isRule(line) && underlines(page, i)) {
        furniture.add(line);
      } else if (note) {
        notes.add(line.in(Region.NOTES));
      } else {
        text.add(line.line().region() == Region.RUNNING_HEAD ? line.in(Region.CONTENT) : line);
      }
    }
    int top = text.isEmpty() ? 0 : text.getFirst().blankBefore();
    int foot = ruled ? page.get(rule).blankBefore() : -1;
    List<PageLine> aside =
        furniture.stream()
            .map(line ->
                line.line().region() == Region.CONTENT || line.line().region() == Region.NOTES
                    ? line.in(Region.RUNNING_HEAD)
                    : line)
            .toList();
    return new PrintedPage(text, notes, aside, number, numberAt, top, foot);
  }

  private static boolean isRule(PageLine line) {
    return RULE.matcher(line.text()).matches();
  }

  /// Whether a rule was typed under the words above it, as long as they are.
  private static boolean underlines(List<PageLine> page, int rule) {
    PageLine line = page.get(rule);
    return rule > 0
        && line.blankBefore() == 0
        && line.text().length() <= page.get(rule - 1).text().length() + 1
        && Math.abs(line.right() - page.get(rule - 1).right()) <= 1;
  }

  /// The last line of notes may end with a number as a running foot does; but a foot stands apart,
  /// or comes again on other pages.
  private static boolean isFoot(PageLine line, Map<String, Integer> edges, int often) {
    boolean repeated = comesAgain(line, edges, often);
    return isFurniture(line, edges, often)
        && (line.blankBefore() > 0 || repeated || ALONE.matcher(line.text()).matches());
  }

  /// Whether the last line is one of the notes under a rule, or so placed: "2 Not printed." may
  /// come again on many pages, though not on nearly half of them.
  private static boolean isNote(List<PageLine> lines, Map<String, Integer> edges, int often) {
    PageLine last = lines.getLast();
    return NOTE.matcher(last.text()).lookingAt()
        && last.blankBefore() == 0
        && (last.line().region() == Region.NOTES
            || lines.stream().anyMatch(line -> RULE.matcher(line.text()).matches()))
        && edges.getOrDefault(mask(last), 0) / 4 < often;
  }

  /// A heading that many documents of a volume have may be the last line of several pages.
  private static final Pattern NOTE_HEADING =
      Pattern.compile("(?:(?:No\\. ?)?\\[?\\d{1,4}\\]?\\.? )?Editorial Note");

  private static boolean isFurniture(PageLine line, Map<String, Integer> edges, int often) {
    Region region = line.line().region();
    if (NOTE_HEADING.matcher(line.text()).matches()) {
      return false;
    }
    return region == Region.RUNNING_HEAD
        || region == Region.PAGE_NUMBER
        || region == Region.SITE_FURNITURE
        || (often < Integer.MAX_VALUE
            && line.text().length() < 120
            && (ALONE.matcher(line.text()).matches() || comesAgain(line, edges, often)));
  }

  /// Whether as many pages begin or end with the line's words; a number and a point, as a sentence
  /// may end at the foot of a page, have none.
  private static boolean comesAgain(PageLine line, Map<String, Integer> edges, int often) {
    String mask = mask(line);
    // "13. January 19, 1961" counts something else than pages, unless every other page has it.
    int least =
        COUNTED.matcher(line.text()).lookingAt()
            ? (int) Math.min(Integer.MAX_VALUE, often * 5L)
            : often;
    return !mask.isBlank() && edges.getOrDefault(mask, 0) >= least;
  }

  /// The line with its digits alike, so that the running heads of all pages are one.
  private static String mask(PageLine line) {
    return NUMBER.matcher(line.text()).replaceAll("").strip().replaceAll("[ .]+", " ");
  }
}
