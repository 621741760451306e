package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.List;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// The content of a part, cut before and behind some of its words. Positions count its letters, as
/// [Inline#letters(List)] gives them. What cannot be cut (a repair, a page break) stays whole and
/// belongs to the words if it has one of them.
record InlineCut(List<Inline> before, List<Inline> inside, List<Inline> after) {

  static InlineCut of(List<Inline> content, int start, int end) {
    InlineCut cut = new InlineCut(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int at = 0;
    for (Inline inline : content) {
      int length = length(inline);
      cut.take(inline, at, at + length, start, end);
      at += length;
    }
    return cut;
  }

  private void take(Inline inline, int from, int to, int start, int end) {
    if (to <= start) {
      before.add(inline);
    } else if (from >= end) {
      after.add(inline);
    } else if ((start <= from && to <= end) || !isDivisible(inline)) {
      inside.add(inline);
    } else if (inline instanceof Inline.Text text) {
      part(text, 0, start - from, before);
      part(text, Math.max(0, start - from), Math.min(to, end) - from, inside);
      part(text, Math.min(to, end) - from, to - from, after);
    } else {
      InlineCut within = of(contentOf(inline), start - from, end - from);
      container(inline, within.before, before);
      container(inline, within.inside, inside);
      container(inline, within.after, after);
    }
  }

  private static void part(Inline.Text text, int from, int to, List<Inline> target) {
    if (from < to) {
      TextSpan span =
          text.span().length() == text.text().length()
              ? new TextSpan(text.span().start() + from, text.span().start() + to)
              : text.span();
      target.add(new Inline.Text(span, text.text().substring(from, to)));
    }
  }

  private static void container(Inline inline, List<Inline> content, List<Inline> target) {
    if (!content.isEmpty()) {
      target.add(with(inline, content));
    }
  }

  /// How many letters an inline has.
  static int length(Inline inline) {
    return inline instanceof Inline.Text text
        ? text.text().length()
        : Inline.letters(List.of(inline)).length();
  }

  private static boolean isDivisible(Inline inline) {
    return switch (inline) {
      case Inline.Text in -> true;
      case Inline.Emphasis in -> true;
      case Inline.CrossReference in -> true;
      case Inline.Name in -> true;
      case Inline.DateText in -> true;
      case Inline.ReportedSpeech in -> true;
      case Inline.EditorialRemark in -> true;
      case Inline.Gap in -> false;
      case Inline.Emendation in -> false;
      case Inline.NoteCall in -> false;
      case Inline.PageBreak in -> false;
      case Inline.LineBreak in -> false;
      case Inline.Opaque in -> false;
    };
  }

  /// What stands inside an inline; nothing in one that holds words alone.
  static List<Inline> contentOf(Inline inline) {
    return switch (inline) {
      case Inline.Emphasis in -> in.content();
      case Inline.CrossReference in -> in.content();
      case Inline.Name in -> in.content();
      case Inline.DateText in -> in.content();
      case Inline.ReportedSpeech in -> in.content();
      case Inline.EditorialRemark in -> in.content();
      case Inline.Gap in -> in.content();
      default -> List.of();
    };
  }

  /// The same inline around other content; one that holds words alone stays as it is.
  static Inline with(Inline inline, List<Inline> content) {
    return switch (inline) {
      case Inline.Emphasis in -> new Inline.Emphasis(in.span(), in.style(), content);
      case Inline.CrossReference in -> new Inline.CrossReference(in.span(), in.target(), content);
      case Inline.Name in ->
          new Inline.Name(in.span(), in.kind(), in.key(), in.type(), in.certainty(), content);
      case Inline.DateText in -> new Inline.DateText(in.span(), in.date(), content);
      case Inline.ReportedSpeech in ->
          new Inline.ReportedSpeech(in.span(), in.who(), in.toWhom(), content);
      case Inline.EditorialRemark in -> new Inline.EditorialRemark(in.span(), in.by(), content);
      case Inline.Gap in ->
          new Inline.Gap(in.span(), in.reason(), in.quantity(), in.unit(), content);
      default -> inline;
    };
  }
}
