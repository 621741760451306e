package org.memcon.app.workflow.evaluation.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which document of an edition is which of the gold volume's.
///
/// Documents belong together where the first words of the one stand in the other; both keep their
/// order, and as many as possible are paired. A document is *found* where its last words stand
/// there too and neither neighbour begins there.
final class Pairing {

  /// A paragraph with more letters and digits than these is not met twice by chance.
  private static final int LONG = 40;

  private static final int FIRST = 60;
  private static final int LAST = 40;

  private final List<String> flows;
  private final List<Marks> marks;
  private final int[] pairs;

  /// Pairs documents of a gold volume with the `flows` of an edition's documents.
  Pairing(List<DocumentFacts> gold, List<String> flows) {
    this.flows = flows;
    this.marks = gold.stream().map(Marks::of).toList();
    this.pairs = longestAscent(marks.stream().map(this::candidates).toList());
  }

  /// By what a document is known: its first words, its last words, and all of them.
  private record Marks(String first, String last, String all) {
    static Marks of(DocumentFacts gold) {
      List<String> keys = gold.paragraphs().stream().map(WordKey::of).toList();
      List<String> telling = keys.stream().filter(key -> key.length() > LONG).toList();
      if (telling.isEmpty()) {
        String longest = "";
        for (String key : keys) {
          longest = key.length() > longest.length() ? key : longest;
        }
        String head = WordKey.of(gold.head());
        telling = List.of(head.length() > longest.length() ? head : longest);
      }
      String first = telling.getFirst();
      String last = telling.getLast();
      return new Marks(
          first.substring(0, Math.min(first.length(), FIRST)),
          last.substring(Math.max(0, last.length() - LAST)),
          String.join("", keys));
    }
  }

  private List<Integer> candidates(Marks document) {
    List<Integer> candidates = new ArrayList<>();
    for (int flow = 0; flow < flows.size(); flow++) {
      if (flows.get(flow).contains(document.first())) {
        candidates.add(flow);
      }
    }
    return candidates;
  }

  /// The document of the edition that a gold one is paired with; -1 where there is none.
  int of(int gold) {
    return pairs[gold];
  }

  /// Whether a gold document was found whole and as one of its own.
  boolean found(int gold) {
    if (pairs[gold] < 0) {
      return false;
    }
    String flow = flows.get(pairs[gold]);
    return flow.contains(marks.get(gold).last())
        && !holds(flow, gold - 1, gold)
        && !holds(flow, gold + 1, gold);
  }

  /// Whether a neighbour begins in the text of a document, which does not say the same itself.
  private boolean holds(String flow, int neighbour, int gold) {
    if (neighbour < 0 || neighbour >= marks.size()) {
      return false;
    }
    String first = marks.get(neighbour).first();
    return flow.contains(first) && !marks.get(gold).all().contains(first);
  }

  /// A document put behind those before it.
  private record Link(int gold, int flow, @Nullable Link before) {}

  /// One candidate for as many documents as possible, ascending; -1 for the others. Patience
  /// sorting: of all ascents of a length, the one with the least end is kept.
  private static int[] longestAscent(List<List<Integer>> candidates) {
    List<Link> ends = new ArrayList<>();
    for (int gold = 0; gold < candidates.size(); gold++) {
      // The greatest first, so that no document is put behind itself.
      for (int flow : candidates.get(gold).reversed()) {
        int at = firstNotBelow(ends, flow);
        Link link = new Link(gold, flow, at == 0 ? null : ends.get(at - 1));
        if (at == ends.size()) {
          ends.add(link);
        } else {
          ends.set(at, link);
        }
      }
    }
    int[] pairs = new int[candidates.size()];
    Arrays.fill(pairs, -1);
    for (Link link = ends.isEmpty() ? null : ends.getLast(); link != null; link = link.before()) {
      pairs[link.gold()] = link.flow();
    }
    return pairs;
  }

  private static int firstNotBelow(List<Link> ends, int flow) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle).flow() < flow) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
