package org.memcon.editing.division;

import java.util.ArrayList;
import java.util.List;
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
    give(group, begun);
    return sorted;
  }

  /// Shares the notes of one page among the documents from `first` to the last begun.
  private void give(List<Part> group, int first) {
    int document = first;
    int before = Integer.MAX_VALUE;
    boolean begins = true;
    for (Part note : group) {
      Matcher matcher = LABEL.matcher(note.words());
      boolean labelled = matcher.lookingAt();
      String label = labelled ? matcher.group(1) : "";
      boolean counted = labelled && Character.isDigit(label.charAt(0));
      int number = counted ? Integer.parseInt(label) : -1;
      if (counted && (begins || number <= before)) {
        document = document(begins ? document : Math.min(document + 1, sorted.size() - 1), number);
        begins = false;
      }
      before = counted ? number : before;
      sorted.get(document).add(note);
      if (counted) {
        lastNumbers.set(document, number);
      }
    }
  }

  /// The first document from `from` on whose notes go on, or begin, with this number: best one
  /// whose words end with the number as with a call, else one that has it at all.
  private int document(int from, int number) {
    for (String place : List.of(STRICT, LOOSE)) {
      Pattern call = Pattern.compile(place.formatted(number));
      for (int i = from; i < sorted.size(); i++) {
        if (mayGoOn(i, number) && calls(sorted.get(i), call)) {
          return i;
        }
      }
    }
    for (int i = from; i < sorted.size(); i++) {
      if (lastNumbers.get(i) + 1 == number) {
        return i;
      }
    }
    return sorted.size() - 1;
  }

  private boolean mayGoOn(int document, int number) {
    int last = lastNumbers.get(document);
    return last + 1 == number || (number == 0 && last == 0);
  }

  /// A number behind a word or its punctuation, or behind a year.
  private static final String STRICT =
      "(?:(?<=\\p{Ll})|(?<=\\p{L}[.,;:!?)\\]”\"’]{1,2})|(?<=(?:19|20)\\d\\d[.,;]?))%d(?=$|[\\s.,;:!?)”\"’—])";

  private static final String LOOSE = "(?<=[^\\s(\\[$#/–-])%d(?=$|\\W)";

  /// No page holds more blocks.
  private static final int ON_A_PAGE = 60;

  private static boolean calls(List<Part> parts, Pattern call) {
    for (int i = parts.size() - 1; i >= Math.max(0, parts.size() - ON_A_PAGE); i--) {
      if (parts.get(i).block().region() != Region.NOTES
          && call.matcher(parts.get(i).words()).find()) {
        return true;
      }
    }
    return false;
  }
}
