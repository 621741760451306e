package org.memcon.app.workflow.evaluation.measuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Difference;
import org.memcon.app.workflow.evaluation.scoring.DocumentScore;
import org.memcon.app.workflow.evaluation.scoring.DocumentScore.Agreement;
import org.memcon.app.workflow.evaluation.scoring.Measure;
import org.memcon.app.workflow.evaluation.tree.WhiteSpace;

/// What differs between a gold document and ours, each wanted value beside the given one that is
/// likest.
final class Differences {

  /// Two values that share less of their words than this are no two forms of one.
  private static final double LIKE = 0.25;

  private Differences() {}

  static List<Difference> of(DocumentScore score) {
    List<Difference> differences = new ArrayList<>();
    score
        .agreements()
        .forEach((measure, agreement) -> {
          if (measure.isCorrected()) {
            add(measure.word(), agreement, differences);
          }
        });
    // The source note is one of the notes: what differs in it is one place.
    Optional<Difference> source =
        differences.stream().filter(each -> isOf(Measure.SOURCE, each)).findFirst();
    differences.removeIf(
        each -> isOf(Measure.NOTES, each) && source.map(own -> isSame(own, each)).orElse(false));
    return differences;
  }

  private static boolean isOf(Measure measure, Difference difference) {
    return difference.element().equals(measure.word());
  }

  private static boolean isSame(Difference one, Difference other) {
    return one.wanted().equals(other.wanted()) && one.given().equals(other.given());
  }

  private static void add(String element, Agreement agreement, List<Difference> differences) {
    List<String> wrong = new ArrayList<>(agreement.wrong());
    boolean single = agreement.missing().size() == 1 && wrong.size() == 1;
    for (String missing : agreement.missing()) {
      int likest = single ? 0 : likest(missing, wrong);
      String given = likest < 0 ? "" : wrong.remove(likest);
      differences.add(new Difference(element, missing, given));
    }
    wrong.forEach(given -> differences.add(new Difference(element, "", given)));
  }

  private static int likest(String wanted, List<String> given) {
    Map<String, Integer> words = new HashMap<>();
    List<String> own = WhiteSpace.words(wanted);
    own.forEach(word -> words.merge(word, 1, Integer::sum));
    int likest = -1;
    double best = LIKE;
    for (int at = 0; at < given.size(); at++) {
      List<String> others = WhiteSpace.words(given.get(at));
      Map<String, Integer> left = new HashMap<>(words);
      long shared = others.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
      double like = 2.0 * shared / Math.max(1, own.size() + others.size());
      if (like > best) {
        best = like;
        likest = at;
      }
    }
    return likest;
  }
}
