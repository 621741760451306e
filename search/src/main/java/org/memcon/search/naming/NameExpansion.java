package org.memcon.search.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.memcon.search.compilation.Scopes;
import org.memcon.search.naming.NameAuthority.Kind;
import org.memcon.search.naming.NameAuthority.Meaning;
import org.memcon.search.query.ParsedQuery.Remark;
import org.memcon.search.query.Query;
import org.memcon.search.query.Query.Field;

/// Adds to the names of a query what an authority knows of them: to the values of `person:`,
/// `speaker:`, `to:`, `present:` and `place:` the other forms and the ids; to unquoted words that
/// are a whole name its other forms; to those of `mentions:` the ids of places and bodies.
///
/// What is quoted, and what has `=` before it, is asked for letter by letter and stays as it is.
public final class NameExpansion {

  /// So many people or places are added for one name: a frequent surname has more, and its letters
  /// find them all.
  private static final int MOST_MEANINGS = 12;

  /// So many forms and ids are added for one name.
  private static final int MOST_VALUES = 120;

  /// So many different names of a query are looked for among all that is known; a look takes
  /// milliseconds where much is known.
  private static final int MOST_NAMES = 32;

  /// The longest names in words, such as of organizations.
  private static final int LONGEST_NAME = 6;

  private final NameAuthority authority;
  private final Map<Name, List<Meaning>> known = new HashMap<>();
  private final Set<String> said = new LinkedHashSet<>();
  private final List<Remark> remarks = new ArrayList<>();

  /// A name, and what it is one of.
  private record Name(String name, Kind kind) {}

  private NameExpansion(NameAuthority authority) {
    this.authority = authority;
  }

  /// A query with all forms of its names, and what the asker should know of them.
  public record Expanded(Query query, List<Remark> remarks) {}

  /// Expands the names of a query.
  public static Expanded expand(Query query, NameAuthority authority) {
    NameExpansion expansion = new NameExpansion(authority);
    return new Expanded(expansion.expanded(query, false), List.copyOf(expansion.remarks));
  }

  private Query expanded(Query query, boolean inPassages) {
    return switch (query) {
      case Query.Fact fact -> fact(fact);
      case Query.And and -> conjunction(and, inPassages);
      case Query.Or or ->
          new Query.Or(or.parts().stream().map(part -> expanded(part, inPassages)).toList());
      case Query.Not not -> new Query.Not(expanded(not.part(), inPassages));
      case Query.Word word -> words(List.of(word), inPassages);
      case Query.Everything same -> same;
      case Query.Letters same -> same;
      case Query.Beginning same -> same;
      case Query.Similar same -> same;
      case Query.Phrase same -> same;
      case Query.Near same -> same;
      case Query.Wild same -> same;
      case Query.Regular same -> same;
      case Query.Day same -> same;
      case Query.Length same -> same;
      case Query.Within within -> within(within);
      case Query.Sequence sequence ->
          new Query.Sequence(
              sequence.parts().stream().map(this::within).toList(), sequence.steps());
      case Query.Dated same -> same;
      case Query.In same -> same;
      case Query.Delivered same -> same;
    };
  }

  private Query.Within within(Query.Within within) {
    return new Query.Within(within.unit(), expanded(within.part(), true));
  }

  private Query fact(Query.Fact fact) {
    if (fact.field() == Field.MENTIONS) {
      return mentioned(fact);
    }
    if (fact.field() == Field.ARCHIVE) {
      return archive(fact);
    }
    Kind kind =
        switch (fact.field()) {
          case SPEAKER, TO, PERSON, PRESENT -> Kind.PERSON;
          case PLACE -> Kind.PLACE;
          case MENTIONS, KIND, ARCHIVE, CLASSIFICATION, VOLUME, LANG -> Kind.BODY;
        };
    if (kind == Kind.BODY) {
      return fact;
    }
    Set<String> values = new LinkedHashSet<>();
    for (String value : fact.anyOf()) {
      boolean letters = value.startsWith("=");
      values.add(letters ? value.substring(1) : value);
      if (!letters && !value.endsWith("*")) {
        List<Meaning> meanings = meaning(value, kind);
        values.addAll(added(value, meanings));
        remark(fact.field(), value, meanings);
      }
    }
    return new Query.Fact(fact.field(), List.copyOf(values));
  }

