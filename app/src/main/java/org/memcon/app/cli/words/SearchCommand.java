package org.memcon.app.cli.words;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.HitsJson;
import org.memcon.app.json.SimilarJson;
import org.memcon.app.output.HitList;
import org.memcon.app.output.QueryNotes;
import org.memcon.app.output.SimilarList;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.saving.SearchShelf;
import org.memcon.model.record.RecordId;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.similarity.SimilarRecord;
import org.memcon.search.similarity.SimilarRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches an archive.
@Command(
    name = "search",
    description = "Search an archive: words, phrases, speakers, dates, kinds.",
    footer = {
      "%nWords find their inflected forms, a phrase and =word the letter alone. Fields: speaker:"
          + " to: person: present: place: mentions: date: kind: archive: classification: volume:"
          + " in:(body|notes|source|heading|editorial) lang: is:reported words>200;"
          + " turn(…) then turn(…) for who answered whom.",
      "%nExamples:",
      "  memcon search 'berlin speaker:khrushchev date:1958..1961'",
      "  memcon search '\"peace treaty\" kind:telegram NOT in:notes' --sort date",
      "  memcon search 'turn(speaker:khrushchev missiles) then/2 turn(speaker:castro)' --explain",
      "  memcon search 'wheat OR grain' --json",
      "  memcon search 'British position on Berlin access' --sort matter",
      "  memcon search 'speaker:gromyko berlin' --to bibtex -o gromyko.bib",
      "  memcon search --like frus1961-63v05-d83 kind:telegram"
    })
public final class SearchCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private TakeOption take = new TakeOption();
  @Mixin private SavedOption saved = new SavedOption();
  @Mixin private PatienceOption patience = new PatienceOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-n", "--size"},
      paramLabel = "N",
      defaultValue = "10",
      description = "How many records to print (default: 10).")
  private int size = 10;

  @Option(
      names = "--from",
      paramLabel = "N",
      defaultValue = "0",
      description = "Begin at the N-th hit, counted from 0.")
  private int from;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description =
          "relevance (the default), matter (what the words are about, whether a record has all of"
              + " them or not), date, date_descending or archive (by archive and file).")
  private SearchRequest.@Nullable Sort sort;

  @Option(
      names = "--explain",
      description = "Print first what the query asks for, part by part: forms, names, dates.")
  private boolean explain;

  @Option(
      names = "--json",
      description = "Print the hits as JSON (of this page; all of them: --to json).")
  private boolean asJson;

  @Option(
      names = "--like",
      paramLabel = "ID",
      description =
          "The records that are like this one, by its distinctive words and the people it names;"
              + " with a query, among those that it finds.")
  private @Nullable String like;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "The query; quote it for the shell.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    if (take.lacksForm()) {
      throw new ParameterException(
          spec.commandLine(), "-o says where, --to has to say in which form");
    }
    if (words.isEmpty() && like == null && !saved.isAsked()) {
      throw new ParameterException(
          spec.commandLine(),
          "a query is missing (or --like ID, --saved NAME); '' finds all records");
    }
    try (OpenArchive open = OpenArchive.open(archive.open(), System.err::println)) {
      String query = String.join(" ", words);
      SearchRequest.Sort order = sort == null ? SearchRequest.Sort.RELEVANCE : sort;
      if (saved.isAsked()) {
        SearchShelf.Kept kept = saved.asked(open);
        if (kept == null) {
          return ExitCode.FINDINGS;
        }
        query = query.isBlank() ? kept.query() : narrowed(kept.query(), query);
        order = sort == null ? order(kept.sort()) : sort;
      }
      if (like != null) {
        return like(open, query, like);
      }
      SearchRequest request = SearchRequest.of(query).from(from, size).sorted(order);
      int code = take.isGiven() ? take.take(patience.export(open), request) : print(open, request);
      return code == ExitCode.DONE
          ? saved.save(open, query, order.name().toLowerCase(Locale.ROOT))
          : code;
    }
  }

  private static String narrowed(String saved, String query) {
    return saved.isBlank() ? query : "(" + saved + ") " + query;
  }

  private static SearchRequest.Sort order(String saved) {
    for (SearchRequest.Sort one : SearchRequest.Sort.values()) {
      if (one.name().equalsIgnoreCase(saved)) {
        return one;
      }
    }
    return SearchRequest.Sort.RELEVANCE;
  }

  private int print(OpenArchive open, SearchRequest request) throws IOException {
    Hits hits = open.searcher().search(request, patience.length());
    QueryNotes.print(hits.query(), hits.remarks(), System.err);
    if (asJson) {
      AnswerJson.pretty(System.out, json -> HitsJson.write(hits, json));
    } else {
      if (explain) {
        QueryNotes.explain(open.searcher().explain(hits.query()), hits.read(), System.out);
      }
      HitList.print(hits, System.out);
    }
    System.out.flush();
    open.keepNames();
    return ExitCode.DONE;
  }

  private int like(OpenArchive open, String query, String record) throws IOException {
    Optional<RecordId> id = known(open, record);
    if (id.isEmpty()) {
      System.err.println(
          "memcon: " + record + ": no such record; search prints the ids of records");
      return ExitCode.FINDINGS;
    }
    List<SimilarRecord> similar =
        open.searcher()
            .inquire(query, patience.begun(), asked -> SimilarRecords.of(asked, id.get(), size));
    if (asJson) {
      AnswerJson.pretty(System.out, json -> SimilarJson.write(similar, json));
    } else {
      SimilarList.print(similar, System.out);
    }
    return ExitCode.DONE;
  }

  private static Optional<RecordId> known(OpenArchive open, String record) {
    try {
      RecordId id = new RecordId(record);
      return open.searcher().record(id).map(found -> id);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
