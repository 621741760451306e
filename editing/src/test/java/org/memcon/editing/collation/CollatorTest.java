package org.memcon.editing.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.editing.collation.InventedRecords.Said;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.collation.Collation;
import org.memcon.model.collation.Collation.Relation;
import org.memcon.model.collation.Row;
import org.memcon.model.collation.Stretch.Difference;
import org.memcon.model.edition.Passages;

class CollatorTest {

  private static Collation collate(List<Said> left, List<Said> right) {
    return Collator.collate(InventedRecords.record("a", left), InventedRecords.record("b", right));
  }

  private static Said said(String speaker, String words) {
    return new Said(speaker, words, Set.of());
  }

  private static List<String> rows(Collation collation) {
    return collation.body().stream()
        .map(row -> names(row.left()) + "|" + names(row.right()))
        .toList();
  }

  private static String names(List<CollatedPassage> side) {
    return side.stream().map(CollatedPassage::name).collect(Collectors.joining(" "));
  }

  @Test
  void ofTwoWitnessesEveryDifferingWordIsFound() {
    Collation collation =
        collate(
            List.of(
                said("BELL", "The ferry has sailed, and nobody was told of it before it did."),
                said("ORLOK", "I was told of it at noon by the harbour master himself.")),
            List.of(
                said("BELL", "The ferry has left and nobody was told of it before it did."),
                said("ORLOK", "I was told of it at noon, by the Harbour Master himself.")));
    assertEquals(Relation.WITNESSES, collation.relation());
    assertEquals(List.of("t1|t1", "t2|t2"), rows(collation));
    assertEquals(1, collation.times(Difference.SUBSTITUTION));
    assertEquals(2, collation.times(Difference.PUNCTUATION));
    assertEquals(2, collation.times(Difference.CAPITALS));
  }

  @Test
  void aPassageMayAnswerSeveralAndSomeAnswerNone() {
    String gates = "The gates of the upper basin are to be opened at first light on Tuesday.";
    String tolls = "Tolls for timber shall be paid in silver at the northern weir house.";
    String pilots = "Every pilot carries a lantern, a whistle and two fathoms of cable.";
    String storks = "Storks were counted on the chimneys by the schoolmaster's children.";
    Collation collation =
        collate(
            List.of(said("", gates + " " + tolls), said("", storks), said("", pilots)),
            List.of(said("", gates), said("", tolls), said("", pilots)));
    assertEquals(List.of("p1|p1 p2", "p2|", "p3|p3"), rows(collation));
    assertEquals(1, collation.leftAlone());
    assertEquals(0, collation.times(Difference.SUBSTITUTION));
  }

  @Test
  void twoAccountsStandBesideEachOtherWithoutTheirWordsBeingCompared() {
    Collation collation =
        collate(
            List.of(
                said("BELL", "Will your government pay for the dredging of the Kalm estuary?"),
                said("ORLOK", "Not before the surveyors have measured the sandbank at Vey."),
                said("BELL", "Then the lighthouse will have to stay dark this winter.")),
            List.of(
                said(
                    "",
                    "Mr. Bell asked who would pay for dredging the estuary; Mr. Orlok replied that"
                        + " surveyors first had to measure the sandbank at Vey."),
                said("", "Mr. Bell threatened to leave the lighthouse dark over the winter.")));
    assertEquals(Relation.ACCOUNTS, collation.relation());
    assertEquals(List.of("t1 t2|p1", "t3|p2"), rows(collation));
    assertTrue(collation.body().stream().noneMatch(Row::isWordByWord));
    assertTrue(collation.body().getFirst().shared().contains("estuary"), collation.toString());
  }

  @Test
  void wordsThatOnlyHoldOthersTogetherAreNoReason() {
    Collation collation =
        collate(
            List.of(
                said("BELL", "Should the surveyors themselves measure the sandbank against us?"),
                said("ORLOK", "The lighthouse will have to stay dark this winter.")),
            List.of(
                said("", "Mr. Bell held against surveyors that sandbanks themselves should wait."),
                said("", "Mr. Orlok threatened to leave the lighthouse dark over the winter.")));
    List<String> shared = collation.body().stream().flatMap(row -> row.shared().stream()).toList();
    assertTrue(shared.contains("surveyors"), collation.toString());
    for (String small : List.of("themselves", "against", "should", "Should")) {
      assertFalse(shared.contains(small), collation.toString());
    }
  }

