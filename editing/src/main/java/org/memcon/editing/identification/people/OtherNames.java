package org.memcon.editing.identification.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Tokens.Gap;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.NameForm;

/// Whole names of places and bodies that could be read as names of people, or have one in them:
/// "San Francisco", "Viet Minh". Only names of several words are kept; a single one ("Washington",
/// "Jordan") may well be somebody's.
public final class OtherNames {

  /// Longer names are looked for by their first words alone.
  private static final int LONGEST = 4;

  private final Set<String> names = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private OtherNames() {}

  /// The names of the places and bodies among these records.
  public static OtherNames of(Collection<? extends AuthorityRecord> records) {
    OtherNames others = new OtherNames();
    others.add(records);
    return others;
  }

  /// The same with those of more records.
  public OtherNames with(Collection<? extends AuthorityRecord> records) {
    OtherNames more = new OtherNames();
    more.names.addAll(names);
    more.words.addAll(words);
    more.add(records);
    return more;
  }

  private void add(Collection<? extends AuthorityRecord> records) {
    for (AuthorityRecord record : records) {
      if (record instanceof Place || record instanceof CorporateBody) {
        for (NameForm form : record.names()) {
          add(Tokens.of(form.text()));
        }
      }
    }
  }

  private void add(Tokens name) {
    if (name.count() < 2 || name.count() > LONGEST) {
      return;
    }
    names.add(joined(name, 0, name.count() - 1));
    for (int i = 0; i < name.count(); i++) {
      words.add(name.folded(i));
    }
  }

  /// Whether the words `from` to `to` are such a name, or part of one that stands there.
  public boolean has(Tokens tokens, int from, int to) {
    if (!words.contains(tokens.folded(from)) || to - from >= LONGEST) {
      return false;
    }
    for (int first = from; first >= 0 && to - first < LONGEST; first--) {
      if (first < from && !isClose(tokens, first)) {
        break;
      }
      for (int last = to; last < tokens.count() && last - first < LONGEST; last++) {
        if (last > to && !isClose(tokens, last - 1)) {
          break;
        }
        if (last > first && names.contains(joined(tokens, first, last))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a word and the next are capitalized and belong together.
  private static boolean isClose(Tokens tokens, int at) {
    Gap gap = tokens.gap(at + 1);
    return (gap == Gap.BLANK || gap == Gap.HYPHEN)
        && tokens.isCapital(at)
        && tokens.isCapital(at + 1);
  }

  private static String joined(Tokens tokens, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      name.append(i > first ? " " : "").append(tokens.folded(i));
    }
    return name.toString();
  }
}
