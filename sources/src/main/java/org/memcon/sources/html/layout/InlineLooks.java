package org.memcon.sources.html.layout;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.Run.Style;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.NoteLinks;
import org.memcon.sources.html.markup.ShortText;
import org.memcon.sources.html.markup.TeiClass;
import org.memcon.sources.html.shape.PagePlan;

/// Tells how the text inside an element looks, what it links to and what its markup says it is.
final class InlineLooks {

  private static final Map<String, Style> BY_NAME =
      Map.ofEntries(
          Map.entry("b", Style.BOLD),
          Map.entry("strong", Style.BOLD),
          Map.entry("i", Style.ITALIC),
          Map.entry("em", Style.ITALIC),
          Map.entry("cite", Style.ITALIC),
          Map.entry("dfn", Style.ITALIC),
          Map.entry("var", Style.ITALIC),
          Map.entry("u", Style.UNDERLINE),
          Map.entry("ins", Style.UNDERLINE),
          Map.entry("s", Style.STRIKETHROUGH),
          Map.entry("strike", Style.STRIKETHROUGH),
          Map.entry("del", Style.STRIKETHROUGH),
          Map.entry("sup", Style.SUPERSCRIPT),
          Map.entry("sub", Style.SUBSCRIPT));

  private static final Map<String, Mark> BY_TEI_NAME =
      Map.ofEntries(
          Map.entry("persName", Mark.PERSON),
          Map.entry("placeName", Mark.PLACE),
          Map.entry("orgName", Mark.ORGANIZATION),
          Map.entry("date", Mark.DATE),
          Map.entry("time", Mark.TIME),
          Map.entry("gloss", Mark.TERM),
          Map.entry("term", Mark.TERM),
          Map.entry("supplied", Mark.SUPPLIED),
          Map.entry("sic", Mark.SIC),
          Map.entry("corr", Mark.CORRECTION),
          Map.entry("unclear", Mark.UNCLEAR));

  private static final Set<String> ITALIC =
      Set.of("font-italic", "italic", "italics", "fst-italic");
  private static final Set<String> BOLD =
      Set.of(
          "font-bold",
          "bold",
          "fw-bold",
          "font-weight-bold",
          // Who speaks stands out wherever a page has a word for it.
          "speaker",
          "speaker-name",
          "speakername",
          "interviewer",
          "interviewee");
  private static final Set<String> SMALL =
      Set.of("font-smallcaps", "smallcaps", "small-caps", "smallcap", "smcap");
  private static final Set<String> PAGE =
      Set.of("pagebreak", "page-break", "pagenum", "page-number", "pb");

  private static final Pattern PAGE_TEXT =
      Pattern.compile("\\[\\s?(?:(?:Facsimile|Typeset) )?Pages? \\S.{0,20}\\]");
  private static final Pattern CALL =
      Pattern.compile("[\\[(]?\\s?(?:\\d{1,3}[a-z]?|[*\u2020\u2021\u00A7\u00B6#]{1,4})\\s?[\\])]?");
  private static final Pattern POWER =
      Pattern.compile(
          "(?s).*(?:(?:^|\\D)10|(?:^|[^\\p{L}])(?:[kcdm]?m|ft|mi|in|yd|sq|mc|[xyn])\\.?)$");

  private final PagePlan plan;
  private final NoteLinks links;

  InlineLooks(PagePlan plan, NoteLinks links) {
    this.plan = plan;
    this.links = links;
  }

  /// The look inside `element`, which stands in text that looks `outer`; `before` is the line as
  /// far as it goes.
  Look inside(Element element, Look outer, String before) {
    if (outer.isClosed()) {
      return outer;
    }
    String name = element.normalName();
    Style named = BY_NAME.get(name);
    if (named == null && element.attributesSize() == 0) {
      return outer;
    }
    Set<Style> styles = styles(element, outer.styles(), named);
    Optional<String> link = link(element).or(outer::link);
    Optional<Mark> mark = mark(element, styles, outer, before);
    Optional<Role> role = role(element).or(outer::role);
    boolean same =
        mark.isEmpty()
            && styles.equals(outer.styles())
            && link.equals(outer.link())
            && role.equals(outer.role());
    if (same && !name.equals("a")) {
      return outer;
    }
    if (mark.isPresent() && link.isEmpty()) {
      link = linkInside(element, mark.get());
    }
    return new Look(styles, link, mark.or(outer::mark), role);
  }

