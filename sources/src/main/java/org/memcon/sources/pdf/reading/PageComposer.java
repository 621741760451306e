package org.memcon.sources.pdf.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceText;
import org.memcon.sources.layout.PageFurniture;
import org.memcon.sources.pdf.glyph.PageContent;
import org.memcon.sources.pdf.glyph.PageContent.Piece;
import org.memcon.sources.pdf.page.ColumnFinder;
import org.memcon.sources.pdf.page.LineBuilder;
import org.memcon.sources.pdf.page.NoteZone;
import org.memcon.sources.pdf.page.PageLayout;
import org.memcon.sources.pdf.page.PageLayout.Column;
import org.memcon.sources.pdf.page.PageLayout.Furniture;
import org.memcon.sources.pdf.page.PageLine;

/// Composes the text of a document from the pages' pieces: furniture off, columns in order, notes
/// last, lines and blanks as they are printed.
final class PageComposer {

  private static final int EDGE_LINES = 3;
  private static final float MARGIN_GAP = 1.6f;

  private final List<PageContent> pages;
  private final float body;

  PageComposer(List<PageContent> pages) {
    this.pages = pages;
    this.body = bodySize(pages);
  }

  /// The text; the pages are let go one after the other.
  SourceText compose(SourceDescription description) {
    List<PageFurniture.Page> edges = new ArrayList<>(pages.size());
    for (PageContent page : pages) {
      edges.add(edges(page));
    }
    List<PageFurniture.Verdict> verdicts = PageFurniture.judge(edges);
    TextWriter writer = new TextWriter(body, leading());
    NoteZone notes = new NoteZone(body);
    for (int i = 0; i < pages.size(); i++) {
      PageContent page = pages.set(i, PageContent.DONE);
      writer.page(page, layout(page, verdicts.get(i), notes));
    }
    return writer.text(description);
  }

  private static PageLayout layout(PageContent page, PageFurniture.Verdict verdict, NoteZone zone) {
    List<PageLine> rows = LineBuilder.lines(page.pieces());
    List<Furniture> head = new ArrayList<>();
    List<Furniture> foot = new ArrayList<>();
    Set<Piece> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    int headed = Math.min(verdict.head().size(), rows.size());
    for (int i = 0; i < headed; i++) {
      head.add(new Furniture(rows.get(i), verdict.head().get(i)));
    }
    int footed = Math.min(verdict.foot().size(), rows.size() - headed);
    for (int i = footed - 1; i >= 0; i--) {
      foot.add(new Furniture(rows.get(rows.size() - 1 - i), verdict.foot().get(i)));
    }
    head.forEach(line -> line.line().parts().forEach(part -> taken.add(part.piece())));
    foot.forEach(line -> line.line().parts().forEach(part -> taken.add(part.piece())));
    List<Piece> text = page.pieces().stream().filter(piece -> !taken.contains(piece)).toList();
    List<Column> columns = new ArrayList<>();
    for (ColumnFinder.Part part : ColumnFinder.parts(text)) {
      columns.add(new Column(part.column(), LineBuilder.lines(part.pieces())));
    }
    List<PageLine> notes = zone.split(columns, page.rules(), page.width(), page.height());
    return new PageLayout(head, columns, notes, foot);
  }

  private static PageFurniture.Page edges(PageContent page) {
    List<PageLine> rows = LineBuilder.lines(page.pieces());
    List<PageFurniture.Edge> head = new ArrayList<>();
    List<PageFurniture.Edge> foot = new ArrayList<>();
    for (int i = 0; i < Math.min(EDGE_LINES, rows.size()); i++) {
      PageLine line = rows.get(i);
      boolean apart = i + 1 == rows.size() || apart(line, rows.get(i + 1));
      head.add(new PageFurniture.Edge(line.text(), apart, depth(line.baseline(), page)));
    }
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - EDGE_LINES); i--) {
      PageLine line = rows.get(i);
      if (line.beginsRaised()) {
        break; // the notes begin, and no foot stands above them
      }
      boolean apart = i == 0 || apart(rows.get(i - 1), line);
      foot.add(
          new PageFurniture.Edge(line.text(), apart, depth(page.height() - line.baseline(), page)));
    }
    return new PageFurniture.Page(head, foot);
  }

  private static float depth(float distance, PageContent page) {
    return page.height() > 0 ? Math.max(0, distance) / page.height() : 0;
  }

  private static boolean apart(PageLine upper, PageLine lower) {
    return lower.baseline() - upper.baseline() > MARGIN_GAP * Math.max(upper.size(), lower.size());
  }

  /// The size of type that most letters are set in.
  private static float bodySize(List<PageContent> pages) {
    Map<Integer, Long> letters = new HashMap<>();
    for (PageContent page : pages) {
      for (Piece piece : page.pieces()) {
        letters.merge(Math.round(piece.size() * 4), (long) piece.text().length(), Long::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> most.getKey() / 4f)
        .orElse(10f);
  }

  /// The usual distance of two baselines, as a multiple of the size of type.
  private float leading() {
    List<Float> ratios = new ArrayList<>();
    for (PageContent page : pages.subList(0, Math.min(50, pages.size()))) {
      for (ColumnFinder.Part part : ColumnFinder.parts(page.pieces())) {
        List<PageLine> lines = LineBuilder.lines(part.pieces());
        for (int i = 1; i < lines.size(); i++) {
          float distance = lines.get(i).baseline() - lines.get(i - 1).baseline();
          float ratio = distance / lines.get(i).size();
          if (Math.abs(lines.get(i).size() - body) < 0.06f * body && ratio > 0.8f && ratio < 4) {
            ratios.add(ratio);
          }
        }
      }
    }
    ratios.sort(Float::compare);
    return ratios.size() < 3 ? 1.25f : Math.max(1f, ratios.get((int) (ratios.size() * 0.4)));
  }
}
