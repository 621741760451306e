package org.memcon.tei.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.memcon.tei.reading.Tei;
import org.memcon.tei.writing.TeiWriter;

class TeiValidatorTest {

  @TempDir Path folder;

  private static String written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TeiWriter()
        .write(
            Tei.read(
                Tei.volume(
                    """
                    <div type="document" xml:id="d1" n="1"><head>1. Letter<note n="1" xml:id="d1fn1">a</note></head>
                      <dateline><date when="1961-05-03">May 3</date></dateline>
                      <p>See <ref target="#d1fn1">note 1</ref> <gap reason="withheld" unit="lines"/></p></div>
                    """)),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<SchemaFinding> validate(String xml) throws IOException {
    return TeiValidator.memcon()
        .validate(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatMemconWritesIsValid() throws IOException {
    assertEquals(List.of(), validate(written()));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "subtype=\"letter\" | subtype=\"billet\"",
        "when=\"1961-05-03\" | when=\"1961-02-30\"",
        "when=\"1961-05-03\" | when=\"May 3\"",
        "xml:id=\"norl1961v02-d1\" | xml:id=\"1-d1\"",
        "reason=\"withheld\" | reason=\"lost\"",
        "<dateline | <datelime",
        "type=\"footnote\" | type=\"foot\"",
        "target=\"#norl1961v02-d1-fn1\" | target=\"#norl1961v02-d1-fn2\"",
        "</body> | <p>stray</p></body>",
      })
  void whatTheSchemaDoesNotKnowIsFoundWithItsPlace(String good, String bad) throws IOException {
    String xml = written();
    assertTrue(xml.contains(good), good);
    List<SchemaFinding> findings = validate(xml.replace(good, bad));
    assertTrue(!findings.isEmpty(), "no finding for " + bad);
    assertTrue(findings.getFirst().line() > 0);
  }

  @Test
  void anIdThatStandsTwiceIsFound() throws IOException {
    String xml = written().replace("norl1961v02-d1-p1", "norl1961v02-d1-fn1");
    assertTrue(
        validate(xml).stream().anyMatch(finding -> finding.message().contains("stands twice")));
  }

  @Test
  void brokenXmlIsTheLastFinding() throws IOException {
    String xml = written();
    assertEquals(1, validate(xml.substring(0, xml.length() - 20)).size());
  }

  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hidden words");
    String xml =
        "<!DOCTYPE TEI [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + written().replaceFirst("<\\?xml[^>]*>", "").replace("May 3", "&x;");
    List<SchemaFinding> findings = validate(xml);
    assertEquals(1, findings.size());
    assertTrue(findings.getFirst().message().contains("DOCTYPE"), findings.toString());
  }

  @Test
  void anotherSchemaCanBeGiven() throws IOException {
    Path schema =
        Files.writeString(
            folder.resolve("one.rnc"),
            "default namespace = \"http://a.example\"\nstart = element a { text }");
    TeiValidator validator = TeiValidator.of(schema);
    assertEquals(
        List.of(),
        validator.validate(
            new ByteArrayInputStream(
                "<a xmlns=\"http://a.example\">x</a>".getBytes(StandardCharsets.UTF_8))));
    assertEquals(
        1,
        validator
            .validate(new ByteArrayInputStream("<b/>".getBytes(StandardCharsets.UTF_8)))
            .size());
  }

  @Test
  void aFileThatIsNoSchemaIsRefusedInOneLine() throws IOException {
    Path schema = Files.writeString(folder.resolve("no.rnc"), "start = = element");
    IOException error = assertThrows(IOException.class, () -> TeiValidator.of(schema));
    assertTrue(String.valueOf(error.getMessage()).contains("not a RELAX NG schema"));
    assertThrows(IOException.class, () -> TeiValidator.of(folder.resolve("missing.rng")));
  }
}
