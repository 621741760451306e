package org.memcon.app.web.api.desk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.authority.RecordView;
import org.memcon.app.workflow.completion.Completions;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.collation.Collation;
import org.memcon.model.collection.RecordCollection;
import org.memcon.model.record.RecordId;
import org.memcon.search.concordance.Concordance;
import org.memcon.search.concordance.ConcordanceRequest;
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

/// What the API asks of an archive. Calls come from many threads at once.
public interface ReferenceDesk {

  /// What the archive is called.
  String name();

  /// What it holds.
  Overview overview();

  /// The answer to a query.
  Hits search(SearchRequest request);

  /// What a query may go on with where the caret stands; at most so many completions.
  Completions complete(String query, int caret, int most);

  /// Hands out the lines of a concordance as they are read.
  void concordance(ConcordanceRequest request, Concordance.Sink sink);

  /// How often words stand among what another query finds (empty for everything).
  Frequency frequency(String query, String among, Grouping by);

  /// Which words stand beside those of a query.
  Collocates collocates(CollocatesRequest request);

  /// Which words there are, and how often.
  WordList words(WordListRequest request);

  /// The saved searches, by name.
  List<SearchShelf.Kept> searches();

  /// The search that was saved under a name.
  Optional<SearchShelf.Kept> savedSearch(String name);

  /// Readers' collections, by name, without what is not here for whoever asks.
  default List<RecordCollection> collections() {
    return List.of();
  }

  /// Writes all hits of a search in a form, as they are read, and gives how many there are; where
  /// there are none, nothing is written as TEI. From which hit on, and how many are asked for,
  /// counts not.
  long export(SearchRequest request, HitsForm form, OutputStream out) throws IOException;

  /// A record in a form, as its file would have it.
  Optional<byte[]> record(RecordId id, RecordForm form) throws IOException;

  /// How a record is cited, in all manners; `part` is the name of a passage that is meant, or
  /// empty. Empty where there is no such record or passage.
  Optional<List<Cited>> cite(RecordId id, String part) throws IOException;

  /// A citation: the code of its style ("archive" for the form that an archive asks for), what that
  /// is called, and the words.
  record Cited(String style, String label, String text) {}

  /// Whether there is such a record.
  boolean holds(RecordId id);

  /// Whether a record is closed to readers, as far as it can be seen here.
  default boolean isClosed(RecordId id) {
    return false;
  }

  /// Two records side by side; empty where there is no such record.
  Optional<Collation> compare(RecordId left, RecordId right) throws IOException;

  /// Records that are about the same as a passage of the asker's own, among those that a query
  /// finds (empty for all), the likest first.
  List<SimilarRecord> similar(String passage, String query, int size);

  /// Records that are like another, the likest first; none where there is no such record.
  List<SimilarRecord> similar(RecordId id, int size);

  /// Whom or what a name may mean, in any spelling, the likeliest first.
  List<Meant> authorities(String name);

  /// Somebody or something that a name may mean, how likely that is (0 to 1), and why.
  record Meant(double likelihood, String reason, RecordView record) {}

  /// What is known of a person, place or organization; an id that was merged into another finds
  /// that one.
  Optional<Known> authority(AuthorityId id);

  /// Somebody or something, and where the archive's records have them: in which capacity, with
  /// whom, and where.
  record Known(RecordView record, List<Shelf> records, List<Link> met, List<Link> places) {}

  /// Records in which somebody speaks, takes part, is named (`as`): the query that finds them, how
  /// many there are, and the first in time.
  record Shelf(String as, String query, long records, List<Listed> first) {}

  /// A record in a list, its date in EDTF.
  record Listed(String id, String title, Optional<String> date) {}

  /// Somebody or some place else: the id, where there is one; the query that finds the records that
  /// have both; how many these are, and from when to when.
  record Link(
      String name, Optional<String> id, String query, long records, Optional<String> when) {}
}
