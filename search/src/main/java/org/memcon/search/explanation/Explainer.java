package org.memcon.search.explanation;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.compilation.Scopes;
import org.memcon.search.explanation.Explanation.Line;
import org.memcon.search.query.Query;

/// Explains queries, part by part.
public final class Explainer {

  /// How long the forms of words are looked up; then words are shown without theirs.
  public static final Duration PATIENCE = Duration.ofMillis(150);

  /// So many lines say what a query is; nobody reads more.
  private static final int MOST_LINES = 60;

  /// So many forms of a word or a name are shown.
  private static final int MOST_FORMS = 8;

  private final WordForms forms;
  private final Set<Query.Fact> typed = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();

  private Explainer(WordForms forms) {
    this.forms = forms;
  }

  /// Explains a query as it is asked.
  public static Explanation explain(Inquiry.Asked asked) throws IOException {
    Explainer explainer = new Explainer(new WordForms(asked.searcher()));
    explainer.type(asked.typed());
    explainer.add(asked.query(), 0, "");
    return new Explanation(asked.understood(), explainer.lines);
  }

  /// Remembers the values that were typed, so that those that names added can be told from them.
  private void type(Query query) {
    switch (query) {
      case Query.Fact fact ->
          fact.anyOf().forEach(value -> typed.add(new Query.Fact(fact.field(), List.of(value))));
      case Query.And and -> and.parts().forEach(this::type);
      case Query.Or or -> or.parts().forEach(this::type);
      case Query.Not not -> type(not.part());
      case Query.Within within -> type(within.part());
      case Query.Sequence sequence -> sequence.parts().forEach(this::type);
      default -> {}
    }
  }

  private void line(int depth, String text) {
    if (lines.size() < MOST_LINES) {
      lines.add(new Line(depth, text));
    } else if (lines.size() == MOST_LINES) {
      lines.add(new Line(0, "and so on"));
    }
  }

  private void add(Query query, int depth, String before) throws IOException {
    if (lines.size() > MOST_LINES) {
      return;
    }
    switch (query) {
      case Query.Everything everything -> line(depth, before + "every record");
      case Query.And and -> {
        line(depth, before + (Scopes.isOfPassages(and.parts()) ? IN_ONE_PASSAGE : "all of"));
        addAll(and.parts(), depth + 1);
      }
      case Query.Or or -> {
        line(depth, before + "one of");
        addAll(or.parts(), depth + 1);
      }
      case Query.Not not -> add(not.part(), depth, before + "not: ");
      case Query.Within within -> within(within, depth, before);
      case Query.Sequence sequence -> sequence(sequence, depth, before);
      case Query.Fact fact -> line(depth, before + fact(fact));
      case Query.Dated dated -> line(depth, before + Wording.dated(dated));
      case Query.In in -> line(depth, before + Wording.layers(in.layers()));
      case Query.Delivered delivered ->
          line(
              depth,
              before + (delivered.verbatim() ? "printed as said" : "reported to have been said"));
      case Query.Length length -> line(depth, before + Wording.length(length));
      case Query.Day day ->
          line(
              depth,
              before
                  + "the day "
                  + Wording.day(day.date())
                  + ": records of it, or where it is written, in any way");
      case Query.Phrase phrase -> line(depth, before + "“" + phrase.text() + "”, as it stands");
      case Query.Near near -> line(depth, before + near(near));
      case Query.Letters letters ->
          line(depth, before + "“" + letters.text() + "”, letter by letter");
      case Query.Word word -> line(depth, before + word.text() + formsOf(word, word.text()));
      case Query.Beginning word -> line(depth, before + word.text() + "*" + formsOf(word, ""));
      case Query.Similar word -> line(depth, before + word.text() + "~" + formsOf(word, ""));
      case Query.Wild word -> line(depth, before + word.text() + formsOf(word, ""));
      case Query.Regular word ->
          line(depth, before + "/" + word.expression() + "/" + formsOf(word, ""));
    }
  }

  private static final String IN_ONE_PASSAGE = "in one turn, paragraph or note, all of";

  private void addAll(List<Query> parts, int depth) throws IOException {
    for (Query part : parts) {
      add(part, depth, "");
    }
  }

  private void within(Query.Within within, int depth, String before) throws IOException {
    line(depth, before + (within.unit() == Query.Unit.TURN ? "one turn with" : "one passage with"));
    if (within.part() instanceof Query.And and) {
      addAll(and.parts(), depth + 1);
    } else {
      add(within.part(), depth + 1, "");
    }
  }

  private void sequence(Query.Sequence sequence, int depth, String before) throws IOException {
    within(sequence.parts().getFirst(), depth, before);
    for (int i = 0; i < sequence.steps().size(); i++) {
      within(
          sequence.parts().get(i + 1),
          depth,
          Wording.step(sequence.steps().get(i), sequence.isOfTurns()) + " ");
    }
  }

  private static String near(Query.Near near) {
    return "“"
        + near.text()
        + "”, as typed, "
        + (near.ordered() ? "in this order" : "in any order")
        + ", with at most "
        + near.distance()
        + " other words among them";
  }

  private String formsOf(Query word, String itself) throws IOException {
    Set<String> all = new TreeSet<>(forms.of(word));
    all.remove(itself);
    return all.isEmpty()
        ? itself.isEmpty() ? ": no word of the archive" : ""
        : (itself.isEmpty() ? ": " : ", also ") + Wording.some(all, MOST_FORMS, ", ");
  }

  private String fact(Query.Fact fact) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    int ids = 0;
    for (String value : fact.anyOf()) {
      if (typed.isEmpty() || isTyped(fact.field(), value)) {
        values.add(value);
      } else if (value.chars().anyMatch(Character::isUpperCase)) {
        names.add(value);
      } else {
        ids++;
      }
    }
    StringBuilder text = new StringBuilder(Wording.field(fact.field()));
    text.append(' ').append(values.isEmpty() ? "the same" : Wording.some(values, 12, " or "));
    text.append(names.isEmpty() ? "" : ", also as " + Wording.some(names, MOST_FORMS, ", "));
    text.append(ids == 0 ? "" : ids == 1 ? ", also by an id" : ", also by " + ids + " ids");
    return text.toString();
  }

  /// Whether the asker wrote a value, be it with the sign that asks for its letters alone.
  private boolean isTyped(Query.Field field, String value) {
    return typed.contains(new Query.Fact(field, List.of(value)))
        || typed.contains(new Query.Fact(field, List.of("=" + value)));
  }
}
