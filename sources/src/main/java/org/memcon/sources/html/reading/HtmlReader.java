package org.memcon.sources.html.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.SourceText.Remark;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.SourceFile.Delivery;
import org.memcon.sources.html.decoding.DecodedPage;
import org.memcon.sources.html.decoding.HtmlDecoder;
import org.memcon.sources.html.decoding.SpoiltCharacters;
import org.memcon.sources.html.decoding.WebPageArchive;
import org.memcon.sources.html.layout.PageFlow;
import org.memcon.sources.html.markup.NoteLinks;
import org.memcon.sources.html.shape.PagePlan;
import org.memcon.sources.html.shape.PageShape;

/// Reads a saved page of any site: its text in the lines that a reader meets, what the markup says
/// of them, and the site's furniture set apart but kept.
public final class HtmlReader {

  /// The largest page that is read, in bytes.
  public static final int MOST_BYTES = 32_000_000;

  /// The most tags that a page may have: what a parsed page takes in memory grows with them.
  static final int MOST_TAGS = 800_000;

  /// How deep elements are nested in what is parsed; what is deeper stands beside each other.
  private static final int DEEPEST = 400;

  /// Reads a page. Throws [org.memcon.sources.document.UnusableSourceException] where it has no
  /// text that could be used: an empty page, a check for robots, a frame set, a scan alone.
  public SourceText read(SourceFile file) throws IOException {
    byte[] bytes = file.readUpTo(MOST_BYTES);
    if (!WebPageArchive.begins(bytes, bytes.length)) {
      return read(file, file.delivery(), bytes);
    }
    WebPageArchive.Page page =
        WebPageArchive.page(bytes)
            .orElseThrow(() ->
                file.refused(
                    "", "a saved web page (MHTML) without the page", "save the page again"));
    Delivery delivery =
        new Delivery(
            file.delivery().address().or(() -> page.address().flatMap(PageDescription::absolute)),
            file.delivery().savedOn().or(page::savedOn),
            page.encoding());
    return read(file, delivery, page.bytes());
  }

  private SourceText read(SourceFile file, Delivery delivery, byte[] bytes) {
    DecodedPage decoded = new HtmlDecoder().decode(bytes, delivery.encoding());
    String source = decoded.characters();
    if (tags(source) > MOST_TAGS) {
      throw file.refused(
          "", "more than " + MOST_TAGS + " tags in one page", "save its documents' own pages");
    }
    Document page =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
    new UnreadablePage(file, page).refuse();
    NoteLinks links = NoteLinks.of(page);
    PagePlan plan = PageShape.of(page).plan(page, links);
    PageFlow.Laid laid = PageFlow.lay(page.body(), source, plan, links);
    List<Remark> remarks = new ArrayList<>();
    decoded.remarks().forEach(remark -> remarks.add(new Remark(TextSpan.NOWHERE, remark)));
    plan.remarks().forEach(remark -> remarks.add(new Remark(TextSpan.NOWHERE, remark)));
    remarks.addAll(SpoiltCharacters.remarks(laid.characters()));
    SourceText text =
        new SourceText(
            PageDescription.of(page, file, delivery, decoded.encoding()),
            laid.characters(),
            laid.lines(),
            List.of(),
            remarks);
    Optional<Remark> partly = new UnreadablePage(file, page).refuseIfWithoutText(text);
    return partly.map(remark -> with(text, remark)).orElse(text);
  }

  private static SourceText with(SourceText text, Remark remark) {
    List<Remark> remarks = new ArrayList<>(text.remarks());
    remarks.add(remark);
    return new SourceText(
        text.description(), text.characters(), text.lines(), text.lineEndHyphens(), remarks);
  }

  private static int tags(String source) {
    int tags = 0;
    for (int at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
      tags++;
    }
    return tags;
  }
}
