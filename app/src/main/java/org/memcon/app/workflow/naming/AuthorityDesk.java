package org.memcon.app.workflow.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.publishing.page.authority.AuthorityAddress;
import org.memcon.publishing.page.authority.AuthorityFacts;
import org.memcon.publishing.page.authority.AuthorityFacts.Link;
import org.memcon.publishing.page.authority.AuthorityFacts.Listed;
import org.memcon.publishing.page.authority.AuthorityFacts.Shelf;
import org.memcon.publishing.page.authority.AuthorityList;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.meetings.Company;
import org.memcon.search.meetings.Meetings;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;
import org.memcon.search.sites.NamedCounter;

/// Answers what the pages of people, places and organizations ask, from the authority and the
/// index.
public final class AuthorityDesk {

  private static final int LISTED = 6;
  private static final int MET = 24;
  private static final int PLACES = 12;
  private static final int FOUND = 60;

  private final KnownNames names;
  private final Searcher searcher;
  private final AtomicReference<Map<AuthorityId, List<AuthorityId>>> merged =
      new AtomicReference<>(Map.of());

  /// A desk with an authority's names and an index.
  public AuthorityDesk(KnownNames names, Searcher searcher) {
    this.names = names;
    this.searcher = searcher;
  }

  /// Whom an id stands for.
  public Optional<AuthorityRecord> find(AuthorityId id) {
    return names.authority().find(id);
  }

  /// Whether there is an authority record of this id.
  public boolean knows(String id) {
    return !id.isBlank() && find(new AuthorityId(id)).isPresent();
  }

  /// What the page on somebody or something says.
  public Optional<AuthorityFacts> facts(AuthorityId id) {
    return find(id).map(this::facts);
  }

  private AuthorityFacts facts(AuthorityRecord about) {
    String id = "\"" + about.id().value() + "\"";
    return switch (about) {
      case AuthorityRecord.Person person -> {
        Shelf spoken = shelf("Speaks in", "speaker:" + id);
        Hits present = ask("present:" + id, LISTED);
        Shelf named = shelf("Named in", "person:" + id);
        yield new AuthorityFacts(
            about,
            List.of(spoken, shelf("Takes part in", "present:" + id, present), named),
            met(about),
            where(present, id));
      }
      case AuthorityRecord.Place place ->
          new AuthorityFacts(
              about,
              List.of(
                  shelf("Written or held here", "place:" + id),
                  shelf("Named in", "mentions:" + id)),
              people(ask("place:" + id, 0)),
              List.of());
      case AuthorityRecord.CorporateBody body ->
          new AuthorityFacts(
              about, List.of(shelf("Named in", "mentions:" + id)), List.of(), List.of());
      case AuthorityRecord.Term term -> new AuthorityFacts(about, List.of(), List.of(), List.of());
    };
  }

  private Hits ask(String query, int size) {
    return searcher.search(
        SearchRequest.of(query)
            .from(0, size)
            .sorted(SearchRequest.Sort.DATE)
            .showing(0)
            .withFacets()
            .withoutPassageCount());
  }

  private Shelf shelf(String label, String query) {
    return shelf(label, query, ask(query, LISTED));
  }

  private static Shelf shelf(String label, String query, Hits hits) {
    List<Listed> first = new ArrayList<>();
    for (Hits.Hit hit : hits.hits()) {
      RecordSummary record = hit.record();
      first.add(
          new Listed(
              record.id(),
              record.number().map(number -> number + ". ").orElse("") + record.title(),
              record.date()));
    }
    return new Shelf(label, query, hits.records(), first);
  }

  /// Whom somebody met, and when: the most frequent first. All are counted in one look at the
  /// records, as for a network.
  private List<Link> met(AuthorityRecord about) {
    String centre = about.id().value();
    Company company =
        searcher.inquire(
            "present:\"" + centre + "\"",
            index -> Meetings.of(index, Optional.of(centre), MET + 1, 0));
    return company.ties().stream()
        .filter(tie -> tie.one() == 0)
        .map(tie -> met(company.people().get(tie.other()), tie, centre))
        .toList();
  }

  private Link met(Company.Member other, Company.Tie tie, String centre) {
    Link link = link(other.id(), other.name(), "present", tie.records());
    String both = "present:\"" + centre + "\" " + link.query();
    return new Link(link.label(), link.address(), both, tie.records(), years(tie));
  }

  /// Where somebody was present.
  private List<Link> where(Hits hits, String id) {
    return counted(hits, "place", PLACES).stream()
        .map(place ->
            new Link(
                place.label(),
                place.address(),
                "present:" + id + " " + place.query(),
                place.records(),
                ""))
        .toList();
  }

