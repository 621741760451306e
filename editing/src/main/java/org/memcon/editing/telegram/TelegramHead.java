package org.memcon.editing.telegram;

import java.util.regex.Pattern;

/// Tells the lines at the head of a telegram from those of other papers.
public final class TelegramHead {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:FM|FROM:?) +(?:AM|US)(?:EMB|CONS|MISSION|INT|LIAISON)\\p{L}*.{0,60}|(?:FM|FROM:?)"
              + " +SECSTATE.{0,60}|(?:TO:?|INFO:?)"
              + " +(?:(?:RU\\w+/)?(?:AM(?:EMBASSY|CONSUL)|SECSTATE|USMISSION|SECDEF|CINC\\p{L}+)).{0,60}|(?:E\\.?O\\.?|EO)"
              + " 1\\d{4}: .{1,30}|TAGS: .{1,80}|(?:ACTION|INFO|SENT|Sent to|Sent|RPTD"
              + " INFO|REPEATED INFO(?:RMATION)?)[:"
              + " ]{1,3}(?:DEPARTMENT|DEPT|DEPTEL|AMEMBASSY|Amembassy|AmEmbassy|Department)\\b.{0,120}|FROM"
              + " [A-Z][A-Z .]{2,30} TO [A-Z][A-Z .]{2,30}|(?:Addressed to|Repeated (?:for"
              + " information )?to:?) .{3,120}|(?i:(?:incoming|outgoing) telegram.{0,40})");

  private TelegramHead() {}

  /// Whether a line can stand at the head of a telegram alone.
  public static boolean isLine(String words) {
    return words.length() < 160 && LINE.matcher(words).matches();
  }
}
