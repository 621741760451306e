package org.memcon.editing.identification.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

/// Which places and bodies the words of a record name.
class NamedPlacesTest {

  private static final List<AuthorityRecord> KNOWN =
      List.of(
          place("borania", "country", "", "", "Borania", "Republic of Borania", "B.R."),
          place("karsk", "city", "Capital of Borania", "borania", "Karsk"),
          renamed("orlograd", "Orlograd", "1924", "1960"),
          renamed("nova", "Orlograd", "1961", "1990"),
          place("harrow", "country", "", "", "Harrow"),
          place("marl-1", "city", "", "borania", "Marl"),
          place("marl-2", "city", "", "serania", "Marl"),
          place("lennox", "city", "", "", "Lennox"),
          body("pact", "1955-02-24", "Karsk Pact", "Central Pact Organization", "CPO"),
          body("post", "1900", "Karsk Post"),
          body("office", "1900", "Foreign Office"),
          body("government-1", "1900", "Government of Borania", "GOB"),
          body("government-2", "1900", "Government of Barania", "GOB"),
          body("government-3", "1900", "Royal Seranian Government", "RSG"),
          person("Harrow, Edward"),
          person("Lennox, Vera"));

  private static AuthorityRecord place(
      String id, String type, String description, String within, String... names) {
    return new AuthorityRecord.Place(
        new AuthorityId(id),
        forms(names),
        Optional.of(description).filter(words -> !words.isEmpty()),
        Optional.of(type),
        Optional.of(within).filter(words -> !words.isEmpty()).map(AuthorityId::new),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static AuthorityRecord renamed(String id, String name, String from, String to) {
    Period used =
        Period.between(
            HistoricalDate.ofEdtf(from).orElseThrow(), HistoricalDate.ofEdtf(to).orElseThrow());
    return new AuthorityRecord.Place(
        new AuthorityId(id), List.of(new NameForm(name, Optional.empty(), used)), Optional.empty());
  }

  private static AuthorityRecord body(String id, String founded, String... names) {
    return new AuthorityRecord.CorporateBody(
        new AuthorityId(id),
        forms(names),
        Optional.empty(),
        new Period(HistoricalDate.ofEdtf(founded), Optional.empty()),
        List.of(),
        List.of());
  }

  private static AuthorityRecord person(String name) {
    return new AuthorityRecord.Person(
        new AuthorityId(name), List.of(NameForm.of(name)), Optional.empty());
  }

  private static List<NameForm> forms(String... names) {
    return List.of(names).stream().map(NameForm::of).toList();
  }

  private static DiplomaticRecord record(String words) {
    TextSpan span = new TextSpan(0, words.length());
    Block paragraph =
        new Block.Paragraph(span, List.of(new Inline.Text(span, words)), Optional.empty());
    return new DiplomaticRecord(
        new RecordId("v1-d1"),
        RecordKind.MEMORANDUM,
        TextSpan.NOWHERE,
        Optional.empty(),
        List.of(paragraph),
        List.of(),
        new RecordDescription(
            "",
            Optional.of(HistoricalDate.day(LocalDate.of(1958, 7, 30))),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        List.of());
  }

  private static List<String> named(String words) {
    return named(new NamedPlaces(KNOWN), words);
  }

  /// "words=id" for each name, in order.
  private static List<String> named(NamedPlaces places, String words) {
    List<String> names = new ArrayList<>();
    DiplomaticRecord marked = places.marked(List.of(record(words)), new ArrayList<>()).getFirst();
    RecordWords.change(
        marked,
        (part, content) -> {
          for (Inline inline : content) {
            if (inline instanceof Inline.Name name) {
              names.add(Inline.wording(name.content()) + "=" + name.key().orElseThrow().value());
            }
          }
          return content;
        });
    return names;
  }

  @Test
  void wholeNamesAreFoundTheLongestFirst() {
    assertEquals(
        List.of("Republic of Borania=borania", "Karsk=karsk", "B.R.=borania"),
        named("The Republic of Borania moved its mint to Karsk; the B.R. has two now."));
  }

  @Test
  void aPlaceInTheNameOfSomethingElseIsNotNamed() {
    assertEquals(
        List.of("Karsk Post=post"),
        named("The Karsk Post wrote of the Karsk Agreement, New Karsk and Karsk Street."));
  }

  @Test
  void adjectivesAndLowerCaseAreNoPlaces() {
    assertEquals(List.of(), named("The Boranian delegation spoke of harrow and marl."));
  }

  @Test
  void aSurnameIsNoPlaceUnlessItStandsAsPlacesDo() {
    assertEquals(
        List.of("Harrow=harrow"), named("Mr. Harrow said that Harrow had met him in Harrow."));
    assertEquals(List.of("Lennox=lennox"), named("Lennox agreed. It rained in Lennox."));
  }

  @Test
  void aNameMeansThePlaceThatBoreItAtThatTime() {
    assertEquals(List.of("Orlograd=orlograd"), named("They drove to Orlograd."));
  }

  @Test
  void ofPlacesOfOneNameThatInACountryThatIsNamedIsMeant() {
    assertEquals(List.of(), named("They met in Marl."));
    assertEquals(
        List.of("Marl=marl-1", "Borania=borania"), named("They met in Marl, far from Borania."));
  }

  @Test
  void bodiesAreNamedByTheirNamesAndLettersButNotBeforeTheyWereFounded() {
    assertEquals(
        List.of("Karsk Pact=pact", "CPO=pact"),
        named("The Karsk Pact was called CPO; see CPO 12/1."));
    NamedPlaces later = new NamedPlaces(List.of(body("league", "1970", "Northern League")));
    assertEquals(List.of(), named(later, "The Northern League was thought of."));
  }

  @Test
  void aNameThatBodiesOfManyCountriesBearIsLeftOpen() {
    assertEquals(List.of(), named("The Foreign Office was told."));
  }

  @Test
  void theVolumesListExplainsItsLetters() {
    AuthorityRecord term =
        new AuthorityRecord.Term(
            new AuthorityId("v1#t_KP"),
            List.of(NameForm.of("KP")),
            Optional.of("Karsk Pact, signed in 1955"));
    AuthorityRecord other =
        new AuthorityRecord.Term(
            new AuthorityId("v1#t_CPO"),
            List.of(NameForm.of("CPO")),
            Optional.of("chief petty officer"));
    assertEquals(
        List.of("KP=pact"),
        named(new NamedPlaces(KNOWN).with(List.of(term, other)), "The KP was joined by a CPO."));
  }

  @Test
  void aPartOfAPlaceIsNotTheWholeAlsoWhereASentenceBegins() {
    assertEquals(
        List.of("Borania=borania"),
        named("Western Borania was calm. In western Borania was none."));
  }

  @Test
  void aGovernmentIsMeantByItsLettersAndItsCountryByItsName() {
    assertEquals(
        List.of("RSG=government-3", "Borania=borania"),
        named("The RSG wrote to the Government of Borania; the GOB did not answer."));
    AuthorityRecord term =
        new AuthorityRecord.Term(
            new AuthorityId("v1#t_GOB"),
            List.of(NameForm.of("GOB")),
            Optional.of("Government of Borania"));
    assertEquals(
        List.of("GOB=government-1"),
        named(new NamedPlaces(KNOWN).with(List.of(term)), "They asked the GOB."));
  }

  @Test
  void inCapitalsOnlyWholeNamesCount() {
    assertEquals(
        List.of("BORANIA=borania"), named("TELL THE GOVERNMENT OF BORANIA THAT WE AGREE."));
  }

  @Test
  void eachLinkHasItsReasonAndWhatIsMarkedIsNotSearchedAgain() {
    List<Decision> decisions = new ArrayList<>();
    DiplomaticRecord marked =
        new NamedPlaces(KNOWN).marked(List.of(record("They left Karsk.")), decisions).getFirst();
    assertEquals("Karsk is karsk: the only one known by that name", decisions.getFirst().reason());
    assertEquals("place", decisions.getFirst().part());
    assertTrue(NamedPlaces.isDecided(marked));
    assertFalse(NamedPlaces.isDecided(record("They left Karsk.")));
  }
}
