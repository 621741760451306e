package org.memcon.sources.html.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.memcon.sources.html.markup.ShortText;

/// Tells tables of data from tables that pages of the 1990s were laid out with.
final class DataTables {

  private static final Set<String> NEVER_IN_DATA =
      Set.of(
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "form",
          "blockquote",
          "center",
          "article",
          "section",
          "main",
          "nav",
          "pre",
          "iframe",
          "object");

  private static final int LONGEST_CELL = 600;
  private static final int MOST_BLOCKS = 3;

  private static final int FEWEST_TURNS = 4;
  private static final int LONGEST_NAME = 50;

  /// No label has more rows.
  private static final int MOST_ROWS = 30;

  /// Labels of a memorandum's opening, which typists and sites set in a table of two columns.
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:participants?|present|those"
              + " present|attendees|date|time|place|location|subjects?|to|from|through|copies"
              + " to|date (?:and|&) time|time and place|ref(?:erences?)?|distribution):?");

  private DataTables() {}

  /// Whether a table of two columns, or a list of definitions, is a conversation: its first column
  /// has names that come again and are set as such, its second what they say.
  static boolean isSpoken(Element list) {
    Map<String, Integer> names = new HashMap<>();
    int turns = 0;
    for (Element first : list.select("tr > :first-child, dt")) {
      String name = ShortText.of(first, LONGEST_NAME + 1).strip();
      Element words = first.nextElementSibling();
      boolean named =
          !name.isEmpty()
              && name.length() <= LONGEST_NAME
              && Character.isUpperCase(name.charAt(0))
              && (name.endsWith(":") || first.selectFirst("b, strong, i, em, u") != null);
      if (!named
          || words == null
          || !first.normalName().equals("dt") && words.nextElementSibling() != null) {
        return false;
      }
      names.merge(name, 1, Integer::sum);
      turns++;
    }
    long again = names.values().stream().filter(count -> count > 1).count();
    return turns >= FEWEST_TURNS && again >= 2 && names.size() * 2 <= turns + 1;
  }

  /// Whether a row is a label of an opening and what it labels, or goes on the row before it that
  /// is.
  static boolean isLabelled(Element row) {
    Element at = row;
    for (int i = 0; i < MOST_ROWS && at != null && at.childrenSize() == 2; i++) {
      String label = ShortText.of(at.child(0), 30).replace('\u00A0', ' ').strip();
      if (!label.isEmpty()) {
        return LABEL.matcher(label).matches()
            && (label.endsWith(":") || label.equals(label.toUpperCase(Locale.ROOT)));
      }
      at = at.previousElementSibling();
    }
    return false;
  }

  /// Whether the cells of a table are data that belong together by rows.
  static boolean isData(Element table) {
    String role = table.attr("role");
    if (role.equals("presentation") || role.equals("none")) {
      return false;
    }
    Survey survey = new Survey();
    table.filter((node, depth) ->
        node instanceof Element e && depth > 0 ? survey.see(e) : FilterResult.CONTINUE);
    if (survey.layout) {
      return false;
    }
    return survey.widest >= 2 && (survey.rows >= 2 || survey.heads);
  }

  private static final class Survey {
    boolean layout;
    boolean heads;
    int rows;
    int widest;
    private int cells;
    private int blocks;

    FilterResult see(Element element) {
      String name = element.normalName();
      switch (name) {
        case "tr" -> {
          rows++;
          cells = 0;
        }
        case "td", "th" -> {
          cells++;
          blocks = 0;
          widest = Math.max(widest, cells);
          heads |= name.equals("th");
          layout |= ShortText.of(element, LONGEST_CELL).length() > LONGEST_CELL;
        }
        case "p", "div", "li" -> {
          blocks++;
          layout |= blocks > MOST_BLOCKS;
        }
        default -> layout |= NEVER_IN_DATA.contains(name);
      }
      return layout ? FilterResult.STOP : FilterResult.CONTINUE;
    }
  }
}
