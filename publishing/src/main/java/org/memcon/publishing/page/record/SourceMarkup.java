package org.memcon.publishing.page.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Passages;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.page.edition.Places;
import org.memcon.publishing.page.markup.Markup;

/// Writes a source's characters as they stand, with links to the parts of the edition that were
/// made of them, and with what became of each said by its look: words of the edition, apparatus,
/// page furniture.
final class SourceMarkup {

  // Beyond this a page would be slow to show: the source of one record is seldom a tenth of it.
  private static final int MOST = 600_000;

  private final SourceText source;
  private final Places places;
  private final Markup markup = new Markup();
  private final List<Account.Entry> entries;
  private int entry;
  private int page = -1;

  private SourceMarkup(SourceText source, Optional<Account> account, Places places) {
    this.source = source;
    this.places = places;
    this.entries = account.map(Account::entries).orElse(List.of());
  }

  /// The source's text from `from` to `to`, the record's passages linked.
  static Markup of(RecordInContext context, SourceText source, TextSpan window, Places places) {
    SourceMarkup maker = new SourceMarkup(source, context.account(), places);
    maker.write(parts(context), window);
    return maker.markup;
  }

  /// The names of the parts that have their text in a window of the source.
  static Set<String> partsIn(RecordInContext context, TextSpan window) {
    return parts(context).stream()
        .filter(part -> !part.span().isEmpty() && window.contains(part.span()))
        .map(Part::name)
        .collect(Collectors.toSet());
  }

  /// A part of the edition and its stretch of the source.
  private record Part(String name, TextSpan span) {}

  private static List<Part> parts(RecordInContext context) {
    List<Part> parts = new ArrayList<>();
    context.record().heading().ifPresent(heading -> parts.add(new Part("heading", heading.span())));
    Passages.of(context.record())
        .forEach(passage -> parts.add(new Part(passage.name(), passage.span())));
    return parts;
  }

  private void write(List<Part> parts, TextSpan window) {
    int end = Math.min(Math.min(window.end(), source.characters().length()), window.start() + MOST);
    List<Part> inOrder = new ArrayList<>(parts);
    inOrder.removeIf(part -> part.span().isEmpty() || !window.contains(part.span()));
    inOrder.sort(Comparator.comparing(Part::span));
    int at = window.start();
    for (int i = 0; i < inOrder.size(); i++) {
      Part part = inOrder.get(i);
      int next = i + 1 < inOrder.size() ? inOrder.get(i + 1).span().start() : end;
      int start = Math.min(Math.max(at, part.span().start()), end);
      int stop = Math.min(Math.min(part.span().end(), Math.max(next, start)), end);
      characters(at, start);
      String name = part.name();
      String sign = Places.sign(name);
      markup.open("span", "id", places.source(name));
      markup.element(
          "a",
          sign,
          "href",
          "#" + places.id(name),
          "aria-label",
          "Edition of " + (sign.equals(Places.SIGN) || name.startsWith("t") ? name : sign));
      characters(start, stop);
      markup.close();
      at = stop;
    }
    characters(at, end);
    if (end < window.end()) {
      markup.element("span", "[the source goes on; the page ends here]", "class", "leaf");
    }
  }

  /// Writes characters, cut where their destination or their page changes.
  private void characters(int from, int to) {
    int at = from;
    while (at < to) {
      leaf(at);
      while (entry < entries.size() && entries.get(entry).span().end() <= at) {
        entry++;
      }
      boolean known = entry < entries.size() && entries.get(entry).span().contains(at);
      int end = Math.min(to, known ? entries.get(entry).span().end() : to);
      end = Math.min(end, nextLeaf(at));
      String style = known ? style(entries.get(entry).destination()) : "";
      String text = source.characters().substring(at, end);
      if (style.isEmpty()) {
        markup.text(text);
      } else {
        markup.element("span", text, "class", style);
      }
      at = end;
    }
  }

  private static String style(Account.Destination destination) {
    return switch (destination) {
      case HEADING,
          DATELINE,
          FRONT_MATTER,
          BODY,
          SPEAKER,
          STAGE,
          ENCLOSURE,
          SIGNATURE,
          SIGN,
          OPAQUE ->
          "";
      case NOTE, NOTE_CALL, PAGE_BREAK, DESCRIPTION, RELATED, LINE_END_HYPHEN -> "aside";
      case RUNNING_HEAD, SITE_FURNITURE -> "furniture";
      case WHITE_SPACE -> "";
      case UNACCOUNTED -> "lost";
    };
  }

  private void leaf(int at) {
    int here = pageAt(at);
    if (here > 0 && here != page) {
      page = here;
      markup.element("span", "page " + here + " of the file", "class", "leaf");
    }
  }

  private int pageAt(int at) {
    int index = lineAt(at);
    return index < 0 ? 0 : source.lines().get(index).page();
  }

  private int nextLeaf(int at) {
    int here = Math.max(0, lineAt(at));
    List<SourceLine> lines = source.lines();
    if (lines.isEmpty() || lines.getLast().page() == 0) {
      return Integer.MAX_VALUE;
    }
    int number = lines.get(here).page();
    for (int i = here + 1; i < lines.size(); i++) {
      if (lines.get(i).page() != number) {
        return lines.get(i).span().start() > at ? lines.get(i).span().start() : at + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  /// The last line that begins at or before a character; -1 where none does.
  private int lineAt(int at) {
    List<SourceLine> lines = source.lines();
    int low = 0;
    int high = lines.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).span().start() <= at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
