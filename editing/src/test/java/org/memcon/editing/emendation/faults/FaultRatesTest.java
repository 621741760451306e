package org.memcon.editing.emendation.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.emendation.words.Derivations;
import org.memcon.editing.emendation.words.LetterModel;
import org.memcon.editing.emendation.words.SourceWords;
import org.memcon.editing.emendation.words.WordCounts;

/// A source tells how often it has which fault, and so how likely a word of it is one.
class FaultRatesTest {

  private static final String SCAN =
      "The governrnent ofthe islands hadno answer forthe delegation, and the rninister wasvery"
          + " carefu1 in hisreply. Thechairman askedfor astatement onthe fishery andsaid that"
          + " hewould sendit tothe pier. ";

  private static FaultRates rates(String text) {
    SourceWords words = new SourceWords(WordCounts.trained());
    words.add(text);
    return new FaultRates(words, LetterModel.trained(), Derivations::trained);
  }

  private static void assertRepaired(FaultRates rates, String word, String reading) {
    Optional<Proposal> proposal = rates.propose(word);
    assertTrue(
        proposal.filter(it -> it.reading().equals(reading) && it.confidence() > 0.8).isPresent(),
        word + " " + proposal);
  }

  @Test
  void aDoubtfulWordIsAFaultWhereManyAre() {
    FaultRates scan = rates(SCAN);
    assertTrue(scan.isScanned());
    assertRepaired(scan, "withthe", "with the");
    assertRepaired(scan, "agreernent", "agreement");
    assertRepaired(scan, "statementabout", "statement about");
    assertEquals(
        "government represents the",
        scan.propose("governmentrepresentsthe").orElseThrow().reading());
  }

  @Test
  void aWordThatFellApartIsJoined() {
    FaultRates scan = rates(SCAN + "The gov ernment ofthe is lands.");
    assertEquals("government", scan.join("gov", "ernment").orElseThrow().reading());
    assertTrue(scan.join("of", "ten").isEmpty());
    assertTrue(scan.join("Hraška", "pier").isEmpty());
  }

  @Test
  void aDoubtfulWordMayStandWhereNoneIsAFault() {
    FaultRates clean =
        rates("The government of the islands had no answer for the delegation. ".repeat(20));
    assertTrue(!clean.isScanned());
    for (String word : new String[] {"airlifted", "nonpolitical", "Westport", "traveler", "A11"}) {
      assertTrue(
          clean.propose(word).filter(it -> it.confidence() > 0.5).isEmpty(),
          word + " " + clean.propose(word));
    }
  }

  @Test
  void aNameThatTheSourceRepeatsIsNoFault() {
    FaultRates scan =
        rates(SCAN + "Tothe Haasland Tothe Haasland ".repeat(1) + "Asland ".repeat(6));
    assertTrue(scan.propose("Asland").filter(it -> it.confidence() > 0.5).isEmpty());
  }

  @Test
  void aNumberThatCallsANoteIsNoLetter() {
    FaultRates scan = rates(SCAN);
    assertTrue(scan.propose("State1").filter(it -> it.confidence() > 0.5).isEmpty());
    assertTrue(scan.propose("11").isEmpty());
    assertEquals("national", scan.propose("nationa1").orElseThrow().reading());
  }

  @Test
  void aBarInsideAWordIsALetter() {
    assertEquals("In", rates(SCAN).propose("|n").orElseThrow().reading());
  }
}
