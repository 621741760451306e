package org.memcon.search.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.analysis.WordScanner;
import org.memcon.search.retrieval.Hits.Highlight;
import org.memcon.search.retrieval.Hits.Snippet;

/// Cuts the matching line out of a passage: the stretch with the most matching words, from about
/// where its sentence begins.
final class Snippets {

  /// A snippet has about so many characters.
  private static final int LENGTH = 240;

  private final WordReader reader;

  Snippets(WordReader reader) {
    this.reader = reader;
  }

  /// Words of a passage that match, counted from its first word; `only` are those of them to
  /// highlight, all where it is empty.
  record Matched(int first, int last, Set<String> only) {}

  /// The snippet of a passage.
  Snippet of(String passage, List<Matched> matches) {
    List<Highlight> places = places(passage, matches);
    int start = 0;
    int end = passage.length();
    if (passage.length() > LENGTH * 5 / 4) {
      int best = densest(places);
      start = places.isEmpty() ? 0 : beginning(passage, places.get(best).start());
      end = ending(passage, Math.max(start + LENGTH, lastOf(places, best, start)));
    }
    String text = passage.substring(start, end).replace('\n', ' ');
    List<Highlight> highlights = new ArrayList<>();
    for (Highlight place : places) {
      if (place.start() >= start && place.end() <= end) {
        highlights.add(new Highlight(place.start() - start, place.end() - start));
      }
    }
    return new Snippet(text, highlights, start > 0, end < passage.length());
  }

  private List<Highlight> places(String passage, List<Matched> matches) {
    BitSet words = new BitSet();
    BitSet some = new BitSet();
    Set<String> only = Set.of();
    for (Matched match : matches) {
      if (match.only().isEmpty()) {
        words.set(match.first(), match.last() + 1);
      } else {
        some.set(match.first(), match.last() + 1);
        only = union(only, match.only());
      }
    }
    Set<String> these = only;
    List<Highlight> places = new ArrayList<>();
    int[] number = {0};
    char[] characters = passage.toCharArray();
    WordScanner.scan(
        characters,
        characters.length,
        (text, start, end) -> {
          int at = number[0]++;
          if (words.get(at) || some.get(at) && isOneOf(these, passage.substring(start, end))) {
            places.add(new Highlight(start, end));
          }
        });
    return joined(passage, places);
  }

  private boolean isOneOf(Set<String> folded, String word) {
    return reader.words(word).stream().anyMatch(same -> folded.contains(same.foldedText()));
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    if (some.isEmpty()) {
      return more;
    }
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  /// Neighbours with nothing but blanks between them become one, as the words of a phrase.
  private static List<Highlight> joined(String passage, List<Highlight> places) {
    List<Highlight> joined = new ArrayList<>();
    for (Highlight place : places) {
      if (!joined.isEmpty() && passage.substring(joined.getLast().end(), place.start()).isBlank()) {
        joined.set(joined.size() - 1, new Highlight(joined.getLast().start(), place.end()));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  /// The number of the place from which most others are within a snippet's length.
  private static int densest(List<Highlight> places) {
    int best = 0;
    int most = 0;
    int last = 0;
    for (int i = 0; i < places.size(); i++) {
      last = Math.max(last, i);
      while (last + 1 < places.size()
          && places.get(last + 1).end() - places.get(i).start() <= LENGTH * 3 / 4) {
        last++;
      }
      if (last - i + 1 > most) {
        most = last - i + 1;
        best = i;
      }
    }
    return best;
  }

  /// Where to begin, so that the first match stands well in: at the sentence's beginning, if that
  /// is near, else at a word's.
  private static int beginning(String passage, int match) {
    if (match < LENGTH / 3) {
      return 0;
    }
    int earliest = match - LENGTH / 3;
    for (int i = match - 1; i > earliest; i--) {
      char before = passage.charAt(i - 1);
      if (passage.charAt(i) == ' ' && (before == '.' || before == '?' || before == '!')
          || passage.charAt(i) == '\n') {
        return i + 1;
      }
    }
    int blank = passage.indexOf(' ', earliest);
    return blank < 0 || blank >= match ? safe(passage, earliest) : blank + 1;
  }

  private static int lastOf(List<Highlight> places, int best, int start) {
    return places.isEmpty() ? start : Math.min(places.get(best).end() + 20, start + 2 * LENGTH);
  }

  private static int ending(String passage, int wanted) {
    if (wanted >= passage.length()) {
      return passage.length();
    }
    int blank = passage.lastIndexOf(' ', wanted);
    return blank < wanted - 40 ? safe(passage, wanted) : blank;
  }

  /// A place that parts no pair of surrogates.
  private static int safe(String passage, int at) {
    return at > 0 && at < passage.length() && Character.isLowSurrogate(passage.charAt(at))
        ? at - 1
        : at;
  }
}
