package org.memcon.app.workflow.saving;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.searches.SavedSearch;
import org.memcon.holdings.searches.SavedSearches;
import org.memcon.search.statistics.Arrivals;

/// The saved searches of an open archive.
public final class SearchShelf {

  private final OpenArchive archive;
  private final SavedSearches searches;

  /// The searches of an archive.
  public SearchShelf(OpenArchive archive) {
    this.archive = archive;
    this.searches = new SavedSearches(archive.folder());
  }

  /// A saved search: its name, query and order, when it was saved and how many records it found
  /// then; how many it finds `today`, and how many of these came into the archive `since`.
  public record Kept(
      String name, String query, String sort, Instant saved, long then, long today, long since) {}

  /// All of them, by name.
  public List<Kept> all() {
    return searches.all().stream().map(this::kept).toList();
  }

  /// The search with this name.
  public Optional<Kept> find(String name) {
    return searches.find(name).map(this::kept);
  }

  /// Whether a search can be called so.
  public static boolean isName(String name) {
    return SavedSearch.isName(name);
  }

  /// Whether there is a search of this name, whatever it finds.
  public boolean has(String name) {
    return searches.find(name).isPresent();
  }

  /// Keeps a search as of now; what was kept under its name is replaced.
  public Kept save(String name, String query, String sort) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    long found = arrivals(query, now).records();
    SavedSearch search = new SavedSearch(name, query, sort, now, found);
    searches.save(search);
    return kept(search);
  }

  /// Forgets a search; false where there is none of this name.
  public boolean remove(String name) {
    return searches.remove(name);
  }

  private Kept kept(SavedSearch search) {
    Arrivals found = arrivals(search.query(), search.saved());
    return new Kept(
        search.name(),
        search.query(),
        search.sort(),
        search.saved(),
        // How many it found then was counted with what is closed here.
        archive.isPartial() ? found.records() - found.since() : search.records(),
        found.records(),
        found.since());
  }

  private Arrivals arrivals(String query, Instant moment) {
    return archive
        .searcher()
        .inquire(query, archive.waking().patience(), asked -> Arrivals.of(asked, moment));
  }
}
