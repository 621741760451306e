package org.memcon.editing.identification.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

/// Whom the names of a record mean, by the list of its volume and by an authority.
class EditionIdentifierTest {

  private static final List<AuthorityRecord> LIST =
      List.of(
          person("v1#p_H1", "Hartwell, John Amos", "Secretary of State until April 1959"),
          person("v1#p_H2", "Hartwell, Edward W.", "Director of Central Intelligence"),
          person("v1#p_Y1", "Young, Peter", "Counselor of Embassy in Borania"),
          person("v1#p_C1", "Chang Tao-fan", "Premier of Serania"),
          person("v1#p_K1", "al-Karami (Kerami), Nuri", "Prime Minister of Osmaria"),
          person("v1#p_M1", "Marlowe, Sir Anthony", "British Foreign Secretary"));

  private static AuthorityRecord person(String id, String name, String description) {
    return new AuthorityRecord.Person(
        new AuthorityId(id), List.of(NameForm.of(name)), Optional.of(description));
  }

  private static DiplomaticRecord record(String heading, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String words : paragraphs) {
      blocks.add(new Block.Paragraph(span(words), List.of(text(words)), Optional.empty()));
    }
    return new DiplomaticRecord(
        new RecordId("v1-d1"),
        RecordKind.MEMORANDUM,
        TextSpan.NOWHERE,
        Optional.of(new Heading(span(heading), Optional.empty(), List.of(text(heading)))),
        blocks,
        List.of(),
        new RecordDescription(
            heading,
            Optional.empty(),
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

  private static TextSpan span(String words) {
    return new TextSpan(0, words.length());
  }

  private static Inline text(String words) {
    return new Inline.Text(span(words), words);
  }

  /// "words=id" for each name, in order.
  private static List<String> names(DiplomaticRecord record) {
    List<String> names = new ArrayList<>();
    RecordWords.change(
        record,
        (part, content) -> {
          for (Inline inline : content) {
            if (inline instanceof Inline.Name name) {
              names.add(
                  Inline.wording(name.content())
                      + "="
                      + name.key().map(AuthorityId::value).orElse("?"));
            }
          }
          return content;
        });
    return names;
  }

  private static List<String> byList(String heading, String... paragraphs) {
    return names(
        new EditionIdentifier(Authority.empty())
            .with(LIST)
            .identify(List.of(record(heading, paragraphs)))
            .records()
            .getFirst());
  }

  @Test
  void peopleOfOneSurnameAreToldApartByOfficeAndFirstName() {
    assertEquals(
        List.of("Hartwell=v1#p_H1", "Edward Hartwell=v1#p_H2", "Hartwell=v1#p_H2"),
        byList(
            "Telegram From Secretary of State Hartwell",
            "Mr. Edward Hartwell had been told.",
            "Director of Central Intelligence Hartwell agreed."));
  }

  @Test
  void anotherPersonsGivenNameIsNobodyOfTheList() {
    assertEquals(List.of(), byList("Memorandum", "He had met Gordon Hartwell in Paris."));
  }

  @Test
  void anOrdinaryWordIsANameWhereItIsUsedAsOne() {
    assertEquals(
        List.of("Young=v1#p_Y1"),
        byList(
            "Memorandum",
            "Young people had asked for it, and the young men too.",
            "The cable was drafted by Young and sent at noon."));
  }

  @Test
  void aLibraryIsNobodyAndPapersAreSomebodys() {
    assertEquals(
        List.of("Marlowe=v1#p_M1"),
        byList("Memorandum", "Source: Hartwell Library, Marlowe Papers."));
  }

  @Test
  void anOfficeOfTheOtherBearerOutweighsWhomTheRecordNamesInFull() {
    assertEquals(
        List.of("Edward Hartwell=v1#p_H2", "Hartwell=v1#p_H1"),
        byList("Memorandum", "Mr. Edward Hartwell read it out. Secretary Hartwell said no."));
  }

  @Test
  void aWifeIsNotHerHusband() {
    assertEquals(
        List.of("Marlowe=v1#p_M1"),
        byList("Memorandum", "Mr. Marlowe stayed. Mrs. Marlowe had gone to Aldon."));
  }

  @Test
  void aPointOfAListIsNoInitial() {
    assertEquals(List.of("Marlowe=v1#p_M1"), byList("Memorandum", "B. Marlowe will call."));
    assertEquals(
        List.of("Marlowe=v1#p_M1"), byList("Memorandum", "In the view of M. Marlowe it is late."));
  }

  @Test
  void whoIsNamedMayBeCalledByTheGivenNameAlone() {
    assertEquals(
        List.of("Nuri Karami=v1#p_K1", "Nuri=v1#p_K1"),
        byList("Memorandum", "Nuri Karami came at ten.", "He thought that Nuri would agree."));
    assertEquals(List.of(), byList("Memorandum", "He thought that Nuri would agree."));
  }

  @Test
  void anEntryThatOnlySaysWhereToLookIsANameOfWhomItLeadsTo() {
    List<AuthorityRecord> list =
        List.of(
            person("v1#p_T1", "Tham", "see Ngo Van Tham"),
            person("v1#p_T2", "Ngo Van Tham", "President of Serania"),
            person("v1#p_T3", "Ngo Van Tham, Madame", "wife of Ngo Van Tham"));
    DiplomaticRecord record = record("Memorandum", "They asked Tham. Ngo Van Tham was silent.");
    assertEquals(
        List.of("Tham=v1#p_T2", "Ngo Van Tham=v1#p_T2"),
        names(
            new EditionIdentifier(Authority.empty())
                .with(list)
                .identify(List.of(record))
                .records()
                .getFirst()));
  }

  @Test
  void givenNamesMayBeSpelledOtherwise() {
    List<AuthorityRecord> list = List.of(person("v1#p_D1", "Dubrovin, Anatoly F.", "Ambassador"));
    DiplomaticRecord record = record("Memorandum", "They met Anatoliy F. Dubrovin.");
    assertEquals(
        List.of("Anatoliy F. Dubrovin=v1#p_D1"),
        names(
            new EditionIdentifier(Authority.empty())
                .with(list)
                .identify(List.of(record))
                .records()
                .getFirst()));
  }

  @Test
  void possessivesCapitalsAndOtherSpellingsAreNamesToo() {
    assertEquals(
        List.of("MARLOWE=v1#p_M1", "Kerami=v1#p_K1", "Chang=v1#p_C1", "Anthony=v1#p_M1"),
        byList(
            "LETTER TO THE FOREIGN SECRETARY (MARLOWE)",
            "Kerami’s answer pleased Chang.",
            "They told Sir Anthony of it."));
  }

  @Test
  void whoIsKnownFromElsewhereIsMeantWhereTheRecordSaysTheWholeName() {
    EditionIdentifier elsewhere =
        new EditionIdentifier(
            Authority.of(
                List.of(
                    person("person-hartwell", "John Amos Hartwell", ""),
                    person("person-marlowe", "Anthony Marlowe", ""))));
    List<String> names =
        names(
            elsewhere
                .identify(
                    List.of(record("Memorandum", "John Hartwell came. Hartwell met Marlowe.")))
                .records()
                .getFirst());
    assertEquals(List.of("John Hartwell=person-hartwell", "Hartwell=person-hartwell"), names);
  }

  @Test
  void aSurnameFollowsTheOneThatTheRecordNamesWithAnOffice() {
    Authority elsewhere = Authority.of(LIST);
    assertEquals(
        List.of("Marlowe=v1#p_M1", "Marlowe=v1#p_M1"),
        names(
            new EditionIdentifier(elsewhere)
                .identify(
                    List.of(
                        record(
                            "Memorandum",
                            "Foreign Secretary Marlowe came at ten.",
                            "The letter was Marlowe’s own.")))
                .records()
                .getFirst()));
    assertEquals(
        List.of(),
        names(
            new EditionIdentifier(elsewhere)
                .identify(List.of(record("Memorandum", "The letter was Marlowe’s own.")))
                .records()
                .getFirst()));
  }

  @Test
  void aRoleIsANameOfWhomItMeans() {
    assertEquals(
        List.of("Nuri Karami=v1#p_K1", "the Prime Minister=v1#p_K1"),
        byList(
            "Memorandum",
            "Prime Minister Nuri Karami came at ten. I told the Prime Minister that it was late."));
  }

  @Test
  void theWholeNameOfAPlaceOrABodyIsNobodys() {
    AuthorityRecord city =
        new AuthorityRecord.Place(
            new AuthorityId("place-san-marlo"),
            List.of(NameForm.of("San Marlo")),
            Optional.empty());
    EditionIdentifier elsewhere =
        new EditionIdentifier(
            Authority.of(List.of(city, person("person-marlo", "Marlo, Sandro", ""))));
    DiplomaticRecord record = record("Memorandum", "They flew to San Marlo. Sandro Marlo stayed.");
    assertEquals(
        List.of("San Marlo=place-san-marlo", "Sandro Marlo=person-marlo"),
        names(elsewhere.identify(List.of(record)).records().getFirst()));
  }

  @Test
  void aSurnameInTheNameOfAPlaceOrABodyIsNobodysAlsoWhereTheListHasIt() {
    AuthorityRecord front =
        new AuthorityRecord.CorporateBody(
            new AuthorityId("body-marlowe-front"),
            List.of(NameForm.of("Marlowe Front")),
            Optional.empty());
    DiplomaticRecord record =
        record("Memorandum", "The Marlowe Front was banned. Marlowe had known it.");
    assertEquals(
        List.of("Marlowe Front=body-marlowe-front", "Marlowe=v1#p_M1"),
        names(
            new EditionIdentifier(Authority.of(List.of(front)))
                .with(LIST)
                .identify(List.of(record))
                .records()
                .getFirst()));
  }

  @Test
  void lettersOfAPartyAndAdjectivesOfCountriesAreNoNames() {
    List<AuthorityRecord> list =
        List.of(
            person("v1#p_S1", "Stade, Gerd (CPU)", "Foreign Minister"),
            person("v1#p_T1", "Thal Ngo, French", "Premier of Serania"));
    assertEquals(
        List.of("Stade=v1#p_S1"),
        names(
            new EditionIdentifier(Authority.empty())
                .with(list)
                .identify(
                    List.of(record("Memorandum", "Stade spoke for the CPU. The French left.")))
                .records()
                .getFirst()));
  }

  @Test
  void aChineseNameIsReadWithItsSurnameFirst() {
    AuthorityRecord zhu =
        new AuthorityRecord.Person(
            new AuthorityId("person-zhu-de"),
            List.of(new NameForm("Zhu De", Optional.of("zh-Latn-pinyin"))),
            Optional.empty());
    DiplomaticRecord record = record("Memorandum", "He asked for Zhu De by name.");
    assertEquals(
        List.of("Zhu De=person-zhu-de"),
        names(
            new EditionIdentifier(Authority.of(List.of(zhu)))
                .identify(List.of(record))
                .records()
                .getFirst()));
  }

  @Test
  void aRepairedNameIsANameAndSoIsOneAcrossTheEndOfALine() {
    Inline repaired = new Inline.Emendation(span("J.A."), "J.A", "J.A.", "initials", 0.9);
    Inline end = new Inline.LineBreak(TextSpan.NOWHERE);
    DiplomaticRecord record = record("Meeting", "");
    Block.Paragraph paragraph =
        new Block.Paragraph(
            span(""),
            List.of(
                text("Then Mr. "),
                repaired,
                text(" Hartwell asked Edward"),
                end,
                text("Hartwell to answer.")),
            Optional.empty());
    DiplomaticRecord identified =
        new EditionIdentifier(Authority.empty())
            .with(LIST)
            .identify(List.of(record.with(List.of(paragraph), List.of())))
            .records()
            .getFirst();
    assertEquals(List.of("J.A. Hartwell=v1#p_H1", "Edward Hartwell=v1#p_H2"), names(identified));
    assertEquals(
        "Then Mr. J.A. Hartwell asked Edward\nHartwell to answer.",
        RecordWords.of(identified).getLast().text());
  }

  @Test
  void whatAnEditorHasTaggedStays() {
    Inline tagged =
        new Inline.Name(
            span("Hartwell"),
            Inline.Name.Kind.PERSON,
            Optional.of(new AuthorityId("v1#p_H2")),
            Optional.empty(),
            List.of(text("Hartwell")));
    DiplomaticRecord record =
        record("Memorandum", "Marlowe came.")
            .with(
                List.of(
                    new Block.Paragraph(
                        span("Hartwell"),
                        List.of(tagged, text(" met Marlowe.")),
                        Optional.empty())),
                List.of());
    DiplomaticRecord same =
        new EditionIdentifier(Authority.empty())
            .with(LIST)
            .identify(List.of(record))
            .records()
            .getFirst();
    assertEquals(record, same);
  }

  @Test
  void eachDecisionSaysHowSureItIsAndWhy() {
    var decisions =
        new EditionIdentifier(Authority.empty())
            .with(LIST)
            .identify(List.of(record("Memorandum", "Marlowe came.")))
            .decisions();
    assertEquals(1, decisions.size());
    assertEquals("person", decisions.getFirst().part());
    assertTrue(decisions.getFirst().reason().contains("own list"));
    assertTrue(decisions.getFirst().confidence() < 1);
  }
}
