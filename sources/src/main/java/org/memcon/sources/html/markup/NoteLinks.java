package org.memcon.sources.html.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.memcon.model.text.Run.Mark;

/// The links of a page between the calls of notes and the notes, told by their classes, their
/// targets' names, and by which of two points back.
public final class NoteLinks {

  /// What a note is called by: a number, perhaps with a letter, or signs; with or without brackets.
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\[(]?\\s?(?:\\d{1,3}[a-z]?|[*\u2020\u2021\u00A7\u00B6#]{1,4}|[ivx]{1,5}|[a-z])\\s?[\\])]?\\.?");

  private static final Pattern NUMBER_OR_STAR =
      Pattern.compile("[\\[(]?\\s?(?:\\d{1,3}[a-z]?|[*\u2020\u2021\u00A7\u00B6]{1,4})\\s?[\\])]?");
  private static final Pattern ARROW =
      Pattern.compile("[\u21A9\u2191\u2190\u21B5\u25B2\u2934^\uFE0E\uFE0F]{1,3}|back|return");

  private static final Pattern NOTE_NAME =
      Pattern.compile(
          "_?(?:ftn|edn|fn|footnote|note|endnote|en|cite[_-]note|foot|nt|n)s?[-_:.]?\\d.*|fn:.*|"
              + "_?(?:ftn|edn)\\W?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CALL_NAME =
      Pattern.compile(
          "_?(?:ftnref|ednref|fnref|footnote-?ref|note-?ref|cite[_-]ref|ref|back|ret|source|call)[-_:.]?.*"
              + "|_?(?:ftn|edn)[-_]?ref.*",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Element> targets = new HashMap<>();
  private final Map<Element, Mark> marks = new IdentityHashMap<>();
  private final Map<Element, String> fragments = new IdentityHashMap<>();
  private final Set<String> pointedAt = new HashSet<>();

  /// Finds the links of a page.
  public static NoteLinks of(Document page) {
    NoteLinks links = new NoteLinks();
    links.collect(page);
    links.classify();
    return links;
  }

  /// Whether a link calls a note or leads back from one.
  public Optional<Mark> mark(Element link) {
    return Optional.ofNullable(marks.get(link));
  }

  /// The fragment that a link within the page points at, decoded; browsers that save a page make
  /// such links absolute.
  public Optional<String> fragment(Element link) {
    return Optional.ofNullable(fragments.get(link));
  }

  /// Whether a link of the page points at this name.
  public boolean isPointedAt(String name) {
    return pointedAt.contains(name);
  }

  /// The element that a link within the page points at.
  public Optional<Element> target(Element link) {
    return fragment(link).map(targets::get);
  }

  /// The links that call notes or lead back from them.
  public Iterable<Element> marked() {
    return marks.keySet();
  }

  private void collect(Document page) {
    page.filter((node, depth) -> {
      if (node instanceof Element element && element.attributesSize() > 0) {
        if (!element.id().isEmpty()) {
          targets.putIfAbsent(element.id(), element);
        }
        if (element.normalName().equals("a") && !element.attr("name").isEmpty()) {
          targets.putIfAbsent(element.attr("name"), element);
        }
      }
      return FilterResult.CONTINUE;
    });
    for (Element link : page.getElementsByTag("a")) {
      String href = link.attr("href");
      int hash = href.indexOf('#');
      if (hash >= 0 && hash < href.length() - 1) {
        String fragment = decoded(href.substring(hash + 1));
        if (hash == 0 || targets.containsKey(fragment) || isCall(link) || isReturn(link)) {
          fragments.put(link, fragment);
          pointedAt.add(fragment);
        }
      }
    }
  }

  private static String decoded(String fragment) {
    try {
      return fragment.indexOf('%') < 0
          ? fragment
          : URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }

  private void classify() {
    fragments.forEach((link, fragment) -> {
      Mark mark = isCall(link) ? Mark.NOTE_CALL : isReturn(link) ? Mark.NOTE_RETURN : null;
      if (mark == null) {
        mark = byNameAndPlace(link, fragment).orElse(null);
      }
      if (mark != null) {
        marks.put(link, mark);
      }
    });
  }

  private static boolean isCall(Element link) {
    return link.hasClass("note")
        || link.attr("rel").equals("footnote")
        || link.hasClass("footnote-ref")
        || link.hasClass("noteref")
        || link.attr("role").equals("doc-noteref")
        || link.attr("epub:type").equals("noteref");
  }

  private static boolean isReturn(Element link) {
    return link.hasClass("fn-back")
        || link.attr("rev").equals("footnote")
        || link.hasClass("footnote-backref")
        || link.hasClass("footnote-back")
        || link.attr("role").equals("doc-backlink");
  }

  private Optional<Mark> byNameAndPlace(Element link, String fragment) {
    String text = ShortText.of(link, 12);
    if (ARROW.matcher(text).matches()) {
      return CALL_NAME.matcher(fragment).matches()
          ? Optional.of(Mark.NOTE_RETURN)
          : Optional.empty();
    }
    if (!SIGN.matcher(text).matches()) {
      return Optional.empty();
    }
    if (CALL_NAME.matcher(fragment).matches()) {
      return Optional.of(Mark.NOTE_RETURN);
    }
    if (NOTE_NAME.matcher(fragment).matches()) {
      return Optional.of(mutualReturn(link, fragment) ? Mark.NOTE_RETURN : Mark.NOTE_CALL);
    }
    Element target = targets.get(fragment);
    if (target == null || !NUMBER_OR_STAR.matcher(text).matches()) {
      return Optional.empty();
    }
    if (target.sourceRange().startPos() < link.sourceRange().startPos()) {
      return startsBlock(link) ? Optional.of(Mark.NOTE_RETURN) : Optional.empty();
    }
    boolean raised = isRaised(link) || text.startsWith("[") || text.startsWith("(");
    return raised || beginsWith(Blocks.around(target), text)
        ? Optional.of(Mark.NOTE_CALL)
        : Optional.empty();
  }

  /// Of two links that point at each other the later one leads back.
  private boolean mutualReturn(Element link, String fragment) {
    Element target = targets.get(fragment);
    return target != null
        && target.sourceRange().startPos() < link.sourceRange().startPos()
        && startsBlock(link);
  }

  private static boolean isRaised(Element link) {
    Element parent = link.parent();
    return parent != null && parent.normalName().equals("sup")
        || link.childrenSize() == 1 && link.child(0).normalName().equals("sup");
  }

  private static boolean startsBlock(Element link) {
    return beginsWith(Blocks.around(link), ShortText.of(link, 12));
  }

  private static boolean beginsWith(Element block, String sign) {
    String bare = sign.replaceAll("[^\\p{L}\\p{N}*\u2020\u2021\u00A7\u00B6]", "");
    String start = ShortText.of(block, 12).replaceFirst("^[\\[(]\\s?", "");
    return !bare.isEmpty() && start.startsWith(bare);
  }
}
