package org.memcon.sources.html.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Which elements a reader of the page does not see.
public final class Visibility {

  /// Elements whose text is never shown: code, and what is shown only where something else cannot
  /// be.
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "meta",
          "link",
          "base",
          "svg",
          "canvas",
          "audio",
          "video",
          "iframe",
          "frame",
          "frameset",
          "noframes",
          "datalist",
          "param",
          "source",
          "track",
          "map",
          "applet",
          "embed",
          "rp");

  private static final Pattern PASSING =
      Pattern.compile(
          "(?:^|\\s)(?:popover|tooltip|modal|sr-only|visually-hidden|visuallyhidden|screen-reader-text"
              + "|element-invisible)(?:\\s|$)");

  private Visibility() {}

  /// Whether the text of an element is no text of the page at all.
  public static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /// Whether an element is a second copy of what the page says elsewhere, or is shown only now and
  /// then: hidden text, tips, boxes above the page, words for readers of screens.
  public static boolean isPassing(Element element) {
    return isHidden(element)
        || element.attributesSize() > 0
            && (element.attr("role").equals("tooltip")
                || PASSING.matcher(element.className()).find());
  }

  /// Whether an element is hidden by its own attributes.
  public static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }
}
