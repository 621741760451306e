package org.memcon.editing.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a row of people of whom some come with others: "President Bell, accompanied by Secretary
/// Vane, Mr. Gade, Director of Ferries, and Miss Tull".
final class Retinue {

  private static final Pattern COMING_WITH =
      Pattern.compile(",? (?:who was )?(?:accompanied|assisted|joined) by (?:also )?");

  private static final String SIGN = ",? and |[,;] (?:and )?";

  /// A name with a title or initials, an office with a name or with its article, or two words of a
  /// name that no office goes on.
  private static final String PERSON =
      "(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Adm|Amb|Col|Sen|Gov|Prof|Messrs)\\.?"
          + " \\p{Lu}|(?:Sir|Lord|Count|Baron) \\p{Lu}|(?:\\p{Lu}\\."
          + " ?){1,3}\\p{Lu}\\p{Ll}|(?:[Tt]he"
          + " )?(?:(?:Vice|Under|Deputy|Assistant|Acting|Prime|Foreign)"
          + " )*+(?:Minister|President|Secretary|Ambassador|General|Admiral"
          + "|Senator|Chairman|Premier|Chancellor|Marshal|Colonel|Captain|Governor|Congressman)"
          + " (?!Affairs)\\p{Lu}\\p{L}|the \\p{Lu}\\p{L}|\\p{Lu}\\p{Ll}++(?: \\p{Lu}\\.)?"
          + " \\p{Lu}\\p{Ll}++(?=[,;.]| and |$))";

  private static final Pattern NEXT =
      Pattern.compile(COMING_WITH.pattern() + "|(?:" + SIGN + ")(?=" + PERSON + ")");

  private Retinue() {}

  /// Whether the words say of somebody by whom he was accompanied.
  static boolean isIn(String words) {
    return words.contains("ed by ") && COMING_WITH.matcher(words).find();
  }

  /// The people from `from` on. An office behind a name goes with the name.
  static List<ParticipantRow.Piece> read(String words, int from) {
    List<ParticipantRow.Piece> people = new ArrayList<>();
    Matcher next = NEXT.matcher(words).region(from, words.length());
    int begin = from;
    int name = from;
    while (next.find()) {
      people.add(new ParticipantRow.Piece(begin, next.end(), name, next.start(), Optional.empty()));
      begin = next.end();
      name = next.end();
    }
    people.add(
        new ParticipantRow.Piece(begin, words.length(), name, words.length(), Optional.empty()));
    return people;
  }
}
