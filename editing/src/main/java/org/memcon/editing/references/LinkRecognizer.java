package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Run;

/// Recognizes references that the source's markup links: to a document or note of *Foreign
/// Relations*, or to an address on the web.
public final class LinkRecognizer {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:^|/)(?<volume>frus\\d{4}[\\w-]*)/(?<document>d\\d{1,4}[a-z]?)(?:fn(?<note>\\d{1,3}))?/?(?:[?#].*)?$");
  private static final Pattern NEIGHBOUR =
      Pattern.compile("^#?(?<document>d\\d{1,4}[a-z]?)(?:fn(?<note>\\d{1,3}))?$");
  private static final Set<Run.Mark> OTHERWISE_READ =
      Set.of(
          Run.Mark.NOTE_CALL,
          Run.Mark.NOTE_RETURN,
          Run.Mark.PAGE_BREAK,
          Run.Mark.PERSON,
          Run.Mark.TERM);

  private final Optional<String> volume;

  /// A recognizer for a record of this volume.
  public LinkRecognizer(Optional<String> volume) {
    this.volume = volume;
  }

  /// The linked references of a block.
  public List<InlineMark> recognize(TextBlock block) {
    List<Run> runs = block.runs();
    if (runs.isEmpty()) {
      return List.of();
    }
    List<InlineMark> marks = new ArrayList<>();
    for (Run run : runs) {
      Optional<String> target =
          run.mark().filter(OTHERWISE_READ::contains).isPresent()
              ? Optional.empty()
              : run.link().flatMap(this::target);
      int from = target.isEmpty() ? -1 : block.text().indexOf(run.span().start());
      int to = from < 0 ? -1 : block.text().indexOf(run.span().end() - 1) + 1;
      if (from >= 0 && to > from) {
        add(marks, new InlineMark(from, to, new InlineMark.Meaning.Reference(target)));
      }
    }
    return marks;
  }

  /// Runs of one link that differ in their look are one reference.
  private static void add(List<InlineMark> marks, InlineMark mark) {
    boolean goesOn =
        !marks.isEmpty()
            && mark.from() - marks.getLast().to() <= 1
            && marks.getLast().meaning().equals(mark.meaning());
    if (goesOn) {
      InlineMark before = marks.removeLast();
      marks.add(new InlineMark(before.from(), mark.to(), mark.meaning()));
    } else {
      marks.add(mark);
    }
  }

  private Optional<String> target(String link) {
    Matcher document = DOCUMENT.matcher(link);
    if (document.find()) {
      return Optional.of(named(document.group("volume"), document));
    }
    Matcher neighbour = NEIGHBOUR.matcher(link);
    if (neighbour.matches()) {
      return volume.map(id -> named(id, neighbour));
    }
    boolean web = link.startsWith("https://") || link.startsWith("http://");
    return web && link.indexOf(' ') < 0 ? Optional.of(link) : Optional.empty();
  }

  private static String named(String volume, Matcher link) {
    String note = link.group("note");
    return volume + "-" + link.group("document") + (note == null ? "" : "#fn" + note);
  }
}
