package org.memcon.sources.detection;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.sources.detection.FileKind.Readable;
import org.memcon.sources.detection.FileKind.Unreadable;

/// Tells HTML, TEI and other XML from text by what stands before and in the first tag.
///
/// XML that is neither is refused rather than read as text: its tags are no words of a record, and
/// without knowing them nobody can say which of its words are.
final class MarkupProlog {

  private static final String TEI_NAMESPACE = "http://www.tei-c.org/ns/1.0";

  /// Elements that a page or a piece of one may begin with.
  private static final Set<String> HTML =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "base",
          "style",
          "script",
          "div",
          "span",
          "p",
          "table",
          "tr",
          "td",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "a",
          "b",
          "i",
          "u",
          "em",
          "strong",
          "center",
          "font",
          "br",
          "hr",
          "ul",
          "ol",
          "li",
          "dl",
          "pre",
          "blockquote",
          "article",
          "section",
          "main",
          "header",
          "nav",
          "img",
          "form",
          "frameset",
          "noscript",
          "sup",
          "address",
          "figure");

  private static final Pattern HTML_WITHIN =
      Pattern.compile("<(!doctype\\s+html|html[\\s>]|body[\\s>])", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG =
      Pattern.compile(
          "<([\\p{L}_][\\p{L}\\p{N}_.-]*:)?([\\p{L}_][\\p{L}\\p{N}_.-]*)([^>]*)", Pattern.DOTALL);

  private MarkupProlog() {}

  /// The kind of a file that begins with these characters; `whole`: there are no more.
  static FileKind kind(String head, boolean whole) {
    int at = skipWhite(head, 0);
    if (whole && at == head.length()) {
      return new Unreadable("no text in it", "");
    }
    if (mailed(head)) {
      return new Unreadable("a web page saved as MHTML", "save it as \"web page, HTML only\"");
    }
    boolean declared = head.startsWith("<?xml", at);
    int scan = at;
    while (scan < head.length() && head.charAt(scan) == '<') {
      int next = behindProlog(head, scan);
      if (next == scan) {
        return tag(head, scan, declared);
      }
      if (next < 0) {
        return doctype(head, declared);
      }
      scan = skipWhite(head, next);
    }
    if (scan >= head.length() && scan > at) {
      return doctype(head, declared);
    }
    if (declared) {
      return new Unreadable("XML without an element", "get it again");
    }
    String start = head.substring(0, Math.min(head.length(), 2048));
    return HTML_WITHIN.matcher(start).find()
        ? new Readable(FileKind.HTML)
        : new Readable(FileKind.TEXT);
  }

  /// The place behind a declaration, comment or document type at `at`; `at` itself if there is
  /// none, -1 if it does not end here.
  private static int behindProlog(String head, int at) {
    if (head.startsWith("<!--", at)) {
      return behind(head, "-->", at + 4);
    }
    if (head.startsWith("<?", at)) {
      return behind(head, ">", at + 2);
    }
    if (head.regionMatches(true, at, "<!doctype", 0, 9)) {
      int subset = head.indexOf('[', at);
      int end = head.indexOf('>', at);
      if (subset < 0 || (end >= 0 && end < subset)) {
        return behind(head, ">", at);
      }
      Matcher close = Pattern.compile("\\]\\s*>").matcher(head);
      return close.find(subset) ? close.end() : -1;
    }
    return at;
  }

  private static int behind(String head, String end, int from) {
    int found = head.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }

  private static int skipWhite(String head, int from) {
    int at = from;
    while (at < head.length()
        && (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  private static FileKind tag(String head, int at, boolean declared) {
    Matcher tag = TAG.matcher(head).region(at, head.length());
    if (!tag.lookingAt()) {
      return declared ? new Unreadable("broken XML", "get it again") : new Readable(FileKind.TEXT);
    }
    String name = tag.group(2);
    String prefix = tag.group(1) == null ? "xmlns" : "xmlns:" + tag.group(1).replace(":", "");
    boolean tei =
        Pattern.compile(
                "\\b" + prefix + "\\s*=\\s*[\"']" + Pattern.quote(TEI_NAMESPACE) + "/?[\"']")
            .matcher(tag.group(3))
            .find();
    if (HTML.contains(name.toLowerCase(Locale.ROOT)) && !tei) {
      return new Readable(FileKind.HTML);
    }
    return element(name, tei, declared || tag.group(3).contains("xmlns"), head, at);
  }

  private static FileKind element(String name, boolean tei, boolean xml, String head, int at) {
    if (name.equals("TEI") || name.equals("teiCorpus") || tei) {
      return new Readable(FileKind.TEI);
    }
    if (name.equalsIgnoreCase("TEI.2")) {
      return new Unreadable("TEI of the old form P4", "turn it into TEI P5");
    }
    if (name.equals("svg")) {
      return new Unreadable("a picture (SVG)", "run it through OCR");
    }
    if (xml || head.indexOf("</" + name, at) > 0) {
      return new Unreadable(
          "XML of another kind than TEI (its root is <" + shortened(name) + ">)",
          "save it as TEI, HTML or text");
    }
    String start = head.substring(0, Math.min(head.length(), 2048));
    return HTML_WITHIN.matcher(start).find()
        ? new Readable(FileKind.HTML)
        : new Readable(FileKind.TEXT);
  }

  /// A prolog that is longer than what was looked at: only its document type says the root.
  private static FileKind doctype(String head, boolean declared) {
    Matcher type =
        Pattern.compile("<!doctype\\s+([^\\s\\[>]+)", Pattern.CASE_INSENSITIVE).matcher(head);
    if (type.find()) {
      String root = type.group(1);
      return root.equalsIgnoreCase("html")
          ? new Readable(FileKind.HTML)
          : element(root, false, true, head, 0);
    }
    return declared
        ? new Unreadable(
            "XML whose first element is not to be found", "save it as TEI, HTML or text")
        : new Readable(FileKind.HTML);
  }

  private static boolean mailed(String head) {
    String start = head.substring(0, Math.min(head.length(), 2048)).toLowerCase(Locale.ROOT);
    return start.contains("mime-version:") && start.contains("multipart/related");
  }

  private static String shortened(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
