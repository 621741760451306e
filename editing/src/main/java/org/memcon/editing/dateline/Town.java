package org.memcon.editing.dateline;

import java.util.regex.Pattern;

/// Tells a town and its country, alone in a line: "Eastport, Freedonia", "Washington, D.C."
public final class Town {

  private static final Pattern TOWN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{2,20}(?: \\p{Lu}[\\p{L}’'-]{1,20}){0,2},"
              + " (?:\\p{Lu}\\.\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]{2,20}(?:"
              + " \\p{Lu}[\\p{L}’'-]{1,20}){0,2})\\.?");

  /// Words that name what somebody is, not where.
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:secretary|minister|president|ambassador|spokes\\p{L}+|director|officer|chief|editor|professor|chairman"
              + "|interpreter|counsel+or|correspondent|reporter|interviewer|jr|senior)\\b");

  private Town() {}

  /// Whether the words are one.
  public static boolean is(String words) {
    return words.length() < 60 && TOWN.matcher(words).matches() && !OFFICE.matcher(words).find();
  }
}
