package org.memcon.sources.html.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.memcon.sources.html.markup.Blocks;

/// A section that ends a page and is not the record's: other records, or how to cite this one; its
/// heading, the elements under it, and which of the two it is.
public record EndMatter(Element heading, List<Element> content, boolean related) {

  private static final Pattern RELATED =
      Pattern.compile(
          "(?:related|similar|more)"
              + " (?:documents?|records?|items?|posts?|articles?|content|links|resources|materials?)|see"
              + " also|you may also like|more like this|recommended(?: reading)?|further"
              + " reading|associated (?:documents|records)");

  private static final Set<String> FACTS =
      Set.of(
          "citation",
          "preferred citation",
          "how to cite",
          "how to cite this document",
          "cite this document",
          "cite this page",
          "cite as",
          "rights",
          "rights statement",
          "copyright",
          "copyright notice",
          "terms of use",
          "keywords",
          "tags",
          "permalink",
          "document information",
          "about this document",
          "provenance");

  /// Keeps the elements as they are.
  public EndMatter {
    content = List.copyOf(content);
  }

  /// The sections at the end of a page, the last first; none where another heading stands below.
  public static List<EndMatter> in(Element body) {
    List<EndMatter> sections = new ArrayList<>();
    for (Element heading : body.select("h2, h3, h4, h5, h6").reversed()) {
      String words = FactLabels.fold(heading);
      boolean related = RELATED.matcher(words).matches();
      if (!words.isEmpty() && !related && !FACTS.contains(words)) {
        return sections;
      }
      sections.add(new EndMatter(heading, under(heading), related));
    }
    return sections;
  }

  private static List<Element> under(Element heading) {
    List<Element> content = new ArrayList<>();
    for (Element at = heading.nextElementSibling();
        at != null && !Blocks.isHeading(at);
        at = at.nextElementSibling()) {
      content.add(at);
    }
    return content;
  }
}
