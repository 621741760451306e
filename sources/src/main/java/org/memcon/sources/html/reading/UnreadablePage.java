package org.memcon.sources.html.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.memcon.model.text.Region;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.SourceText.Remark;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Pages that are no documents: checks for robots, frame sets, pages that only show a scan, pages
/// without a word.
final class UnreadablePage {

  private static final Pattern CHECK_TITLE =
      Pattern.compile(
          "(?i)just a moment.*|attention required.*cloudflare.*|access denied.*|checking your"
              + " browser.*|verif(?:y|ying) (?:that )?you are (?:a )?human.*|are you (?:a"
              + " robot|human).*|ddos-guard.*|making sure you.?re not a bot.*|security"
              + " check.*|robot check.*|request (?:unsuccessful|blocked|rejected).*|please"
              + " wait.*cloudflare.*|bot verification.*");
  private static final String CHECK_MARKUP =
      "#challenge-form, #challenge-running, #cf-challenge-running, #cf-error-details, #cf-wrapper,"
          + " script[src*=/cdn-cgi/challenge-platform/], iframe[src*=_Incapsula_Resource],"
          + " script[src*=_Incapsula_Resource], script[src*=captcha-delivery.com], #px-captcha,"
          + " script#anubis_challenge, .cf-turnstile";

  /// A page of a check has no more text than this; a document may well embed a check's script.
  private static final int LONGEST_CHECK = 1_500;

  /// Less text than this beside a scan is its caption, not its transcript.
  private static final int SHORTEST_TEXT = 60;

  private final SourceFile file;
  private final Document page;

  UnreadablePage(SourceFile file, Document page) {
    this.file = file;
    this.page = page;
  }

  /// Throws where the page is known by its markup to be no document.
  void refuse() {
    if (page.selectFirst("frameset") != null) {
      Element frame = page.selectFirst("frame[src]");
      throw refusal(
          "the page only holds frames",
          "save the page of the frame itself"
              + (frame == null ? "" : ", such as " + shortened(frame.attr("src"))));
    }
    boolean named = CHECK_TITLE.matcher(page.title()).matches();
    boolean marked = page.selectFirst(CHECK_MARKUP) != null;
    if ((named || marked) && page.body().text().length() < LONGEST_CHECK) {
      throw refusal(
          "a check for robots (“" + shortened(page.title()) + "”), not the document",
          "open the page in a browser, wait for the document and save that");
    }
  }

  /// Throws where no line of the page is text; a remark where only facts about a record are there.
  Optional<Remark> refuseIfWithoutText(SourceText text) {
    int content = 0;
    int facts = 0;
    for (SourceLine line : text.lines()) {
      switch (line.region()) {
        case CONTENT, NOTES -> content += line.span().length();
        case METADATA, RELATED -> facts += line.span().length();
        case SITE_FURNITURE, RUNNING_HEAD, PAGE_NUMBER -> {}
      }
    }
    Optional<String> scan = scan();
    if (scan.isPresent() && !hasTranscript(text, content)) {
      if (facts < SHORTEST_TEXT) {
        throw refusal(
            "the page only shows a scan, " + shortened(scan.get()),
            "save the scan itself and give that");
      }
      return Optional.of(
          new Remark(
              TextSpan.NOWHERE,
              "no text of the record on this page, only facts about it; the record is in the scan "
                  + shortened(scan.get())));
    }
    if (content == 0 && facts == 0) {
      throw refusal(
          text.characters().isBlank()
              ? "the page has no text"
              : "the page has only the site's own lines",
          page.selectFirst("script") == null
              ? "look whether it was saved whole"
              : "its text may be put there by a script: save it from a browser, as a complete"
                  + " page");
    }
    return Optional.empty();
  }

  /// The title of a record is not yet its text.
  private static boolean hasTranscript(SourceText text, int content) {
    int titles =
        text.lines().stream()
            .filter(line -> line.region() == Region.CONTENT && line.role().isPresent())
            .mapToInt(line -> line.span().length())
            .sum();
    return content - titles >= SHORTEST_TEXT;
  }

  private Optional<String> scan() {
    Element viewer = page.selectFirst("#viewer[data-facs], #viewer[data-doc-id]");
    if (viewer != null) {
      return Optional.of("of a page of the volume");
    }
    for (Element element :
        page.select(
            "object[data], embed[src], iframe[src], a.down[href*=.pdf], .pdf-preview[data]")) {
      String address = element.attr("data") + element.attr("src") + element.attr("href");
      if (address.contains(".pdf") || element.attr("type").equals("application/pdf")) {
        return Optional.of(address);
      }
    }
    return Optional.empty();
  }

  private UnusableSourceException refusal(String what, String remedy) {
    return file.refused("", what, remedy);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > 100 ? line.substring(0, 99) + "…" : line;
  }
}
