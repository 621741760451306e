package org.memcon.tei.writing;

import java.util.List;
import java.util.Optional;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Revision;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.planning.Plan;

/// Writes the `teiHeader`: what the edition is, what it was made from, and what is known of each
/// record.
final class HeaderWriter {

  private final Edition edition;
  private final Plan plan;
  private final XmlOutput out;
  private final List<DescriptionWriter> records;

  HeaderWriter(Edition edition, Plan plan, XmlOutput out) {
    this.edition = edition;
    this.plan = plan;
    this.out = out;
    this.records =
        edition.records().stream().map(record -> new DescriptionWriter(record, plan, out)).toList();
  }

  void write() {
    out.open("teiHeader");
    out.open("fileDesc");
    titles();
    publication();
    edition
        .volume()
        .flatMap(Volume::series)
        .ifPresent(series -> {
          out.open("seriesStmt").text("title", series);
          out.close();
        });
    if (records.stream().anyMatch(DescriptionWriter::hasNotes)) {
      out.open("notesStmt");
      records.forEach(DescriptionWriter::notes);
      out.close();
    }
    source();
    out.close();
    encoding();
    profile();
    revisions();
    out.close();
  }

  /// What people have corrected, the newest first.
  private void revisions() {
    if (edition.revisions().isEmpty()) {
      return;
    }
    out.open("revisionDesc");
    for (Revision revision : edition.revisions().reversed()) {
      out.openLine("change")
          .attribute("when", revision.when().toString())
          .attribute("who", plan.responsible(revision.who()))
          .attribute("corresp", "#" + revision.record().value());
      out.words(revision.what()).closeInline();
    }
    out.close();
  }

  private void titles() {
    out.open("titleStmt");
    out.text("title", title());
    edition
        .volume()
        .ifPresent(volume -> volume.editors().forEach(name -> out.text("editor", name)));
    records.forEach(DescriptionWriter::credits);
    plan.responsible()
        .forEach((name, id) -> {
          out.open("respStmt").attribute("xml:id", id);
          out.text("resp", "emendation or remark");
          out.text("name", name);
          out.close();
        });
    out.close();
  }

  private String title() {
    return edition
        .volume()
        .map(Volume::title)
        .or(() -> onlyRecord().map(record -> record.description().title()))
        .or(() -> edition.source().title())
        .filter(title -> !title.isBlank())
        .orElseGet(() -> edition.source().stem());
  }

  private Optional<DiplomaticRecord> onlyRecord() {
    return edition.records().size() == 1
        ? Optional.of(edition.records().getFirst())
        : Optional.empty();
  }

  private void publication() {
    out.open("publicationStmt");
    edition
        .volume()
        .flatMap(Volume::publisher)
        .ifPresentOrElse(
            publisher -> out.text("publisher", publisher), () -> out.text("distributor", "Memcon"));
    edition
        .volume()
        .ifPresent(volume -> {
          out.text("date", volume.published());
          out.openLine("idno").attribute("type", "volume").words(volume.id()).closeInline();
        });
    if (records.stream().anyMatch(DescriptionWriter::hasRights)) {
      out.open("availability");
      records.forEach(DescriptionWriter::rights);
      out.close();
    }
    records.forEach(DescriptionWriter::access);
    out.close();
  }

  private void source() {
    SourceDescription source = edition.source();
    out.open("sourceDesc");
    out.open("bibl");
    out.text("title", source.title());
    out.openLine("idno").attribute("type", "file").words(source.fileName()).closeInline();
    out.openLine("note").attribute("type", "media-type").words(source.mediaType()).closeInline();
    note("encoding", source.encoding());
    note("saved", source.savedOn());
    source
        .address()
        .ifPresent(
            address -> out.emptyLine("ptr").attribute("target", plan.target(address.toString())));
    out.close();
    records.forEach(DescriptionWriter::references);
    out.close();
  }

  private void note(String type, Optional<String> words) {
    words.ifPresent(
        known -> out.openLine("note").attribute("type", type).words(known).closeInline());
  }

  private void encoding() {
    out.open("encodingDesc");
    out.open("appInfo");
    out.open("application").attribute("ident", "memcon").attribute("version", version());
    out.text("label", "Memcon");
    out.close();
    out.close();
    out.close();
  }

  /// The version of this jar, without what a version of TEI's form cannot say ("-SNAPSHOT").
  private static String version() {
    String version = HeaderWriter.class.getPackage().getImplementationVersion();
    String numbers = version == null ? "" : version.replaceFirst("[^0-9.].*$", "");
    return numbers.matches("\\d+(\\.\\d+){0,2}") ? numbers : "0";
  }

  private void profile() {
    out.open("profileDesc");
    records.forEach(DescriptionWriter::profile);
    if (edition.records().stream()
        .anyMatch(record -> record.description().language().isPresent())) {
      out.open("langUsage");
      records.forEach(DescriptionWriter::language);
      out.close();
    }
    out.close();
  }
}
