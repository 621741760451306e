package org.memcon.app.workflow.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.memcon.app.workflow.evaluation.tree.Node;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.app.workflow.evaluation.tree.Node.Words;
import org.memcon.app.workflow.evaluation.tree.WhiteSpace;

/// What is read in the same way from the editors' encoding and from ours.
///
/// Of a repaired word the repair counts (`corr`, `reg`), not what stood there (`sic`, `orig`).
final class EncodedText {

  private static final Set<String> REPLACED = Set.of("sic", "orig");

  /// Characters before the call of a note, signs and blanks among them.
  private static final int ANCHOR = 80;

  private static final Pattern SPACE = Pattern.compile("[" + WhiteSpace.CLASS + "]+");

  private EncodedText() {}

  /// The words inside, folded; line beginnings are blanks, and elements of the names in `skipped`
  /// say nothing.
  static String of(Element element, Set<String> skipped) {
    StringBuilder text = new StringBuilder();
    append(element, skipped, text);
    return WhiteSpace.fold(text);
  }

  private static void append(Element element, Set<String> skipped, StringBuilder text) {
    for (Node child : element.children()) {
      switch (child) {
        case Words words -> text.append(words.text());
        case Element inner -> {
          if (inner.is("lb")) {
            text.append(' ');
          } else if (!skipped.contains(inner.name()) && !REPLACED.contains(inner.name())) {
            append(inner, skipped, text);
          }
        }
      }
    }
  }

  /// The day that a date's attributes say, or the first of those that it may be.
  static String day(Element date) {
    for (String name : List.of("when", "from", "notBefore")) {
      String told = date.attribute(name);
      if (!told.isEmpty()) {
        return told.substring(0, Math.min(told.length(), "2000-01-01".length()));
      }
    }
    return "";
  }

  /// For each note outside notes, in reading order, the last characters before its call.
  static List<String> anchors(Element document) {
    List<String> anchors = new ArrayList<>();
    anchors(document, new StringBuilder(), anchors, UnaryOperator.identity());
    return anchors;
  }

  /// The same, but each run of white space is one blank: what indents a file is not counted.
  static List<String> calls(Element document) {
    List<String> calls = new ArrayList<>();
    anchors(document, new StringBuilder(), calls, EncodedText::folded);
    return calls;
  }

  private static void anchors(
      Element element, StringBuilder before, List<String> anchors, UnaryOperator<String> shown) {
    for (Node child : element.children()) {
      switch (child) {
        case Words words -> before.append(shown.apply(words.text()));
        case Element inner -> {
          if (inner.is("note")) {
            anchors.add(last(before));
          } else if (!inner.is("pb") && !REPLACED.contains(inner.name())) {
            anchors(inner, before, anchors, shown);
          }
        }
      }
    }
  }

  private static String folded(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  private static String last(StringBuilder before) {
    int from = before.length();
    for (int count = 0; count < ANCHOR && from > 0; count++) {
      from = before.offsetByCodePoints(from, -1);
    }
    return before.substring(from);
  }

  /// The own text of every paragraph outside notes; one that stands in another counts for itself,
  /// and so does a list.
  static List<String> paragraphs(Element document) {
    List<String> paragraphs = new ArrayList<>();
    collect(document, false, new StringBuilder(), paragraphs);
    return paragraphs;
  }

  /// The same, each paragraph as it is printed: with the label of the speaker before it.
  static List<String> printed(Element document) {
    List<String> paragraphs = new ArrayList<>();
    collect(document, true, new StringBuilder(), paragraphs);
    return paragraphs;
  }

  private static void collect(
      Element element, boolean labelled, StringBuilder label, List<String> paragraphs) {
    for (Element inner : element.elements()) {
      if (inner.is("speaker") && labelled) {
        label.append(of(inner, Set.of("note", "pb"))).append(' ');
      } else if (inner.is("p")) {
        String own = of(inner, Set.of("note", "pb", "list", "p"));
        if (!own.isEmpty()) {
          paragraphs.add(label + own);
          label.setLength(0);
        }
      }
      if (!inner.is("note")) {
        collect(inner, labelled, label, paragraphs);
      }
    }
  }
}
