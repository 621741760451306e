package org.memcon.sources.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.sources.layout.PageFurniture;
import org.memcon.sources.layout.PageFurniture.Edge;

/// Sets apart running heads, page numbers and the notes under a rule on the pages of a plain text.
final class PagedText {

  private static final int EDGE_LINES = 2;
  private static final Pattern RULE = Pattern.compile("_{4,}|-{5,}|—{2,}");
  private static final Pattern NOTE =
      Pattern.compile("[(\\[/]?(\\d{1,3}|[*†‡]+)[)\\]/.]?\\s?\\S.*");

  private PagedText() {}

  static SourceLine on(int page, SourceLine line) {
    return new SourceLine(
        line.span(),
        line.shape(),
        line.region(),
        line.role(),
        line.anchor(),
        line.label(),
        page,
        line.column(),
        line.left(),
        line.runs());
  }

  static List<SourceLine> regions(String characters, List<SourceLine> lines) {
    List<List<Integer>> pages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      while (pages.size() < lines.get(i).page()) {
        pages.add(new ArrayList<>());
      }
      if (!lines.get(i).span().isEmpty()) {
        pages.get(lines.get(i).page() - 1).add(i);
      }
    }
    List<PageFurniture.Page> edges = new ArrayList<>();
    for (List<Integer> page : pages) {
      List<Edge> foot = edges(characters, lines, page, -1);
      if (notesFrom(characters, lines, page) > 0) {
        // Notes have numbers that grow with the pages, as feet do; only a bare number is none.
        foot = foot.stream().limit(1).filter(e -> e.text().matches("\\P{L}+")).toList();
      }
      edges.add(new PageFurniture.Page(edges(characters, lines, page, 1), foot));
    }
    List<PageFurniture.Verdict> verdicts = PageFurniture.judge(edges);
    List<SourceLine> told = new ArrayList<>(lines);
    for (int p = 0; p < pages.size(); p++) {
      List<Integer> page = pages.get(p);
      List<Region> head = verdicts.get(p).head();
      List<Region> foot = verdicts.get(p).foot();
      int headed = Math.min(head.size(), page.size());
      int footed = Math.min(foot.size(), page.size() - headed);
      for (int i = 0; i < headed; i++) {
        told.set(page.get(i), lines.get(page.get(i)).in(head.get(i)));
      }
      for (int i = 0; i < footed; i++) {
        int at = page.get(page.size() - 1 - i);
        told.set(at, lines.get(at).in(foot.get(i)));
      }
      notes(characters, told, page.subList(headed, page.size() - footed));
    }
    return told;
  }

  private static List<Edge> edges(
      String characters, List<SourceLine> lines, List<Integer> page, int step) {
    List<Edge> edges = new ArrayList<>();
    int at = step > 0 ? 0 : page.size() - 1;
    while (edges.size() < EDGE_LINES && at >= 0 && at < page.size()) {
      int line = page.get(at);
      int inner = line + step;
      boolean apart = inner >= 0 && inner < lines.size() && lines.get(inner).span().isEmpty();
      edges.add(new Edge(lines.get(line).span().of(characters), apart, 0));
      at += step;
    }
    return edges;
  }

  private static void notes(String characters, List<SourceLine> lines, List<Integer> page) {
    int from = notesFrom(characters, lines, page);
    for (int i = Math.max(0, from); from > 0 && i < page.size(); i++) {
      lines.set(page.get(i), lines.get(page.get(i)).in(Region.NOTES));
    }
  }

  /// Where the last line of underscores or dashes on a page stands, if the line under it begins as
  /// notes do; else -1.
  private static int notesFrom(String characters, List<SourceLine> lines, List<Integer> page) {
    for (int i = page.size() - 2; i > 0; i--) {
      if (RULE.matcher(lines.get(page.get(i)).span().of(characters)).matches()) {
        String under = lines.get(page.get(i + 1)).span().of(characters);
        return NOTE.matcher(under).matches() ? i : -1;
      }
    }
    return -1;
  }
}