  /// An archive is asked for by each of its names, where the whole of one is given.
  private Query archive(Query.Fact fact) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : fact.anyOf()) {
      values.add(value.startsWith("=") ? value.substring(1) : value);
      if (!value.startsWith("=") && !value.endsWith("*")) {
        authority.written(value).stream()
            .filter(meaning -> meaning.kind() == Kind.BODY)
            .flatMap(meaning -> meaning.forms().stream())
            .forEach(values::add);
      }
    }
    return new Query.Fact(fact.field(), List.copyOf(first(values)));
  }

  /// Places and bodies are asked for by their ids: their names are parts of others' ("Karsk",
  /// "Karsk Post"). What is not known is asked for as it is printed.
  private Query mentioned(Query.Fact fact) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : fact.anyOf()) {
      boolean asPrinted = value.startsWith("=") || value.endsWith("*");
      List<Meaning> meanings = asPrinted ? List.of() : placesAndBodies(value);
      values.add(value);
      meanings.forEach(
          meaning -> meaning.ids().stream().map(NameExpansion::low).forEach(values::add));
      remark(fact.field(), value, meanings);
    }
    return new Query.Fact(fact.field(), List.copyOf(values));
  }

  private List<Meaning> placesAndBodies(String name) {
    List<Meaning> whole =
        authority.written(name).stream().filter(it -> it.kind() != Kind.PERSON).toList();
    if (!whole.isEmpty()) {
      return whole;
    }
    List<Meaning> meant = new ArrayList<>(meaning(name, Kind.PLACE));
    meant.addAll(meaning(name, Kind.BODY));
    return meant.subList(0, Math.min(meant.size(), MOST_MEANINGS));
  }

  /// Whom or what a name can mean; nothing where too many others were asked for before.
  private List<Meaning> meaning(String value, Kind kind) {
    Name name = new Name(value, kind);
    List<Meaning> before = known.get(name);
    if (before != null) {
      return before;
    }
    if (known.size() == MOST_NAMES) {
      if (said.add("")) {
        remarks.add(
            Remark.general(
                "the first "
                    + MOST_NAMES
                    + " names are looked for in every form, those behind by their letters alone"));
      }
      return List.of();
    }
    List<Meaning> found = authority.meaning(value, kind);
    known.put(name, found);
    return found;
  }

  /// The ids and forms of what a value can mean, those aside that the value finds by itself.
  private Set<String> added(String value, List<Meaning> meanings) {
    Set<String> added = new LinkedHashSet<>();
    List<String> words = List.of(low(value).split("[^\\p{L}\\p{N}]+"));
    for (Meaning meaning : meanings.subList(0, Math.min(meanings.size(), MOST_MEANINGS))) {
      meaning.ids().stream().map(NameExpansion::low).forEach(added::add);
      meaning.forms().stream().filter(form -> !has(form, words)).forEach(added::add);
    }
    return first(added);
  }

  private static boolean has(String form, List<String> words) {
    return List.of(low(form).split("[^\\p{L}\\p{N}]+")).containsAll(words);
  }

  private static Set<String> first(Set<String> values) {
    Set<String> first = new LinkedHashSet<>();
    values.stream().limit(MOST_VALUES).forEach(first::add);
    return first;
  }

  private Query conjunction(Query.And and, boolean outerPassages) {
    boolean inPassages = outerPassages || Scopes.isOfPassages(and.parts());
    List<Query> parts = new ArrayList<>();
    List<Query.Word> run = new ArrayList<>();
    for (Query part : and.parts()) {
      if (part instanceof Query.Word word) {
        run.add(word);
      } else {
        flush(run, inPassages, parts);
        parts.add(expanded(part, inPassages));
      }
    }
    flush(run, inPassages, parts);
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  /// Puts a run of words behind the parts, the names among them with their forms.
  private void flush(List<Query.Word> run, boolean inPassages, List<Query> parts) {
    int at = 0;
    while (at < run.size()) {
      int length = Math.min(LONGEST_NAME, run.size() - at);
      while (length > 1 && authority.written(text(run.subList(at, at + length))).isEmpty()) {
        length--;
      }
      Query part = words(run.subList(at, at + length), inPassages);
      if (part instanceof Query.And several && length > 1) {
        parts.addAll(several.parts());
      } else {
        parts.add(part);
      }
      at += length;
    }
    run.clear();
  }

  private Query words(List<Query.Word> words, boolean inPassages) {
    String text = text(words);
    Query plain = words.size() == 1 ? words.getFirst() : new Query.And(List.copyOf(words));
    Set<String> forms = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Meaning meaning : authority.written(text)) {
      for (String form : meaning.forms()) {
        if (!low(form).equals(low(text))) {
          forms.add(form);
        }
      }
      if (meaning.kind() == Kind.PERSON) {
        meaning.ids().stream().map(NameExpansion::low).forEach(ids::add);
      }
    }
    if (forms.isEmpty() && (ids.isEmpty() || inPassages)) {
      return plain;
    }
    List<Query> either = new ArrayList<>();
    either.add(plain);
    first(forms).forEach(form -> either.add(new Query.Phrase(form)));
    if (!ids.isEmpty() && !inPassages) {
      either.add(new Query.Fact(Field.PERSON, List.copyOf(first(ids))));
    }
    remark(text, forms);
    return new Query.Or(either);
  }

  private void remark(Field field, String value, List<Meaning> meanings) {
    boolean byId = meanings.stream().anyMatch(meaning -> meaning.ids().contains(value));
    if (!meanings.isEmpty() && !byId && said.add(field.code() + ":" + low(value))) {
      List<String> labels = meanings.stream().map(Meaning::label).distinct().toList();
      int others = labels.size() - Math.min(3, labels.size());
      remarks.add(
          Remark.general(
              field.code()
                  + ":"
                  + value
                  + " stands for "
                  + String.join(", ", labels.subList(0, labels.size() - others))
                  + (others == 0 ? "" : " and " + others + " more")
                  + ", in every form of the name; "
                  + field.code()
                  + ":"
                  + (isOneWord(value) ? "=" + value : "\"=" + value + "\"")
                  + " asks for the letters alone"));
    }
  }

  private void remark(String name, Set<String> forms) {
    if (!forms.isEmpty() && said.add(low(name))) {
      List<String> some = forms.stream().limit(4).toList();
      remarks.add(
          Remark.general(
              name
                  + " is looked for as "
                  + String.join(", ", some)
                  + (forms.size() > some.size()
                      ? " and " + (forms.size() - some.size()) + " more"
                      : "")
                  + " too; "
                  + (isOneWord(name) ? "=" + name : "\"" + name + "\"")
                  + " asks for the letters alone"));
    }
  }

  /// Whether a name can be typed behind a sign without quotes.
  private static boolean isOneWord(String name) {
    return name.codePoints().allMatch(Character::isLetterOrDigit);
  }

  private static String text(List<Query.Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(text.isEmpty() ? "" : " ").append(word.text()));
    return text.toString();
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
