package org.memcon.editing.speech.printed;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Inline;

/// Content cut in two at one of its characters; what is neither words nor type, as a name, is left
/// whole and goes with what stands before.
record ContentCut(List<Inline> before, List<Inline> behind) {

  ContentCut {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /// The content before and behind the character `at` of its [Inline#letters].
  static ContentCut at(List<Inline> content, int at) {
    List<Inline> before = new ArrayList<>();
    List<Inline> behind = new ArrayList<>();
    int left = at;
    for (Inline inline : content) {
      int length = Inline.letters(List.of(inline)).length();
      if (left <= 0) {
        behind.add(inline);
      } else if (length <= left) {
        before.add(inline);
      } else {
        cut(inline, left, before, behind);
      }
      left -= length;
    }
    return new ContentCut(before, behind);
  }

  private static void cut(Inline inline, int at, List<Inline> before, List<Inline> behind) {
    switch (inline) {
      case Inline.Text text -> {
        before.add(new Inline.Text(text.span(), text.text().substring(0, at)));
        behind.add(new Inline.Text(text.span(), text.text().substring(at)));
      }
      case Inline.Emphasis type -> {
        ContentCut inside = at(type.content(), at);
        before.add(new Inline.Emphasis(type.span(), type.style(), inside.before()));
        behind.add(new Inline.Emphasis(type.span(), type.style(), inside.behind()));
      }
      default -> before.add(inline);
    }
  }
}
