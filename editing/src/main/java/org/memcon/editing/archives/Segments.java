package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The parts of a clause between its commas and colons, but for those inside brackets, quotation
/// marks and dates.
final class Segments {

  private static final Pattern YEAR = Pattern.compile("\\d{4}(?:[-–—].{0,20})?|Jr\\.|\\d{1,2}");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?i).*\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)(?:"
              + " \\d{1,2}(?:[-–]\\d{1,2})?)?");

  private Segments() {}

  static List<String> of(String clause) {
    List<String> segments = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < clause.length(); i++) {
      char c = clause.charAt(i);
      if ("([“".indexOf(c) >= 0) {
        depth++;
      } else if (")]”".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      }
      boolean blank = i + 1 < clause.length() && clause.charAt(i + 1) == ' ';
      if (depth == 0 && blank && (c == ',' || c == ':')) {
        add(segments, clause.substring(from, i));
        from = i + 1;
      }
    }
    add(segments, clause.substring(from));
    return segments;
  }

  private static void add(List<String> segments, String printed) {
    String segment = printed.strip();
    if (segment.isEmpty()) {
      return;
    }
    boolean goesOn =
        !segments.isEmpty()
            && YEAR.matcher(segment).matches()
            && BEFORE_YEAR.matcher(segments.getLast()).matches();
    if (goesOn) {
      segments.set(segments.size() - 1, segments.getLast() + ", " + segment);
    } else {
      segments.add(segment);
    }
  }
}
