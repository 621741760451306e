package org.memcon.app.workflow.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchAnswer.Instead;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.query.Query;
import org.memcon.search.query.Query.Field;
import org.memcon.search.query.QueryParser;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// What might be asked instead of a query that finds nothing: its parts each by itself, so that one
/// sees which of them finds nothing, the others without that one, and each of them less narrow.
final class OtherQueries {

  /// A query of more parts is not taken apart: each costs a look at the index.
  private static final int PARTS = 6;

  /// So long a look is taken at each.
  private static final Duration SHORT = Duration.ofMillis(150);

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int NEAR = 8;

  private final ToLongFunction<String> records;
  private final Map<String, Instead> found = new LinkedHashMap<>();

  private OtherQueries(ToLongFunction<String> records) {
    this.records = records;
  }

  /// The answer to a query, with what to try instead where there is nothing in it.
  static SearchAnswer beside(SearchAnswer answer, String query, Searcher searcher) {
    return answer.total() > 0 || query.isBlank()
        ? answer
        : answer.or(
            of(query, other -> searcher.search(counted(SearchRequest.of(other)), SHORT).records()));
  }

  private static SearchRequest counted(SearchRequest request) {
    return request.from(0, 0).showing(0).withoutPassageCount();
  }

  /// The queries to try, with how many `records` each finds: none for a part that finds nothing.
  static List<Instead> of(String query, ToLongFunction<String> records) {
    OtherQueries others = new OtherQueries(records);
    Query asked = QueryParser.parse(query).query();
    if (asked instanceof Query.And and) {
      others.parts(and.parts());
    } else {
      others.wider(asked, List.of());
    }
    return List.copyOf(others.found.values());
  }

  private void parts(List<Query> parts) {
    if (parts.size() > PARTS) {
      return;
    }
    List<Query> empty = new ArrayList<>();
    for (Query part : parts) {
      if (!(part instanceof Query.Not) && add(part, "by itself") == 0) {
        empty.add(part);
      }
    }
    for (Query part : empty.isEmpty() ? parts : empty) {
      List<Query> rest = parts.stream().filter(other -> other != part).toList();
      addFound(all(rest), "without " + written(part));
      wider(part, rest);
    }
  }

  /// Less narrow forms of a part, beside the rest of the query.
  private void wider(Query part, List<Query> rest) {
    switch (part) {
      case Query.Word word -> alike(word.text(), rest);
      case Query.Letters letters ->
          addFound(with(new Query.Word(letters.text()), rest), "any form");
      case Query.Phrase phrase -> {
        addFound(with(new Query.Near(phrase.text(), NEAR, false), rest), "these words near by");
        addFound(with(all(words(phrase.text())), rest), "these words anywhere");
        addFound(
            with(all(spelt(phrase.text())), rest), "these words, or such that are spelt alike");
      }
      case Query.Near near -> addFound(with(all(words(near.text())), rest), "words anywhere");
      case Query.Fact fact -> wider(fact, rest);
      default -> {}
    }
  }

  private void alike(String word, List<Query> rest) {
    if (word.length() >= SHORTEST) {
      addFound(
          with(new Query.Similar(word, word.length() < LONG ? 1 : 2), rest),
          "words that are spelt like it");
      addFound(
          with(new Query.Beginning(word.substring(0, word.length() - 1)), rest),
          "words that begin so");
    }
  }

  /// Who does not speak may be present, or spoken of.
  private void wider(Query.Fact fact, List<Query> rest) {
    if (fact.field() == Field.SPEAKER || fact.field() == Field.TO) {
      addFound(with(new Query.Fact(Field.PRESENT, fact.anyOf()), rest), "present, whoever speaks");
      addFound(with(new Query.Fact(Field.PERSON, fact.anyOf()), rest), "named there");
    } else if (fact.field() == Field.PLACE) {
      addFound(with(new Query.Fact(Field.MENTIONS, fact.anyOf()), rest), "named there");
    }
  }

  private static List<Query> words(String phrase) {
    List<Query> words = new ArrayList<>();
    for (String word : phrase.strip().split("\\s+")) {
      words.add(new Query.Word(word));
    }
    return words;
  }

  private static List<Query> spelt(String phrase) {
    List<Query> words = new ArrayList<>();
    for (String word : phrase.strip().split("\\s+")) {
      words.add(
          word.length() < SHORTEST
              ? new Query.Word(word)
              : new Query.Similar(word, word.length() < LONG ? 1 : 2));
    }
    return words;
  }

  private static Query with(Query part, List<Query> rest) {
    List<Query> parts = new ArrayList<>(rest);
    parts.add(part);
    return all(parts);
  }

  private static Query all(List<Query> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private long add(Query query, String why) {
    String written = written(query);
    return found
        .computeIfAbsent(written, any -> new Instead(any, why, records.applyAsLong(any)))
        .records();
  }

  private void addFound(Query query, String why) {
    String written = written(query);
    if (!written.isBlank() && !found.containsKey(written)) {
      long number = records.applyAsLong(written);
      if (number > 0) {
        found.put(written, new Instead(written, why, number));
      }
    }
  }

  private static String written(Query query) {
    return new ParsedQuery("", query, false, List.of()).explain();
  }
}
