package org.memcon.search.subject;

import java.util.Set;

/// Follows the words of a subject, to tell the given names of a name turned round: "Gen.", "Paul"
/// and "D" in "Harkins, Gen. Paul D".
final class TurnedName {

  private static final Set<String> TITLES =
      Set.of(
          "adm",
          "amb",
          "brig",
          "capt",
          "cmdr",
          "col",
          "dr",
          "gen",
          "jr",
          "king",
          "lord",
          "lt",
          "maj",
          "marshal",
          "pres",
          "prince",
          "princess",
          "queen",
          "rear",
          "rev",
          "sen",
          "sgt",
          "sir",
          "sr",
          "vice");

  private boolean open;
  private boolean named;

  /// Whether the next word is a given name, or a title before one.
  boolean isGiven(String word, boolean capital, boolean behindComma) {
    boolean initial = word.codePointCount(0, word.length()) == 1;
    boolean title = TITLES.contains(word);
    if (behindComma) {
      named = open; // behind the given names there is "Jr." at most
      open = true;
    }
    open &= capital && (!named || initial || title);
    named |= open && !initial && !title;
    return open;
  }
}
