package org.memcon.app.web.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.memcon.app.web.api.desk.HitsForm;
import org.memcon.app.web.api.desk.RecordForm;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.workflow.completion.Completions;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.collation.Collation;
import org.memcon.model.record.RecordId;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceRequest;
import org.memcon.search.concordance.ConcordanceSummary;
import org.memcon.search.layout.IndexException;
import org.memcon.search.limits.CutShort;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.Overview;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.similarity.SimilarRecord;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// A desk that finds nothing but one letter, says back what it was asked, and breaks when it is
/// asked for `broken`.
final class InventedDesk implements ReferenceDesk {

  @Override
  public String name() {
    return "Lake Papers";
  }

  @Override
  public Overview overview() {
    return new Overview(1, 1, Optional.empty(), List.of(), List.of());
  }

  @Override
  public Completions complete(String query, int caret, int most) {
    return new Completions(
        query,
        caret,
        0,
        caret,
        List.of(
            new Completions.Completion(
                "field", "speaker:", "speaker:", Optional.empty(), Optional.empty())));
  }

  @Override
  public Hits search(SearchRequest request) {
    String query = request.query();
    if (query.equals("broken")) {
      throw new IndexException("index: the index is damaged; run memcon reindex");
    }
    if (query.equals("fault")) {
      throw new IllegalStateException("a fault at /somewhere/secret");
    }
    return new Hits(
        query, query, query, List.of(), 0, Optional.of(0L), request.from(), List.of(), List.of());
  }

  @Override
  public void concordance(ConcordanceRequest request, Concordance.Sink sink) {
    try {
      sink.begin(new ConcordanceSummary(request.query(), request.query(), 0, 0, List.of()));
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }

  @Override
  public Frequency frequency(String query, String among, Grouping by) {
    return new Frequency(query, query, by, 0, 0, 0, List.of(), List.of());
  }

  @Override
  public Collocates collocates(CollocatesRequest request) {
    return new Collocates(request.query(), request.query(), 0, 0, 0, List.of(), List.of());
  }

  @Override
  public WordList words(WordListRequest request) {
    throw new IllegalStateException("no words");
  }

  @Override
  public List<SearchShelf.Kept> searches() {
    return List.of();
  }

  @Override
  public Optional<SearchShelf.Kept> savedSearch(String name) {
    return Optional.empty();
  }

  /// Files that are being written, and how many of them there were.
  final Semaphore held = new Semaphore(0);

  final Semaphore begun = new Semaphore(0);
  final Semaphore ended = new Semaphore(0);

  /// Writes a file: for `late` none, for `cut` half of one, for `endless` one that goes on as long
  /// as it is read, for `held` one that waits.
  @Override
  public long export(SearchRequest request, HitsForm form, OutputStream out) throws IOException {
    begun.release();
    try {
      switch (request.query()) {
        case "late" -> throw new CutShort("stopped before all was found; narrow the query");
        case "cut" -> {
          out.write("a record\n".repeat(20_000).getBytes(StandardCharsets.UTF_8));
          throw new CutShort("cut after 20,000 of 40,000 records; narrow the query");
        }
        case "endless" -> {
          while (true) {
            out.write("a record\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));
          }
        }
        case "held" -> held.acquireUninterruptibly();
        default -> {}
      }
      return 0;
    } finally {
      ended.release();
    }
  }

  @Override
  public Optional<byte[]> record(RecordId id, RecordForm form) {
    return id.equals(InventedRoom.LETTER)
        ? Optional.of(form.name().getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  @Override
  public Optional<List<Cited>> cite(RecordId id, String part) {
    return Optional.empty();
  }

  @Override
  public boolean holds(RecordId id) {
    return id.equals(InventedRoom.LETTER);
  }

  @Override
  public Optional<Collation> compare(RecordId left, RecordId right) {
    return Optional.of(
        new Collation(
            left, right, Collation.Relation.STRANGERS, "invented", List.of(), List.of(), 0));
  }

  @Override
  public List<SimilarRecord> similar(RecordId id, int size) {
    return List.of();
  }

  @Override
  public List<SimilarRecord> similar(String passage, String query, int size) {
    return List.of();
  }

  @Override
  public List<Meant> authorities(String name) {
    return List.of();
  }

  @Override
  public Optional<Known> authority(AuthorityId id) {
    return Optional.empty();
  }
}