  private static Set<Style> styles(Element element, Set<Style> outer, @Nullable Style named) {
    EnumSet<Style> styles = outer.isEmpty() ? EnumSet.noneOf(Style.class) : EnumSet.copyOf(outer);
    if (named != null) {
      styles.add(named);
    }
    if (element.attributesSize() == 0) {
      return styles;
    }
    int before = styles.size();
    for (String word : element.classNames()) {
      String folded = word.toLowerCase(Locale.ROOT);
      if (ITALIC.contains(folded)) {
        styles.add(Style.ITALIC);
      } else if (BOLD.contains(folded)) {
        styles.add(Style.BOLD);
      } else if (SMALL.contains(folded)) {
        styles.add(Style.SMALL_CAPITALS);
      }
    }
    // What TEI calls highlighted, and no class calls anything else, is bold there.
    if (styles.size() == before && TeiClass.is(element, "hi") && outer.isEmpty()) {
      styles.add(Style.BOLD);
    }
    fromStyle(element.attr("style"), styles);
    return styles;
  }

  private static void fromStyle(String style, Set<Style> styles) {
    if (style.isEmpty()) {
      return;
    }
    for (String declaration : style.toLowerCase(Locale.ROOT).split(";")) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String value = declaration.substring(colon + 1).strip();
      switch (declaration.substring(0, colon).strip()) {
        case "font-style" -> turn(styles, Style.ITALIC, value.matches("(?:italic|oblique).*"));
        case "font-weight" -> turn(styles, Style.BOLD, value.matches("(?:bold|[6-9]00).*"));
        case "font-variant" -> turn(styles, Style.SMALL_CAPITALS, value.contains("small-caps"));
        case "text-decoration", "text-decoration-line" -> {
          turn(styles, Style.UNDERLINE, value.contains("underline"));
          turn(styles, Style.STRIKETHROUGH, value.contains("line-through"));
        }
        case "vertical-align" -> {
          turn(styles, Style.SUPERSCRIPT, value.startsWith("super"));
          turn(styles, Style.SUBSCRIPT, value.startsWith("sub"));
        }
        default -> {}
      }
    }
  }

  private static void turn(Set<Style> styles, Style style, boolean on) {
    if (on) {
      styles.add(style);
    } else {
      styles.remove(style);
    }
  }

  private Optional<String> link(Element element) {
    if (!element.normalName().equals("a") || !element.hasAttr("href")) {
      return Optional.empty();
    }
    return links
        .fragment(element)
        .map(fragment -> "#" + fragment)
        .or(() -> Optional.of(element.attr("href").strip()).filter(href -> !href.isEmpty()));
  }

  private Optional<String> linkInside(Element element, Mark mark) {
    if (mark != Mark.NOTE_CALL && mark != Mark.NOTE_RETURN) {
      return Optional.empty();
    }
    return Optional.ofNullable(firstLink(element)).flatMap(this::link);
  }

  private static @Nullable Element firstLink(Element element) {
    for (Element inner : element.getElementsByTag("a")) {
      if (inner.hasAttr("href")) {
        return inner;
      }
    }
    return null;
  }

  private Optional<Mark> mark(Element element, Set<Style> styles, Look outer, String before) {
    Optional<Mark> planned = plan.of(element).mark();
    if (planned.isPresent()) {
      return planned;
    }
    if (isPageBreak(element)) {
      return Optional.of(Mark.PAGE_BREAK);
    }
    boolean raised =
        styles.contains(Style.SUPERSCRIPT) && !outer.styles().contains(Style.SUPERSCRIPT);
    if (raised) {
      return raisedMark(element, before);
    }
    if (element.normalName().equals("time")) {
      return Optional.of(Mark.DATE);
    }
    return TeiClass.of(element).map(BY_TEI_NAME::get);
  }

  private Optional<Mark> raisedMark(Element element, String before) {
    String text = ShortText.of(element, 12);
    if (!CALL.matcher(text).matches()) {
      // A call among other things that are raised is marked where it stands.
      return Optional.empty();
    }
    Element inner = firstLink(element);
    Optional<Mark> known = inner == null ? Optional.empty() : plan.of(inner).mark();
    if (known.isPresent()) {
      return known;
    }
    // A number raised at a line's beginning is a note's own; behind ten or a unit it is a power.
    return before.isBlank() || POWER.matcher(before).matches()
        ? Optional.empty()
        : Optional.of(Mark.NOTE_CALL);
  }

  private static boolean isPageBreak(Element element) {
    if (TeiClass.is(element, "pb")
        || element.attr("role").equals("doc-pagebreak")
        || element.attr("epub:type").equals("pagebreak")) {
      return true;
    }
    String name = element.normalName();
    if (!name.equals("a") && !name.equals("span")) {
      return false;
    }
    for (String word : element.classNames()) {
      if (PAGE.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return PAGE_TEXT.matcher(ShortText.of(element, 40)).matches();
  }

  private Optional<Role> role(Element element) {
    return Blocks.isBlock(element) ? Optional.empty() : plan.of(element).role();
  }
}