  @Test
  void recordsOfOtherThingsHaveLittleInCommon() {
    Collation collation =
        collate(
            List.of(said("", "Storks were counted on the chimneys by the schoolmaster.")),
            List.of(said("", "Tolls for timber shall be paid in silver at the weir.")));
    assertEquals(Relation.STRANGERS, collation.relation());
    assertEquals(0, collation.pairs());
  }

  @Test
  void nothingBesideSomethingIsAllowed() {
    assertEquals(List.of(), collate(List.of(), List.of()).body());
    assertEquals(List.of("p1|"), rows(collate(List.of(said("", "Words.")), List.of())));
    assertEquals(List.of("|p1"), rows(collate(List.of(), List.of(said("", "…")))));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0.99", "2, 0.05, 0.98", "3, 0.15, 0.96", "4, 0.25, 0.94"})
  void theWitnessesOfALongConversationAreAligned(long seed, double misread, double least) {
    InventedRecords records = new InventedRecords(seed);
    List<Said> original = records.conversation(200);
    Collation collation = aligned(original, records.copied(original, misread), least, seed);
    assertEquals(Relation.WITNESSES, collation.relation(), "seed " + seed);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.7, 0.95", "2, 0.5, 0.9", "3, 0.35, 0.8"})
  void anAccountInFewerWordsIsAligned(long seed, double kept, double least) {
    InventedRecords records = new InventedRecords(seed);
    List<Said> original = records.conversation(200);
    Collation collation = aligned(original, records.told(original, kept), least, seed);
    assertEquals(Relation.ACCOUNTS, collation.relation(), "seed " + seed);
  }

  /// Collates, and holds what was set beside each other against what was made of each other.
  private static Collation aligned(List<Said> left, List<Said> right, double least, long seed) {
    Collation collation = collate(left, right);
    Map<String, Integer> numbers = numbers(left);
    Map<String, Integer> rightNumbers = numbers(right);
    Set<String> found = new HashSet<>();
    for (Row row : collation.body()) {
      for (CollatedPassage here : row.left()) {
        row.right()
            .forEach(there ->
                found.add(numbers.get(here.name()) + " " + rightNumbers.get(there.name())));
      }
    }
    Set<String> made = new HashSet<>();
    for (int j = 0; j < right.size(); j++) {
      int number = j;
      right.get(j).of().forEach(i -> made.add(i + " " + number));
    }
    Set<String> both = new HashSet<>(made);
    both.retainAll(found);
    double agreement = 2.0 * both.size() / (made.size() + found.size());
    assertTrue(agreement >= least, "seed " + seed + ": " + agreement);
    return collation;
  }

  private static Map<String, Integer> numbers(List<Said> passages) {
    Map<String, Integer> numbers = new HashMap<>();
    Passages.of(InventedRecords.record("x", passages))
        .forEach(passage -> numbers.put(passage.name(), numbers.size()));
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void everyPassageStandsInOneRowInTheOrderOfItsRecord(long seed) {
    InventedRecords records = new InventedRecords(seed);
    List<Said> left = records.conversation(60);
    List<Said> right = records.copied(left, 0.3);
    Collation collation = collate(left, right);
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    for (Row row : collation.body()) {
      row.left().forEach(passage -> here.add(passage.name()));
      row.right().forEach(passage -> there.add(passage.name()));
    }
    assertEquals(names(left), here, "seed " + seed);
    assertEquals(names(right), there, "seed " + seed);
  }

  private static List<String> names(java.util.Collection<Said> passages) {
    return Passages.of(InventedRecords.record("x", List.copyOf(passages))).stream()
        .map(passage -> passage.name())
        .toList();
  }

  @Test
  void whatIsTooMuchToCompareIsLeftOutAndCounted() {
    List<Said> many = new ArrayList<>();
    for (int i = 0; i < Collator.MOST_PASSAGES + 7; i++) {
      many.add(said("", "Leaf " + i + " of the toll book."));
    }
    Collation collation = collate(many, many.subList(0, 3));
    assertEquals(7, collation.omitted());
    assertFalse(collation.body().isEmpty());
  }
}
