package org.memcon.editing.layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.TextSpan;

/// One or several lines that make up a paragraph, a heading, an item or a note.
///
/// `text` joins them; `lines` are the source's own, in order; `blankBefore` counts the empty lines
/// before the block; `breaks` are the places inside `text` where a line ended that the source's
/// layout means to end there; `turns` the pages that begin inside or just before the block.
public record TextBlock(
    JoinedText text,
    List<SourceLine> lines,
    int blankBefore,
    List<Integer> breaks,
    List<PageTurn> turns) {

  /// A page that begins before the character `at` of a block; `number` is what is printed there,
  /// `span` the place in the source that says so.
  public record PageTurn(int at, String number, TextSpan span) {}

  public TextBlock {
    lines = List.copyOf(lines);
    breaks = List.copyOf(breaks);
    turns = List.copyOf(turns);
  }

  /// The first of the lines.
  public SourceLine first() {
    return lines.getFirst();
  }

  /// The words of the block.
  public String words() {
    return text.text();
  }

  /// The stretch of the source from the block's first character to its last.
  public TextSpan span() {
    return text.span();
  }

  /// The part of the page that the block stands in.
  public Region region() {
    return first().region();
  }

  /// What the source's markup calls the block, if it calls it something.
  public Optional<Role> role() {
    return first().role();
  }

  /// Whether the source's markup calls the block this.
  public boolean is(Role role) {
    Optional<Role> found = first().role();
    return found.isPresent() && found.get() == role;
  }

  /// Whether the block has this shape in the source's layout.
  public boolean is(LineShape.Kind kind) {
    return first().shape().kind() == kind;
  }

  /// Whether the block's later lines stand further right than its first, as an item's do.
  public boolean hangs() {
    return lines.size() > 1
        && lines.get(1).left() > lines.get(0).left()
        && lines.get(0).left() < 20;
  }

  /// The same block with other characters of it.
  public TextBlock part(int from, int to) {
    JoinedText part = text.part(from, to);
    int shift = from;
    while (shift < to && text.text().charAt(shift) == ' ') {
      shift++;
    }
    List<Integer> places = new ArrayList<>();
    for (int place : breaks) {
      if (place > shift && place < shift + part.length()) {
        places.add(place - shift);
      }
    }
    List<PageTurn> pages = new ArrayList<>();
    for (PageTurn turn : turns) {
      if (turn.at() >= from && (turn.at() < to || to == text.length())) {
        pages.add(new PageTurn(Math.max(0, turn.at() - shift), turn.number(), turn.span()));
      }
    }
    List<SourceLine> kept = lines;
    if (lines.size() > 1 && !part.isEmpty()) {
      TextSpan span = part.span();
      List<SourceLine> inside = lines.stream().filter(line -> line.span().overlaps(span)).toList();
      kept = inside.isEmpty() ? lines : inside;
    }
    return new TextBlock(part, kept, from == 0 ? blankBefore : 0, places, pages);
  }

  /// The same block with its words repaired; the repairs lie in it in order and apart.
  public TextBlock with(List<JoinedText.Repair> repairs) {
    List<Integer> places = breaks.stream().map(place -> moved(place, repairs)).toList();
    List<PageTurn> pages =
        turns.stream()
            .map(turn -> new PageTurn(moved(turn.at(), repairs), turn.number(), turn.span()))
            .toList();
    return new TextBlock(text.with(repairs), lines, blankBefore, places, pages);
  }

  /// Where a place stands when the repairs before it are made; one inside a repair goes to its
  /// beginning.
  private static int moved(int place, List<JoinedText.Repair> repairs) {
    int moved = place;
    for (JoinedText.Repair repair : repairs) {
      if (repair.to() <= place) {
        moved += repair.reading().length() - (repair.to() - repair.from());
      } else if (repair.from() < place) {
        moved -= place - repair.from();
      }
    }
    return moved;
  }

  /// The runs of the source that lie in the block, in order.
  public List<Run> runs() {
    if (lines.size() == 1) {
      return first().runs();
    }
    List<Run> runs = new ArrayList<>();
    for (SourceLine line : lines) {
      runs.addAll(line.runs());
    }
    return runs;
  }
}
