package org.memcon.tei.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;

/// TEI written in tests.
public final class Tei {

  private static final String NAMESPACES =
      "xmlns=\"http://www.tei-c.org/ns/1.0\" xmlns:frus=\"http://history.state.gov/frus/ns/1.0\""
          + " xmlns:html=\"http://www.w3.org/1999/xhtml\"";

  private Tei() {}

  /// A volume as FRUS encodes one, with these documents.
  public static String volume(String documents) {
    return volume("", documents, "");
  }

  /// A volume with front matter, documents and back matter.
  public static String volume(String front, String body, String back) {
    return """
    <TEI %s>
      <teiHeader><fileDesc>
        <titleStmt>
          <title type="complete">Relations of Norland, 1961, Volume II</title>
          <title type="series">Relations of Norland</title>
          <editor role="primary">A. Lind</editor>
        </titleStmt>
        <publicationStmt><publisher>State Press</publisher><date>1999</date>
          <idno type="frus">norl1961v02</idno></publicationStmt>
        <sourceDesc><p>A book</p></sourceDesc>
      </fileDesc></teiHeader>
      <text><front>%s</front><body>%s</body><back>%s</back></text>
    </TEI>
    """
        .formatted(NAMESPACES, front, body, back);
  }

  /// A file of somebody else with this body.
  public static String other(String body) {
    return "<TEI "
        + NAMESPACES
        + "><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt>"
        + "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>"
        + "</teiHeader><text><body>"
        + body
        + "</body></text></TEI>";
  }

  /// What the reader makes of a file.
  public static Edition read(String xml) {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  /// What the reader makes of a file.
  public static Edition read(byte[] xml) {
    EditionCollector collector = new EditionCollector();
    try {
      new TeiReader().read(new ByteArrayInputStream(xml), "letters.xml", collector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.edition(SourceDescription.of("letters.xml", "application/tei+xml"));
  }

  /// The records of a volume with these documents.
  public static List<DiplomaticRecord> records(String documents) {
    return read(volume(documents)).records();
  }

  /// The one record of a volume whose one document has this content.
  public static DiplomaticRecord document(String content) {
    return records("<div type=\"document\" xml:id=\"d1\" n=\"1\">" + content + "</div>").getFirst();
  }
}
