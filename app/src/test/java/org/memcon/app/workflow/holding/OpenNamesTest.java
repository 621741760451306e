package org.memcon.app.workflow.holding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.holdings.archive.ArchiveFolder;

class OpenNamesTest {

  private static final String VOLUME =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="%1$s"><teiHeader><fileDesc><titleStmt><title>Freedonia</title></titleStmt>
      <publicationStmt><publisher>Freedonian Press</publisher><idno type="frus">%1$s</idno></publicationStmt><sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader>
      <text><front><div xml:id="persons" type="section"><head>Persons</head><list type="persons">
      <item><hi rend="strong"><persName xml:id="p_MH1">Marlowe, Hugo</persName></hi>, Consul at Orlok</item>
      <item><hi rend="strong"><persName xml:id="p_ML1">Marlowe, Lucy</persName></hi>, Consul at Tarnow</item>
      <item><hi rend="strong"><persName xml:id="p_BQ1">Brandt-Quill, Ada</persName></hi>, Minister</item>
      </list></div></front><body>
      <div type="document" xml:id="d1" n="1"><head>1. Letter</head><p>The ferry sailed, and Marlowe saw it. %2$s saw it too.</p></div>
      <div type="document" xml:id="d2" n="2"><head>2. Letter</head><p>Nobody asked Marlowe about the ferry.</p></div>
      </body></text></TEI>
      """;

  @TempDir Path temporary;

  private List<OpenName> open(String name, String other) throws IOException {
    Path sources = Files.createDirectory(temporary.resolve("sources"));
    Files.writeString(sources.resolve(name + ".xml"), VOLUME.formatted(name, other));
    ArchiveFolder folder = ArchiveFolder.create(temporary.resolve("archive"));
    Ingest.run(folder, List.of(sources.toString()), "test", Progress.NONE);
    try (OpenArchive open = OpenArchive.open(folder)) {
      return open.openNames(Progress.NONE);
    }
  }

  @Test
  void aSurnameOfTwoIsLeftOpenAndListedOnceWithBoth() throws IOException {
    List<OpenName> open = open("frus1900-01v01", "Ada Brandt-Quill");
    OpenName marlowe =
        open.stream().filter(name -> name.name().equals("Marlowe")).findFirst().orElseThrow();
    assertEquals(2, marlowe.times());
    assertEquals(2, marlowe.records());
    assertEquals("frus1900-01v01-d1", marlowe.examples().getFirst().value());
    assertEquals(
        List.of("frus1900-01v01#p_MH1", "frus1900-01v01#p_ML1"),
        marlowe.candidates().stream()
            .map(one -> one.person().value())
            .sorted()
            .collect(Collectors.toList()));
    assertTrue(
        open.stream().noneMatch(name -> name.name().contains("Quill")),
        "who is identified is not open");
  }

  @Test
  void whereEditorsHaveTaggedNamesNothingIsAsked() throws IOException {
    assertEquals(
        List.of(), open("frus1900-01v02", "<persName corresp=\"#p_BQ1\">Brandt-Quill</persName>"));
  }
}
