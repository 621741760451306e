package org.memcon.sources.html.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.memcon.sources.html.markup.Blocks;

/// Finds the facts of a page: lists of definitions, tables of two columns, and the fields that
/// systems for content write, a label beside its items.
public final class FactLists {

  /// Fewer pairs are no list of facts where no class says that they are fields.
  private static final int FEWEST = 3;

  /// So many of a list's labels nobody but a keeper of records writes.
  private static final int KEEPERS = 2;

  /// No header of a row has more characters.
  private static final int HEADER = 32;

  private static final String FIELD_LABEL =
      ".field-label, .field__label, .views-label, .metadata-label, .item-metadata-label";
  private static final String FIELD_ITEM = ".field-item, .field__item";

  private FactLists() {}

  /// The facts of the page, list by list.
  public static List<Fact> in(Element body) {
    List<Fact> facts = new ArrayList<>();
    for (Element list : body.getElementsByTag("dl")) {
      addKnown(definitions(list), facts);
    }
    for (Element table : body.getElementsByTag("table")) {
      addKnown(rows(table), facts);
    }
    fields(body, facts);
    headings(body, facts);
    return facts;
  }

  /// Facts under small headings, what stands next below each: "Original Language", "Rights". One
  /// may be the record's own ("Summary"), several are its keeper's.
  private static void headings(Element body, List<Fact> facts) {
    List<Fact> headed = new ArrayList<>();
    for (Element heading : body.select("h3, h4, h5, h6")) {
      Element next = heading.nextElementSibling();
      if (next != null
          && !Blocks.isHeading(next)
          && FactLabels.isKeepers(FactLabels.fold(heading))) {
        headed.add(new Fact(heading, List.of(next)));
      }
    }
    if (headed.size() >= KEEPERS) {
      facts.addAll(headed);
    }
  }

  /// Fields of a system for content: all of them, if any of their labels is a keeper's.
  private static void fields(Element body, List<Fact> facts) {
    List<Fact> fields = new ArrayList<>();
    for (Element label : body.select(FIELD_LABEL)) {
      field(label).ifPresent(fields::add);
    }
    List<String> labels = fields.stream().map(fact -> FactLabels.fold(fact.label())).toList();
    if (labels.stream().anyMatch(FactLabels::isKeepers)) {
      fields.stream()
          .filter(fact -> !FactLabels.isOwn(FactLabels.fold(fact.label())))
          .forEach(facts::add);
    }
  }

  private static void addKnown(List<Fact> pairs, List<Fact> facts) {
    List<String> labels = pairs.stream().map(pair -> FactLabels.fold(pair.label())).toList();
    long keepers = labels.stream().filter(FactLabels::isKeepers).count();
    boolean own = labels.stream().anyMatch(FactLabels::isOwn);
    boolean all = labels.stream().allMatch(FactLabels::isKnown);
    boolean keeping = keepers >= KEEPERS || all && keepers > 0 || areHeaded(pairs, labels);
    if (pairs.size() >= FEWEST && !own && keeping) {
      facts.addAll(pairs);
    }
  }

  /// Whether the markup itself calls the first column the rows' headers, each another and brief, so
  /// that it is a list of facts in whatever language.
  private static boolean areHeaded(List<Fact> pairs, List<String> labels) {
    return pairs.stream().allMatch(pair -> pair.label().normalName().equals("th"))
        && labels.stream().distinct().count() == labels.size()
        && labels.stream().allMatch(label -> !label.isEmpty() && label.length() <= HEADER);
  }

  private static List<Fact> definitions(Element list) {
    List<Fact> pairs = new ArrayList<>();
    for (Element term : list.getElementsByTag("dt")) {
      List<Element> values = new ArrayList<>();
      for (Element at = term.nextElementSibling();
          at != null && at.normalName().equals("dd");
          at = at.nextElementSibling()) {
        values.add(at);
      }
      pairs.add(new Fact(term, values));
    }
    return pairs;
  }

  /// The rows of a table, if each has a label and one cell behind it.
  private static List<Fact> rows(Element table) {
    List<Fact> pairs = new ArrayList<>();
    for (Element row : table.getElementsByTag("tr")) {
      List<Element> cells = row.children();
      if (cells.size() != 2 || row.closest("table") != table) {
        return List.of();
      }
      pairs.add(new Fact(cells.getFirst(), List.of(cells.getLast())));
    }
    return pairs;
  }

  /// A field's label and the items beside it.
  private static Optional<Fact> field(Element label) {
    Element parent = label.parent();
    if (parent == null) {
      return Optional.empty();
    }
    List<Element> items = List.copyOf(parent.select(FIELD_ITEM));
    Element next = label.nextElementSibling();
    if (items.isEmpty() && next != null) {
      items = List.of(next);
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(new Fact(label, items));
  }
}
