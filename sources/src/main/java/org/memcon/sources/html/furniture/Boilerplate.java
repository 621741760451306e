package org.memcon.sources.html.furniture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.memcon.sources.html.markup.Visibility;

/// Signs in an element's own name, role and classes that it is the site's and not the page's text.
public final class Boilerplate {

  private static final Set<String> NAMES = Set.of("nav", "dialog", "button", "select", "textarea");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist",
          "tooltip",
          "alert");

  private static final Set<String> WORDS =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "menus",
          "breadcrumb",
          "breadcrumbs",
          "sidebar",
          "footer",
          "masthead",
          "banner",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "share",
          "sharing",
          "sharethis",
          "addthis",
          "addtoany",
          "social",
          "login",
          "signin",
          "toolbar",
          "skip",
          "skiplink",
          "pagination",
          "pager",
          "paginator",
          "advert",
          "advertisement",
          "ads",
          "popover",
          "tooltip",
          "modal",
          "toast",
          "newsletter",
          "subscribe",
          "sitemap",
          "lightbox",
          "noprint",
          "editsection",
          "catlinks",
          "printfooter",
          "jump",
          "crumbs",
          "topnav",
          "bottomnav",
          "leftnav",
          "rightnav",
          "comments",
          "respond",
          "relatedposts",
          "sharedaddy",
          "byline",
          "mainmenu",
          "colophon");

  /// Classes of what blogs put around a post.
  private static final Set<String> CLASSES =
      Set.of(
          "entry-meta",
          "date-header",
          "post-meta",
          "entry-footer",
          "post-footer",
          "posted-on",
          "comment-list",
          "commentlist",
          "comment-respond",
          "related-posts",
          "post-tags",
          "post-navigation",
          "author-box",
          "screen-reader-text",
          "element-invisible",
          "visually-hidden");

  private static final Set<String> IDS =
      Set.of(
          "touch-detector",
          "footnote-modal",
          "wm-ipp-base",
          "wm-ipp",
          "wm-ipp-print",
          "donato",
          "onetrust-consent-sdk",
          "cookie-law-info-bar",
          "toolbar-administration");

  private static final Pattern PARTS = Pattern.compile("[-_:\\s]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private Boilerplate() {}

  /// Whether an element calls itself site furniture.
  public static boolean isFurniture(Element element) {
    String name = element.normalName();
    if (NAMES.contains(name)) {
      return true;
    }
    if (name.equals("body")
        || name.equals("html")
        || name.equals("main")
        || name.equals("article")) {
      return false;
    }
    if (element.attributesSize() == 0) {
      return isEdge(element, name);
    }
    return isEdge(element, name)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || IDS.contains(element.id())
        || Visibility.isPassing(element)
        || hasClass(element)
        || hasWord(element.id())
        || hasWord(element.className());
  }

  /// A header or footer of the site; one inside an article is the article's own.
  private static boolean isEdge(Element element, String name) {
    if (!name.equals("header") && !name.equals("footer") && !name.equals("aside")) {
      return false;
    }
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.normalName().equals("article") || at.normalName().equals("main")) {
        return name.equals("aside") && !isNotes(element);
      }
    }
    return !isNotes(element);
  }

  /// Notes may stand in an `aside` or a `footer`, and are text.
  public static boolean isNotes(Element element) {
    String words = (element.id() + " " + element.className() + " " + element.attr("role"));
    String folded = words.toLowerCase(Locale.ROOT);
    return folded.contains("footnote") || folded.contains("endnote");
  }

  private static boolean hasClass(Element element) {
    for (String name : CLASSES) {
      if (element.hasClass(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasWord(String names) {
    if (names.isEmpty() || names.length() > 300) {
      return false;
    }
    for (String word : PARTS.split(names)) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
