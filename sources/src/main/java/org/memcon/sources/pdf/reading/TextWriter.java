package org.memcon.sources.pdf.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.layout.LineEndHyphens;
import org.memcon.sources.pdf.glyph.PageContent;
import org.memcon.sources.pdf.glyph.PageContent.Piece;
import org.memcon.sources.pdf.page.PageLayout;
import org.memcon.sources.pdf.page.PageLayout.Column;
import org.memcon.sources.pdf.page.PageLayout.Furniture;
import org.memcon.sources.pdf.page.PageLine;
import org.memcon.sources.pdf.page.PageLine.Level;
import org.memcon.sources.pdf.page.PageLine.Placed;
import org.memcon.sources.pdf.page.TableRows;

/// Writes the lines of pages down as source text.
final class TextWriter {

  private static final Pattern CALL =
      Pattern.compile("\\(?(\\d{1,3}[a-z]?([,–-]\\d{1,3})*|[*†‡§]{1,4}|[a-z])\\)?[,.]?");

  private final float body;
  private final float leading;
  private final StringBuilder characters = new StringBuilder();
  private final List<SourceLine> lines = new ArrayList<>();
  private final List<SourceText.Remark> remarks = new ArrayList<>();
  private final float[] lastEdge = {-1, -1};
  private int page;

  /// A writer for a document whose body is set in this size, with lines this many sizes apart.
  TextWriter(float body, float leading) {
    this.body = body;
    this.leading = leading;
  }

  void page(PageContent content, PageLayout layout) {
    if (page > 0) {
      characters.append('\f');
    }
    page = content.number();
    remark(content);
    for (Furniture furniture : layout.head()) {
      write(furniture.line(), furniture.region(), 0, 0, TableRows.NONE);
    }
    PageLine above = null;
    int column = -1;
    for (Column part : layout.columns()) {
      boolean sideways = part.number() > 1 && column == part.number() - 1;
      float edge = edge(part);
      TableRows rows = TableRows.of(part.lines());
      for (int i = 0; i < part.lines().size(); i++) {
        PageLine line = part.lines().get(i);
        if (above != null && !(i == 0 && sideways) && parted(above, line)) {
          blank(part.number());
        }
        write(line, Region.CONTENT, part.number(), edge, rows);
        above = line;
      }
      column = part.number();
    }
    notes(layout);
    for (Furniture furniture : layout.foot()) {
      write(furniture.line(), furniture.region(), 0, 0, TableRows.NONE);
    }
  }

  private void notes(PageLayout layout) {
    if (layout.notes().isEmpty()) {
      return;
    }
    if (!layout.columns().isEmpty()) {
      blank(0);
    }
    float edge = layout.notes().stream().map(PageLine::left).min(Float::compare).orElse(0f);
    for (PageLine line : layout.notes()) {
      write(line, Region.NOTES, 0, edge, TableRows.NONE);
    }
  }

  SourceText text(SourceDescription description) {
    String all = characters.toString();
    return new SourceText(description, all, lines, LineEndHyphens.find(all, lines), remarks);
  }

  private void remark(PageContent content) {
    String place = "page " + content.number() + ": ";
    if (content.pieces().isEmpty() && content.images()) {
      remark(place + "no text layer; run it through OCR");
    }
    if (!content.damage().isEmpty()) {
      remark(place + "damaged; what could be read of it is here");
    }
    if (content.outside() > 0) {
      remark(place + content.outside() + " letters lie off the page and are left out");
    }
    if (content.unmapped() > 0) {
      remark(
          place
              + content.unmapped()
              + " letters have no character in the file and are given as \uFFFD or left out");
    }
  }

  private void remark(String message) {
    remarks.add(
        new SourceText.Remark(new TextSpan(characters.length(), characters.length()), message));
  }

  /// Whether more space than between lines parts two lines.
  private boolean parted(PageLine above, PageLine line) {
    float distance = line.baseline() - above.baseline();
    return distance > 1.35f * leading * Math.max(above.size(), line.size());
  }

