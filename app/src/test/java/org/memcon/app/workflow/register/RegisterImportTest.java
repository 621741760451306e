package org.memcon.app.workflow.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.app.workflow.authority.AuthorityExport;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.holdings.authority.AuthorityChange.Kind;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Office;

class RegisterImportTest {

  private static final String PERSON =
      """
      <person><id>7</id><authorities><authority service="viaf"/></authorities>
      <names><preferred><name>Norden, Ada Maria</name></preferred><alternates/>
      <originals><original><name>Norden, Ambassador Ada M.</name>
      <source-url>https://history.state.gov/historicaldocuments/frus1900-01v01/persons#p_NA1</source-url>
      </original><original><name>Prime Minister Norden</name>
      <source-url>https://history.state.gov/departmenthistory/visits/norland</source-url></original>
      </originals><titles-from-name><title><name>Ambassador</name></title></titles-from-name></names>
      <birth-year>1861</birth-year><death-year/>
      <remarks><remark><p>Diplomat.</p></remark></remarks></person>
      """;

  private static final String OFFICER =
      """
      <person><id>norden-ada</id><persName><surname>Norden</surname><forename>Ada M.</forename>
      </persName><birth>1861</birth><death>1931</death></person>
      """;

  private static final String MISSION =
      """
      <country-mission><territory-id>suland</territory-id><chiefs><chief><id>su-1</id>
      <person-id>norden-ada</person-id><role-title-id>charge</role-title-id>
      <contemporary-territory-id>russia</contemporary-territory-id>
      <appointed><date/></appointed><started><date>1961-03-02</date></started>
      <ended><date>1962-03</date></ended><note/></chief><chief><id>su-2</id>
      <person-id>norden-ada</person-id><role-title-id>charge</role-title-id>
      <contemporary-territory-id>russia</contemporary-territory-id>
      <appointed><date>1963-03-02</date></appointed><note>Declined appointment.</note></chief>
      </chiefs></country-mission>
      """;

  private static final String ROLE =
      """
      <role><id>charge</id><names><singular>Chargé d’Affaires ad interim</singular></names></role>
      """;

  private static final String VISITS =
      """
      <visits><visit><id>1</id><start-date>1901-05-02</start-date><end-date>1901-05-04</end-date>
      <visitor>Prime Minister Norden</visitor><from id="norland">Norland</from></visit>
      <visit><id>2</id><start-date>1901-05-02</start-date><end-date>1901-05-04</end-date>
      <visitor>Prime Minister Nemo</visitor><from id="norland">Norland</from></visit></visits>
      """;

  @TempDir Path parent = Path.of("");
  private ArchiveFolder folder = new ArchiveFolder(Path.of(""));

  @BeforeEach
  void makeAnArchive() {
    folder = ArchiveFolder.create(parent.resolve("archive"));
  }

  private ImportReport importing(Path... files) throws IOException {
    try (AuthorityChanges changes = AuthorityChanges.over(Authority.empty(), folder, "ed")) {
      return RegisterImport.run(changes, Kind.IMPORT, List.of(files), Progress.NONE);
    }
  }

