package org.memcon.tei.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Names;
import org.memcon.tei.planning.Plan;

/// Writes an edition as TEI P5: one file with a header, what is known of people and findings in
/// `standOff`, and the records in order, a `div` each, inside the sections of their volume.
public final class TeiWriter {

  private final Function<AuthorityId, Optional<AuthorityRecord>> authority;

  /// Writes editions as they are: of names with keys, only those whom a volume lists are explained.
  public TeiWriter() {
    this(id -> Optional.empty());
  }

  /// Writes editions with what an authority knows of those whom they name.
  public TeiWriter(Function<AuthorityId, Optional<AuthorityRecord>> authority) {
    this.authority = authority;
  }

  /// Writes the edition in UTF-8; the same edition gives the same bytes. The stream is flushed and
  /// left open. Gives what was found in writing: characters that XML does not have are written as
  /// U+FFFD and counted.
  public List<Finding> write(Edition edition, OutputStream out) throws IOException {
    try {
      Plan plan = new Plan(edition, authority);
      XmlOutput xml = new XmlOutput(out);
      xml.begin("TEI");
      inside(edition, plan, xml);
      xml.end();
      return xml.replaced() == 0
          ? List.of()
          : List.of(
              new Finding(
                  Finding.Code.MC302,
                  TextSpan.NOWHERE,
                  "characters that XML does not have, written as U+FFFD: " + xml.replaced()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// What stands in the element of an edition.
  static void inside(Edition edition, Plan plan, XmlOutput xml) {
    new HeaderWriter(edition, plan, xml).write();
    new StandOffWriter(edition, plan, xml).write();
    xml.open("text").attribute("xml:id", plan.editionId());
    xml.open("body");
    new Body(edition, plan, xml).write();
    xml.close();
    xml.close();
  }

  /// The records in the sections of their volume.
  private static final class Body {

    private final Edition edition;
    private final Plan plan;
    private final XmlOutput out;
    private final Map<RecordId, Integer> places = new HashMap<>();
    private final Set<RecordId> written = new HashSet<>();

    Body(Edition edition, Plan plan, XmlOutput out) {
      this.edition = edition;
      this.plan = plan;
      this.out = out;
      for (DiplomaticRecord record : edition.records()) {
        places.put(record.id(), places.size());
      }
    }

    void write() {
      List<Volume.Section> sections = edition.volume().map(Volume::sections).orElse(List.of());
      Set<RecordId> inSections = new HashSet<>();
      sections.forEach(section -> collect(section, inSections));
      List<RecordId> loose =
          edition.records().stream()
              .map(DiplomaticRecord::id)
              .filter(id -> !inSections.contains(id))
              .toList();
      inside(sections, loose);
      if (edition.records().isEmpty() && sections.isEmpty()) {
        out.emptyLine("p");
      }
    }

    private static void collect(Volume.Section section, Set<RecordId> ids) {
      ids.addAll(section.records());
      section.parts().forEach(part -> collect(part, ids));
    }

    /// Writes parts and records in the order of the edition's records.
    private void inside(List<Volume.Section> parts, List<RecordId> records) {
      int next = 0;
      for (Volume.Section part : parts) {
        int place = first(part);
        while (next < records.size() && places.getOrDefault(records.get(next), -1) < place) {
          record(records.get(next++));
        }
        section(part);
      }
      while (next < records.size()) {
        record(records.get(next++));
      }
    }

    private int first(Volume.Section section) {
      Set<RecordId> ids = new HashSet<>();
      collect(section, ids);
      return ids.stream()
          .map(id -> places.getOrDefault(id, Integer.MAX_VALUE))
          .min(Integer::compare)
          .orElse(0);
    }

    private void section(Volume.Section section) {
      out.open("div");
      if (!section.kind().isEmpty()) {
        out.attribute("type", Names.word(section.kind()));
      }
      if (!section.id().isEmpty()) {
        String volume = edition.volume().map(Volume::id).orElse("");
        out.attribute("xml:id", plan.own(volume + "-" + section.id()));
      }
      if (!section.heading().isEmpty()) {
        out.text("head", section.heading());
      }
      inside(section.parts(), section.records());
      out.close();
    }

    private void record(RecordId id) {
      Integer place = places.get(id);
      if (place != null && written.add(id)) {
        RecordWriter.write(edition.records().get(place), plan, out);
      }
    }
  }
}
