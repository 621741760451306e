package org.memcon.search.query;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.model.edition.Passage;

/// Writes a query out with all its operators and parentheses.
final class QueryWriter {

  private static final Pattern BARE = Pattern.compile("=?[\\p{L}\\p{N}][\\p{L}\\p{N}._'-]*\\*?");

  private QueryWriter() {}

  static String write(Query query) {
    return switch (query) {
      case Query.Everything everything -> "";
      case Query.Word word -> word.text();
      case Query.Letters letters -> "=" + letters.text();
      case Query.Beginning beginning -> beginning.text() + "*";
      case Query.Similar similar -> similar.text() + "~" + similar.edits();
      case Query.Phrase phrase -> '"' + phrase.text() + '"';
      case Query.Near near ->
          '"' + near.text() + (near.ordered() ? "\"~>" : "\"~") + near.distance();
      case Query.Wild wild -> wild.text();
      case Query.Regular regular -> "/" + regular.expression() + "/";
      case Query.Day day -> day.date().toString();
      case Query.Length length -> length(length);
      case Query.Within within -> within(within);
      case Query.Sequence sequence -> sequence(sequence);
      case Query.Fact fact -> fact.field().code() + ":" + values(fact.anyOf());
      case Query.Dated dated -> "date:" + dates(dated);
      case Query.In in -> "in:" + layers(in);
      case Query.Delivered delivered -> delivered.verbatim() ? "is:verbatim" : "is:reported";
      case Query.And and -> join(and.parts(), " AND ");
      case Query.Or or -> join(or.parts(), " OR ");
      case Query.Not not -> "NOT " + part(not.part());
    };
  }

  private static String length(Query.Length length) {
    if (length.most() == Query.Length.ENDLESS) {
      return "words>=" + length.least();
    }
    if (length.least() == length.most()) {
      return "words=" + length.most();
    }
    return "words<" + (length.most() + 1);
  }

  private static String within(Query.Within within) {
    return within.unit().code() + "(" + write(within.part()) + ")";
  }

  private static String sequence(Query.Sequence sequence) {
    StringBuilder written = new StringBuilder(within(sequence.parts().getFirst()));
    for (int i = 0; i < sequence.steps().size(); i++) {
      Query.Step step = sequence.steps().get(i);
      written.append(step.ordered() ? " then" : " near");
      if (step.distance() != 1) {
        written.append('/').append(step.distance());
      }
      written.append(' ').append(within(sequence.parts().get(i + 1)));
    }
    return written.toString();
  }

  private static String join(List<Query> parts, String operator) {
    return parts.stream().map(QueryWriter::part).collect(Collectors.joining(operator));
  }

  private static String part(Query query) {
    return query instanceof Query.And || query instanceof Query.Or
        ? "(" + write(query) + ")"
        : write(query);
  }

  private static String values(List<String> values) {
    if (values.size() == 1) {
      return value(values.getFirst());
    }
    return values.stream().map(QueryWriter::value).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String value(String value) {
    return BARE.matcher(value).matches()
            && !value.equals("AND")
            && !value.equals("OR")
            && !value.equals("NOT")
        ? value
        : '"' + value + '"';
  }

  private static String dates(Query.Dated dated) {
    if (dated.from().equals(dated.to())) {
      return dated.from().toString();
    }
    return (dated.from().equals(Query.Dated.EARLIEST) ? "" : dated.from())
        + ".."
        + (dated.to().equals(Query.Dated.LATEST) ? "" : dated.to());
  }

  private static String layers(Query.In in) {
    List<String> codes = in.layers().stream().sorted().map(Passage.Layer::code).toList();
    return codes.size() == 1 ? codes.getFirst() : "(" + String.join("|", codes) + ")";
  }
}
