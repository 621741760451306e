package org.memcon.editing.recordless;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.frame.SiteLines;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;

/// Tells pages that hold no record, though they may name some: an error, the results of a search,
/// an entry of a catalogue, a list of links. In doubt a page holds one.
public final class RecordlessPage {

  /// Nothing but a record has so long a paragraph.
  private static final int PARAGRAPH = 500;

  private static final int ERROR_PAGE = 1500;
  private static final int TOP = 25;
  private static final int FIELDS = 5;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)(?:http )?error:? ?(?:40[0-9]|50[0-4])(?:[ :.–-].{0,50})?|(?:40[0-9]|50[0-4])["
              + " :.–-]{1,3}(?:error|(?:page |file )?not found|forbidden|unauthori[sz]ed|bad"
              + " request|gone).{0,20}|(?:oops[!,.]* ?|sorry[!,.]* ?|error:? ?)?(?:the |this |that"
              + " )?(?:requested )?(?:page|url|web page)(?: you (?:requested|are looking for))?(?:"
              + " was| could| can| is)?(?: ?not|n't|n’t)(?: be)?"
              + " found[.!]{0,3}|(?:access|permission) denied[.!]?|403 forbidden|service"
              + " (?:temporarily )?unavailable[.!]?|bad gateway|internal server error|just a"
              + " moment\\.{0,3}|(?:checking|verifying) (?:your browser|you are"
              + " human).{0,60}|(?:please )?enable javascript.{0,60}|are you a robot\\??.{0,40}");
  private static final Pattern RESULTS =
      Pattern.compile(
          "(?i)(?:your )?search results?\\b.{0,80}|.{0,60}\\breturned [\\d,]+"
              + " (?:results?|records?|hits?)\\b.{0,40}|(?:showing|displaying|viewing|results?|items?|records?)(?:"
              + " results?| items?| records?)? [\\d,]+ ?(?:[-–—]|to) ?[\\d,]+ (?:of|out of)"
              + " [\\d,]+.{0,60}|[\\d,]+ (?:search )?(?:results?|records?|hits?)(?:"
              + " (?:found|for|were found)\\b.{0,80})?|[\\d,]+ ?(?:[-–—]|to) ?[\\d,]+ of [\\d,]+(?:"
              + " (?:results?|items?|records?|documents?))?|no (?:results?|records?)(?: (?:were"
              + " )?found|for)\\b.{0,80}");
  private static final Pattern FIELD =
      Pattern.compile("(\\p{Lu}[\\p{L} /()-]{2,34}?)\\s*:(?:\\s+.*)?");
  private static final Set<String> CATALOGUE =
      Set.of(
          "held by",
          "legal status",
          "closure status",
          "access conditions",
          "access status",
          "access restrictions",
          "conditions governing access",
          "physical description",
          "physical characteristics",
          "extent",
          "extent and medium",
          "level",
          "level of description",
          "scope and content",
          "scope & content",
          "record opening date",
          "reference code",
          "reference code(s)",
          "former reference",
          "former reference in its original department",
          "finding aids",
          "call number",
          "shelfmark",
          "digital availability",
          "record creator",
          "catalogue reference",
          "naid",
          "national archives identifier",
          "local identifier",
          "container id");

  /// What keepers tell those who want to see an original.
  private static final Pattern READERS =
      Pattern.compile(
          "(?i)\\b(?:reading room|reader[’']?s[’']? ticket|digiti[sz]ed|order (?:records|copies|a"
              + " copy|this)|request (?:a|this|the) (?:copy|quotation|item|record))\\b");

  private static final Pattern ENTRY =
      Pattern.compile("(?:Document|DOCUMENT|Doc\\.)(?: [Nn]o\\.)? ?\\d{1,3}[A-Z]? ?: \\S");

  /// Entries that begin as numbered paragraphs do: hardly anything may stand beside them.
  private static final Pattern COUNTED = Pattern.compile("\\d{1,3}\\. \\p{Lu}");

  private static final Pattern KEPT = Pattern.compile("(?:^|[.,\\])] )Source: ");

  /// Fewer entries are no list.
  private static final int ENTRIES = 3;

  private static final Pattern WELCOME = Pattern.compile("(?i)welcome to (?:the )?\\S.{2,60}");

  private RecordlessPage() {}

  /// What the page is where it holds no record: "an error page".
  public static Optional<String> what(List<TextBlock> blocks) {
    if (areEntries(blocks)) {
      return Optional.of("a list of documents with where they are kept");
    }
    Optional<String> publication = PublicationSigns.what(blocks);
    if (publication.isPresent()
        && (!RecordSigns.areIn(blocks) || PublicationSigns.areContents(blocks))) {
      return publication;
    }
    if (isTimeline(blocks)) {
      return Optional.of("a timeline");
    }
    if (isAnswer(blocks)) {
      return Optional.of("a list of search results");
    }
    if (isIndex(blocks) && !RecordSigns.areIn(blocks)) {
      return Optional.of("a list of documents that stand elsewhere");
    }
    // No site's line is as long: a page with such a paragraph holds a record, whatever else it has.
    if (blocks.stream().anyMatch(RecordlessPage::isParagraph)) {
      return Optional.empty();
    }
    List<TextBlock> content =
        blocks.stream()
            .filter(block -> block.region() != Region.SITE_FURNITURE)
            .filter(block -> !SiteLines.isSite(block.words()))
            .toList();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int length = content.stream().mapToInt(block -> block.words().length()).sum();
    List<TextBlock> top = content.subList(0, Math.min(TOP, content.size()));
    if (length < ERROR_PAGE
        && top.stream().limit(3).anyMatch(block -> ERROR.matcher(block.words()).matches())) {
      return Optional.of("an error page");
    }
    if (top.stream().anyMatch(block -> RESULTS.matcher(block.words()).matches())) {
      return Optional.of("a list of search results");
    }
    if (isCatalogue(content)) {
      return Optional.of("an entry of a catalogue");
    }
    return isList(blocks, content, length)
        ? Optional.of("a list of links to other pages")
        : Optional.empty();
  }

  /// Whether documents are listed and described, one entry each, under most of which stands where
  /// the document is kept.
  private static boolean areEntries(List<TextBlock> blocks) {
    int entries = 0;
    int kept = 0;
    int last = -1;
    boolean counted = false;
    int others = 0;
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String words = blocks.get(i).words();
      boolean number =
          isFigure(words) && COUNTED.matcher(words).lookingAt() && !words.endsWith(".");
      boolean entry =
          words.length() < PARAGRAPH
              && (number || words.startsWith("D") && ENTRY.matcher(words).lookingAt());
      counted |= entry && number;
      boolean source = (entry || last >= 0 && i - last <= 2) && KEPT.matcher(words).find();
      entries += entry ? 1 : 0;
      kept += source ? 1 : 0;
      last = source ? -1 : entry ? i : last;
      all += words.length();
      others += entry || source ? 0 : words.length();
    }
    return entries >= ENTRIES && kept * 2 >= entries && (!counted || others * 3 < all);
  }

  private static boolean isFigure(String words) {
    return !words.isEmpty() && words.charAt(0) >= '0' && words.charAt(0) <= '9';
  }

  /// Whether hardly anything stands there but days, each with a line of what happened.
  private static boolean isTimeline(List<TextBlock> blocks) {
    int days = 0;
    int others = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      boolean day = isDay(blocks.get(i).words());
      boolean event = i > 0 && isDay(blocks.get(i - 1).words()) && !day;
      boolean brief = blocks.get(i).words().length() < PARAGRAPH;
      days += day ? 1 : 0;
      others += day || event && brief ? 0 : 1;
    }
    return days >= LINKS && others * 2 < days;
  }

  private static boolean isDay(String words) {
    return words.length() < 24
        && words.chars().anyMatch(Character::isDigit)
        && DAY.matcher(words).matches();
  }

  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\p{L}{3,10} )?(?:\\d{1,2}(?:[-–]\\d{1,2})?,? )?(?:\\p{L}{3,10},?"
              + " )?(?:1[6-9]|20)\\d\\d:?");

  /// Whether the page says which of how many results it shows, under headings that lead to them.
  private static boolean isAnswer(List<TextBlock> blocks) {
    long leading =
        blocks.stream()
            .filter(block -> block.is(LineShape.Kind.HEADING) && linked(block) > 0)
            .count();
    return leading > 1
        && blocks.stream().limit(TOP).anyMatch(block -> RESULTS.matcher(block.words()).matches());
  }

  /// Whether several lines or rows lead to other pages, which more of them do than do not.
  private static boolean isIndex(List<TextBlock> blocks) {
    int links = 0;
    int entries = 0;
    for (TextBlock block : blocks) {
      boolean entry =
          block.region() == Region.CONTENT
              && (block.is(LineShape.Kind.LIST_ITEM) || block.is(LineShape.Kind.TABLE_ROW));
      entries += entry ? 1 : 0;
      links += entry && linked(block) > 0 ? 1 : 0;
    }
    return links >= LINKS && links * 2 > entries;
  }

  /// Fewer links are no list of documents.
  private static final int LINKS = 4;

  private static boolean isParagraph(TextBlock block) {
    return block.words().length() > PARAGRAPH && block.region() != Region.SITE_FURNITURE;
  }

  /// Fields, and little besides.
  private static boolean isCatalogue(List<TextBlock> content) {
    Set<String> fields = new HashSet<>();
    int running = 0;
    for (TextBlock block : content) {
      Matcher field = FIELD.matcher(block.words());
      boolean label = block.is(LineShape.Kind.LABEL);
      if (label || field.matches()) {
        String name = label ? block.words().replaceAll("\\s*:$", "") : field.group(1);
        fields.add(name.toLowerCase(Locale.ROOT).strip());
      } else if (!block.is(LineShape.Kind.VALUE)
          && block.words().length() > 150
          && !READERS.matcher(block.words()).find()) {
        running++;
      }
    }
    long told = fields.stream().filter(CATALOGUE::contains).count();
    return fields.size() >= FIELDS && told >= 2 && running == 0;
  }

  /// A heading and links, or a site's welcome.
  private static boolean isList(List<TextBlock> blocks, List<TextBlock> content, int length) {
    boolean marked = content.stream().anyMatch(block -> block.is(LineShape.Kind.HEADING));
    String first = content.getFirst().words();
    if (!marked || NumberedHeading.of(first).isPresent()) {
      return false;
    }
    long linked = content.stream().mapToLong(RecordlessPage::linked).sum();
    boolean named =
        TitleWords.namesKind(first)
            || TitleWords.namesParties(first)
            || !content.stream().allMatch(block -> block.is(LineShape.Kind.HEADING));
    boolean links = content.size() > 3 && linked * 10 > length * 6L;
    boolean welcome = WELCOME.matcher(first).matches() && linked > 0;
    boolean bare =
        !named
            && content.size() < 3
            && length < 200
            && blocks.stream().filter(block -> block.region() == Region.SITE_FURNITURE).count()
                >= 5;
    return links || welcome || bare;
  }

  private static long linked(TextBlock block) {
    return block.runs().stream()
        .filter(run -> run.link().isPresent())
        .mapToLong(run -> length(run, block))
        .sum();
  }

  private static int length(Run run, TextBlock block) {
    return Math.min(run.span().length(), block.words().length());
  }
}
