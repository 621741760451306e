package org.memcon.search.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.RecordId;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.FactCompiler;
import org.memcon.search.compilation.Inquiry;
import org.memcon.search.compilation.QueryCompiler;
import org.memcon.search.counting.Denominators;
import org.memcon.search.counting.FactNumbers;
import org.memcon.search.explanation.Explainer;
import org.memcon.search.explanation.Explanation;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.IndexException;
import org.memcon.search.layout.IndexFolder;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.limits.Patience;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.naming.NameExpansion;
import org.memcon.search.query.ParsedQuery;
import org.memcon.search.query.QueryParser;
import org.memcon.search.ranking.MatterRanking;
import org.memcon.search.ranking.RankingTrainer;
import org.memcon.search.relevance.Relevance;
import org.memcon.search.storage.StoredList;

/// Answers queries from an archive's index. Safe for use by any number of threads, and while another
/// process writes: it sees the index as of the last commit before it was opened or refreshed.
///
///     try (Searcher searcher = Searcher.open(archive.resolve("index"))) {
///       Hits hits = searcher.search(SearchRequest.of("berlin speaker:khrushchev date:1961"));
///     }
public final class Searcher implements AutoCloseable {

  static {
    // Our own bounds are tighter (Lexer, TermExpansion); Lucene counts every form of every word.
    IndexSearcher.setMaxClauseCount(1 << 20);
  }

  private final Path folder;
  private final Directory directory;
  private final SearcherManager manager;
  private final NameAuthority names;
  private final MatterRanking ranking;
  private final FactNumbers numbers;
  private final FacetReader facets;
  private final Denominators denominators;

  private Searcher(
      Path folder,
      Directory directory,
      SearcherManager manager,
      NameAuthority names,
      MatterRanking ranking) {
    this.ranking = ranking;
    this.numbers = new FactNumbers(names);
    this.facets = new FacetReader(names);
    this.denominators = new Denominators(numbers, FactCompiler.everything());
    this.folder = folder;
    this.directory = directory;
    this.manager = manager;
    this.names = names;
  }

  /// Opens the index in a folder to read.
  ///
  /// @throws IndexException where there is none, or one that is damaged or of another version
  public static Searcher open(Path folder) {
    return open(folder, NameAuthority.NONE);
  }

