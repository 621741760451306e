package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Collation.Relation;
import org.memcon.model.collation.Row;
import org.memcon.model.record.DiplomaticRecord;

/// Sets two records side by side: two witnesses of one text word by word, two accounts of one
/// meeting by what their passages are about and who speaks.
public final class Collator {

  /// So many passages of a record are compared, and so many characters of them.
  static final int MOST_PASSAGES = 2_000;

  private static final int MOST_CHARACTERS = 1_500_000;

  /// Runs of so many words are hardly ever the same by chance.
  private static final int RUN = 5;

  /// So many of the shorter text's runs stand in the other one where both are one text.
  private static final double ONE_TEXT = 0.2;

  /// What shares less than this is not worth a word by word comparison, though it stand together.
  private static final double SAME_WORDS = 0.4;

  /// So much of what the lighter text is about stands in its answers where two are about the same.
  private static final double ANSWERED = 0.08;

  private static final int SHOWN = 5;

  private Collator() {}

  /// The two records side by side.
  public static Collation collate(DiplomaticRecord left, DiplomaticRecord right) {
    Cut here = Cut.of(Side.body(left));
    Cut there = Cut.of(Side.body(right));
    Cut notesHere = Cut.of(Side.notes(left));
    Cut notesThere = Cut.of(Side.notes(right));
    double runs = runsInCommon(here.sides(), there.sides());
    boolean oneText = runs >= ONE_TEXT;
    Beside body = Beside.of(here.sides(), there.sides(), oneText);
    Beside notes = Beside.of(notesHere.sides(), notesThere.sides(), oneText);
    Relation relation =
        oneText
            ? Relation.WITNESSES
            : body.answered() >= ANSWERED ? Relation.ACCOUNTS : Relation.STRANGERS;
    return new Collation(
        left.id(),
        right.id(),
        relation,
        String.format(
            Locale.ROOT,
            "%.0f %% of the shorter text’s runs of five words stand in the other",
            100 * runs),
        body.rows(),
        notes.rows(),
        here.omitted() + there.omitted() + notesHere.omitted() + notesThere.omitted());
  }

  /// What is compared of a side.
  private record Cut(List<Side> sides, int omitted) {
    static Cut of(List<Side> all) {
      int characters = 0;
      int kept = 0;
      while (kept < Math.min(all.size(), MOST_PASSAGES) && characters <= MOST_CHARACTERS) {
        characters += all.get(kept).passage().words().length();
        kept += characters <= MOST_CHARACTERS ? 1 : 0;
      }
      return new Cut(all.subList(0, kept), all.size() - kept);
    }
  }

  private static double runsInCommon(List<Side> left, List<Side> right) {
    Set<String> here = runs(left);
    Set<String> there = runs(right);
    int smaller = Math.min(here.size(), there.size());
    boolean isFew = here.size() <= there.size();
    Set<String> few = isFew ? here : there;
    Set<String> many = isFew ? there : here;
    return smaller == 0 ? 0 : (double) few.stream().filter(many::contains).count() / smaller;
  }

  private static Set<String> runs(List<Side> sides) {
    Set<String> runs = new HashSet<>();
    for (Side side : sides) {
      List<String> words = Token.of(side.passage().said()).stream().map(Token::key).toList();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
    }
    return runs;
  }

  /// Passages side by side, and how much of them is answered.
  private record Beside(List<Row> rows, double answered) {
    static Beside of(List<Side> left, List<Side> right, boolean oneText) {
      Matter matter = new Matter(left, right);
      Measure measure = oneText ? Measure.OF_WITNESSES : Measure.OF_ACCOUNTS;
      List<Group> groups = PassageAligner.align(left, right, matter, measure);
      List<Row> rows = new ArrayList<>();
      int i = 0;
      int j = 0;
      for (Group group : groups) {
        alone(left.subList(i, group.from()), right.subList(j, group.rightFrom()), rows);
        rows.add(pair(left, right, group, matter, oneText));
        i = group.to();
        j = group.rightTo();
      }
      alone(left.subList(i, left.size()), right.subList(j, right.size()), rows);
      return new Beside(rows, matter.answered(groups));
    }
  }

  private static void alone(List<Side> left, List<Side> right, List<Row> to) {
    left.forEach(side -> to.add(Row.leftAlone(side.passage())));
    right.forEach(side -> to.add(Row.rightAlone(side.passage())));
  }

  private static Row pair(
      List<Side> left, List<Side> right, Group group, Matter matter, boolean oneText) {
    List<CollatedPassage> here = passages(left.subList(group.from(), group.to()));
    List<CollatedPassage> there = passages(right.subList(group.rightFrom(), group.rightTo()));
    WordComparison.Compared compared =
        oneText ? WordComparison.of(Row.text(here), Row.text(there)) : WordComparison.NOT_MADE;
    return new Row(
        here,
        there,
        matter.likeness(group),
        matter.telling(group, SHOWN),
        compared.agreement() >= SAME_WORDS ? compared.stretches() : List.of());
  }

  private static List<CollatedPassage> passages(List<Side> sides) {
    return sides.stream().map(Side::passage).toList();
  }
}
