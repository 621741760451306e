package org.memcon.publishing.page.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.page.authority.AuthorityFacts.Link;
import org.memcon.publishing.page.authority.AuthorityFacts.Shelf;
import org.memcon.publishing.page.edition.NameLink;

class AuthorityPageTest {

  private static final Person ARDEN =
      new Person(
          new AuthorityId("person-arden-lucy"),
          List.of(
              NameForm.of("Arden, Lucy M."),
              new NameForm("Арден, Люси", Optional.of("ru-Cyrl")),
              new NameForm("<b>Ah-tun</b>", Optional.of("zh-Latn-wadegile"))),
          Optional.of("of Valden"),
          Period.between(HistoricalDate.year(1909), HistoricalDate.year(1994)),
          List.of(
              office("Envoy", 1950, 1955),
              office("Premier", 1958, 1963),
              new Office(
                  "Adviser",
                  Optional.empty(),
                  Optional.empty(),
                  Period.UNBOUNDED,
                  false,
                  Optional.empty())),
          List.of(new Identifier("viaf", "123")),
          List.of("v1#p_A1"));

  private static Office office(String title, int from, int to) {
    return new Office(
        title,
        Optional.of("Valden"),
        Optional.empty(),
        Period.between(HistoricalDate.year(from), HistoricalDate.year(to)),
        false,
        Optional.of("v1#p_A1"));
  }

  private static HistoricalDate day(int year) {
    return HistoricalDate.day(LocalDate.of(year, 6, 3));
  }

  @Test
  void aPageTellsFormsOfficesAndRecords() {
    String page =
        AuthorityPage.of(
                "Lake Papers",
                new AuthorityFacts(
                    ARDEN,
                    List.of(new Shelf("Speaks in", "speaker:\"person-arden-lucy\"", 7, List.of())),
                    List.of(
                        new Link(
                            "Anton Orlov",
                            Optional.of("/people/orlov"),
                            "present:orlov",
                            3,
                            "1957–1961")),
                    List.of()))
            .html();
    assertTrue(page.contains("<h1>Lucy M. Arden</h1>"), page);
    assertTrue(page.contains("Person, 1909–1994"), page);
    assertTrue(page.contains("lang=\"ru-Cyrl\""), page);
    assertTrue(page.contains("Chinese, Latin letters, Wade-Giles"), page);
    assertTrue(page.contains("Premier, Valden"), page);
    assertTrue(page.contains("/search?q=speaker%3A%22person-arden-lucy%22"), page);
    assertTrue(page.contains("href=\"/people/orlov\""), page);
    assertFalse(page.contains("<b>Ah-tun"), page);
  }

  @Test
  void officesOfWhichNoDateIsKnownAreNotDrawn() {
    OfficeTimeline timeline = OfficeTimeline.of(ARDEN).orElseThrow();
    assertEquals(
        List.of("Envoy, Valden", "Premier, Valden"),
        timeline.bars().stream().map(OfficeTimeline.Bar::label).toList());
    assertTrue(
        timeline.bars().stream().allMatch(bar -> bar.x() >= 0 && bar.x() + bar.width() <= 100));
  }

  @Test
  void aCardSaysTheOfficeOfTheRecordsDay() {
    assertEquals(Optional.of("Premier, Valden"), OfficeWords.onTheDay(ARDEN, day(1961)));
    assertEquals(Optional.of("Envoy, Valden"), OfficeWords.onTheDay(ARDEN, day(1952)));
    assertEquals(Optional.empty(), OfficeWords.onTheDay(ARDEN, day(1970)));
    NameCard card = NameCard.of(1, ARDEN, Optional.of(day(1961)));
    assertEquals("Lucy M. Arden: Premier, Valden", card.line());
    assertEquals(List.of("Люси Арден", "<b>Ah-tun</b>"), card.otherForms());
  }

  @Test
  void twoIdsOfOnePersonShareACard() {
    NameCards cards =
        new NameCards(
            id ->
                id.value().contains("arden")
                    ? Optional.<AuthorityRecord>of(ARDEN)
                    : Optional.empty(),
            Optional.empty());
    Optional<NameLink> first = cards.apply(new AuthorityId("person-arden-lucy"));
    Optional<NameLink> second = cards.apply(new AuthorityId("v1#p_arden"));
    assertEquals(first, second);
    assertEquals(Optional.empty(), cards.apply(new AuthorityId("unknown")));
    assertEquals(1, cards.made().size());
  }

  @Test
  void anIdOfAVolumesListHasAnAddress() {
    assertEquals(
        "/people/frus1961-63v05%23p_GAA1",
        AuthorityAddress.of(AuthorityList.Sort.PEOPLE, "frus1961-63v05#p_GAA1"));
  }

  private static AuthorityRecord person(String id, String name) {
    return new AuthorityRecord.Person(
        new AuthorityId(id), List.of(NameForm.of(name)), Optional.empty());
  }

  @Test
  void namesAreFiledUnderTheirFirstLetterWhateverItsAccents() {
    List<AuthorityRecord> known =
        List.of(
            person("o2", "Oricu, Tam"),
            person("o1", "Óricu, Abel"),
            person("v", "van Hraska, Jan"),
            person("k", "Карлов, И."),
            person("n", "21 Club"));
    AuthorityRegister register = AuthorityRegister.of(known, "o", AuthorityAddress::of);
    assertEquals(
        List.of("0–9 1", "O 2", "V 1", "К 1"),
        register.letters().stream().map(each -> each.sign() + " " + each.names()).toList());
    assertEquals(
        List.of("Óricu, Abel", "Oricu, Tam"),
        register.entries().stream().map(AuthorityRegister.Entry::name).toList());
    assertEquals("/people/o1", register.entries().getFirst().address());
    assertEquals("", AuthorityRegister.of(known, "Z", AuthorityAddress::of).letter());
  }

  @Test
  void aLetterHasAnAddressAndIsSaidToBeOpen() {
    List<AuthorityRecord> known = List.of(person("k", "Карлов, И."));
    String html =
        AuthorityList.of(
                "Gates",
                AuthorityList.Sort.PEOPLE,
                "",
                List.of(),
                AuthorityRegister.of(known, "К", AuthorityAddress::of))
            .html();
    assertTrue(html.contains("href=\"/people?letter=%D0%9A\" aria-current=\"page\""), html);
    assertTrue(html.contains("1 of the 1 that the authority knows"), html);
  }
}
