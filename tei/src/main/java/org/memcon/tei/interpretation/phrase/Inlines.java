package org.memcon.tei.interpretation.phrase;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Inline;

/// Sequences of inlines while they are built: stretches of text that meet are one, and the last has
/// no blank at its end.
public final class Inlines {

  private Inlines() {}

  /// Adds an inline behind others.
  public static void add(List<Inline> content, Inline next) {
    if (next instanceof Inline.Text text
        && !content.isEmpty()
        && content.getLast() instanceof Inline.Text before) {
      content.set(
          content.size() - 1,
          new Inline.Text(before.span().cover(text.span()), before.text() + text.text()));
    } else {
      content.add(next);
    }
  }

  /// Takes the blank from the end of a block's content.
  public static void trimEnd(List<Inline> content) {
    if (content.isEmpty()) {
      return;
    }
    int last = content.size() - 1;
    switch (content.get(last)) {
      case Inline.Text text -> {
        String stripped = text.text().endsWith(" ") ? text.text().stripTrailing() : text.text();
        if (stripped.isEmpty()) {
          content.remove(last);
        } else if (stripped.length() < text.text().length()) {
          content.set(last, new Inline.Text(text.span(), stripped));
        }
      }
      case Inline.Emphasis in when blankEnd(in.content()) ->
          content.set(last, new Inline.Emphasis(in.span(), in.style(), trimmed(in.content())));
      case Inline.CrossReference in when blankEnd(in.content()) ->
          content.set(
              last, new Inline.CrossReference(in.span(), in.target(), trimmed(in.content())));
      case Inline.Name in when blankEnd(in.content()) ->
          content.set(
              last,
              new Inline.Name(
                  in.span(),
                  in.kind(),
                  in.key(),
                  in.type(),
                  in.certainty(),
                  trimmed(in.content())));
      case Inline.DateText in when blankEnd(in.content()) ->
          content.set(last, new Inline.DateText(in.span(), in.date(), trimmed(in.content())));
      default -> {}
    }
  }

  private static List<Inline> trimmed(List<Inline> content) {
    List<Inline> trimmed = new ArrayList<>(content);
    trimEnd(trimmed);
    return trimmed;
  }

  private static boolean blankEnd(List<Inline> content) {
    if (content.isEmpty()) {
      return false;
    }
    return switch (content.getLast()) {
      case Inline.Text text -> text.text().endsWith(" ");
      case Inline.Emphasis in -> blankEnd(in.content());
      case Inline.CrossReference in -> blankEnd(in.content());
      case Inline.Name in -> blankEnd(in.content());
      case Inline.DateText in -> blankEnd(in.content());
      default -> false;
    };
  }
}
