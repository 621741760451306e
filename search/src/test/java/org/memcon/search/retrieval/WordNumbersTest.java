package org.memcon.search.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.junit.jupiter.api.Test;
import org.memcon.search.passages.PassageExpression;

/// Words of a query are told apart without being compared at each place where they stand.
class WordNumbersTest {

  /// Terms that count how often they were looked through.
  private static final class Counted extends HashSet<String> {
    private static final long serialVersionUID = 1;
    private final transient AtomicInteger looks;

    Counted(AtomicInteger looks, List<String> terms) {
      super(terms);
      this.looks = looks;
    }

    @Override
    public int hashCode() {
      looks.incrementAndGet();
      return super.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return super.equals(other);
    }
  }

  private static PassageExpression.Words words(Set<String> terms) {
    return new PassageExpression.Words(Intervals.term("ferry"), MatchNoDocsQuery.INSTANCE, terms);
  }

  @Test
  void wordsAreLookedThroughOnceHoweverOftenTheyStandSomewhere() {
    AtomicInteger looks = new AtomicInteger();
    PassageExpression.Words many = words(new Counted(looks, List.of("ferry", "ferries")));
    HitReader.WordNumbers numbers = new HitReader.WordNumbers();
    for (int place = 0; place < 10_000; place++) {
      assertEquals(0, numbers.of(many));
    }
    assertEquals(1, looks.get());
  }

  @Test
  void equalWordsHaveOneNumber() {
    HitReader.WordNumbers numbers = new HitReader.WordNumbers();
    assertEquals(numbers.of(words(Set.of("ferry"))), numbers.of(words(Set.of("ferry"))));
    assertNotEquals(numbers.of(words(Set.of("ferry"))), numbers.of(words(Set.of("toll"))));
  }
}
