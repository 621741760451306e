package org.memcon.sources.html.furniture;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;

/// Finds headings that are the name of a site and no title of its page: the page's title has
/// another heading in full, or the heading leads home.
public final class SiteName {

  private static final int LONGEST = 300;

  /// No heading that says anything is shorter.
  private static final int SHORTEST = 12;

  private SiteName() {}

  /// These headings, where another stands on the page that may be its title.
  public static List<Element> in(Document page) {
    String title = ShortText.fold(page.title());
    List<Element> names = new ArrayList<>();
    for (Element heading : page.body().getElementsByTag("h1")) {
      String text = ShortText.of(heading, LONGEST);
      boolean home = leadsHome(heading) && !text.equals(title);
      boolean named = !text.isEmpty() && (home || title.contains(text));
      if (named
          && page.body().select("h1, h2, h3").stream()
              .anyMatch(other -> other != heading && isTitle(other, title, text))) {
        names.add(heading);
      }
    }
    return names;
  }

  /// Whether the page's title has a heading in full, which says more than the site's name.
  private static boolean isTitle(Element heading, String title, String name) {
    String text = ShortText.of(heading, LONGEST);
    return text.length() >= SHORTEST
        && text.length() > name.length()
        && !text.contains(name)
        && title.contains(text)
        && Blocks.isHeading(heading);
  }

  private static boolean leadsHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    return link != null
        && link.text().strip().equals(heading.text().strip())
        && link.attr("href").matches("(?:https?://[^/]+)?/?(?:index\\.\\w+)?");
  }
}
