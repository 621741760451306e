package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;

/// Finds documents by the numbers of their headings, which rise by one through the text.
final class NumberedStarts {

  /// Fewer documents in a row than this do not show that numbers count documents.
  private static final int SURE = 4;

  /// A title's words, or what stands under it, weigh as much.
  private static final int STRONG = 3;

  /// A first line that weighs as much is a heading, whatever stands below.
  private static final int OPENS = 4;

  private final List<TextBlock> blocks;
  private final HeadingSigns signs;

  NumberedStarts(List<TextBlock> blocks, HeadingSigns signs) {
    this.blocks = List.copyOf(blocks);
    this.signs = signs;
  }

  /// A heading with a number that may count documents; `title` says that more speaks for it than
  /// the gap before it.
  private record Candidate(int index, int number, String text, int weight, boolean title) {}

  /// The best chain that ends with a candidate.
  private record Chain(Candidate last, int total, int length, Optional<Chain> before) {}

  List<DocumentStart> find() {
    Optional<Candidate> opener = opener();
    List<Candidate> candidates = candidates(opener);
    Optional<Chain> best = rising(candidates);
    Optional<Chain> selected = selected(candidates);
    int length = best.map(Chain::length).orElse(0);
    if (selected.filter(row -> row.length() >= SURE && row.length() > 2 * length).isPresent()) {
      return starts(selected.get());
    }
    Optional<Chain> titles =
        best.filter(chain -> chain.length() > 1 || chain.total() >= SURE)
            .filter(NumberedStarts::countsTitles);
    Optional<Chain> alone = opener.map(it -> new Chain(it, it.weight(), 1, Optional.empty()));
    boolean opened =
        opener.isEmpty() || titles.filter(row -> isOpened(row, opener.get())).isPresent();
    return (opened ? titles : alone).map(this::starts).orElse(List.of());
  }

  /// Where documents begin whose numbers stand alone above who wrote to whom, or above what kind of
  /// paper it is, behind the word for a number; none where not all are so.
  List<DocumentStart> named() {
    List<DocumentStart> starts = find();
    boolean all =
        starts.stream()
            .allMatch(start -> {
              String words = blocks.get(start.heading()).words();
              return start.heading() > 0
                  && NumberedHeading.isNamed(blocks.get(start.heading() - 1).words())
                  && NumberedHeading.isAlone(blocks.get(start.heading() - 1).words())
                  && (TitleWords.namesParties(words) || TitleWords.namesKind(words));
            });
    return all ? starts : List.of();
  }

