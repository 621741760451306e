package org.memcon.editing.inline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.account.Ledger;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.edition.Account;
import org.memcon.model.record.Inline;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;

/// Puts together the content of a block from its characters, its emphasis and the marks set in it,
/// and claims the characters for the part of the edition that they become.
public final class InlineComposer {

  private final Ledger ledger;
  private final String detail;

  /// A composer that claims in this ledger; `detail` says which record the characters go to.
  public InlineComposer(Ledger ledger, String detail) {
    this.ledger = ledger;
    this.detail = detail;
  }

  /// The content of a whole block.
  public List<Inline> compose(
      TextBlock block, List<InlineMark> marks, Account.Destination destination) {
    return compose(block, 0, block.text().length(), marks, destination);
  }

  /// The content of the characters `from` to `to` of a block. Of marks that cross each other the
  /// first is kept; marks outside are left out.
  public List<Inline> compose(
      TextBlock block, int from, int to, List<InlineMark> marks, Account.Destination destination) {
    List<InlineMark> kept = marks.isEmpty() ? marks : kept(from, to, marks);
    return new Composition(block, kept, destination).content(from, to, 0, kept.size());
  }

  private static List<InlineMark> kept(int from, int to, List<InlineMark> marks) {
    List<InlineMark> kept = new ArrayList<>();
    Deque<InlineMark> open = new ArrayDeque<>();
    List<InlineMark> sorted =
        marks.size() < 2 ? marks : marks.stream().sorted(InlineMark.ORDER).toList();
    for (InlineMark mark : sorted) {
      while (!open.isEmpty() && open.peek().to() <= mark.from()) {
        open.pop();
      }
      boolean crosses = !open.isEmpty() && !mark.within(open.peek());
      if (mark.from() >= from && mark.to() <= to && !crosses) {
        kept.add(mark);
        open.push(mark);
      }
    }
    return kept;
  }

  /// One pass over one block.
  private final class Composition {
    private final JoinedText text;
    private final List<Run> runs;
    private final List<InlineMark> marks;
    private final Account.Destination destination;

    Composition(TextBlock block, List<InlineMark> marks, Account.Destination destination) {
      this.text = block.text();
      this.runs = styled(block.runs());
      this.marks = marks;
      this.destination = destination;
    }

    List<Inline> content(int from, int to, int first, int last) {
      List<Inline> content = new ArrayList<>();
      int at = from;
      int index = first;
      while (index < last) {
        InlineMark mark = marks.get(index);
        words(at, mark.from(), content);
        int inner = index + 1;
        while (inner < last && marks.get(inner).within(mark) && mark.to() > mark.from()) {
          inner++;
        }
        content.add(marked(mark, index + 1, inner));
        at = mark.to();
        index = inner;
      }
      words(at, to, content);
      content.removeIf(inline -> inline instanceof Inline.Text none && none.text().isEmpty());
      return content;
    }

    private Inline marked(InlineMark mark, int first, int last) {
      TextSpan span = text.span(mark.from(), mark.to());
      return switch (mark.meaning()) {
        case InlineMark.Meaning.Call call -> {
          claim(mark, Account.Destination.NOTE_CALL);
          yield new Inline.NoteCall(span, call.note(), call.label());
        }
        case InlineMark.Meaning.Page page -> {
          claim(mark, Account.Destination.PAGE_BREAK);
          yield new Inline.PageBreak(page.place().orElse(span), page.number());
        }
        case InlineMark.Meaning.LineEnd end -> {
          claim(mark, destination);
          yield new Inline.LineBreak(span);
        }
        case InlineMark.Meaning.Sign sign -> {
          claim(mark, Account.Destination.SIGN);
          yield new Inline.Text(span, "");
        }
        case InlineMark.Meaning.Reference reference ->
            new Inline.CrossReference(span, reference.target(), inside(mark, first, last));
        case InlineMark.Meaning.Missing gap ->
            new Inline.Gap(
                span, gap.reason(), gap.quantity(), gap.unit(), inside(mark, first, last));
        case InlineMark.Meaning.Remark remark ->
            new Inline.EditorialRemark(span, remark.by(), inside(mark, first, last));
        case InlineMark.Meaning.Named name ->
            new Inline.Name(
                span, name.kind(), Optional.empty(), Optional.empty(), inside(mark, first, last));
        case InlineMark.Meaning.Dated date ->
            new Inline.DateText(span, date.date(), inside(mark, first, last));
      };
    }

    private static List<Run> styled(List<Run> runs) {
      return runs.isEmpty() ? runs : runs.stream().filter(run -> !run.styles().isEmpty()).toList();
    }

    private List<Inline> inside(InlineMark mark, int first, int last) {
      return content(mark.from(), mark.to(), first, last);
    }

    private void claim(InlineMark mark, Account.Destination where) {
      text.pieces(mark.from(), mark.to()).forEach(piece -> ledger.claim(piece, where, detail));
    }

    /// Words, cut where their look changes.
    private void words(int from, int to, List<Inline> content) {
      if (from >= to) {
        return;
      }
      text.pieces(from, to).forEach(piece -> ledger.claim(piece, destination, detail));
      if (runs.isEmpty()) {
        content.addAll(emended(from, to));
        return;
      }
      int at = from;
      while (at < to) {
        Optional<Run> run = run(at);
        int end = at + 1;
        while (end < to && run(end).equals(run)) {
          end++;
        }
        for (Inline words : emended(at, end)) {
          content.add(
              run.<Inline>map(look -> emphasis(words.span(), looks(look), words)).orElse(words));
        }
        at = end;
      }
    }

    /// Words, and the repairs among them.
    private List<Inline> emended(int from, int to) {
      List<JoinedText.Repair> repairs = text.repairs(from, to);
      if (repairs.isEmpty()) {
        return List.of(text(from, to));
      }
      List<Inline> words = new ArrayList<>();
      int at = from;
      for (JoinedText.Repair repair : repairs) {
        if (at < repair.from()) {
          words.add(text(at, repair.from()));
        }
        words.add(
            new Inline.Emendation(
                text.span(repair.from(), repair.to()),
                repair.original(),
                repair.reading(),
                repair.rule(),
                repair.confidence()));
        at = repair.to();
      }
      if (at < to) {
        words.add(text(at, to));
      }
      return words;
    }

    private Inline.Text text(int from, int to) {
      return new Inline.Text(text.span(from, to), text.text().substring(from, to));
    }

    private Optional<Run> run(int index) {
      int offset = text.offset(index);
      int low = 0;
      int high = runs.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        TextSpan span = runs.get(middle).span();
        if (offset < span.start()) {
          high = middle - 1;
        } else if (offset >= span.end()) {
          low = middle + 1;
        } else {
          return Optional.of(runs.get(middle));
        }
      }
      return Optional.empty();
    }
  }

  private static List<Run.Style> looks(Run run) {
    return run.styles().stream().sorted().toList();
  }

  private static Inline emphasis(TextSpan span, List<Run.Style> looks, Inline words) {
    Inline content = words;
    for (Run.Style look : looks.reversed()) {
      content = new Inline.Emphasis(span, look, List.of(content));
    }
    return content;
  }
}
