package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.Part;
import org.memcon.model.text.Region;

/// Gives the notes at the foot of a page to the documents of that page.
///
/// Where one document ends and another begins on a page, the notes of both stand below the second.
/// Numbers that begin again part them.
public final class FootnoteSorter {

  private static final Pattern LABEL =
      Pattern.compile("\\[?(\\d{1,3}|[*†‡§¶║#]{1,3})[\\]).]? ?(?=\\S)");

  private final List<List<Part>> sorted = new ArrayList<>();
  private final List<Integer> lastNumbers = new ArrayList<>();

  /// Whether a page with notes stands above the one at hand.
  private boolean turned;

  /// The parts of each document of `starts`, the notes where they belong.
  public List<List<Part>> sort(List<Part> parts, List<DocumentStart> starts) {
    int next = 0;
    int begun = 0;
    List<Part> group = new ArrayList<>();
    sorted.add(new ArrayList<>());
    lastNumbers.add(0);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean note = part.isOpen() && part.block().region() == Region.NOTES;
      if (!note && !group.isEmpty()) {
        give(group, begun);
        turned = true;
        group.clear();
        begun = sorted.size() - 1;
      }
      if (next < starts.size() && i == starts.get(next).first()) {
        if (next > 0) {
          sorted.add(new ArrayList<>());
          lastNumbers.add(0);
        }
        next++;
      }
      if (note) {
        group.add(part);
      } else {
        sorted.getLast().add(part);
      }
    }
    if (!group.isEmpty()) {
      give(group, begun);
    }
    return sorted;
  }

  /// Notes of one page that belong together: their numbers do not begin again.
  private record Run(List<Part> notes, List<Integer> numbers) {}

  /// Shares the notes of one page among the documents from `first` to the last begun.
  private void give(List<Part> group, int first) {
    List<Run> runs = runs(group);
    int[] documents = documents(runs, first);
    for (int i = 0; i < runs.size(); i++) {
      sorted.get(documents[i]).addAll(runs.get(i).notes());
      if (!runs.get(i).numbers().isEmpty()) {
        lastNumbers.set(documents[i], runs.get(i).numbers().getLast());
      }
    }
  }

  private static List<Run> runs(List<Part> group) {
    List<Run> runs = new ArrayList<>();
    for (Part note : group) {
      int number = number(note);
      boolean again =
          !runs.isEmpty()
              && number >= 0
              && !runs.getLast().numbers().isEmpty()
              && (number < runs.getLast().numbers().getLast()
                  || (number <= 1 && number == runs.getLast().numbers().getLast()));
      if (runs.isEmpty() || again) {
        runs.add(new Run(new ArrayList<>(), new ArrayList<>()));
      }
      runs.getLast().notes().add(note);
      if (number >= 0) {
        runs.getLast().numbers().add(number);
      }
    }
    return runs;
  }

  private static int number(Part note) {
    Matcher matcher = LABEL.matcher(note.words());
    return matcher.lookingAt() && Character.isDigit(matcher.group(1).charAt(0))
        ? Integer.parseInt(matcher.group(1))
        : -1;
  }

  /// The documents of these runs, in order, so that all together fit best.
  private int[] documents(List<Run> runs, int first) {
    int choices = sorted.size() - first;
    int[][] from = new int[runs.size()][choices];
    int[] best = new int[choices];
    for (int i = 0; i < runs.size(); i++) {
      int[] next = new int[choices];
      int reach = -1;
      for (int k = 0; k < choices; k++) {
        // Two runs of one document are seldom: its numbers would begin again.
        int before = k > 0 && (reach < 0 || best[k - 1] > best[reach]) ? k - 1 : reach;
        reach = before;
        boolean same = i > 0 && (before < 0 || best[k] - AGAIN > best[before]);
        from[i][k] = i == 0 ? -1 : same ? k : before;
        int gone = i == 0 ? 0 : same ? best[k] - AGAIN : best[before];
        next[k] = gone + fit(runs.get(i), first + k, k == 0 && turned);
      }
      best = next;
    }
    int[] documents = new int[runs.size()];
    int at = 0;
    for (int k = 1; k < choices; k++) {
      at = best[k] > best[at] ? k : at;
    }
    for (int i = runs.size() - 1; i >= 0; i--) {
      documents[i] = first + at;
      at = Math.max(0, from[i][at]);
    }
    return documents;
  }

  /// What it costs that the notes of one document begin again.
  private static final int AGAIN = 12;

  /// No run needs more of its notes to show where it belongs.
  private static final int ENOUGH = 6;

  /// What speaks for a run's belonging to a document: that it goes on the document's numbers, and
  /// that the document's words end with the run's numbers as with calls.
  private int fit(Run run, int document, boolean goesOn) {
    if (run.numbers().isEmpty()) {
      return goesOn ? 1 : 0;
    }
    int begin = run.numbers().getFirst();
    int last = lastNumbers.get(document);
    boolean again = begin < last || (begin == last && begin == 1);
    int fit = begin == last + 1 || (begin == 0 && last == 0) ? 5 : begin == last ? 3 : 0;
    fit -= again ? 8 : 0;
    // A document that began on an earlier page would have had its first note there.
    fit -= goesOn && last == 0 ? 2 : 0;
    fit -= !goesOn && begin > 2 ? 4 : 0;
    List<Part> parts = sorted.get(document);
    boolean source = SOURCE.matcher(run.notes().getFirst().words()).lookingAt();
    if (source) {
      fit += begin <= 1 && last == 0 ? 2 : -4;
      fit -= !parts.isEmpty() && isEditorial(parts) ? 12 : 0;
    }
    for (int number : run.numbers().subList(0, Math.min(ENOUGH, run.numbers().size()))) {
      boolean strict = !again && calls(parts, STRICT, number);
      fit += strict ? 3 : !again && calls(parts, LOOSE, number) ? 1 : -2;
    }
    return fit;
  }

  private static final Pattern SOURCE = Pattern.compile("\\W{0,2}\\d{1,2}\\W{0,2} ?Source: ");

  private static final Pattern EDITORIAL =
      Pattern.compile("(?:\\W{0,2}(?:No\\. ?)?\\d{1,4}\\W{1,3})?Editorial Note");

  /// An editorial note has no source.
  private static boolean isEditorial(List<Part> parts) {
    return parts.stream().limit(2).anyMatch(part -> EDITORIAL.matcher(part.words()).lookingAt());
  }

  /// A number behind a word or its punctuation, behind a year, or beside its neighbour at the end:
  /// "196912".
  private static final String STRICT =
      "(?:(?<=\\p{L}{2})|(?<=\\p{L}[.,;:!?)\\]”\"’]{1,2})|(?<=(?:19|20)\\d\\d[.,;]?))"
          + "%1$d(?=$|[\\s.,;:!?)”\"’—]|%2$d$)"
          + "|(?<=\\d[.)])%1$d(?=$| \\p{Lu})"
          + "|(?<=(?:\\p{L}|(?:19|20)\\d\\d)%3$d)%1$d$";

  private static final String LOOSE = "(?<=[^\\s(\\[$#/–-])%d(?=$|\\W)";

  private final Map<String, Pattern> patterns = new HashMap<>();

  /// No page holds more blocks.
  private static final int ON_A_PAGE = 60;

  private boolean calls(List<Part> parts, String place, int number) {
    Pattern call =
        patterns.computeIfAbsent(
            place.formatted(number, number + 1, number - 1), words -> Pattern.compile(words));
    for (int i = parts.size() - 1; i >= Math.max(0, parts.size() - ON_A_PAGE); i--) {
      if (parts.get(i).block().region() != Region.NOTES
          && call.matcher(parts.get(i).words()).find()) {
        return true;
      }
    }
    return false;
  }
}