  private List<Candidate> candidates(Optional<Candidate> opener) {
    List<Candidate> candidates = new ArrayList<>();
    Outline outline = signs.outline();
    for (int i = outline.nextNumbered(0); i >= 0; i = outline.nextNumbered(i + 1)) {
      int index = i;
      if (blocks.get(i).region() == Region.CONTENT) {
        candidate(i)
            .filter(it ->
                opener.isEmpty()
                    || (it.number() <= opener.get().number()) == (index == opener.get().index()))
            .ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /// The row of headings whose numbers rise by one, or by a few, that weighs most.
  private static Optional<Chain> rising(List<Candidate> candidates) {
    Map<Integer, Chain> ends = new HashMap<>();
    Optional<Chain> best = Optional.empty();
    for (Candidate it : candidates) {
      Chain chain = new Chain(it, it.weight(), 1, Optional.empty());
      for (int step = 1; step <= 4; step++) {
        Chain before = ends.get(it.number() - step);
        int total = before == null ? 0 : before.total() + it.weight() + (step == 1 ? 2 : -2 * step);
        if (before != null && total > chain.total()) {
          chain = new Chain(it, total, before.length() + 1, Optional.of(before));
        }
      }
      Chain known = ends.get(it.number());
      if (known == null || chain.total() >= known.total()) {
        ends.put(it.number(), chain);
      }
      if (best.isEmpty() || chain.total() > best.get().total()) {
        best = Optional.of(chain);
      }
    }
    return best;
  }

  /// The headings of documents that somebody has chosen out of a volume: their numbers rise, by
  /// however much. Nearly all strong headings are among them.
  private static Optional<Chain> selected(List<Candidate> candidates) {
    List<Chain> ends = new ArrayList<>();
    int strong = 0;
    for (Candidate it : candidates) {
      if (!it.title() || it.weight() < OPENS) {
        continue;
      }
      strong++;
      int at = 0;
      int high = ends.size();
      while (at < high) {
        int middle = (at + high) >>> 1;
        if (ends.get(middle).last().number() < it.number()) {
          at = middle + 1;
        } else {
          high = middle;
        }
      }
      Optional<Chain> before = at == 0 ? Optional.empty() : Optional.of(ends.get(at - 1));
      int total = before.map(Chain::total).orElse(0) + it.weight();
      Chain chain = new Chain(it, total, at + 1, before);
      if (at == ends.size()) {
        ends.add(chain);
      } else {
        ends.set(at, chain);
      }
    }
    return ends.isEmpty() || ends.size() * 5 < strong * 4
        ? Optional.empty()
        : Optional.of(ends.getLast());
  }

  /// The heading that the text begins with: whatever numbers follow, a document begins here, and
  /// those behind it have higher numbers.
  private Optional<Candidate> opener() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).region() == Region.CONTENT) {
        String words = blocks.get(i).words();
        boolean entitles = TitleWords.namesKind(words) && TitleWords.endsWithCall(words);
        return candidate(i).filter(it -> it.title() && (entitles || it.weight() >= OPENS));
      }
    }
    return Optional.empty();
  }

  /// Whether the text begins with a numbered heading.
  boolean isOpened() {
    return opener().isPresent();
  }

  /// Whether a row begins with the text's first heading, or is long enough to go on behind it.
  private static boolean isOpened(Chain row, Candidate opener) {
    Chain first = row;
    while (first.before().isPresent()) {
      first = first.before().get();
    }
    return first.last().index() == opener.index() || row.length() >= CalendarStarts.LISTED;
  }

  /// Whether a third of the headings are titles: numbered paragraphs stand in rows, too.
  private static boolean countsTitles(Chain chain) {
    int titles = 0;
    for (Optional<Chain> at = Optional.of(chain); at.isPresent(); at = at.get().before()) {
      titles += at.get().last().title() ? 1 : 0;
    }
    return titles * 3 >= chain.length();
  }

  private List<DocumentStart> starts(Chain chain) {
    List<DocumentStart> starts = new ArrayList<>();
    for (Optional<Chain> at = Optional.of(chain); at.isPresent(); at = at.get().before()) {
      Candidate it = at.get().last();
      int heading = it.index();
      if (NumberedHeading.isAlone(blocks.get(heading).words()) && heading + 1 < blocks.size()) {
        heading++;
      }
      starts.add(
          new DocumentStart(
              signs.fileLineAbove(it.index()),
              heading,
              Optional.of(it.text()),
              Math.min(0.99, 0.5 + it.weight() / 12.0 + chain.length() / 20.0),
              "document numbers rise by one through " + chain.length() + " headings"));
    }
    return starts.reversed();
  }

  private Optional<Candidate> candidate(int index) {
    String words = blocks.get(index).words();
    if (words.length() > 700) {
      return Optional.empty();
    }
    Optional<NumberedHeading> numbered = NumberedHeading.of(words);
    if (numbered.isEmpty()) {
      return Optional.empty();
    }
    NumberedHeading it = numbered.get();
    boolean alone = NumberedHeading.isAlone(words);
    if (alone && !NumberedHeading.isNamed(words)) {
      return Optional.empty();
    }
    int below = alone ? index + 1 : index;
    String title =
        alone
            ? below < blocks.size() ? blocks.get(below).words() : ""
            : words.substring(it.titleFrom());
    if (alone && below + 1 < blocks.size()) {
      String behind = blocks.get(below + 1).words();
      if (TitleWords.goesOnToParty(title, behind)) {
        title = title + " " + behind;
        below++;
      }
    }
    int own = signs.weight(below, title);
    int weight = own;
    weight += weight > 0 && NumberedHeading.isNamed(words) && words.charAt(0) != 'D' ? 2 : 0;
    weight += signs.isSetOff(index) ? 3 : 0;
    return weight >= 3
        ? Optional.of(new Candidate(index, it.number(), it.text(), weight, own >= STRONG))
        : Optional.empty();
  }
}
