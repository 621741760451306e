package org.memcon.app.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.web.collection.CollectionRoom;
import org.memcon.app.web.comparison.ComparingRoom;
import org.memcon.app.web.picture.Pictures;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceText;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.authority.AuthorityFacts;
import org.memcon.publishing.page.authority.AuthorityList;
import org.memcon.publishing.page.home.HomeFacts;
import org.memcon.publishing.page.ready.ReadyRecord;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.search.SavedLine;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchPage;
import org.memcon.publishing.page.search.SearchRequest;
import org.memcon.publishing.page.search.SimilarHit;
import org.memcon.publishing.page.words.CollocatesPage;
import org.memcon.publishing.page.words.ConcordancePage;
import org.memcon.publishing.page.words.FrequencyPage;
import org.memcon.publishing.page.words.WordListPage;

/// What the server asks of an archive. Calls come from many threads at once; each is expected to
/// answer in well under a second.
public interface ReadingRoom {

  /// What the archive holds.
  HomeFacts home() throws IOException;

  /// What the archive calls itself.
  default String name() throws IOException {
    return home().name();
  }

  /// What is another as soon as an answer of this room may be: pages that were made are kept by it.
  /// Empty where that is not known; then none is kept.
  default Optional<String> state() {
    return Optional.empty();
  }

  /// The same for what is said of one record, corrections and all; empty where there is none with
  /// this id, or where it is not known.
  default Optional<String> state(RecordId id) {
    return Optional.empty();
  }

  /// The answer to a question; a query that cannot be understood in full is answered as far as it
  /// was, with remarks that say so.
  SearchAnswer search(SearchRequest request) throws IOException;

  /// The archive's saved searches, by name.
  List<SavedLine> searches() throws IOException;

  /// The saved search with this name.
  Optional<SavedLine> saved(String name) throws IOException;

  /// Writes all hits of a question in a form to take along, and gives how many there are; where
  /// there are none, nothing is written as TEI. From which hit on, and how many are asked for,
  /// counts not.
  long export(SearchRequest request, ExchangeFormat format, OutputStream out) throws IOException;

  /// So many records has a PDF that a server makes: all of it is in memory while it is set.
  int MOST_IN_PDF = SearchPage.MOST_IN_PDF;

  /// Writes all hits of a question as a PDF and gives how many there are; where there are none, or
  /// more than [#MOST_IN_PDF], nothing is written.
  long pdf(SearchRequest request, OutputStream out) throws IOException;

  /// How to cite a record, for a reference manager: as RIS or BibTeX.
  Optional<String> reference(RecordId id, ExchangeFormat format) throws IOException;

  /// A record as a book.
  Optional<byte[]> book(RecordId id, BookFile file) throws IOException;

  /// The lines of a concordance: at most a page of them, from a number on.
  ConcordancePage concordance(String query, ConcordancePage.Order order, long from)
      throws IOException;

  /// How often words stand, year by year.
  FrequencyPage frequency(String query) throws IOException;

  /// Which words stand beside others.
  CollocatesPage collocates(String query) throws IOException;

  /// Which words there are in what a query finds (blank: everything), that begin so: at most a page
  /// of them, from a number on.
  WordListPage words(String query, String prefix, WordListPage.Order order, long from)
      throws IOException;

  /// Writes all of these words as a table.
  void wordTable(String query, String prefix, WordListPage.Order order, OutputStream out)
      throws IOException;

  /// A record with all that its page says; of what stands around it, the ways that lead on.
  Optional<RecordInContext> record(RecordId id) throws IOException;

  /// What a record's page says, where it lies ready as usual readers see it; empty where it has to
  /// be made of [#record].
  default Optional<ReadyRecord> ready(RecordId id) throws IOException {
    return Optional.empty();
  }

  /// The records that are about the same as a passage of the reader's own, among those that a query
  /// finds (blank: all), the likest first.
  List<SimilarHit> similar(String passage, String query, int size) throws IOException;

  /// That a record is closed to readers, why and until when, in a line; empty where it is not, or
  /// where it cannot be seen here.
  default Optional<String> closed(RecordId id) {
    return Optional.empty();
  }

  /// The records that are like a record, among those that a query finds (blank: all), the likest
  /// first; none where there is no such record.
  List<SimilarHit> similar(RecordId id, String query, int size) throws IOException;

  /// What else the archive has of a record's time and file; nothing where there is no such record.
  Surroundings around(RecordId id) throws IOException;

  /// The text of the source that the record came from, every character of it; empty for a source
  /// that is not read by characters, such as TEI.
  Optional<SourceText> sourceText(RecordId id) throws IOException;

  /// The record alone as a TEI document in UTF-8.
  Optional<byte[]> tei(RecordId id) throws IOException;

  /// What is known of a person, place or body, and which records know it; empty where the authority
  /// has no such id.
  Optional<AuthorityFacts> authority(AuthorityId id) throws IOException;

  /// Those of a sort that a name may mean, in any spelling, the likeliest first; for an empty name
  /// those whom the archive names most.
  List<AuthorityFacts.Link> authorities(AuthorityList.Sort sort, String name) throws IOException;

  /// All of a sort that the authority knows.
  List<AuthorityRecord> known(AuthorityList.Sort sort) throws IOException;

  /// Which of these records are in the archive: cross-references to them become links.
  Set<RecordId> held(Collection<RecordId> ids) throws IOException;

  /// What readers collect of it.
  CollectionRoom collections();

  /// Where its records are compared.
  ComparingRoom comparing();

  /// What is drawn of what it holds.
  Pictures pictures();
}
