package org.memcon.publishing.page.search;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.page.words.Question;

/// What the archive answers to a question.
///
/// `question` is the query as it was understood; `total` counts the records that match, `passages`
/// the passages in them that do, where that was counted; `hits` are those of the page asked for,
/// one a record; `instead` says what to try where nothing was found.
public record SearchAnswer(
    Question question,
    long total,
    Optional<Long> passages,
    List<Hit> hits,
    List<Facet> facets,
    List<Instead> instead) {

  /// So many values of a facet are shown.
  public static final int SHOWN = 10;

  /// A record that matches: `matching` is how many of its passages do, `best` are the best of them
  /// (none where the query asks for facts alone). `keeper` says where the record is kept or
  /// published, in the words of its reference code or volume; `because` what brought it here, where
  /// that is not plain; `closed` that others do not see it.
  public record Hit(
      RecordId record,
      String title,
      RecordKind kind,
      Optional<HistoricalDate> date,
      Optional<String> keeper,
      int matching,
      List<Found> best,
      Optional<String> because,
      boolean closed) {
    public Hit {
      best = List.copyOf(best);
    }

    /// A hit that everybody sees.
    public Hit(
        RecordId record,
        String title,
        RecordKind kind,
        Optional<HistoricalDate> date,
        Optional<String> keeper,
        int matching,
        List<Found> best,
        Optional<String> because) {
      this(record, title, kind, date, keeper, matching, best, because, false);
    }
  }

  /// A passage that matches: its name in the record ("t12", "fn3", "heading"), whose words it is,
  /// and the words around the match.
  public record Found(
      String part, Optional<String> speaker, Passage.Layer layer, List<Fragment> snippet) {
    public Found {
      snippet = List.copyOf(snippet);
    }
  }

  /// A stretch of a snippet; `marked` where it is what was looked for.
  public record Fragment(String text, boolean marked) {}

  /// One way to narrow the answer ("Speaker") and its values, the most frequent first.
  public record Facet(String label, List<Value> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /// A value of a facet, how many hits have it, how many records of the whole archive, and the
  /// query that asks for those hits alone (the whole query, ready to be put in the box).
  public record Value(String label, long count, long among, String query) {}

  /// Another query: how it differs from what was asked, and how many records it finds.
  public record Instead(String query, String why, long records) {}

  /// An answer to which nothing has to be said.
  public SearchAnswer(
      Question question, long total, Optional<Long> passages, List<Hit> hits, List<Facet> facets) {
    this(question, total, passages, hits, facets, List.of());
  }

  /// The same, with what to try instead.
  public SearchAnswer or(List<Instead> others) {
    return new SearchAnswer(question, total, passages, hits, facets, others);
  }

  public SearchAnswer {
    instead = List.copyOf(instead);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