  /// The same; names in queries are looked for in all forms that `names` knows.
  ///
  /// @throws IndexException where there is none, or one that is damaged or of another version
  public static Searcher open(Path folder, NameAuthority names) {
    if (!Files.isDirectory(folder)) {
      throw new IndexException(folder + ": there is no index yet; run memcon reindex");
    }
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        IndexFolder.checkFormat(folder, directory);
        return new Searcher(
            folder,
            directory,
            new SearcherManager(DirectoryReader.open(directory), new Relevance()),
            names,
            MatterRanking.standard());
      } catch (IOException | RuntimeException problem) {
        directory.close();
        throw problem;
      }
    } catch (IOException | RuntimeException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }

  /// The same index, with another ranking by matter; there is nothing more to close.
  public Searcher rankedBy(MatterRanking other) {
    return new Searcher(folder, directory, manager, names, other);
  }

  /// Lets a trainer look at a subject inside a volume, of which the records in `relevant` are known
  /// to be about it.
  public void show(RankingTrainer trainer, String volume, String subject, Set<String> relevant) {
    with(searcher -> {
      Set<Integer> known = new HashSet<>();
      for (String id : relevant) {
        for (ScoreDoc one : searcher.search(new TermQuery(new Term(Fields.ID, id)), 10).scoreDocs) {
          known.add(one.doc);
        }
      }
      Query within = new TermQuery(new Term(Fields.VOLUME, volume.toLowerCase(Locale.ROOT)));
      trainer.add(ranking.of(searcher), volume, subject, within, known);
      return known.size();
    });
  }

  /// Takes notice of what was committed since; returns whether there was anything.
  public boolean refresh() {
    return with(searcher -> {
      if (((DirectoryReader) searcher.getIndexReader()).isCurrent()) {
        return false;
      }
      IndexFolder.checkFormat(folder, directory);
      manager.maybeRefreshBlocking();
      return true;
    });
  }

  /// Something to do with the index as it stands.
  @FunctionalInterface
  private interface Work<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  private <T> T with(Work<T> work) {
    try {
      IndexSearcher searcher = manager.acquire();
      try {
        return work.with(searcher);
      } finally {
        manager.release(searcher);
      }
    } catch (IOException | RuntimeException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }

  /// Answers a query. Where a query asks for no words, there is nothing to be relevant to, and the
  /// records come by date.
  public Hits search(SearchRequest request) {
    return search(request, Patience.OF_PROGRAMS);
  }

  /// The same, for so long; an answer that is cut short says so.
  public Hits search(SearchRequest request, Duration longest) {
    ParsedQuery parsed = QueryParser.parse(request.query());
    return with(
        searcher -> answer(request, parsed, asked(parsed, searcher, Patience.of(longest))).hits());
  }

  /// Says in words what a query asks for, part by part.
  public Explanation explain(String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    return with(searcher -> {
      return Explainer.explain(asked(parsed, searcher, Patience.of(Explainer.PATIENCE)));
    });
  }

  /// Hands over all records that a query finds, however many, in the order that is asked for; of
  /// what is asked beside the query and the order, only the number of passages counts. Near misses
  /// are left out; by matter the records come that are about the words.
  ///
  /// They are found in the time of `patience`, and handed over as long as `taking` lasts: all of
  /// them or, with [CutShort], not all.
  ///
  /// @throws IOException what the sink throws
  public void each(SearchRequest request, Patience patience, Patience taking, Hits.Sink sink)
      throws IOException {
    ParsedQuery parsed = QueryParser.parse(request.query());
    try {
      with(searcher ->
          answer(request, parsed, asked(parsed, searcher, patience)).handOver(taking, sink));
    } catch (Hits.SinkFailure failure) {
      throw failure.cause;
    }
  }

  /// Makes something else than a list of hits of what a query finds.
  public <T> T inquire(String query, Patience patience, Inquiry<T> inquiry) {
    ParsedQuery parsed = QueryParser.parse(query);
    return with(searcher -> inquiry.of(asked(parsed, searcher, patience)));
  }

  /// The same in the time that programs have.
  public <T> T inquire(String query, Inquiry<T> inquiry) {
    return inquire(query, Patience.of(Patience.OF_PROGRAMS), inquiry);
  }

  private Answer answer(SearchRequest request, ParsedQuery parsed, Inquiry.Asked asked) {
    return new Answer(
        request, parsed, asked, new Answer.Means(names, ranking, numbers, facets, denominators));
  }

  /// Asked with so much time.
  private Inquiry.Asked asked(ParsedQuery parsed, IndexSearcher index, Patience patience)
      throws IOException {
    IndexSearcher searcher = Relevance.timed(index, patience);
    NameExpansion.Expanded named =
        patience.apart(() -> NameExpansion.expand(parsed.query(), names));
    QueryCompiler.Compiled compiled =
        QueryCompiler.compile(named.query(), searcher, WordReader.ofFew());
    List<ParsedQuery.Remark> remarks = new ArrayList<>(parsed.remarks());
    remarks.addAll(named.remarks());
    remarks.addAll(compiled.remarks());
    return new Inquiry.Asked(
        searcher,
        parsed.query(),
        named.query(),
        compiled,
        new ParsedQuery(parsed.text(), named.query(), parsed.plain(), remarks).explain(),
        remarks,
        new Inquiry.People(name -> names.current(NameAuthority.Kind.PERSON, name), names::label),
        patience);
  }

  /// The record with this id; where several accessions hold it, the one received first.
  public Optional<RecordSummary> record(RecordId id) {
    return records(id).stream().findFirst();
  }

  /// Every record with this id: several where several accessions hold it.
  public List<RecordSummary> records(RecordId id) {
    return with(searcher -> Catalogue.records(searcher, id));
  }

  /// The records before and after a record, in its source and in time.
  public Catalogue.Neighbours neighbours(RecordSummary record) {
    return with(searcher -> Catalogue.neighbours(searcher, record));
  }

  /// The records of an accession in the order of its source, from number `from`, at most `size`.
  public List<RecordSummary> recordsOf(String accession, int from, int size) {
    return with(searcher -> Catalogue.recordsOf(searcher, accession, from, size));
  }

  /// The people, places and terms that the archive's volumes list, volume by volume.
  public List<List<AuthorityRecord>> lists() {
    return with(StoredList::all);
  }

  /// What is another as soon as anything in the index is: the id of the commit that is read.
  public String state() {
    return with(IndexFolder::state);
  }

  /// What the archive holds, in numbers.
  public Overview overview() {
    return with(searcher -> Catalogue.overview(searcher, numbers, facets));
  }

  @Override
  public void close() {
    try (directory;
        manager) {
      // both let go
    } catch (IOException problem) {
      throw IndexFolder.explained(folder, problem);
    }
  }
}
