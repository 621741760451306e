package org.memcon.search.passages;

import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.memcon.model.edition.Passage;
import org.memcon.search.layout.PassageTable;

/// The passages that are spoken or written to somebody: all of the body of a letter or telegram
/// that is addressed to them; where they are present or speak themselves, the turns of the others;
/// and what is reported to have been said to them.
final class Hearers extends PassageSet {

  private final List<NameMatcher> matchers;

  Hearers(List<NameMatcher> matchers) {
    this.matchers = matchers;
  }

  @Override
  void of(int record, PassageTable table, FixedBitSet into) {
    int speakers = table.firstPresent();
    boolean[] meant = meant(table, matchers, 0, table.names().size());
    boolean addressed = any(meant, table.firstAddressed(), meant.length);
    boolean present = any(meant, 0, table.firstAddressed());
    for (int i = 0; i < table.size(); i++) {
      int speaker = table.speaker(i);
      boolean hears =
          addressed && table.layer(i) == Passage.Layer.BODY
              || present && speaker >= 0 && speaker < speakers && !meant[speaker];
      int[] told = table.told(i);
      for (int j = 1; j < told.length && !hears; j += 2) {
        hears = told[j] >= 0 && meant[told[j]];
      }
      if (hears) {
        into.set(i);
      }
    }
  }

  /// Which of the table's names are meant; those before `from` and from `to` on are not asked.
  static boolean[] meant(PassageTable table, List<NameMatcher> matchers, int from, int to) {
    List<String> names = table.names();
    boolean[] meant = new boolean[names.size()];
    for (int i = from; i < to; i++) {
      for (NameMatcher matcher : matchers) {
        meant[i] |= matcher.matches(names.get(i));
      }
    }
    return meant;
  }

  private static boolean any(boolean[] flags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (flags[i]) {
        return true;
      }
    }
    return false;
  }
}
