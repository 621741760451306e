package org.memcon.app.workflow.picturing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.archive.ArchivesAnswer;
import org.memcon.publishing.page.archive.ArchivesPage;
import org.memcon.search.archives.Originals;
import org.memcon.search.archives.OriginalsCounter;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.retrieval.Searcher;

/// Answers where the originals of records are, from the index.
final class ArchiveAnswers {

  private static final int ARCHIVES = 100;
  private static final int FILES = 25;

  private final String archive;
  private final Searcher searcher;
  private final NameAuthority names;

  ArchiveAnswers(String archive, Searcher searcher, NameAuthority names) {
    this.archive = archive;
    this.searcher = searcher;
    this.names = names;
  }

  ArchivesPage of(String query, Optional<TimeWindow> window) {
    String records = Questions.in(window, query);
    Originals originals =
        searcher.inquire(records, asked -> OriginalsCounter.of(asked, names::archive, FILES));
    return ArchivesPage.of(
        archive,
        new ArchivesAnswer(
            Questions.shown(query, searcher),
            window,
            originals.records(),
            originals.silent(),
            originals.filed(),
            shown(originals.repositories()).map(one -> repository(one, records)).toList(),
            originals.repositories().size()));
  }

  /// Those with most records, and those that are not named, which stand at the end.
  private static Stream<Originals.Repository> shown(List<Originals.Repository> all) {
    return Stream.concat(
        all.stream().limit(ARCHIVES),
        all.stream().skip(ARCHIVES).filter(one -> one.name().isEmpty()));
  }

  private static ArchivesAnswer.Repository repository(Originals.Repository one, String records) {
    String its =
        one.name().isEmpty() ? records : Questions.narrowed(records, "archive", one.name());
    return new ArchivesAnswer.Repository(
        new ArchivesAnswer.Holding(one.name(), one.records(), years(one.years()), its),
        one.files().stream()
            .map(file ->
                new ArchivesAnswer.Holding(
                    file.path(),
                    file.records(),
                    years(file.years()),
                    Questions.narrowed(its, "archive", file.path())))
            .toList(),
        one.allFiles());
  }

  private static String years(Optional<Originals.Years> years) {
    return years
        .map(some ->
            some.first() == some.last()
                ? Integer.toString(some.first())
                : some.first() + "–" + some.last())
        .orElse("");
  }
}
