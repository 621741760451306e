package org.memcon.app.workflow.editing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.identification.Identification;
import org.memcon.editing.description.TitledDay;
import org.memcon.editing.emendation.text.Repair;
import org.memcon.editing.review.edition.EditionReview;
import org.memcon.editing.structure.StructureRecognizer;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceText;
import org.memcon.sources.detection.SourceReader;
import org.memcon.sources.detection.SourceVisitor;
import org.memcon.sources.detection.SourceWalker;
import org.memcon.sources.document.Reading;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.document.UnusableSourceException;

/// Makes editions of sources without an archive.
public final class Conversion {

  private Conversion() {}

  /// An edition and the text it was made from; no text for a source that is TEI itself.
  public record Converted(SourceFile file, Edition edition, Optional<SourceText> text) {}

  /// Takes what comes of each source, in order.
  public interface Sink {

    /// An edition.
    void converted(Converted converted) throws IOException;

    /// A source that cannot be used, in one line.
    void refused(String line);

    /// A source that is none, such as a style sheet beside a saved page.
    void passedOver(String name, String why);
  }

  /// Converts everything that `sources` lead to: files, folders, containers, or "-" for standard
  /// input.
  public static void run(List<String> sources, Sink sink) throws IOException {
    run(sources, Repair.USUAL, sink);
  }

  /// The same, with a scan's faults repaired as far as `repair`.
  public static void run(List<String> sources, Repair repair, Sink sink) throws IOException {
    run(sources, repair, Identification.NONE, sink);
  }

  /// The same, with the names in the editions identified.
  public static void run(
      List<String> sources, Repair repair, Identification identification, Sink sink)
      throws IOException {
    new SourceWalker()
        .walk(
            sources,
            new SourceVisitor() {
              @Override
              public void file(SourceFile file) throws IOException {
                convert(file, repair, identification, sink);
              }

              @Override
              public void refused(Refusal refusal) {
                sink.refused(refusal.line());
              }

              @Override
              public void passedOver(String name, String why) {
                sink.passedOver(name, why);
              }
            });
  }

  private static void convert(
      SourceFile file, Repair repair, Identification identification, Sink sink) throws IOException {
    Converted converted;
    try {
      converted = edit(file, repair, identification);
    } catch (UnusableSourceException refused) {
      sink.refused(refused.refusal().line());
      return;
    } catch (StackOverflowError | OutOfMemoryError beyond) {
      sink.refused(
          file.name()
              + ": too large or too deeply nested for the memory at hand; split it, or give more:"
              + " MEMCON_OPTS=-Xmx2g");
      return;
    }
    sink.converted(converted);
  }

  /// The edition of one source.
  public static Converted edit(SourceFile file) throws IOException {
    return edit(file, Repair.USUAL, Identification.NONE);
  }

  private static Converted edit(SourceFile file, Repair repair, Identification identification)
      throws IOException {
    return switch (SourceReader.read(file)) {
      case Reading.Text text -> {
        Edition edition = new StructureRecognizer(repair).edit(text.text());
        refuseRecordless(file, edition);
        Edition reviewed = EditionReview.reviewed(edition);
        yield new Converted(file, identification.identify(reviewed), Optional.of(text.text()));
      }
      case Reading.Encoded encoded ->
          new Converted(
              file,
              identification.identify(EditionReview.reviewed(collect(encoded))),
              Optional.empty());
    };
  }

  private static void refuseRecordless(SourceFile file, Edition edition) {
    for (Finding finding : edition.findings()) {
      if (finding.code() == Finding.Code.MC019) {
        throw file.refused("", finding.message(), "open the record's own page and save that");
      }
    }
  }

  private static Edition collect(Reading.Encoded encoded) throws IOException {
    List<Volume> volumes = new ArrayList<>();
    List<DiplomaticRecord> records = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Decision> decisions = new ArrayList<>();
    encoded
        .records()
        .send(
            volumes::add,
            record -> {
              Optional<TitledDay> titled = TitledDay.in(record);
              titled.map(TitledDay::decision).ifPresent(decisions::add);
              records.add(titled.map(TitledDay::record).orElse(record));
            },
            findings::add);
    return new Edition(
        encoded.description(),
        volumes.isEmpty() ? Optional.empty() : Optional.of(volumes.getLast()),
        records,
        findings,
        decisions,
        Account.empty());
  }
}