  /// From when to when two met: "1957–1961".
  private static String years(Company.Tie tie) {
    String first = tie.first().map(year -> Integer.toString(year)).orElse("");
    String last = tie.last().map(year -> Integer.toString(year)).orElse("");
    return first.equals(last) ? first : first + "–" + last;
  }

  private List<Link> people(Hits hits) {
    return counted(hits, "present", MET);
  }

  /// The values of a facet as links to the pages of those they stand for.
  private List<Link> counted(Hits hits, String field, int most) {
    return hits.facets().stream()
        .filter(facet -> facet.field().equals(field))
        .flatMap(facet -> facet.counts().stream())
        .limit(most)
        .map(count -> link(count.value(), count.label(), field, count.records()))
        .toList();
  }

  private Link link(String id, String label, String field, long records) {
    Optional<AuthorityRecord> record = id.isBlank() ? Optional.empty() : find(new AuthorityId(id));
    return new Link(
        record.map(AuthorityRecord::saidName).orElse(label),
        record.map(AuthorityAddress::of),
        field + ":\"" + id + "\"",
        records,
        "");
  }

  /// What a list of people, places or organizations shows: those that a name may mean, or those
  /// whom the archive names most.
  public List<Link> list(AuthorityList.Sort sort, String name) {
    if (name.isBlank()) {
      return sort == AuthorityList.Sort.PEOPLE ? peopleIn(ask("", 0)) : namedMost(sort);
    }
    List<Link> links = new ArrayList<>();
    for (NameIndex.Match match : names.index().find(name)) {
      Optional<AuthorityRecord> record = find(match.id());
      if (record.filter(found -> isOf(sort, found)).isPresent() && links.size() < FOUND) {
        String address = AuthorityAddress.of(record.get());
        if (links.stream().noneMatch(link -> link.address().filter(address::equals).isPresent())) {
          links.add(new Link(record.get().saidName(), Optional.of(address), "", 0, ""));
        }
      }
    }
    return links;
  }

  /// The places or bodies that most records name.
  private List<Link> namedMost(AuthorityList.Sort sort) {
    Map<String, Long> named = searcher.inquire("", NamedCounter::of);
    Map<AuthorityRecord, Long> records = new LinkedHashMap<>();
    for (AuthorityRecord record : names.authority().records()) {
      Long count = named.get(record.id().value().toLowerCase(Locale.ROOT));
      if (count != null && isOf(sort, record)) {
        records.put(record, count);
      }
    }
    return records.entrySet().stream()
        .sorted(
            Map.Entry.<AuthorityRecord, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().saidName()))
        .limit(FOUND)
        .map(entry -> link(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Link link(AuthorityRecord record, long records) {
    return new Link(
        record.saidName(),
        Optional.of(AuthorityAddress.of(record)),
        "mentions:\"" + record.id().value() + "\"",
        records,
        "");
  }

  /// Somebody or something that a name may mean, how likely that is (0 to 1), and why.
  public record Meant(AuthorityRecord record, double likelihood, String reason) {}

  /// Whom or what a name may mean, in any spelling, the likeliest first, each once.
  public List<Meant> meant(String name) {
    Map<AuthorityId, Meant> meant = new LinkedHashMap<>();
    for (NameIndex.Match match : names.index().find(name)) {
      find(match.id())
          .ifPresent(record ->
              meant.putIfAbsent(
                  record.id(), new Meant(record, match.likelihood(), match.reason())));
    }
    return List.copyOf(meant.values());
  }

  /// The ids that were merged into a record's.
  public List<AuthorityId> merged(AuthorityRecord record) {
    return merged
        .updateAndGet(known -> known.isEmpty() ? intoWhich(names.authority()) : known)
        .getOrDefault(record.id(), List.of());
  }

  /// By the ids that hold, those that were merged into them.
  private static Map<AuthorityId, List<AuthorityId>> intoWhich(Authority authority) {
    return authority.merged().keySet().stream()
        .sorted(Comparator.comparing(AuthorityId::value))
        .collect(Collectors.groupingBy(authority::current));
  }

  /// The people whom the records of an answer name most, as far as they are known.
  public List<Link> peopleIn(Hits hits) {
    return counted(hits, "person", MET).stream()
        .filter(link -> link.address().isPresent())
        .toList();
  }

  /// All of a sort that the authority has.
  public List<AuthorityRecord> known(AuthorityList.Sort sort) {
    return names.authority().records().stream().filter(record -> isOf(sort, record)).toList();
  }

  private static boolean isOf(AuthorityList.Sort sort, AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> sort == AuthorityList.Sort.PEOPLE;
      case AuthorityRecord.Place place -> sort == AuthorityList.Sort.PLACES;
      case AuthorityRecord.CorporateBody body -> sort == AuthorityList.Sort.ORGANIZATIONS;
      case AuthorityRecord.Term term -> false;
    };
  }
}
