package org.memcon.editing.identification.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.memcon.editing.identification.marking.NameMarker;
import org.memcon.editing.identification.mention.LowerCase;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.mention.Words;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Finds the places and bodies that headings, text, notes and signatures name, and marks the names
/// that mean one of them.
///
/// It is made once for an authority and may be used from several threads. People have to be marked
/// before: a name inside theirs is no place's.
public final class NamedPlaces {

  private final Gazetteer gazetteer;
  private final Explained explained;

  /// Finds the places and bodies among these records.
  public NamedPlaces(Collection<? extends AuthorityRecord> known) {
    this.gazetteer = Gazetteer.of(known);
    this.explained = Explained.of(List.of(), gazetteer);
  }

  private NamedPlaces(Gazetteer gazetteer, Explained explained) {
    this.gazetteer = gazetteer;
    this.explained = explained;
  }

  /// The same for a volume that lists these places, bodies and terms.
  public NamedPlaces with(Collection<? extends AuthorityRecord> listed) {
    return new NamedPlaces(gazetteer, Explained.of(listed, gazetteer));
  }

  /// The records of one source with the places and bodies that they name marked; the decisions are
  /// added to those given.
  public List<DiplomaticRecord> marked(List<DiplomaticRecord> records, List<Decision> decisions) {
    Source source = new Source();
    records.forEach(source::read);
    List<DiplomaticRecord> marked = new ArrayList<>(records.size());
    for (int i = 0; i < records.size(); i++) {
      marked.add(source.marked(records.get(i), i, decisions));
    }
    return marked;
  }

  /// The words of one source while they are looked through.
  private final class Source {

    private final LowerCase vocabulary = new LowerCase();
    private final Set<String> borne = new HashSet<>();
    private final List<List<Words>> words = new ArrayList<>();
    private final List<List<Tokens>> tokens = new ArrayList<>();
    private final List<List<PlaceMention>> mentions = new ArrayList<>();

    void read(DiplomaticRecord record) {
      List<Words> here = RecordWords.of(record).stream().filter(NamedPlaces::isSpoken).toList();
      List<Tokens> each = here.stream().map(part -> Tokens.of(part.text())).toList();
      for (int i = 0; i < each.size(); i++) {
        vocabulary.add(each.get(i), here.get(i).text());
      }
      here.forEach(part -> part.content().forEach(this::borne));
      words.add(here);
      tokens.add(each);
    }

    /// What is marked as a person's name is borne by people; "the Premier of Borania" is no name.
    private void borne(Inline inline) {
      switch (inline) {
        case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON -> {
          Tokens printed = Tokens.of(Inline.wording(name.content()));
          for (int i = 0; i < printed.count() && printed.isCapital(i); i++) {
            borne.add(printed.folded(i));
          }
        }
        case Inline.Emphasis in -> in.content().forEach(this::borne);
        case Inline.ReportedSpeech in -> in.content().forEach(this::borne);
        default -> {}
      }
    }

    private List<PlaceMention> mentions(int record) {
      if (mentions.isEmpty()) {
        PlaceFinder finder = new PlaceFinder(gazetteer, explained, vocabulary, borne);
        for (int i = 0; i < words.size(); i++) {
          List<PlaceMention> found = new ArrayList<>();
          for (int j = 0; j < words.get(i).size(); j++) {
            found.addAll(finder.find(words.get(i).get(j), tokens.get(i).get(j)));
          }
          mentions.add(found);
        }
      }
      return mentions.get(record);
    }

    DiplomaticRecord marked(DiplomaticRecord record, int number, List<Decision> decisions) {
      NameMarker marker = new NameMarker();
      PlaceJudgement judgement = new PlaceJudgement(gazetteer, borne, record.description().date());
      for (PlaceMention mention : PlaceJudgement.inOrder(mentions(number))) {
        if (mention.words().takesPlace(mention.start(), mention.end())) {
          judgement
              .decide(mention)
              .ifPresent(meaning -> {
                mark(mention, meaning, marker);
                decisions.add(decision(mention, meaning));
              });
        }
      }
      return marker.mark(record);
    }
  }

  private static void mark(
      PlaceMention mention, PlaceJudgement.Meaning meaning, NameMarker marker) {
    marker.add(
        mention.words(),
        mention.start(),
        mention.end(),
        meaning.record() instanceof Place ? Inline.Name.Kind.PLACE : Inline.Name.Kind.ORGANIZATION,
        meaning.record().id(),
        meaning.confidence());
  }

  private static Decision decision(PlaceMention mention, PlaceJudgement.Meaning meaning) {
    return new Decision(
        mention.words().span(mention.start(), mention.end()),
        meaning.record() instanceof Place ? "place" : "organization",
        meaning.confidence(),
        mention.printed() + " is " + meaning.record().id() + ": " + meaning.reason());
  }

  /// Datelines are identified by themselves; what a source note or a line of handling names is the
  /// archive's.
  private static boolean isSpoken(Words words) {
    return switch (words.part()) {
      case HEADING, SUBHEADING, SUBJECT, SIGNATURE, BODY, TABLE, NOTE -> true;
      case DATELINE, PARTICIPANT, SPEAKER, SALUTATION, SOURCE, MARGIN -> false;
    };
  }

  /// Whether somebody has already said which places a record names: an editor or an edition of
  /// ours.
  public static boolean isDecided(DiplomaticRecord record) {
    return RecordWords.any(
        record, (part, content) -> part != Words.Part.DATELINE && isDecided(content));
  }

  private static boolean isDecided(List<Inline> content) {
    for (Inline inline : content) {
      boolean decided =
          switch (inline) {
            case Inline.Name name ->
                name.key().isPresent() && (name.certainty().isPresent() || isPlaces(name.kind()))
                    || isDecided(name.content());
            case Inline.Emphasis in -> isDecided(in.content());
            case Inline.ReportedSpeech in -> isDecided(in.content());
            default -> false;
          };
      if (decided) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaces(Inline.Name.Kind kind) {
    return kind == Inline.Name.Kind.PLACE || kind == Inline.Name.Kind.ORGANIZATION;
  }
}
