package org.memcon.editing.identification.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

/// Invented people in offices of real countries.
class RoleResolverTest {

  private static final TextSpan SPAN = new TextSpan(0, 1);

  private final OfficeHolders holders =
      new OfficeHolders(
          List.of(
              person("bell", "Bell, Ada", "Secretary of State", "United States", null),
              person("cope", "Cope, Edgar", "Under Secretary of State", "United States", null),
              person("orlok", "Orlok, Igor", "President", "United States", null),
              person("marsh", "Marsh, Ruth", "Ambassador", "United States", "France"),
              person("petrov", "Zubkin, Pyotr", "Ambassador", "Soviet Union", "United States"),
              person("dupont", "Dupré, Luc", "Minister of Foreign Affairs", "France", null),
              person("silva", "Silva, João", "President", "Brazil", null)));

  @Test
  void theSecretaryIsWhoHeldTheOfficeThatDay() {
    assertEquals(
        "the Secretary = bell",
        read("Memorandum of Conversation", "Mr. Roe told the Secretary that"));
  }

  @Test
  void theActingSecretaryIsTheUnderSecretary() {
    assertEquals(
        "the Acting Secretary = cope", read("Memorandum", "He called on the Acting Secretary."));
  }

  @Test
  void anAdjectiveLeadsToTheCountrysAmbassador() {
    assertEquals(
        "The Soviet Ambassador = petrov; The Ambassador = petrov",
        read("Memorandum", "The Soviet Ambassador called. The Ambassador said that"));
  }

  @Test
  void aMissionsAmbassadorIsItsChief() {
    assertEquals(
        "the Ambassador = marsh",
        read(
            "Telegram From the Embassy in France to the Department of State",
            "As the Ambassador said,"));
  }

  @Test
  void whoWasNamedWithTheOfficeIsMeantByIt() {
    assertEquals(
        "the Ambassador = petrov",
        read("Memorandum", "Ambassador Zubkin came at ten. I told the Ambassador that"));
    assertEquals(
        "the French Foreign Minister = dupont; the Foreign Minister = dupont",
        read(
            "Memorandum",
            "Mr. Dupré, the French Foreign Minister, spoke. I asked the Foreign Minister"),
        "an apposition");
  }

  @Test
  void anotherPresidentIsMeantWhereHeWasNamedLast() {
    assertEquals(
        "the President = silva",
        read(
            "Despatch From the Embassy in Brazil to the Department of State",
            "I saw President Silva. Thereupon the President smiled."));
  }

  @Test
  void thePresidentOfTheHeadingIsMeantWhoeverElseWasSpokenOf() {
    assertEquals(
        "the President of Brazil = silva; The President = orlok",
        read(
            "Memorandum of a Conversation Between the President and Mr. Roe",
            "They spoke of the President of Brazil. The President agreed."));
  }

  @Test
  void theAmbassadorIsWithWhomTheRecordTellsOfAConversation() {
    assertEquals(
        "the Ambassador = petrov",
        read(
            "Memorandum of a Conversation Between the Soviet Ambassador (Zubkin) and Mr. Roe",
            "Ambassador Marsh had spoken of it before, the Ambassador said."));
  }

  @Test
  void nobodyIsAnothersAmbassador() {
    assertEquals(
        "the Soviet Ambassador = petrov",
        read("Memorandum", "Ambassador Marsh came. I spoke with the Soviet Ambassador."));
  }

  @Test
  void whatNobodyKnownHeldIsLeftOpen() {
    assertEquals("the Turkish Ambassador ?", read("Memorandum", "I saw the Turkish Ambassador."));
  }

  @Test
  void otherOfficesAreNotTaken() {
    assertEquals("", read("Memorandum", "the Secretary of Defense, the President-elect"));
  }

  @Test
  void theReasonSaysWhereItIsKnownFrom() {
    RoleReading reading =
        new RoleResolver(holders)
            .resolve(record("Memorandum"), List.of("the Secretary said"))
            .getFirst();
    assertTrue(reading.reason().contains("Secretary of State"), reading.reason());
    assertTrue(reading.reason().contains("register bell"), reading.reason());
  }

  private String read(String title, String text) {
    return new RoleResolver(holders)
        .resolve(record(title), List.of(text)).stream()
            .map(it ->
                it.mention().words()
                    + (it.isSure() ? " = " + it.person().orElseThrow().id() : " ?"))
            .collect(Collectors.joining("; "));
  }

  private static DiplomaticRecord record(String title) {
    RecordDescription description =
        new RecordDescription(
            title,
            Optional.of(HistoricalDate.day(LocalDate.of(1962, 5, 4))),
            Optional.of(title.contains("Embassy") ? "Paris" : "Washington"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.<Participant>of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new DiplomaticRecord(
        new RecordId("d1"),
        RecordKind.values()[0],
        SPAN,
        Optional.empty(),
        List.of(),
        List.of(),
        description,
        List.of());
  }

  private static Person person(
      String id, String name, String title, String body, @Nullable String post) {
    Office office =
        new Office(
            title,
            Optional.of(body),
            Optional.ofNullable(post),
            Period.between(HistoricalDate.year(1961), HistoricalDate.year(1963)),
            false,
            Optional.of("register " + id));
    return new Person(
        new AuthorityId(id),
        List.of(NameForm.of(name)),
        Optional.empty(),
        Period.UNBOUNDED,
        List.of(office),
        List.of(),
        List.of());
  }
}
