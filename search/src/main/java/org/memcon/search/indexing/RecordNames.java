package org.memcon.search.indexing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.edition.ReportedSpeakers;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.Speaker;

/// Whom a record names, and as what: everybody, those present, those addressed, and its places.
final class RecordNames {

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[\\s,;:]+$");

  final Set<String> persons = new LinkedHashSet<>();
  final Set<String> personKeys = new LinkedHashSet<>();
  final Set<String> presentKeys = new LinkedHashSet<>();
  final Set<String> present = new LinkedHashSet<>();
  final Set<String> talking = new LinkedHashSet<>();
  final Set<String> addressed = new LinkedHashSet<>();
  final Set<String> places = new LinkedHashSet<>();
  final Set<String> placeKeys = new LinkedHashSet<>();
  final Set<String> things = new LinkedHashSet<>();

  final ReportedSpeakers reported = new ReportedSpeakers();

  private RecordNames() {}

  static RecordNames of(DiplomaticRecord record) {
    RecordNames names = new RecordNames();
    RecordDescription description = record.description();
    for (Participant participant : description.participants()) {
      String name = named(participant.name(), participant.authority());
      names.present.add(name);
      names.reported.add(participant);
      String key = key(participant.name(), participant.authority());
      names.presentKeys.add(key);
      names.personKeys.add(key);
      names.persons.add(name);
    }
    description.credits().forEach(credit -> names.persons.add(credit.name()));
    description.place().ifPresent(names.places::add);
    record.heading().ifPresent(heading -> names.inlines(heading.content(), false));
    names.blocks(record.blocks());
    for (Note note : record.notes()) {
      names.blocks(note.content());
    }
    if (names.placeKeys.isEmpty()) {
      description.place().map(RecordNames::printed).ifPresent(names.placeKeys::add);
    }
    return names;
  }

  /// A name, with the id of whom it names as its last word.
  static String named(String name, Optional<AuthorityId> authority) {
    return authority.map(id -> name + "\n" + id.value().toLowerCase(Locale.ROOT)).orElse(name);
  }

  /// By what somebody is counted: the id, or the key of the name where no id is known.
  private static String key(String name, Optional<AuthorityId> authority) {
    return authority.map(AuthorityId::value).orElseGet(() -> Speaker.keyOf(name));
  }

  /// A place as it is printed, without the signs around it.
  private static String printed(String place) {
    return AROUND.matcher(place).replaceAll("");
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> inlines(paragraph.content(), false);
        case Block.Turn turn -> {
          persons.add(named(turn.speaker().name(), turn.speaker().authority()));
          turn.speaker().authority().ifPresent(id -> personKeys.add(id.value()));
          // Who speaks is there; where a list names those present, only its names are counted.
          talking.add(named(turn.speaker().name(), turn.speaker().authority()));
          if (present.isEmpty() || turn.speaker().authority().isPresent()) {
            presentKeys.add(key(turn.speaker().name(), turn.speaker().authority()));
          }
          blocks(turn.words());
        }
        case Block.Dateline dateline -> inlines(dateline.content(), true);
        case Block.Participants list ->
            list.delegations()
                .forEach(
                    side -> side.members().forEach(member -> inlines(member.content(), false)));
        case Block.SubjectLine subject -> items(subject.items());
        case Block.ItemList list -> {
          if (list.type().filter("to"::equals).isPresent()) {
            list.items().forEach(item -> addressed.add(Inline.wording(item.content())));
          }
          items(list.items());
        }
        case Block.Quotation quotation -> blocks(quotation.content());
        case Block.Postscript postscript -> blocks(postscript.content());
        case Block.Enclosure enclosure -> {
          enclosure.heading().ifPresent(heading -> inlines(heading.content(), false));
          blocks(enclosure.content());
        }
        case Block.Table table ->
            table
                .rows()
                .forEach(row -> row.cells().forEach(cell -> inlines(cell.content(), false)));
        case Block.Signature signature -> inlines(signature.content(), false);
        case Block.Salutation salutation -> inlines(salutation.content(), false);
        case Block.StageDirection stage -> inlines(stage.content(), false);
        case Block.Subheading heading -> inlines(heading.content(), false);
        case Block.Marking marking -> inlines(marking.content(), false);
        case Block.ReferenceLine line -> inlines(line.content(), false);
        case Block.Figure figure -> inlines(figure.caption(), false);
        case Block.PageBreak pageBreak -> {}
        case Block.Opaque opaque -> {}
      }
    }
  }

  private void items(List<Block.Item> items) {
    for (Block.Item item : items) {
      inlines(item.content(), false);
      blocks(item.nested());
    }
  }

  private void inlines(List<Inline> content, boolean dateline) {
    each(
        content,
        inline -> {
          if (inline instanceof Inline.Name name) {
            name(name, dateline);
          }
        });
  }

  private void name(Inline.Name name, boolean dateline) {
    String text = named(Inline.wording(name.content()), name.key());
    reported.add(name);
    if (name.type().filter("to"::equals).isPresent()) {
      addressed.add(text);
    }
    switch (name.kind()) {
      case PERSON -> {
        persons.add(text);
        name.key().ifPresent(id -> personKeys.add(id.value()));
      }
      case ORGANIZATION -> thing(name);
      case PLACE -> {
        if (!dateline) {
          thing(name);
        } else {
          places.add(text);
          placeKeys.add(
              name.key()
                  .map(AuthorityId::value)
                  .orElseGet(() -> printed(Inline.wording(name.content()))));
        }
      }
      case TERM -> {}
    }
  }

  private void thing(Inline.Name name) {
    String printed = printed(Inline.wording(name.content())).toLowerCase(Locale.ROOT);
    things.add("=" + printed);
    things.add(name.key().map(id -> id.value().toLowerCase(Locale.ROOT)).orElse(printed));
  }

  /// Hands out all inlines of a content, at every depth.
  static void each(List<Inline> content, Consumer<Inline> sink) {
    for (Inline inline : content) {
      sink.accept(inline);
      switch (inline) {
        case Inline.Emphasis emphasis -> each(emphasis.content(), sink);
        case Inline.CrossReference reference -> each(reference.content(), sink);
        case Inline.Gap gap -> each(gap.content(), sink);
        case Inline.Name name -> each(name.content(), sink);
        case Inline.DateText date -> each(date.content(), sink);
        case Inline.ReportedSpeech speech -> each(speech.content(), sink);
        case Inline.EditorialRemark remark -> each(remark.content(), sink);
        case Inline.Text text -> {}
        case Inline.NoteCall call -> {}
        case Inline.PageBreak pageBreak -> {}
        case Inline.LineBreak lineBreak -> {}
        case Inline.Emendation emendation -> {}
        case Inline.Opaque opaque -> {}
      }
    }
  }
}
