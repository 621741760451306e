package org.memcon.sources.html.layout;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.sources.html.layout.Frame.Item;
import org.memcon.sources.html.layout.Frame.Row;
import org.memcon.sources.html.shape.PagePlan.Part;

/// Tells what holds inside an element from the element's name and from what holds around it.
final class Frames {

  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
  private static final Set<String> PRESERVED =
      Set.of("pre", "textarea", "listing", "xmp", "plaintext");

  private Frames() {}

  static Frame inside(
      Element element,
      String name,
      Frame outer,
      Part part,
      Region region,
      boolean block,
      Look look) {
    Kind kind = outer.kind();
    int level = outer.level();
    @Nullable Item item = outer.item();
    @Nullable ListNumbers list = outer.list();
    @Nullable Row row = outer.row();
    if (LISTS.contains(name)) {
      list = new ListNumbers(element, outer.list() == null ? 1 : outer.list().depth + 1);
      // Text directly in a list is nobody's item.
      kind = Kind.PLAIN;
      level = 0;
    }
    switch (name) {
      case "li" -> {
        int depth = list == null ? 1 : list.depth;
        item = new Item(depth, list == null ? value(element) : list.label(element));
        kind = Kind.LIST_ITEM;
        level = depth;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        kind = Kind.HEADING;
        level = name.charAt(1) - '0';
      }
      case "dt" -> {
        kind = outer.spoken() ? Kind.PLAIN : Kind.LABEL;
        item = null;
      }
      case "dd" -> {
        kind = outer.spoken() ? Kind.PLAIN : Kind.VALUE;
        item = null;
      }
      case "caption", "figcaption" -> kind = Kind.CAPTION;
      case "blockquote" -> kind = kind == Kind.PLAIN ? Kind.QUOTATION : kind;
      case "table" -> row = null;
      case "tr" -> {
        boolean data = outer.row() == null && outer.inData();
        boolean labelled = data && (outer.spoken() || DataTables.isLabelled(element));
        row = data ? new Row(labelled) : null;
        kind = data && !labelled ? Kind.TABLE_ROW : kind;
        level = data ? 0 : level;
      }
      default -> {}
    }
    if (part.kind().isPresent()) {
      kind = part.kind().get();
      // A heading by its look alone stands below those that the page calls headings.
      level = kind != Kind.HEADING ? 0 : level > 0 ? level : 4;
      // A cell that is told apart from its row stands in lines of its own.
      row = null;
    }
    boolean inData = name.equals("table") ? DataTables.isData(element) : outer.inData();
    boolean spoken =
        name.equals("table") && inData || name.equals("dl")
            ? DataTables.isSpoken(element)
            : outer.spoken() && !name.equals("table");
    boolean preserved =
        PRESERVED.contains(name)
            || outer.preserved()
            || element.attributesSize() > 0
                && element.attr("style").replace(" ", "").contains("white-space:pre");
    return new Frame(
        region,
        block ? part.role().or(outer::role) : outer.role(),
        look,
        kind,
        level,
        item,
        list,
        row,
        inData,
        spoken,
        block,
        preserved && row == null,
        false);
  }

  private static Optional<String> value(Element item) {
    return Optional.of(item.attr("value").strip()).filter(value -> !value.isEmpty());
  }
}
