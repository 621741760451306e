package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.emendation.words.WordCounts;

/// What the passages of two sides are about: the beginnings of their words, each weighed by how few
/// passages have it and how seldom it is at all, and how much of that weight each passage of one
/// side shares with each of the other.
final class Matter {

  /// Words are told by so many letters: what follows is mostly inflection, or a scan's fault.
  private static final int STEM = 6;

  /// The logarithm of the share that the rarest words have of all.
  private static final double RAREST = 10;

  /// What weighs less says nothing.
  private static final double LEAST = 0.1;

  /// Words that hold others together: some of them are seldom, and tell nothing all the same.
  private static final Set<String> SMALL =
      Set.of(
          """
          about above after again against all already also although always among and another any are
          because been before being below between beyond both but can cannot could did does doing done
          during each either else even ever every few for from further had has have having her here hers
          herself him himself his how however indeed instead into its itself just least less like made
          make many may might more most much must neither never nevertheless nor not nothing now off often
          once one only onto other others otherwise our ours ourselves out over own per perhaps quite
          rather same shall she should since some something still such than that the their theirs them
          themselves then thence there thereby therefore these they this those though through thus
          together too toward towards under unless until upon very was well were what whatever when where
          whereas whether which while who whole whom whose why will with within without would yet you your
          """
              .strip()
              .split("\\s+"));

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> written = new ArrayList<>();
  private final List<int[]> left;
  private final List<int[]> right;
  private final double[] weights;
  private final float[][] shared;

  Matter(List<Side> left, List<Side> right) {
    this.left = left.stream().map(this::words).toList();
    this.right = right.stream().map(this::words).toList();
    this.weights = weights();
    this.shared = shared();
  }

  /// How much passage `i` of the left side shares with passage `j` of the right.
  double shared(int i, int j) {
    return shared[i][j];
  }

  /// How much of the weight of the lighter side stands in groups that answer each other.
  double answered(List<Group> groups) {
    double both = 0;
    for (Group group : groups) {
      both +=
          weight(
              both(
                  words(left, group.from(), group.to()),
                  words(right, group.rightFrom(), group.rightTo())));
    }
    double lighter = Math.min(sum(left), sum(right));
    return lighter <= 0 ? 0 : both / lighter;
  }

  /// How much a passage of the left side weighs.
  double left(int i) {
    return weight(left.get(i));
  }

  /// How much a passage of the right side weighs.
  double right(int j) {
    return weight(right.get(j));
  }

  /// How much of the weight of the smaller of two groups stands in the other, from 0 to 1.
  double likeness(Group group) {
    int[] here = words(left, group.from(), group.to());
    int[] there = words(right, group.rightFrom(), group.rightTo());
    double smaller = Math.min(weight(here), weight(there));
    return smaller <= 0 ? 0 : Math.min(1, weight(both(here, there)) / smaller);
  }

  /// The words that tell most of why two groups stand together, at most so many.
  List<String> telling(Group group, int most) {
    int[] here = words(left, group.from(), group.to());
    int[] there = words(right, group.rightFrom(), group.rightTo());
    return Arrays.stream(both(here, there))
        .boxed()
        .filter(word -> tells(written.get(word)))
        .sorted(Comparator.comparingDouble((Integer word) -> weights[word]).reversed())
        .limit(most)
        .map(written::get)
        .toList();
  }

  private static boolean tells(String word) {
    return word.length() > 2 && !SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  private int[] words(Side side) {
    String said = side.passage().said();
    Set<Integer> words = new HashSet<>();
    List<Token> tokens = Token.of(said);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = said.substring(token.start(), token.end());
      String stem = token.key().substring(0, Math.min(STEM, token.key().length()));
      // A sign of Chinese says little without the next.
      if (i + 1 < tokens.size() && Character.isIdeographic(word.codePointAt(0))) {
        stem += tokens.get(i + 1).key();
        word += tokens.get(i + 1).key();
      }
      words.add(number(stem, word));
    }
    return words.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private int number(String stem, String word) {
    return numbers.computeIfAbsent(
        stem,
        unknown -> {
          written.add(word);
          return written.size() - 1;
        });
  }

  private double[] weights() {
    int[] passages = new int[written.size()];
    for (List<int[]> side : List.of(left, right)) {
      side.forEach(each -> Arrays.stream(each).forEach(word -> passages[word]++));
    }
    double all = left.size() + right.size() + 1.0;
    double[] weights = new double[passages.length];
    WordCounts counts = WordCounts.trained();
    Arrays.setAll(
        weights, word -> Math.log(all / passages[word]) * rarity(written.get(word), counts));
    return weights;
  }

  /// From 0 to 1, how seldom a word stands in edited volumes; those of other languages are seldom.
  private static double rarity(String word, WordCounts counts) {
    double seldom = Math.min(1, -counts.share(word.toLowerCase(Locale.ROOT)) / RAREST);
    return seldom * seldom;
  }

  private float[][] shared() {
    List<List<Integer>> having = new ArrayList<>();
    for (int word = 0; word < weights.length; word++) {
      having.add(new ArrayList<>(2));
    }
    for (int j = 0; j < right.size(); j++) {
      for (int word : right.get(j)) {
        having.get(word).add(j);
      }
    }
    float[][] table = new float[left.size()][right.size()];
    for (int i = 0; i < table.length; i++) {
      for (int word : left.get(i)) {
        if (weights[word] >= LEAST) {
          for (int j : having.get(word)) {
            table[i][j] += (float) weights[word];
          }
        }
      }
    }
    return table;
  }

  private double weight(int[] words) {
    return Arrays.stream(words)
        .mapToDouble(word -> weights[word])
        .filter(weight -> weight >= LEAST)
        .sum();
  }

  private double sum(List<int[]> side) {
    return side.stream().mapToDouble(this::weight).sum();
  }

  private static int[] words(List<int[]> side, int from, int to) {
    return side.subList(from, to).stream()
        .flatMapToInt(Arrays::stream)
        .distinct()
        .sorted()
        .toArray();
  }

  private static int[] both(int[] here, int[] there) {
    return Arrays.stream(here).filter(word -> Arrays.binarySearch(there, word) >= 0).toArray();
  }
}
