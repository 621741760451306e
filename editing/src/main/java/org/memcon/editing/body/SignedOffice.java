package org.memcon.editing.body;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells the office of who signed: in a line under the name, or behind the name in its line.
final class SignedOffice {

  private static final int LONGEST = 100;

  /// Names have so many words at the most.
  private static final int MOST_NAMES = 5;

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:secretary|ambassador|director|chairman|president|minister|assistant|counsell?or"
              + "|attach[ée]|consul|chief|commander|officer|charg[ée]|administrator|advis[eo]r"
              + "|commissioner|representative|general|colonel|admiral|captain|major|lieutenant"
              + "|governor|premier|king)\\b");

  /// What stands small in an office's name; any other small word makes a sentence.
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}.'’&-]*|of|the|for|and|to|in|d[’']affaires|ad|interim|a\\.i\\.),?(?:"
              + " |$))+");

  private static final Pattern RANK =
      Pattern.compile(
          "(?:(?:Brigadier|Major|Lieutenant|Vice|Rear|Fleet) )?(?:General|Colonel|Major|Captain"
              + "|Commander|Admiral|Lieutenant),? .*\\b(?:U\\.? ?S|USA|USN|USAF|USMC|Army|Navy|Air"
              + " Force|Infantry|Artillery|Armor)\\b.*");

  /// What offices begin with, and no names.
  private static final Set<String> NO_NAMES =
      Set.of(
          "Acting",
          "Deputy",
          "Assistant",
          "Under",
          "Vice",
          "Associate",
          "Joint",
          "Special",
          "The",
          "Executive",
          "General",
          "Staff",
          "Legal",
          "Political",
          "Economic",
          "Military",
          "Naval",
          "Air",
          "Army",
          "Department",
          "Office",
          "Bureau",
          "Division",
          "Policy",
          "National",
          "American",
          "United",
          "British",
          "Senior",
          "First",
          "Second",
          "Regional",
          "Public");

  private SignedOffice() {}

  /// Whether a line is an office and nothing else: "Acting Chairman".
  static boolean isOffice(String words) {
    return words.length() <= LONGEST
        && OFFICE.matcher(words).find()
        && TITLED.matcher(words).matches();
  }

  /// Whether a line gives a soldier's rank and service: "Colonel, CE, US Army".
  static boolean isRank(String words) {
    return words.length() <= LONGEST && RANK.matcher(words).matches();
  }

  /// Whether a line is a name with the office behind it: "Nathan Bell Ferry Master General".
  static boolean followsName(String words, Predicate<String> isName) {
    if (words.length() > LONGEST || !OFFICE.matcher(words).find()) {
      return false;
    }
    List<String> all = List.of(words.split(" "));
    if (NO_NAMES.contains(all.getFirst()) || OFFICE.matcher(all.getFirst()).find()) {
      return false;
    }
    for (int names = 2; names <= MOST_NAMES && names < all.size(); names++) {
      String name = String.join(" ", all.subList(0, names));
      String office = String.join(" ", all.subList(names, all.size()));
      if (!name.endsWith(",") && isName.test(name) && isOffice(office)) {
        return true;
      }
    }
    return false;
  }
}
