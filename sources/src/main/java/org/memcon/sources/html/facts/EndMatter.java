package org.memcon.sources.html.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.memcon.sources.html.markup.Blocks;
import org.memcon.sources.html.markup.ShortText;

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

  private static final int SEVERAL = 3;
  private static final int BRIEF = 80;
  private static final int LONGEST_HEADING = 30;
  private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}{2}[.!?](?:\\s|$)");

  /// Keeps the elements as they are.
  public EndMatter {
    content = List.copyOf(content);
  }

  /// The sections at the end of a page, the last first; none where another heading stands below.
  /// Several in a row that have but a few words each are facts, whatever they are called.
  public static List<EndMatter> in(Element body) {
    List<EndMatter> sections = new ArrayList<>();
    List<EndMatter> brief = new ArrayList<>();
    List<Element> headings = body.select("h2, h3, h4, h5, h6");
    Set<Element> cards = cards(headings);
    for (Element heading : headings.reversed()) {
      if (cards.contains(heading)) {
        continue;
      }
      String words = FactLabels.fold(heading);
      boolean related = RELATED.matcher(words).matches();
      EndMatter section = new EndMatter(heading, under(heading), related);
      if (words.isEmpty() || related || FACTS.contains(words)) {
        sections.addAll(brief);
        brief.clear();
        sections.add(section);
      } else if (section.isBrief() && !FactLabels.isOwn(words)) {
        brief.add(section);
      } else {
        break;
      }
    }
    if (sections.size() + brief.size() >= SEVERAL) {
      sections.addAll(brief);
    }
    return sections;
  }

  /// The headings of lesser rank under one of other records: each of these has its own.
  private static Set<Element> cards(List<Element> headings) {
    Set<Element> cards = new HashSet<>();
    String above = "";
    for (Element heading : headings) {
      if (!above.isEmpty()
          && heading.normalName().compareTo(above) > 0
          && !FACTS.contains(FactLabels.fold(heading))) {
        cards.add(heading);
      } else {
        above = RELATED.matcher(FactLabels.fold(heading)).matches() ? heading.normalName() : "";
      }
    }
    return cards;
  }

  /// Whether a few words stand here, and no sentence.
  private boolean isBrief() {
    String words =
        content.stream().map(at -> ShortText.of(at, BRIEF)).collect(Collectors.joining(" "));
    return ShortText.of(heading, BRIEF).length() <= LONGEST_HEADING
        && words.length() <= BRIEF
        && !SENTENCE.matcher(words).find();
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
