package org.memcon.tei.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.tei.writing.Written;

/// Keeps `TEI_COVERAGE.md` true: what it says of each element is what reader and writer do, and no
/// element or attribute of the volumes at hand is missing from it.
class TeiCoverageTest {

  record Row(String element, String where, String reading, String written) {
    @Override
    public String toString() {
      return element + " (" + where + "): " + reading;
    }
  }

  private static Path page() {
    Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("TEI_COVERAGE.md"))) {
      at = at.getParent();
    }
    if (at == null) {
      throw new IllegalStateException("no TEI_COVERAGE.md above " + System.getProperty("user.dir"));
    }
    return at.resolve("TEI_COVERAGE.md");
  }

  private static List<List<String>> table(String heading) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(page())) {
      if (line.startsWith("## ")) {
        inside = line.equals("## " + heading);
      } else if (inside && line.startsWith("| `")) {
        rows.add(Stream.of(line.split("\\|")).map(String::strip).skip(1).toList());
      }
    }
    return rows;
  }

  static List<Row> elements() throws IOException {
    return table("Elements").stream()
        .map(row -> new Row(row.get(0).replace("`", ""), row.get(1), row.get(2), row.get(3)))
        .toList();
  }

  static List<Row> inText() throws IOException {
    return elements().stream()
        .filter(row ->
            Set.of("words", "block", "list", "table", "row", "sp", "choice", "figure")
                .contains(row.where()))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inText")
  void theReaderDoesWithAnElementWhatThePageSays(Row row) {
    String name = row.element();
    String element = "<" + name + ">Q</" + name + ">";
    String content =
        switch (row.where()) {
          case "words" -> "<p>a " + words(name) + " b</p>";
          case "list" ->
              "<list><item>a</item>"
                  + (name.equals("label") ? element + "<item>c</item>" : element)
                  + "</list>";
          case "table" -> "<table><row><cell>Q</cell></row></table>";
          case "row" -> "<table><row>" + element + "</row></table>";
          case "sp" -> "<sp>" + element + "<p>a</p></sp>";
          case "choice" -> "<p><choice><sic>Q</sic><corr>Q</corr></choice></p>";
          case "figure" -> "<figure><graphic url=\"Q\"/></figure>";
          default -> block(name);
        };
    DiplomaticRecord record = Tei.document(content);
    String read = record.heading() + " " + record.blocks() + " " + record.notes();
    boolean empty = Set.of("pb", "lb", "gap", "ptr", "html:param").contains(name);
    assertTrue(empty || read.contains("Q"), () -> "its words are lost: " + read);
    assertEquals(row.reading().equals("opaque"), read.contains("Opaque["), read);
    assertFalse(row.reading().equals("in the source only"), "in a text everything is read or kept");
  }

  private static String words(String name) {
    return name.equals("choice")
        ? "<choice><sic>Q</sic><corr>Q</corr></choice>"
        : "<" + name + ">Q</" + name + ">";
  }

  private static String block(String name) {
    return switch (name) {
      case "sp" -> "<sp><p>Q</p></sp>";
      case "list" -> "<list><item>Q</item></list>";
      case "table" -> "<table><row><cell>Q</cell></row></table>";
      case "figure" -> "<figure><head>Q</head></figure>";
      case "floatingText" -> "<floatingText><body><p>Q</p></body></floatingText>";
      case "closer" -> "<closer><signed>Q</signed></closer>";
      case "postscript", "quote", "frus:attachment" -> "<" + name + "><p>Q</p></" + name + ">";
      default -> "<" + name + ">Q</" + name + ">";
    };
  }

  @Test
  void theWriterWritesTheElementsThatThePageSays() throws IOException, XMLStreamException {
    Set<String> written = new TreeSet<>();
    for (byte[] file : Written.files(300)) {
      collect(new ByteArrayInputStream(file), written, new TreeSet<>());
    }
    Set<String> said = new TreeSet<>();
    elements().stream()
        .filter(row -> row.written().equals("yes"))
        .forEach(row -> said.add(row.element()));
    written.removeIf(name -> name.contains(":"));
    assertEquals(said, written);
  }

  @Test
  void everyElementAndAttributeOfTheVolumesAtHandIsOnThePage() throws Exception {
    List<Path> volumes = SharedMaterial.volumes();
    assumeFalse(volumes.isEmpty(), "no volumes of FRUS at hand (shared/frus)");
    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    for (Path volume : volumes) {
      try (InputStream in = SharedMaterial.open(volume)) {
        collect(in, elements, attributes);
      }
    }
    elements().forEach(row -> elements.remove(row.element()));
    table("Attributes").forEach(row -> attributes.remove(row.get(0).replace("`", "")));
    assertEquals(Set.of(), elements, "elements that TEI_COVERAGE.md does not name");
    assertEquals(Set.of(), attributes, "attributes that TEI_COVERAGE.md does not name");
  }

  private static void collect(InputStream file, Set<String> elements, Set<String> attributes)
      throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader in = factory.createXMLStreamReader(file);
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        String name = prefix(in.getNamespaceURI()) + in.getLocalName();
        elements.add(name);
        for (int i = 0; i < in.getAttributeCount(); i++) {
          String space = in.getAttributeNamespace(i);
          boolean xml = space != null && space.endsWith("XML/1998/namespace");
          attributes.add(name + "@" + (xml ? "xml:" : "") + in.getAttributeLocalName(i));
        }
      }
    }
  }

  private static String prefix(String namespace) {
    return switch (namespace) {
      case "http://www.tei-c.org/ns/1.0" -> "";
      case "http://history.state.gov/frus/ns/1.0" -> "frus:";
      case "http://www.w3.org/1999/xhtml" -> "html:";
      default -> "other:";
    };
  }
}
