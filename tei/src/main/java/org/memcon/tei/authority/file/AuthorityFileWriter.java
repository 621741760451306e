package org.memcon.tei.authority.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.tei.authority.entry.EntryWriter;
import org.memcon.tei.output.XmlOutput;

/// Writes entries as a TEI file of their own: a header, and lists in `standOff`, one for each run
/// of records of one kind.
public final class AuthorityFileWriter {

  /// Writes entries in their order, in UTF-8; the same entries give the same bytes. The stream is
  /// flushed and left open. At least one entry is needed.
  public void write(String title, List<AuthorityEntry> entries, OutputStream out)
      throws IOException {
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("TEI has no empty lists: a file needs an entry");
    }
    try {
      XmlOutput xml = new XmlOutput(out);
      xml.begin("TEI");
      header(title, xml);
      xml.open("standOff");
      lists(entries, xml);
      xml.close();
      xml.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void header(String title, XmlOutput xml) {
    xml.open("teiHeader");
    xml.open("fileDesc");
    xml.open("titleStmt").text("title", title);
    xml.close();
    xml.open("publicationStmt").text("p", "An authority file of Memcon.");
    xml.close();
    xml.open("sourceDesc").text("p", "Each entry names its sources.");
    xml.close();
    xml.close();
    xml.close();
  }

  private static void lists(List<AuthorityEntry> entries, XmlOutput xml) {
    EntryWriter writer = new EntryWriter(xml);
    Set<String> ids = new HashSet<>();
    entries.stream().map(entry -> entry.id().value()).filter(FileIds::isXmlId).forEach(ids::add);
    Class<?> open = null;
    for (AuthorityEntry entry : entries) {
      AuthorityRecord record = entry.record();
      if (open != record.getClass()) {
        if (open != null) {
          xml.close();
        }
        writer.openList(record);
        open = record.getClass();
      }
      boolean spoken = FileIds.isXmlId(record.id().value());
      writer.write(
          entry, spoken ? record.id().value() : FileIds.free(record.id().value(), ids), spoken);
    }
    if (open != null) {
      xml.close();
    }
  }
}