  /// The left edge of a part's text: where most of its lines begin, or further left where some do.
  private float edge(Column part) {
    List<PageLine> own = part.lines();
    float edge = Float.MAX_VALUE;
    for (PageLine line : own) {
      long alike = own.stream().filter(other -> Math.abs(other.left() - line.left()) < 2).count();
      if (line.left() < edge && (alike * 8 >= own.size() || own.size() < 8)) {
        edge = line.left();
      }
    }
    if (part.number() > 1) {
      return edge;
    }
    int side = page % 2;
    float before = lastEdge[side];
    boolean few = own.size() < 6 && before >= 0 && before < edge && edge - before < 72;
    if (!few) {
      lastEdge[side] = edge;
    }
    return few ? before : edge;
  }

  private void blank(int column) {
    begin();
    TextSpan here = new TextSpan(characters.length(), characters.length());
    lines.add(
        new SourceLine(
            here,
            LineShape.BLANK,
            Region.CONTENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            page,
            column,
            0,
            List.of()));
  }

  private void begin() {
    if (!characters.isEmpty()
        && (characters.charAt(characters.length() - 1) != '\f' || endsPage())) {
      characters.append('\n');
    }
  }

  private boolean endsPage() {
    return !lines.isEmpty() && lines.getLast().page() == page;
  }

  private void write(PageLine line, Region region, int column, float edge, TableRows rows) {
    begin();
    int start = characters.length();
    List<Run> runs = new ArrayList<>();
    int from = start;
    List<Placed> parts = line.parts();
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      Placed part = parts.get(i);
      int end = characters.length();
      if (i > 0 && part.apart()) {
        characters.append(rows.blank(line, parts.get(i - 1).piece(), part.piece()));
      }
      if (i > 0 && !alike(parts.get(i - 1), part)) {
        // The blank belongs to the words on the line, not to a note's call.
        int cut = parts.get(i - 1).level() == Level.RAISED ? end : characters.length();
        runs.add(run(from, cut, parts.subList(first, i), region, first == 0));
        from = cut;
        first = i;
      }
      characters.append(part.piece().text());
    }
    runs.add(
        run(from, characters.length(), parts.subList(first, parts.size()), region, first == 0));
    lines.add(
        new SourceLine(
            new TextSpan(start, characters.length()),
            shape(line, region, rows),
            region,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            page,
            column,
            Math.max(0, line.left() - edge),
            runs));
  }

  private static boolean alike(Placed one, Placed other) {
    return one.level() == other.level() && one.piece().face().equals(other.piece().face());
  }

  private Run run(int from, int to, List<Placed> parts, Region region, boolean first) {
    Set<Run.Style> styles = EnumSet.noneOf(Run.Style.class);
    styles.addAll(parts.getFirst().piece().face());
    Level level = parts.getFirst().level();
    Optional<Run.Mark> mark = Optional.empty();
    if (level == Level.RAISED) {
      styles.add(Run.Style.SUPERSCRIPT);
      String text = characters.substring(from, to).strip();
      boolean label = first && region == Region.NOTES;
      if (!label && CALL.matcher(text).matches()) {
        mark = Optional.of(Run.Mark.NOTE_CALL);
      }
    } else if (level == Level.LOWERED) {
      styles.add(Run.Style.SUBSCRIPT);
    }
    return new Run(
        new TextSpan(from, to), styles, Optional.empty(), Optional.empty(), mark, box(parts));
  }

  private Origin box(List<Placed> parts) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (Placed part : parts) {
      Piece piece = part.piece();
      left = Math.min(left, piece.left());
      top = Math.min(top, piece.top());
      right = Math.max(right, piece.right());
      bottom = Math.max(bottom, piece.bottom());
    }
    return new Origin.PageBox(
        page, left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  private LineShape shape(PageLine line, Region region, TableRows rows) {
    if (rows.has(line)) {
      return new LineShape(LineShape.Kind.TABLE_ROW, 0, -1);
    }
    float ratio = line.size() / body;
    if (region == Region.CONTENT && ratio >= 1.2f && line.letters() > 1) {
      return new LineShape(LineShape.Kind.HEADING, ratio >= 1.6f ? 1 : ratio >= 1.35f ? 2 : 3, -1);
    }
    return LineShape.PLAIN;
  }
}
