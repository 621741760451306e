package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.correction.Place.Spot;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Words of a part, found and changed so that both readings are kept.
final class Wording {

  private Wording() {}

  /// Where words stand among the letters of a content, from the first (inclusive) to the last
  /// (exclusive).
  record Stretch(int start, int end) {}

  /// Where a spot's words stand.
  static Optional<Stretch> find(List<Inline> content, Spot spot) {
    String letters = plain(Inline.letters(content));
    String wanted = plain(spot.words());
    int at = -1;
    for (int time = 0; time < spot.occurrence(); time++) {
      at = letters.indexOf(wanted, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Stretch(at, at + wanted.length()));
  }

  // One blank for each character that is white, so that places stay what they are.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isWhitespace(plain.charAt(i)) || plain.charAt(i) == '\u00A0') {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /// The content with other words at a stretch, as an emendation by an editor; the source's own
  /// words are no emendation. Calls of notes and page breaks stay.
  static List<Inline> emended(List<Inline> content, Stretch stretch, String now, String by) {
    InlineCut cut = InlineCut.of(content, stretch.start(), stretch.end());
    StringBuilder source = new StringBuilder();
    List<Inline> kept = new ArrayList<>();
    gather(cut.inside(), source, kept);
    String original = source.toString();
    TextSpan span = cut.inside().isEmpty() ? TextSpan.NOWHERE : cover(cut.inside());
    List<Inline> changed = new ArrayList<>(cut.before());
    changed.add(
        original.equals(now)
            ? new Inline.Text(span, original)
            : new Inline.Emendation(span, original, now, by, 1));
    changed.addAll(kept);
    changed.addAll(cut.after());
    return changed;
  }

  private static TextSpan cover(List<Inline> inlines) {
    return inlines.stream()
        .map(Inline::span)
        .filter(span -> !span.equals(TextSpan.NOWHERE))
        .reduce(TextSpan::cover)
        .orElse(TextSpan.NOWHERE);
  }

  private static void gather(List<Inline> content, StringBuilder source, List<Inline> kept) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> source.append(text.text());
        case Inline.Emendation emendation -> source.append(emendation.original());
        case Inline.NoteCall call -> kept.add(call);
        case Inline.PageBreak pageBreak -> {
          source.append(' ');
          kept.add(pageBreak);
        }
        case Inline.LineBreak lineBreak -> source.append(' ');
        case Inline.Opaque opaque -> source.append(opaque.text());
        default -> gather(InlineCut.contentOf(inline), source, kept);
      }
    }
  }

  /// The content with other words in all, as few of them changed as can be.
  static List<Inline> reworded(List<Inline> content, String now, String by) {
    String was = plain(Inline.letters(content));
    int begin = 0;
    int most = Math.min(was.length(), now.length());
    while (begin < most && was.charAt(begin) == now.charAt(begin)) {
      begin++;
    }
    if (begin == was.length() && begin == now.length()) {
      return content;
    }
    int end = 0;
    while (end < most - begin
        && was.charAt(was.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
      end++;
    }
    begin = wordBegin(was, begin);
    end = was.length() - wordEnd(was, was.length() - end);
    return emended(
        content,
        new Stretch(begin, was.length() - end),
        now.substring(begin, Math.max(begin, now.length() - end)),
        by);
  }

  private static int wordBegin(String text, int at) {
    int begin = at;
    while (begin > 0 && text.charAt(begin - 1) != ' ') {
      begin--;
    }
    return begin;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }
}
