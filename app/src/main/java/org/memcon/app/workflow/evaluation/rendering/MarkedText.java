package org.memcon.app.workflow.evaluation.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.app.workflow.evaluation.tree.Node;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.app.workflow.evaluation.tree.Node.Words;
import org.memcon.app.workflow.evaluation.tree.WhiteSpace;

/// The text of an element in which control characters, which XML does not have, mark where a note
/// is called and where a page begins.
public final class MarkedText {

  private static final char CALL = '\u0001';
  private static final char CALL_END = '\u0002';
  private static final char PAGE = '\u0003';
  private static final char PAGE_END = '\u0004';

  private static final Pattern CALLS = Pattern.compile("\u0001(\\d++)\u0002");
  private static final Pattern CALLS_BEHIND_BLANKS = Pattern.compile(" *+\u0001(\\d++)\u0002");
  private static final Pattern PAGES_AMONG_BLANKS =
      Pattern.compile(" *+\u0003([^\u0004]*+)\u0004 *+");

  private MarkedText() {}

  /// The element's text, folded; each note in it joins `notes` and leaves a call behind.
  static String of(Element element, List<Element> notes) {
    StringBuilder text = new StringBuilder();
    append(element, notes, true, text);
    return WhiteSpace.fold(text);
  }

  /// The element's text without notes and pages, folded.
  public static String plain(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, new ArrayList<>(), false, text);
    return WhiteSpace.fold(CALLS.matcher(text).replaceAll(""));
  }

  private static void append(
      Element element, List<Element> notes, boolean pages, StringBuilder text) {
    for (Node child : element.children()) {
      switch (child) {
        case Words words -> text.append(words.text());
        case Element inner -> {
          switch (inner.name()) {
            case "note" -> text.append(call(inner, notes));
            case "pb" -> text.append(pages ? " " + PAGE + inner.attribute("n") + PAGE_END : "");
            case "lb" -> text.append(' ');
            default -> append(inner, notes, pages, text);
          }
        }
      }
    }
  }

  /// The mark of a note's call; the note joins `notes`.
  static String call(Element note, List<Element> notes) {
    notes.add(note);
    return "" + CALL + (notes.size() - 1) + CALL_END;
  }

  /// The notes that a text calls, as places in the list of notes.
  public static List<Integer> calls(String text) {
    return CALLS.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
  }

  /// The text with words for its marks: what `call` says of a note's place in the list, and `page`
  /// of a page's number.
  public static String spelt(String text, IntFunction<String> call, UnaryOperator<String> page) {
    String called =
        CALLS_BEHIND_BLANKS
            .matcher(text)
            .replaceAll(found -> quoted(call.apply(Integer.parseInt(found.group(1)))));
    String paged =
        PAGES_AMONG_BLANKS.matcher(called).replaceAll(found -> quoted(page.apply(found.group(1))));
    return WhiteSpace.fold(paged);
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
