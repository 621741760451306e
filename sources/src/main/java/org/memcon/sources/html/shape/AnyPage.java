package org.memcon.sources.html.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.sources.html.facts.EndMatter;
import org.memcon.sources.html.facts.Fact;
import org.memcon.sources.html.facts.FactLists;
import org.memcon.sources.html.furniture.Boilerplate;
import org.memcon.sources.html.furniture.SiteName;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;
import org.memcon.sources.html.markup.TextMeasure;
import org.memcon.sources.html.markup.Visibility;

/// Tells the text of any page from the site around it: by the elements and roles that HTML has for
/// this, by the words that sites use in class names, and by where the text is and the links are.
///
/// In doubt a line is text: what is set apart wrongly is harder to find again than a menu line.
final class AnyPage {

  /// A part with more of the page's text than this is not a menu, whatever it is called.
  private static final double TOO_MUCH = 0.4;

  /// A part that calls itself the page's main part is believed when it holds this much of the text.
  private static final double ENOUGH = 0.2;

  /// A day alone is above what was posted on it, and no title.
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\p{L}{5,9}, )?(?:\\p{Lu}\\p{L}{2,8} \\d{1,2},|\\d{1,2}\\.? \\p{L}{3,9}) \\d{4}");

  /// What a page's title says of a record is no shorter.
  private static final int NAME = 20;

  private static final Set<String> NAMES_OF_MAIN =
      Set.of(
          "content",
          "main",
          "main-content",
          "maincontent",
          "bodycontent",
          "page-content",
          "article",
          "mw-content-text",
          "primary",
          "text",
          "document");

  private final Document page;
  private final PagePlan plan;
  private final TextMeasure measure;
  private Optional<Element> main = Optional.empty();

  private AnyPage(Document page, PagePlan plan) {
    this.page = page;
    this.plan = plan;
    this.measure = TextMeasure.of(page.body());
  }

  /// Marks a page of one document: its heading too, and facts beside it.
  static void mark(Document page, PagePlan plan) {
    AnyPage any = markWithoutTitle(page, plan);
    any.facts();
    any.endMatter();
    any.title();
  }

  /// Labels and values that an archive gives beside the record; a value that is the text stays it.
  private void facts() {
    int all = Math.max(1, measure.text(page.body()));
    for (Fact fact : FactLists.in(page.body())) {
      if (plan.regionOf(fact.label()) == Region.CONTENT) {
        fact(fact.label(), Kind.LABEL);
        for (Element value : fact.values()) {
          if (fact.isText() || measure.text(value) > TOO_MUCH * all) {
            plan.region(value, Region.CONTENT);
            plan.kind(value, Kind.PLAIN);
          } else {
            fact(value, Kind.VALUE);
          }
        }
      }
    }
  }

  /// Pointers to other records and notes on how to cite this one, under headings of their own.
  private void endMatter() {
    int all = Math.max(1, measure.text(page.body()));
    for (EndMatter section : EndMatter.in(page.body())) {
      int length = section.content().stream().mapToInt(measure::text).sum();
      if (plan.regionOf(section.heading()) != Region.CONTENT || length > TOO_MUCH * all) {
        continue;
      }
      if (section.related()) {
        plan.region(section.heading(), Region.RELATED);
        section.content().forEach(element -> plan.region(element, Region.RELATED));
      } else {
        fact(section.heading(), Kind.LABEL);
        section.content().forEach(element -> fact(element, Kind.VALUE));
      }
    }
  }

  private void fact(Element element, Kind kind) {
    plan.region(element, Region.METADATA);
    plan.kind(element, kind);
  }

  /// Marks a page of several documents, or of one whose heading has other signs.
  static AnyPage markWithoutTitle(Document page, PagePlan plan) {
    AnyPage any = new AnyPage(page, plan);
    any.furnitureBySigns();
    Optional<Element> main = any.mainBySigns();
    if (main.isPresent()) {
      plan.region(page.body(), Region.SITE_FURNITURE);
      plan.region(main.get(), Region.CONTENT);
      any.notesBeside(main.get());
    } else {
      any.mainByMeasure();
    }
    new Menus(main.orElse(page.body()), plan, any.measure).mark();
    any.main = main;
    if (!any.leavesText()) {
      // A page that is all menu to us is a page whose signs we do not understand.
      plan.forgetRegions();
    }
    return any;
  }

  /// Notes may stand behind the page's main part.
  private void notesBeside(Element main) {
    for (Element element : page.body().getElementsByAttribute("id")) {
      if (Boilerplate.isNotes(element)
          && !Boilerplate.isFurniture(element)
          && !element.parents().contains(main)
          && !main.parents().contains(element)
          && element.sourceRange().startPos() > main.sourceRange().startPos()) {
        plan.region(element, Region.CONTENT);
      }
    }
  }

  private boolean leavesText() {
    boolean[] found = {false};
    page.body()
        .filter((node, depth) -> {
          if (node instanceof Element element && Visibility.isSilent(element)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          found[0] |=
              node instanceof TextNode words
                  && !words.isBlank()
                  && words.parent() instanceof Element parent
                  && plan.regionOf(parent) == Region.CONTENT;
          return found[0] ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    return found[0];
  }

  private void furnitureBySigns() {
    int all = Math.max(1, measure.text(page.body()));
    page.body()
        .filter((node, depth) -> {
          if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
          }
          if (Visibility.isSilent(element)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          boolean hidden = Visibility.isHidden(element);
          if ((hidden || Boilerplate.isFurniture(element))
              && !Boilerplate.isNotes(element)
              && measure.text(element) <= (hidden ? all : TOO_MUCH * all)) {
            plan.region(element, Region.SITE_FURNITURE);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        });
  }

  private Optional<Element> mainBySigns() {
    int all = measure.text(page.body()) - furniture();
    for (List<Element> candidates :
        List.of(
            List.copyOf(page.getElementsByTag("main")),
            List.copyOf(page.getElementsByAttributeValue("role", "main")),
            List.copyOf(page.getElementsByTag("article")),
            named())) {
      List<Element> outer =
          candidates.stream().filter(element -> plan.regionOf(element) == Region.CONTENT).toList();
      if (outer.size() == 1 && measure.text(outer.getFirst()) > ENOUGH * all) {
        return Optional.of(outer.getFirst());
      }
      if (!outer.isEmpty() && measure.text(outer.getFirst()) > 2 * ENOUGH * all) {
        return Optional.of(outer.getFirst());
      }
    }
    return Optional.empty();
  }

  private List<Element> named() {
    return page.body().getElementsByAttribute("id").stream()
        .filter(element -> NAMES_OF_MAIN.contains(element.id().toLowerCase(Locale.ROOT)))
        .filter(Blocks::isBlock)
        .toList();
  }

  private int furniture() {
    int[] sum = {0};
    page.body()
        .filter((node, depth) -> {
          if (node instanceof Element element
              && plan.of(element).region().equals(Optional.of(Region.SITE_FURNITURE))) {
            sum[0] += measure.text(element);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        });
    return sum[0];
  }

  /// The heading of the page's one document: the first of the highest rank, if no other has that
  /// rank and most of the text stands below it. It may stand above the main part; then it is the
  /// one that the page's title begins with.
  private void title() {
    String title = ShortText.fold(page.title());
    for (Element heading : page.body().getElementsByTag("h1")) {
      String text = ShortText.of(heading, 300);
      if (main.isPresent()
          && plan.regionOf(heading) == Region.SITE_FURNITURE
          && text.length() > 8
          && title.startsWith(text)) {
        plan.region(heading, Region.CONTENT);
      }
    }
    SiteName.in(page).forEach(heading -> plan.region(heading, Region.SITE_FURNITURE));
    Optional<Element> named = named(title);
    if (named.isPresent()) {
      plan.role(named.get(), Role.DOCUMENT_HEADING);
      return;
    }
    for (String rank : List.of("h1", "h2", "h3")) {
      List<Element> headings =
          page.body().getElementsByTag(rank).stream()
              .filter(h -> plan.regionOf(h) == Region.CONTENT && measure.text(h) > 0)
              .filter(h -> !DAY.matcher(ShortText.of(h, 60)).matches())
              .toList();
      if (!headings.isEmpty()) {
        if (headings.size() == 1 && standsAbove(headings.getFirst())) {
          plan.role(headings.getFirst(), Role.DOCUMENT_HEADING);
        }
        return;
      }
    }
  }

  /// The line that the page's title begins with, where no heading of the first rank is it: sites
  /// have their own name there, or no headings at all.
  private Optional<Element> named(String title) {
    boolean headed =
        page.body().getElementsByTag("h1").stream()
            .map(heading -> ShortText.of(heading, 300))
            .anyMatch(text -> text.length() > 2 && title.contains(text));
    return headed
        ? Optional.empty()
        : Blocks.leaves(page.body()).stream()
            .filter(leaf -> plan.regionOf(leaf) == Region.CONTENT)
            .filter(leaf -> isNamed(ShortText.of(leaf, 300), title))
            .findFirst()
            .filter(this::standsAbove);
  }

  private static boolean isNamed(String text, String title) {
    return text.length() >= NAME
        && (title.startsWith(text) || title.endsWith(text))
        && text.indexOf(' ') > 0;
  }

  private boolean standsAbove(Element heading) {
    int all = 0;
    int before = 0;
    for (Element leaf : Blocks.leaves(page.body())) {
      if (plan.regionOf(leaf) == Region.CONTENT) {
        int text = measure.text(leaf);
        all += text;
        before += leaf.sourceRange().startPos() < heading.sourceRange().startPos() ? text : 0;
      }
    }
    return before < 0.3 * all;
  }

  /// Goes down from the body to where most of the text is, and sets apart what stands beside the
  /// way and is made of links.
  private void mainByMeasure() {
    Element at = page.body();
    while (true) {
      int text = measure.text(at);
      Element next = null;
      for (Element child : at.children()) {
        if (plan.regionOf(child) == Region.CONTENT
            && Blocks.isBlock(child)
            && measure.text(child) > 0.7 * text) {
          next = child;
        }
      }
      if (next == null
          || Set.of("p", "pre", "ul", "ol", "blockquote").contains(next.normalName())) {
        return;
      }
      for (Element child : at.children()) {
        if (child != next && beside(child)) {
          plan.region(child, Region.SITE_FURNITURE);
        }
      }
      at = next;
    }
  }

  private boolean beside(Element element) {
    if (!Blocks.isBlock(element)) {
      return false;
    }
    boolean cell = element.normalName().equals("td") || element.normalName().equals("tr");
    return measure.links(element) >= 2 && measure.linkDensity(element) > (cell ? 0.4 : 0.6);
  }
}
