package org.memcon.tei.authority.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Period;
import org.memcon.tei.reading.SharedMaterial;
import org.memcon.tei.reading.UnreadableTeiException;
import org.memcon.tei.validation.TeiValidator;

class AuthorityFileTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void writingThenReadingIsIdentity(long seed) throws IOException {
    List<AuthorityEntry> entries = new RandomEntries(seed).entries();
    byte[] written = write(entries);
    List<String> faults = new ArrayList<>();
    assertEquals(entries, read(written, faults), () -> text(written));
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsWrittenIsValid(long seed) throws IOException {
    byte[] written = write(new RandomEntries(seed).entries());
    assertEquals(
        List.of(),
        TeiValidator.memcon().validate(new ByteArrayInputStream(written)),
        () -> text(written));
  }

  @Test
  void whatIsWrittenIsValidTei() throws IOException {
    Optional<Path> schema = SharedMaterial.find("schema/tei_all.rng");
    assumeTrue(schema.isPresent(), "no schema/tei_all.rng in the shared folder");
    TeiValidator tei = TeiValidator.of(schema.get());
    for (long seed = 1; seed <= 60; seed++) {
      byte[] written = write(new RandomEntries(seed).entries());
      assertEquals(List.of(), tei.validate(new ByteArrayInputStream(written)), () -> text(written));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void entriesChangedInTheirPlacesAreReadAsWanted(long seed) throws IOException {
    List<AuthorityEntry> old = new RandomEntries(seed).entries();
    Map<AuthorityId, Optional<AuthorityEntry>> wanted = new LinkedHashMap<>();
    for (AuthorityEntry entry : new RandomEntries(seed + 1000).entries()) {
      wanted.put(entry.id(), Optional.of(entry));
    }
    old.stream().limit(2).forEach(entry -> wanted.put(entry.id(), Optional.empty()));
    Map<AuthorityId, AuthorityEntry> expected = new HashMap<>();
    old.forEach(entry -> expected.put(entry.id(), entry));
    wanted.forEach((id, entry) -> {
      expected.remove(id);
      entry.ifPresent(put -> expected.put(id, put));
    });
    Optional<byte[]> edited = AuthorityFileEditor.edit(write(old), wanted);
    // Where it cannot be done in place, or an id is another kind's now, the file is written anew.
    boolean sameKinds =
        old.stream()
            .allMatch(entry -> {
              AuthorityEntry now = expected.get(entry.id());
              return now == null || now.record().getClass().equals(entry.record().getClass());
            });
    assumeTrue(edited.isPresent() && sameKinds);
    Map<AuthorityId, AuthorityEntry> read = new HashMap<>();
    read(edited.get(), new ArrayList<>()).forEach(entry -> read.put(entry.id(), entry));
    assertEquals(expected, read, () -> text(edited.get()));
  }

  @Test
  void aDateThatIsNoneIsLeftOutAndNamedWithItsPlace() throws IOException {
    List<String> faults = new ArrayList<>();
    List<AuthorityEntry> entries =
        read(
            file(
                """
                <listPerson>
                <person xml:id="person-a">
                <persName from="1961-13">Ada</persName>
                <birth when="31 May"/>
                </person>
                </listPerson>\
                """),
            faults);
    AuthorityRecord.Person ada = (AuthorityRecord.Person) entries.getFirst().record();
    assertEquals(Period.UNBOUNDED, ada.names().getFirst().used());
    assertEquals(
        List.of(
            "a.xml, line 4, person-a: from=\"1961-13\" is no date; write 1961-01-21, 1961-01 or"
                + " 1961",
            "a.xml, line 4, person-a: its birth is no date; write when=\"1909-02-09\" or"
                + " when=\"1909\""),
        faults);
  }

  @Test
  void anEntryWithoutAnIdIsNamedAndPassedOver() throws IOException {
    List<String> faults = new ArrayList<>();
    assertEquals(
        List.of(),
        read(file("<listPlace><place><placeName>Norport</placeName></place></listPlace>"), faults));
    assertEquals(1, faults.size());
    assertTrue(
        faults.getFirst().startsWith("a.xml, line 3: an entry without xml:id"),
        () -> faults.toString());
  }

  @Test
  void aNameInPartsIsReadAsItIsFiled() throws IOException {
    AuthorityEntry entry =
        read(
                file(
                    "<listPerson><person xml:id='p'><persName><forename>Ada</forename>"
                        + "<surname>Norden</surname></persName></person></listPerson>"),
                new ArrayList<>())
            .getFirst();
    assertEquals("Norden, Ada", entry.record().preferredName());
  }

  @Test
  void brokenXmlIsRefusedAfterWhatStoodBeforeIt() {
    List<AuthorityEntry> given = new ArrayList<>();
    byte[] broken =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><person xml:id='a'/><person"
            .getBytes(StandardCharsets.UTF_8);
    UnreadableTeiException refused =
        assertThrows(
            UnreadableTeiException.class,
            () ->
                new AuthorityFileReader()
                    .read(new ByteArrayInputStream(broken), "a.xml", given::add, fault -> {}));
    assertEquals(1, given.size());
    assertTrue(refused.toString().contains("a.xml, line 1"), refused::toString);
  }

  private static byte[] file(String lists) {
    return ("<TEI xmlns='http://www.tei-c.org/ns/1.0'>\n<standOff>\n" + lists + "</standOff></TEI>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<AuthorityEntry> read(byte[] file, List<String> faults) throws IOException {
    List<AuthorityEntry> entries = new ArrayList<>();
    new AuthorityFileReader()
        .read(new ByteArrayInputStream(file), "a.xml", entries::add, faults::add);
    return entries;
  }

  private static byte[] write(List<AuthorityEntry> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuthorityFileWriter().write("People", entries, out);
    return out.toByteArray();
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
