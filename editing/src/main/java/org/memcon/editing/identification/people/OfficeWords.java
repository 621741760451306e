package org.memcon.editing.identification.people;

import java.util.regex.Pattern;

/// The words of an office found in what a list says of somebody.
final class OfficeWords {

  /// "President of Harvard University" is no President.
  private static final Pattern PRIVATE =
      Pattern.compile(
          "^ of [^;,]{0,40}\\b(?:university|college|bank|corporation|company|institute|foundation"
              + "|association|federation|board|union|international|motors|general assembly)\\b");

  private static final Pattern LATER = Pattern.compile(".*(?:thereafter|later|then|and) $");

  private OfficeWords() {}

  /// 2 where a part of the description begins with the office, 1 where it stands elsewhere in it, 0
  /// where it does not.
  static int in(String description, String office) {
    int best = 0;
    for (int at = description.indexOf(office);
        at >= 0 && best < 2;
        at = description.indexOf(office, at + 1)) {
      int end = at + office.length();
      boolean whole =
          (at == 0 || !Character.isLetter(description.charAt(at - 1)))
              && (end == description.length() || !Character.isLetter(description.charAt(end)));
      if (whole && !PRIVATE.matcher(description).region(end, description.length()).find()) {
        best = Math.max(best, begins(description, at) ? 2 : 1);
      }
    }
    return best;
  }

  private static boolean begins(String description, int at) {
    return at == 0
        || at > 1 && ";,".indexOf(description.charAt(at - 2)) >= 0
        || LATER.matcher(description.substring(Math.max(0, at - 12), at)).matches();
  }
}
