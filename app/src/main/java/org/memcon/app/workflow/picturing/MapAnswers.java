package org.memcon.app.workflow.picturing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.naming.KnownNames;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.authority.AuthorityAddress;
import org.memcon.publishing.page.map.MapAnswer;
import org.memcon.publishing.page.map.MapPage;
import org.memcon.publishing.page.map.Region;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.sites.SiteCounter;
import org.memcon.search.sites.Sites;

/// Answers where records are from and which places they name, from the index and the authority.
final class MapAnswers {

  private static final int UNPLACED = 16;

  private final String archive;
  private final Searcher searcher;
  private final KnownNames names;
  private @Nullable Gazetteer made;
  private @Nullable Authority madeOf;

  MapAnswers(String archive, Searcher searcher, KnownNames names) {
    this.archive = archive;
    this.searcher = searcher;
    this.names = names;
  }

  MapPage of(String query, Optional<TimeWindow> window, boolean byNames, Region region) {
    Gazetteer gazetteer = gazetteer();
    String records = Questions.in(window, query);
    Sites sites =
        searcher.inquire(
            records, asked -> SiteCounter.of(asked, gazetteer::placed, gazetteer.ids()));
    Optional<LocalDate> asOf = window.map(MapAnswers::middle).or(sites::middle);
    List<MapAnswer.Site> shown = new ArrayList<>();
    for (Sites.Site site : sites.sites()) {
      gazetteer.find(site.id()).ifPresent(place -> shown.add(site(site, place, asOf, records)));
    }
    MapAnswer answer =
        new MapAnswer(
            Questions.shown(query, searcher),
            window,
            sites.records(),
            asOf,
            shown,
            sites.unplaced().stream()
                .limit(UNPLACED)
                .map(one ->
                    new MapAnswer.Unplaced(
                        one.name(),
                        one.records(),
                        Questions.narrowed(records, "place", one.name())))
                .toList(),
            sites.silent());
    return MapPage.of(archive, answer, byNames, region);
  }

  private synchronized Gazetteer gazetteer() {
    Authority authority = names.authority();
    Gazetteer ready = made;
    if (ready == null || madeOf != authority) {
      ready = new Gazetteer(authority);
      made = ready;
      madeOf = authority;
    }
    return ready;
  }

  private static LocalDate middle(TimeWindow window) {
    return window.from().plusDays(ChronoUnit.DAYS.between(window.from(), window.to()) / 2);
  }

  private static MapAnswer.Site site(
      Sites.Site site, Place place, Optional<LocalDate> asOf, String records) {
    String name = Gazetteer.called(place, asOf);
    String id = "\"" + site.id() + "\"";
    return new MapAnswer.Site(
        name,
        name.equals(place.saidName()) ? "" : place.saidName(),
        AuthorityAddress.of(place),
        place.coordinates().orElseThrow(),
        site.written(),
        Questions.with(records, "place:" + id),
        site.named(),
        Questions.with(records, "mentions:" + id));
  }
}
