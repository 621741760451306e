package org.memcon.editing.archives;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The clause of a note that says where the original is: what stands behind "Source:", to the end
/// of its first sentence.
final class SourceClause {

  private static final Pattern LABEL =
      Pattern.compile("(?:^|[.\\]”\"] ?|\\[)[^\\p{L}\\d]{0,4}(?:\\d{0,3}/)?[Ss]ource ?[:;] ?");

  /// A period, then a blank and what can begin a sentence; initials and common short forms do not
  /// end one, unless a marking follows.
  private static final Pattern END =
      Pattern.compile(
          "\\.(?= +(?:Top Secret|Secret|Confidential|Unclassified|Official Use|Limited Official"
              + "|No classification|Restricted|Personal|Drafted)\\b)"
              + "|(?<!\\b(?:\\p{Lu}|[Vv]ol|pt|[Nn]o|Mr|Mrs|Dr|St|Sec|Ser|Bd|Bl|pp?|ll?|ff?|op|inv"
              + "|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec))\\.(?= +[\\p{Lu}“\"\\[]|[\\s\\]|]*$)"
              + "|; (?=\\p{Lu}|[a-z]{3})"
              + "|[.,]? (?=(?:Document )?(?:[Tt]ranslated|[Cc]ontributed|[Oo]btained|[Pp]rovided"
              + "|[Tt]ranslation)\\b)"
              + "|\\](?=[\\s|]*$)");

  private SourceClause() {}

  /// The clause, without label and brackets; the text's first sentence where nothing labels it.
  static String of(String text) {
    Matcher label = LABEL.matcher(text);
    int from = text.contains("ource") && label.find() ? label.end() : 0;
    int end = end(text, from);
    while (from < end && isOpening(text.charAt(from))) {
      from++;
    }
    return text.substring(from, end).strip();
  }

  private static boolean isOpening(char c) {
    return c == ' ' || c == '[' || c == '(' || (c >= '\t' && c <= '\r');
  }

  private static int end(String text, int from) {
    Matcher end = END.matcher(text).useTransparentBounds(true);
    for (int at = from; at < text.length(); at++) {
      if (mayEnd(text, at) && end.region(at, text.length()).lookingAt()) {
        return at;
      }
    }
    return text.length();
  }

  /// Whether the signs at a place may end the clause: a stop and a blank, or a blank and the word
  /// for what else was done with the document.
  private static boolean mayEnd(String text, int at) {
    char c = text.charAt(at);
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (c) {
      case '.' -> next == ']' || next == '|' || Character.isWhitespace(next);
      case ';' -> next == ' ';
      case ']' -> true;
      case ',' -> next == ' ' && mayDo(text, at + 2);
      case ' ' -> mayDo(text, at + 1);
      default -> false;
    };
  }

  private static boolean mayDo(String text, int at) {
    return at < text.length() && "DTtCcOoPp".indexOf(text.charAt(at)) >= 0;
  }
}
