package org.memcon.publishing.page.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Row;
import org.memcon.model.collation.Stretch;
import org.memcon.model.collation.Stretch.Difference;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.page.edition.Places;
import org.memcon.publishing.page.markup.Markup;

/// Writes one side of a row: its passages, each with its number and the way to its record, and what
/// stands on this side alone as `del` (A) or `ins` (B), said in words to those who do not see it.
final class SideMarkup {

  private final String sign;
  private final RecordId record;
  private final Function<Stretch, TextSpan> span;
  private final Difference alone;
  private final boolean slight;

  private SideMarkup(
      String sign,
      RecordId record,
      Function<Stretch, TextSpan> span,
      Difference alone,
      boolean slight) {
    this.sign = sign;
    this.record = record;
    this.span = span;
    this.alone = alone;
    this.slight = slight;
  }

  /// The side of A; `slight` marks signs and capitals, too.
  static SideMarkup ofA(RecordId record, boolean slight) {
    return new SideMarkup("a", record, Stretch::left, Difference.LEFT_ONLY, slight);
  }

  /// The side of B.
  static SideMarkup ofB(RecordId record, boolean slight) {
    return new SideMarkup("b", record, Stretch::right, Difference.RIGHT_ONLY, slight);
  }

  /// Writes the passages of this side of a row.
  Markup of(Row row, List<CollatedPassage> passages) {
    Markup to = new Markup();
    String text = Row.text(passages);
    int at = 0;
    for (CollatedPassage passage : passages) {
      to.open("div", "class", style(passage), "id", sign + "-" + passage.name());
      mark(passage, to);
      int end = at + passage.words().length();
      words(row, text, new TextSpan(at, end), at + passage.label(), to);
      to.close().line();
      at = end + 1;
    }
    return to;
  }

  private static String style(CollatedPassage passage) {
    return passage.name().equals("heading") ? "passage titled" : "passage";
  }

  private void mark(CollatedPassage passage, Markup to) {
    String name = passage.name();
    String side = sign.toUpperCase(Locale.ROOT);
    String shown = Places.sign(name);
    // What is seen is part of what it is called: ¶1, not p1.
    String called = name.startsWith("p") ? shown : name;
    to.open("span", "class", "marks");
    to.element(
        "a",
        shown,
        "class",
        "at",
        "href",
        "#" + sign + "-" + name,
        "aria-label",
        side + ", " + called);
    to.element(
        "a",
        "open",
        "class",
        "out",
        "href",
        "/records/" + record + "#" + name,
        "aria-label",
        "open " + side + ", " + called + ", in its record");
    to.close();
  }

  /// A piece of a passage that is written in one way.
  private record Piece(TextSpan span, Difference difference) {}

  private void words(Row row, String text, TextSpan passage, int label, Markup to) {
    to.open("p");
    for (Piece piece : pieces(row, passage, label)) {
      String words = piece.span().of(text);
      boolean speaker = piece.span().end() <= label;
      if (speaker) {
        to.open("b", "class", "speaker");
      }
      String[] lines = words.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          to.close().open("p");
        }
        marked(lines[i], piece.difference(), to);
      }
      if (speaker) {
        to.close();
      }
    }
    to.close();
  }

  /// The stretches that lie in a passage, cut where the name of its speaker ends.
  private List<Piece> pieces(Row row, TextSpan passage, int label) {
    List<Piece> pieces = new ArrayList<>();
    if (!row.isWordByWord()) {
      cut(passage, label, Difference.NONE, pieces);
    }
    for (Stretch stretch : row.stretches()) {
      TextSpan all = span.apply(stretch);
      int start = Math.max(all.start(), passage.start());
      int end = Math.min(all.end(), passage.end());
      boolean missing =
          all.isEmpty() && passage.start() <= all.start() && all.start() <= passage.end();
      if (start < end) {
        cut(new TextSpan(start, end), label, stretch.difference(), pieces);
      } else if (missing) {
        pieces.add(new Piece(all, stretch.difference()));
      }
    }
    return pieces;
  }

  private static void cut(TextSpan span, int at, Difference difference, List<Piece> to) {
    if (span.start() < at && at < span.end()) {
      to.add(new Piece(new TextSpan(span.start(), at), difference));
      to.add(new Piece(new TextSpan(at, span.end()), difference));
    } else {
      to.add(new Piece(span, difference));
    }
  }

  private void marked(String words, Difference difference, Markup to) {
    boolean differs = difference.isOfWords() || (slight && difference.isSlight());
    if (!differs) {
      to.text(words);
    } else if (words.isEmpty()) {
      // The other side has more here.
      to.element("span", "", "class", "caret", "aria-hidden", "true");
    } else if (words.isBlank()) {
      to.text(words);
    } else {
      int start = words.length() - words.stripLeading().length();
      int end = words.stripTrailing().length();
      to.text(words.substring(0, start));
      to.open(alone == Difference.LEFT_ONLY ? "del" : "ins", "class", style(difference));
      to.element("span", "[" + said(difference) + " ", "class", "unseen");
      to.text(words.substring(start, end));
      to.element("span", "]", "class", "unseen");
      to.close().text(words.substring(end));
    }
  }

  private static String style(Difference difference) {
    return difference.isSlight() ? "slight" : "";
  }

  private String said(Difference difference) {
    String other = alone == Difference.LEFT_ONLY ? "B" : "A";
    return switch (difference) {
      case SUBSTITUTION -> "otherwise in " + other + ":";
      case PUNCTUATION -> "other signs in " + other + ":";
      case CAPITALS -> "other capitals in " + other + ":";
      case LEFT_ONLY, RIGHT_ONLY, NONE -> "not in " + other + ":";
    };
  }
}
