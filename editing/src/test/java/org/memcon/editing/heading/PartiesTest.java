package org.memcon.editing.heading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Titles that say who wrote to whom are told from sentences about such people.
class PartiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Marsh to Lord Vane.",
        "Count Orlok to Sir Edmund Vane. (Received August 5.)",
        "Consul-General Sir J. Marsh to Sir Edmund Vane.",
        "_Sir J. Marsh to Sir Edmund Vane.--(Received August 1.)_",
        "LE MINISTRE DE BORANIE AU CONSUL DE BORANIE A EASTPORT.",
        "L’ambassadeur de Boranie à Paris au ministre des Affaires étrangères",
        "Botschafter Lund, Velograd, an das Auswärtige Amt",
        "L'AMBASCIATORE A VELOGRAD, LUNDI, AL MINISTRO DEGLI ESTERI, MARSI",
        "De gezant te Velograd aan de minister van Buitenlandse Zaken",
        "El embajador de Borania en Velonia al ministro de Relaciones Exteriores"
      })
  void twoPartiesAreATitle(String words) {
    assertTrue(TitleWords.namesParties(words));
    assertTrue(TitleWords.mayBeTitle(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Marsh walked to the Minister.",
        "Introduction to Harbours",
        "L’ambassadeur a dit au ministre que le bateau ne partira pas.",
        "Der Botschafter hat an den Minister geschrieben.",
        "The Minister said that he would write to the Ambassador."
      })
  void aSentenceAboutThemIsNone(String words) {
    assertFalse(Parties.areAll(words));
  }

  @Test
  void theOtherPartyMayStandInTheNextLine() {
    assertTrue(
        TitleWords.goesOnToParty(
            "M. LUNDI, AMBASSADEUR DE BORANIE À VELOGRAD,", "À M. MARSI, MINISTRE DES PORTS."));
    assertFalse(TitleWords.goesOnToParty("Mr. Marsh to Lord Vane.", "Eastport, May 3, 1911."));
  }
}
