package org.memcon.sources.authority.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.sources.authority.register.RegisterFiles;
import org.memcon.sources.authority.register.RegisterSink;
import org.memcon.sources.document.UnusableSourceException;

class CsvTableTest {

  private final List<AuthorityRecord> records = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private void read(byte[] bytes) throws IOException {
    CsvTable.read(
        new RegisterFiles.Part("people.csv", () -> new ByteArrayInputStream(bytes)),
        new RegisterSink() {
          @Override
          public void record(AuthorityRecord record) {
            records.add(record);
          }

          @Override
          public void fact(AuthorityRecord record) {
            records.add(record);
          }

          @Override
          public void fault(String line) {
            faults.add(line);
          }
        });
  }

  private void read(String table) throws IOException {
    read(table.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aTableOfASpreadsheetHasAMarkSemicolonsAndQuotes() throws IOException {
    read(
        "\uFEFFname;names;birth;name:ru-Cyrl;viaf\r\n"
            + "\"Norden; \"\"Ada\"\"\";Norden, A.|A. Norden;1861;Норден, Ада;\"17\"\r\n");
    Person ada = (Person) records.getFirst();
    assertEquals(
        List.of("Norden; \"Ada\"", "Норден, Ада", "Norden, A.", "A. Norden"),
        ada.names().stream().map(NameForm::text).toList());
    assertEquals(Optional.of("ru-Cyrl"), ada.names().get(1).language());
    assertEquals("1861", ada.life().from().orElseThrow().edtf());
    assertEquals(List.of(new Identifier("viaf", "17")), ada.identifiers());
    assertEquals(List.of(), faults);
  }

  @Test
  void rowsWithOneIdAreOneRecordWithSeveralOffices() throws IOException {
    read(
        """
        id,name,office,body,from,to,acting
        person-x,"Norden, Ada",Minister,Norland,1901-02,1903,
        person-x,,Premier,Norland,1903,1904?,yes
        person-y,"Sund, Olaf",,,,,
        """);
    Person ada = (Person) records.getFirst();
    assertEquals(2, records.size());
    assertEquals(2, ada.offices().size());
    assertTrue(ada.offices().get(1).acting());
    assertEquals("1904?", ada.offices().get(1).period().to().orElseThrow().edtf());
  }

  @Test
  void whatIsNoDateIsNamedWithItsLine() throws IOException {
    read("name,birth,remarks\n\"two\nlines\",1861,\nNorden,2/5/1861,x\n");
    assertEquals(
        List.of(
            "people.csv, line 1: nothing is made of the columns remarks;"
                + " docs/reference/authority.md lists the columns",
            "people.csv, line 4: birth \"2/5/1861\" is no date; write 1961-01-21, 1961-01 or 1961"),
        faults);
    assertEquals(2, records.size());
  }

  @Test
  void anOlderSpreadsheetsLettersAreRead() throws IOException {
    read(
        "name,kind,latitude,longitude\nNørport,place,\"59,9\",10.7\n"
            .getBytes(Charset.forName("windows-1252")));
    Place place = (Place) records.getFirst();
    assertEquals("Nørport", place.preferredName());
    assertEquals(59.9, place.coordinates().orElseThrow().latitude());
  }

  @Test
  void aTableWithoutNamesIsRefused() {
    UnusableSourceException refused =
        assertThrows(UnusableSourceException.class, () -> read("surname,born\nNorden,1861\n"));
    assertTrue(refused.toString().contains("no column called \"name\""), refused::toString);
  }

  @Test
  void aBrokenRowIsNamedByTheLineOnWhichItBegins() {
    UnusableSourceException refused =
        assertThrows(
            UnusableSourceException.class,
            () -> read("name,birth\nArden,1900\n\"Norden,1901\nMarlow,1902\n"));
    assertTrue(refused.refusal().line().contains("line 3"), refused.refusal().line());
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedInTime() {
    assertThrows(UnusableSourceException.class, () -> read("name\n\"" + "x,\n".repeat(1_000_000)));
  }
}
