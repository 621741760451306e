package org.memcon.search.retrieval;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memcon.model.edition.Passage;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.query.ParsedQuery;

/// The answer to a query: how many records and passages match, exactly, and some of them.
///
/// `read` is the query as it was read, `understood` the same with all that names were taken for,
/// `remarks` what could not be read as it stands. `passages` is empty where nobody asked for their
/// number, or where the query asks for records alone. Where the records that match do not fill the
/// page that was asked for, and the query is written without operators, the records follow that
/// have most of its words; they say what they are missing, and are not counted.
public record Hits(
    String query,
    String read,
    String understood,
    List<ParsedQuery.Remark> remarks,
    long records,
    Optional<Long> passages,
    int from,
    List<Hit> hits,
    List<Facet> facets) {

  /// A record and its best passages; `passages` is how many of them match. `missing` are the words
  /// of the query that it does not have: none for records that match. `why` says what brought it
  /// there, where records are ranked by matter. `pages` are those of the original that it stands
  /// on, as far as they are printed inside it.
  public record Hit(
      RecordSummary record,
      float score,
      int passages,
      List<PassageHit> best,
      List<String> missing,
      Optional<String> why,
      Optional<Pages> pages) {
    public Hit {
      best = List.copyOf(best);
      missing = List.copyOf(missing);
    }

    /// The same with what brought it there.
    Hit because(String reason) {
      return new Hit(record, score, passages, best, missing, Optional.of(reason), pages);
    }

    /// Whether the record has all that the query asks for.
    public boolean isComplete() {
      return missing.isEmpty();
    }
  }

  /// From which page to which, as they are printed.
  public record Pages(String first, String last) {}

  /// A matching passage: its part name ("p7", "t12", "fn3"; "heading" is the record's heading), in
  /// which layer it stands, who speaks, on which page it begins, and its matching line.
  public record PassageHit(
      String name,
      Passage.Layer layer,
      Optional<String> speaker,
      Optional<String> page,
      Snippet snippet) {}

  /// A stretch of a passage around the words that match; `cutBefore` and `cutAfter` say whether the
  /// passage goes on there.
  public record Snippet(
      String text, List<Highlight> highlights, boolean cutBefore, boolean cutAfter) {
    public Snippet {
      highlights = List.copyOf(highlights);
    }
  }

  /// Characters of a snippet that match, from `start` (inclusive) to `end` (exclusive).
  public record Highlight(int start, int end) {}

  /// How the matching records divide by one of their facts: `field` is the query's word for it
  /// ("kind", "archive", "volume", "date", "speaker", "person", "present", "place",
  /// "classification", "lang", "in"), most frequent values first, years and layers in order.
  public record Facet(String field, List<Count> counts) {
    public Facet {
      counts = List.copyOf(counts);
    }
  }

  /// How many of the matching records have a value, and how many of all in the archive: of layers,
  /// how many have a matching passage there, and how many any passage. `value` as the query would
  /// name it, `label` for people.
  public record Count(String value, String label, long records, long among) {}

  /// The same answer with these facets.
  public Hits dividedBy(List<Facet> others) {
    return new Hits(query, read, understood, remarks, records, passages, from, hits, others);
  }

  /// Takes all hits of a query, one after the other.
  public interface Sink {
    /// How many there are, and what the asker should know. Comes before the first.
    void begin(long hits, List<ParsedQuery.Remark> remarks) throws IOException;

    /// The next hit.
    void hit(Hit hit) throws IOException;
  }

  public Hits {
    remarks = List.copyOf(remarks);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /// What went wrong where hits are taken: no fault of the index.
  static final class SinkFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    final IOException cause;

    private SinkFailure(IOException cause) {
      super(cause);
      this.cause = cause;
    }

    interface Taking {
      void run() throws IOException;
    }

    static void taken(Taking taking) {
      try {
        taking.run();
      } catch (IOException failed) {
        throw new SinkFailure(failed);
      }
    }
  }
}