  private Path zip(String name, String... files) throws IOException {
    Path zip = parent.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < files.length; i++) {
        out.putNextEntry(new ZipEntry("data/" + i + ".xml"));
        out.write(files[i].getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(parent.resolve(name), text);
  }

  private Authority authority() {
    return ArchiveAuthority.over(Authority.empty(), folder).authority();
  }

  private AuthorityRecord.Person only() {
    Authority authority = authority();
    assertEquals(1, authority.size(), () -> authority.records().toString());
    return (AuthorityRecord.Person) authority.records().iterator().next();
  }

  @Test
  void peopleOfTwoRegistersWithOneNameAndOneYearOfBirthAreOne() throws IOException {
    importing(zip("people.zip", PERSON));
    ImportReport report = importing(zip("pocom.zip", MISSION, OFFICER, ROLE));
    assertEquals(1, report.enriched());
    AuthorityRecord.Person ada = only();
    assertEquals("person-ada-maria-norden", ada.id().value());
    assertEquals("1931", ada.life().to().orElseThrow().edtf());
    Office office = ada.offices().getFirst();
    assertEquals(1, ada.offices().size(), "who declined never held it");
    assertEquals("Chargé d'Affaires", office.title());
    assertTrue(office.acting());
    assertEquals("Soviet Union", office.post().orElse(""));
    assertEquals("1962-03", office.period().to().orElseThrow().edtf());
  }

  @Test
  void anEntryOfAVolumesListFindsThePerson() throws IOException {
    importing(zip("people.zip", PERSON));
    assertEquals(
        "person-ada-maria-norden",
        authority().current(new AuthorityId("frus1900-01v01#p_NA1")).value());
    assertEquals("Norden, Ada M.", only().names().get(1).text(), "without the title");
  }

  @Test
  void aVisitorIsKnownByTheRegistersOwnWords() throws IOException {
    importing(zip("people.zip", PERSON));
    ImportReport report = importing(file("visits.xml", VISITS));
    assertEquals(1, report.open().size(), "Nemo is nobody known");
    Office office = only().offices().getFirst();
    assertEquals("Prime Minister", office.title());
    assertEquals("Norland", office.body().orElse(""));
  }

  @Test
  void importingTwiceChangesNothing() throws IOException {
    Path people = zip("people.zip", PERSON);
    Path officers = zip("pocom.zip", MISSION, OFFICER, ROLE);
    Path visits = file("visits.xml", VISITS);
    importing(people, officers, visits);
    ImportReport again = importing(people, officers, visits);
    assertTrue(again.change().isEmpty(), again::toString);
    assertEquals(0, again.added() + again.enriched());
  }

  @Test
  void namesakesOfOtherYearsStayTwo() throws IOException {
    importing(zip("people.zip", PERSON));
    importing(zip("pocom.zip", OFFICER.replace("1861", "1891")));
    assertEquals(2, authority().size());
  }

  @Test
  void namesakesWithoutDatesAreListedAndStayTwo() throws IOException {
    importing(file("a.csv", "name,viaf\n\"Norden, Ada\",\n"));
    ImportReport report = importing(file("b.csv", "name,birth\n\"Norden, Ada\",1861\n"));
    assertEquals(2, authority().size());
    assertEquals("Norden, Ada", report.open().getFirst().name());
    assertEquals(List.of("person-ada-norden"), report.open().getFirst().others());
  }

  @Test
  void aTableWithoutIdsIsImportedOnce() throws IOException {
    Path table = file("a.csv", "name,office\n\"Norden, Ada\",Consul\n");
    importing(table);
    assertTrue(importing(table).change().isEmpty());
  }

  @Test
  void aDamagedFileCostsOneLineAndTheRestIsRead() throws IOException {
    ImportReport report = importing(zip("people.zip", "<person><id>8</id><na", PERSON));
    assertEquals(1, report.faults().size(), report.faults()::toString);
    assertTrue(report.faults().getFirst().contains("people.zip!data/0.xml, line 1"));
    assertEquals(1, report.added());
  }

  @Test
  void aVolumesListsAreImportedOnce() throws IOException {
    Path volume =
        file(
            "frus1900-01v01.xml",
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="frus1900-01v01"><teiHeader><fileDesc>
            <titleStmt><title>Norland</title></titleStmt><publicationStmt><p>none</p>
            <idno type="frus">frus1900-01v01</idno></publicationStmt>
            <sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader><text><front>
            <div xml:id="persons"><list><item><persName xml:id="p_NA1">Norden, Ada</persName>,
            Minister in Suland</item></list></div></front>
            <body><div type="document" xml:id="d1"><p>Sir.</p></div></body></text></TEI>
            """);
    importing(volume);
    assertTrue(importing(volume).change().isEmpty());
    assertEquals("Minister in Suland", only().description().orElse(""));
  }

  @Test
  void anExportIsImportedWithoutChange() throws IOException {
    importing(zip("people.zip", PERSON), zip("pocom.zip", MISSION, OFFICER, ROLE));
    for (String form : List.of("csv", "xml")) {
      Path export = parent.resolve("export." + form);
      try (var out = Files.newOutputStream(export)) {
        var entries =
            List.copyOf(ArchiveAuthority.over(Authority.empty(), folder).held().entries());
        if (form.equals("csv")) {
          AuthorityExport.csv(entries, out);
        } else {
          AuthorityExport.tei(entries, out);
        }
      }
      ImportReport again = importing(export);
      assertTrue(again.change().isEmpty(), () -> form + ": " + again + only());
    }
  }
}
