package org.memcon.editing.identification.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.memcon.editing.identification.marking.NameMarker;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.person.Identified;
import org.memcon.editing.identification.person.PersonIdentifier;
import org.memcon.editing.identification.person.Trust;
import org.memcon.editing.identification.place.NamedPlaces;
import org.memcon.editing.identification.place.PlaceIdentifier;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Identifies the people and places that records name: those of the volume's own list first, then
/// those of an authority.
///
/// It is made once for an authority and may be used from several threads.
public final class EditionIdentifier {

  private final PersonIdentifier people;
  private final PlaceIdentifier places;
  private final NamedPlaces named;
  private final PersonIdentifier own;
  private final Roles roles;

  /// An identifier that knows these people, places and bodies.
  public EditionIdentifier(Authority authority) {
    this(authority, new NamedPlaces(authority.records()));
  }

  /// The same, where the places and bodies have been made ready.
  public EditionIdentifier(Authority authority, NamedPlaces named) {
    this(
        new PersonIdentifier(authority.records(), Trust.ELSEWHERE),
        new PlaceIdentifier(authority.records()),
        named,
        new PersonIdentifier(List.of(), Trust.OWN_LIST),
        Roles.of(authority.records()));
  }

  private EditionIdentifier(
      PersonIdentifier people,
      PlaceIdentifier places,
      NamedPlaces named,
      PersonIdentifier own,
      Roles roles) {
    this.people = people;
    this.places = places;
    this.named = named;
    this.own = own;
    this.roles = roles;
  }

  /// The same for records of a volume that lists these people.
  public EditionIdentifier with(Collection<? extends AuthorityRecord> listed) {
    Roles ofList = listed.isEmpty() ? roles : roles.with(listed);
    PersonIdentifier ofVolume =
        listed.isEmpty()
            ? own
            : new PersonIdentifier(listed, people.others().with(listed), Trust.OWN_LIST);
    return new EditionIdentifier(
        people, places, listed.isEmpty() ? named : named.with(listed), ofVolume, ofList);
  }

  /// Records with the keys of those they name, and the decision on each name.
  public record Result(List<DiplomaticRecord> records, List<Decision> decisions) {
    public Result {
      records = List.copyOf(records);
      decisions = List.copyOf(decisions);
    }
  }

  /// The edition with all that it names identified.
  public Edition identify(Edition edition) {
    Result result =
        with(edition.volume().map(Volume::authorities).orElse(List.of()))
            .identify(edition.records());
    List<Decision> decisions = new ArrayList<>(edition.decisions());
    decisions.addAll(result.decisions());
    decisions.sort(Comparator.comparing(Decision::span));
    return new Edition(
        edition.source(),
        edition.volume(),
        result.records(),
        edition.findings(),
        decisions,
        edition.account());
  }

  /// The records of one source with all that they name identified. Where an editor has said of one
  /// person whom a name means, no further is searched for, and so it is with places and bodies.
  public Result identify(List<DiplomaticRecord> records) {
    List<Decision> decisions = new ArrayList<>();
    boolean decided = records.stream().anyMatch(NamedPlaces::isDecided);
    List<DiplomaticRecord> identified =
        records.stream().anyMatch(EditionIdentifier::isTagged)
            ? records
            : withPeople(records, decisions);
    return new Result(decided ? identified : named.marked(identified, decisions), decisions);
  }

  private List<DiplomaticRecord> withPeople(
      List<DiplomaticRecord> records, List<Decision> decisions) {
    List<DiplomaticRecord> identified = records;
    if (own.knowsAnybody()) {
      identified = marked(identified, own.identify(identified), decisions);
    }
    if (people.knowsAnybody()) {
      identified = marked(identified, people.identify(identified), decisions);
    }
    return identified.stream()
        .map(record -> roles.marked(record, decisions))
        .map(this::withPlaces)
        .toList();
  }

  /// The names in each record that were left open: of those that nobody was named by, the ones that
  /// somebody known may be meant by. The records are those that [#identify(List)] gave.
  public List<List<Identified.Open>> open(List<DiplomaticRecord> records) {
    List<List<Identified.Open>> open = new ArrayList<>(records.size());
    records.forEach(record -> open.add(new ArrayList<>()));
    for (PersonIdentifier one : List.of(own, people)) {
      if (one.knowsAnybody()) {
        List<Identified> identified = one.identify(records);
        for (int i = 0; i < records.size(); i++) {
          List<Identified.Open> here = open.get(i);
          identified.get(i).open().stream()
              .filter(name -> !name.candidates().isEmpty())
              .filter(name -> !name.words().isNamed(name.start(), name.end()))
              .filter(name -> here.stream().noneMatch(name::overlaps))
              .forEach(here::add);
        }
      }
    }
    return open;
  }

  private List<DiplomaticRecord> marked(
      List<DiplomaticRecord> records, List<Identified> identified, List<Decision> decisions) {
    List<DiplomaticRecord> marked = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      marked.add(marked(records.get(i), identified.get(i), decisions));
    }
    return marked;
  }

  private DiplomaticRecord marked(
      DiplomaticRecord record, Identified identified, List<Decision> decisions) {
    NameMarker marker = new NameMarker();
    for (Identified.Link link : identified.links()) {
      if (link.words().isNamed(link.start(), link.end())) {
        continue;
      }
      marker.add(
          link.words(),
          link.start(),
          link.end(),
          Inline.Name.Kind.PERSON,
          link.person(),
          link.confidence());
      decisions.add(
          new Decision(
              link.words().span(link.start(), link.end()),
              "person",
              link.confidence(),
              reason(link)));
    }
    return Parties.named(marker.mark(record), marker);
  }

  private static String reason(Identified.Link link) {
    return link.words().text().substring(link.start(), link.end())
        + " is "
        + link.person()
        + ": "
        + link.reason();
  }

  private DiplomaticRecord withPlaces(DiplomaticRecord record) {
    return RecordWords.change(
        record,
        (part, content) ->
            part == Words.Part.DATELINE ? places.identified(content, record) : content);
  }

  /// Whether a name in a record says whom it means.
  public static boolean isTagged(DiplomaticRecord record) {
    return RecordWords.any(record, (part, content) -> hasKey(content));
  }

  private static boolean hasKey(List<Inline> content) {
    for (Inline inline : content) {
      boolean has =
          switch (inline) {
            case Inline.Name name ->
                name.kind() == Inline.Name.Kind.PERSON && name.key().isPresent();
            case Inline.Emphasis in -> hasKey(in.content());
            case Inline.ReportedSpeech in -> hasKey(in.content());
            default -> false;
          };
      if (has) {
        return true;
      }
    }
    return false;
  }
}
