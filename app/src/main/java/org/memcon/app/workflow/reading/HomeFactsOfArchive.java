package org.memcon.app.workflow.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.holdings.accession.Provenance;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.home.HomeFacts;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.Overview;
import org.memcon.search.retrieval.SearchRequest;

/// Gathers what the home page says of an archive.
final class HomeFactsOfArchive {

  private static final int RECENT = 8;
  private static final int VALUES = 12;

  private HomeFactsOfArchive() {}

  static HomeFacts of(String name, OpenArchive archive, VolumeTitles titles) {
    List<Accession> accessions = archive.accessions();
    if (accessions.isEmpty()) {
      return HomeFacts.empty(name);
    }
    Overview overview = archive.searcher().overview();
    List<HomeFacts.Count> keepers = new ArrayList<>(counts(overview, "archive"));
    keepers.addAll(volumes(overview, titles));
    return new HomeFacts(
        name,
        overview.records(),
        turns(archive),
        sum(accessions, Provenance.Contents::notes),
        accessions.size(),
        overview.dates().map(dates -> dates.earliest().getYear()),
        overview.dates().map(dates -> dates.latest().getYear()),
        counts(overview, "kind"),
        keepers.stream().limit(VALUES).toList(),
        counts(overview, "speaker"),
        years(overview),
        accessions.stream()
            .sorted(newestFirst())
            .limit(RECENT)
            .map(each -> accession(each, titles))
            .toList(),
        sum(accessions, Provenance.Contents::findings),
        noticed(accessions));
  }

  /// The turns of speakers: in the index those are turns, too, that a source prints as paragraphs,
  /// "Bell: The ferry sails."
  private static long turns(OpenArchive archive) {
    SearchRequest request = SearchRequest.of(HomeFacts.TURNS).from(0, 0).showing(0);
    return archive.searcher().search(request).passages().orElse(0L);
  }

  private static long sum(List<Accession> accessions, ToLongFunction<Provenance.Contents> figure) {
    return accessions.stream()
        .mapToLong(each -> figure.applyAsLong(each.provenance().contents()))
        .sum();
  }

  // One of each code first, the newest, then others: variety says more than number, and what is
  // said once need not be said again.
  private static List<HomeFacts.Noticed> noticed(List<Accession> accessions) {
    List<HomeFacts.Noticed> all =
        accessions.stream()
            .sorted(newestFirst())
            .flatMap(each ->
                each.provenance().contents().first().stream().map(found -> noticed(each, found)))
            .toList();
    Set<Finding.Code> shown = EnumSet.noneOf(Finding.Code.class);
    Set<String> said = new HashSet<>();
    List<HomeFacts.Noticed> first = new ArrayList<>();
    List<HomeFacts.Noticed> rest = new ArrayList<>();
    for (HomeFacts.Noticed one : all) {
      if (said.add(one.finding().message())) {
        (shown.add(one.finding().code()) ? first : rest).add(one);
      }
    }
    return Stream.concat(first.stream(), rest.stream()).limit(RECENT).toList();
  }

  private static HomeFacts.Noticed noticed(Accession accession, Provenance.HeldFinding found) {
    String title =
        accession.provenance().records().stream()
            .filter(record -> record.id().equals(found.record()))
            .findFirst()
            .map(Provenance.HeldRecord::title)
            .orElse(found.record());
    return new HomeFacts.Noticed(
        new RecordId(found.record()), title, found.part(), found.finding());
  }

  private static HomeFacts.Accession accession(Accession accession, VolumeTitles titles) {
    Provenance provenance = accession.provenance();
    return new HomeFacts.Accession(
        provenance.name(),
        titles.of(accession).or(provenance::title),
        Instant.parse(provenance.ingested()),
        provenance.records().size(),
        provenance.records().stream().findFirst().map(record -> new RecordId(record.id())));
  }

  private static List<HomeFacts.Count> counts(Overview overview, String field) {
    return facet(overview, field).stream().limit(VALUES).toList();
  }

  private static List<HomeFacts.Count> volumes(Overview overview, VolumeTitles titles) {
    return overview.facets().stream()
        .filter(each -> each.field().equals("volume"))
        .flatMap(each -> each.counts().stream())
        .limit(VALUES)
        .map(count ->
            new HomeFacts.Count(
                titles.title(count.value()),
                Answers.narrowed("", "volume", count.value()),
                count.records()))
        .toList();
  }

  private static List<HomeFacts.Count> years(Overview overview) {
    return facet(overview, "date");
  }

  private static List<HomeFacts.Count> facet(Overview overview, String field) {
    Optional<Hits.Facet> facet =
        overview.facets().stream().filter(each -> each.field().equals(field)).findFirst();
    return facet.stream()
        .flatMap(each -> each.counts().stream())
        .map(count ->
            new HomeFacts.Count(
                count.label(), Answers.narrowed("", field, count.value()), count.records()))
        .toList();
  }

  /// The newest accessions first.
  private static Comparator<Accession> newestFirst() {
    return Comparator.comparing((Accession each) -> each.provenance().ingested()).reversed();
  }
}
