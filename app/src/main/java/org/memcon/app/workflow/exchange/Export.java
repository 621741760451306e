package org.memcon.app.workflow.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.memcon.app.table.FoundTable;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;
import org.memcon.publishing.csl.item.CslWriter;
import org.memcon.publishing.exchange.BibtexWriter;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.exchange.FoundJson;
import org.memcon.publishing.exchange.FoundRecord;
import org.memcon.publishing.exchange.RisWriter;
import org.memcon.search.limits.Patience;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;

/// Writes all hits of a query, however many, in a form to take along. They come in the order that
/// is asked for; as TEI in the order of their sources, each of which is opened once.
///
/// It is for one file, which is written whole or, with [org.memcon.search.limits.CutShort], not to
/// its end: a file that lacks records looks like one that has all.
public final class Export {

  private final OpenArchive archive;
  private final Patience finding;
  private final Patience taking;

  /// Writes what is found in an archive; it takes so long to find it, and so long to write it, at
  /// most.
  public Export(OpenArchive archive, Duration finding, Duration taking) {
    this.archive = archive;
    this.finding = Patience.of(finding);
    this.taking = Patience.of(taking);
  }

  /// An export over HTTP.
  public static Export ofTakers(OpenArchive archive) {
    return new Export(archive, Patience.OF_PROGRAMS, Patience.OF_TAKERS);
  }

  /// Writes in a form that a command names.
  public ExportReport write(
      SearchRequest request, ExportForm form, OutputStream out, Progress progress)
      throws IOException {
    return form == ExportForm.PDF
        ? new BookExport(archive, taking).pages(request, found(request), out)
        : write(request, form.format(), out, progress);
  }

  /// Writes in UTF-8 and leaves the stream open. Where nothing is found, nothing is written as TEI,
  /// which knows no empty corpus. `request` says what is searched, in which order, and how many
  /// passages of each record are shown; from where and how many hits counts not.
  public ExportReport write(
      SearchRequest request, ExchangeFormat format, OutputStream out, Progress progress)
      throws IOException {
    if (format == ExchangeFormat.TEI) {
      return new CorpusExport(archive, taking).write(request, found(request), out, progress);
    }
    if (format == ExchangeFormat.EPUB) {
      return new BookExport(archive, taking).write(request, found(request), out, progress);
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    Taken taken = new Taken(sink(format, writer), progress);
    archive
        .searcher()
        .each(saysWords(format) ? request : request.showing(0), finding, taking, taken);
    taken.sink.end();
    writer.flush();
    progress.end();
    return new ExportReport(taken.total, taken.remarks);
  }

  /// Whether words of the records go along; a reference has none, and none are looked for then.
  private static boolean saysWords(ExchangeFormat format) {
    return format == ExchangeFormat.CSV || format == ExchangeFormat.JSON;
  }

  /// Writes a PDF of what is found, where there are no more than so many records and some at all;
  /// gives how many there are.
  public long pages(SearchRequest request, int most, OutputStream out) throws IOException {
    FoundBySource found = found(request);
    if (found.total() <= most) {
      new BookExport(archive, taking).pages(request, found, out);
    }
    return found.total();
  }

  private FoundBySource found(SearchRequest request) throws IOException {
    FoundBySource found = new FoundBySource();
    archive.searcher().each(request.showing(0), finding, taking, found);
    return found;
  }

  /// Writes the reference of an edition's first record.
  public static void reference(Edition edition, ExportForm form, Appendable out)
      throws IOException {
    write(edition.records().getFirst(), edition.volume(), edition.source(), form.format(), out);
  }

  /// Writes one record's reference, with all that the record itself says; only for RIS, BibTeX and
  /// CSL.
  public static void write(
      DiplomaticRecord record,
      Optional<Volume> volume,
      SourceDescription source,
      ExchangeFormat format,
      Appendable out)
      throws IOException {
    CitedRecord cited = CitedRecord.of(record, volume, source);
    switch (format) {
      case RIS -> new RisWriter(out).write(cited);
      case BIBTEX -> new BibtexWriter(out).write(cited);
      case CSL -> out.append(CslWriter.json(cited));
      case CSV, JSON, TEI, EPUB -> throw new IllegalArgumentException("not a reference: " + format);
    }
  }

  /// Writes a record as a book, and leaves the stream open.
  public static void book(OpenArchive.HeldRecord held, BookFile file, OutputStream out)
      throws IOException {
    BookExport.write(held, file, out);
  }

  /// Writes a record as a book in a form that a command names: EPUB or PDF.
  public static void book(OpenArchive.HeldRecord held, ExportForm form, OutputStream out)
      throws IOException {
    book(held, BookFile.valueOf(form.name()), out);
  }

  static FoundRecord.Sink sink(ExchangeFormat format, Writer out) throws IOException {
    return switch (format) {
      case CSV -> new FoundTable(out);
      case JSON -> new FoundJson(out);
      case RIS -> new RisWriter(out);
      case BIBTEX -> new BibtexWriter(out);
      case CSL -> new CslWriter(out);
      case TEI, EPUB ->
          throw new IllegalArgumentException(format.label() + " is written source by source");
    };
  }

  /// Hands hits on with what has to be known to cite them.
  private final class Taken implements Hits.Sink {
    private final Citing citing = new Citing(archive);
    private final FoundRecord.Sink sink;
    private final Progress progress;
    private List<ParsedQuery.Remark> remarks = List.of();
    private long total;
    private long done;

    Taken(FoundRecord.Sink sink, Progress progress) {
      this.sink = sink;
      this.progress = progress;
    }

    @Override
    public void begin(long hits, List<ParsedQuery.Remark> said) {
      total = hits;
      remarks = said;
    }

    @Override
    public void hit(Hits.Hit hit) throws IOException {
      sink.record(citing.found(hit));
      progress.at(++done, total, hit.record().id().value());
    }
  }
}
