package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.correction.Place;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;

/// Other words, another meaning of a name, or another place for the call of a note, inside a part.
final class WordsChange {

  private final DiplomaticRecord record;

  WordsChange(DiplomaticRecord record) {
    this.record = record;
  }

  /// The record with other words at a place.
  Optional<DiplomaticRecord> emended(Place place, String now, String by) {
    return at(place, (content, stretch) -> Wording.emended(content, stretch, now, by));
  }

  /// The record with words that name somebody, some place or something; a blank `id`: nobody.
  Optional<DiplomaticRecord> named(Place place, String id) {
    return at(
        place,
        (content, stretch) -> {
          InlineCut cut =
              InlineCut.of(unnamed(content, 0, stretch), stretch.start(), stretch.end());
          List<Inline> now = new ArrayList<>(cut.before());
          if (id.isBlank()) {
            now.addAll(cut.inside());
          } else {
            now.add(
                new Inline.Name(
                    cut.inside().stream()
                        .map(Inline::span)
                        .reduce(TextSpan::cover)
                        .orElse(TextSpan.NOWHERE),
                    kind(id),
                    Optional.of(new AuthorityId(id)),
                    Optional.empty(),
                    cut.inside()));
          }
          now.addAll(cut.after());
          return now;
        });
  }

  private static Inline.Name.Kind kind(String id) {
    String own = id.substring(id.indexOf('#') + 1);
    if (own.startsWith("place-")) {
      return Inline.Name.Kind.PLACE;
    }
    return own.startsWith("body-") || own.startsWith("org")
        ? Inline.Name.Kind.ORGANIZATION
        : own.startsWith("t_") ? Inline.Name.Kind.TERM : Inline.Name.Kind.PERSON;
  }

  /// Names that have words of the stretch are names no more.
  private static List<Inline> unnamed(List<Inline> content, int from, Wording.Stretch stretch) {
    List<Inline> plain = new ArrayList<>();
    int at = from;
    for (Inline inline : content) {
      int end = at + InlineCut.length(inline);
      List<Inline> inside = InlineCut.contentOf(inline);
      if (at < stretch.end() && end > stretch.start() && !inside.isEmpty()) {
        List<Inline> now = unnamed(inside, at, stretch);
        if (inline instanceof Inline.Name) {
          plain.addAll(now);
        } else {
          plain.add(InlineCut.with(inline, now));
        }
      } else {
        plain.add(inline);
      }
      at = end;
    }
    return plain;
  }

  /// The record with a note called behind the words at a place, and nowhere else.
  Optional<DiplomaticRecord> called(Place place, String note) {
    return note(note)
        .flatMap(found -> {
          DiplomaticRecord uncalled = withoutCalls(found.name());
          return new WordsChange(uncalled)
              .at(place, (content, stretch) -> withCall(content, stretch, found))
              .map(now -> called(now, found));
        });
  }

  private static DiplomaticRecord called(DiplomaticRecord record, Note note) {
    List<Note> notes =
        record.notes().stream()
            .map(one ->
                one.name().equals(note.name())
                    ? new Note(one.span(), one.name(), one.label(), one.kind(), true, one.content())
                    : one)
            .toList();
    return record.with(record.blocks(), notes);
  }

  private static List<Inline> withCall(List<Inline> content, Wording.Stretch stretch, Note note) {
    InlineCut cut = InlineCut.of(content, stretch.start(), stretch.end());
    List<Inline> now = new ArrayList<>(cut.before());
    now.addAll(cut.inside());
    now.add(new Inline.NoteCall(TextSpan.NOWHERE, note.name(), note.label().orElse("*")));
    now.addAll(cut.after());
    return now;
  }

  private DiplomaticRecord withoutCalls(String note) {
    return Parts.reworded(record, content -> withoutCalls(content, note));
  }

  private static List<Inline> withoutCalls(List<Inline> content, String note) {
    List<Inline> now = new ArrayList<>();
    for (Inline inline : content) {
      boolean call = inline instanceof Inline.NoteCall one && one.note().equals(note);
      if (!call) {
        List<Inline> inside = InlineCut.contentOf(inline);
        now.add(inside.isEmpty() ? inline : InlineCut.with(inline, withoutCalls(inside, note)));
      }
    }
    return now;
  }

  /// A note told by its sign and the words that it begins with ("3: See Document 12").
  private Optional<Note> note(String told) {
    return record.notes().stream()
        .filter(note -> NoteWords.told(note).equals(told))
        .findFirst()
        .or(() -> {
          String words = told.substring(told.indexOf(':') + 1).strip();
          return record.notes().stream()
              .filter(note -> !words.isEmpty() && NoteWords.words(note).startsWith(words))
              .findFirst();
        });
  }

  private Optional<DiplomaticRecord> at(
      Place place, BiFunction<List<Inline>, Wording.Stretch, List<Inline>> change) {
    if (place.spot().isEmpty()) {
      return Optional.empty();
    }
    return PartFinder.find(record, place)
        .flatMap(block -> at(block, place.spot().get()))
        .map(spot -> {
          List<Inline> words = Parts.words(spot.block()).orElseThrow();
          Block now = Parts.with(spot.block(), change.apply(words, spot.stretch()));
          return Parts.replaced(record, spot.block(), List.of(now));
        });
  }

  /// Words where they stand: in which block, and where in it.
  private record Standing(Block block, Wording.Stretch stretch) {}

  /// The words of a turn stand in its paragraphs, and are counted through all of them.
  private static Optional<Standing> at(Block part, Place.Spot spot) {
    List<Block> leaves = new ArrayList<>();
    leaves(part, leaves);
    int passed = 0;
    for (Block leaf : leaves) {
      List<Inline> words = Parts.words(leaf).orElseThrow();
      for (int time = 1; passed < spot.occurrence(); time++) {
        Optional<Wording.Stretch> found = Wording.find(words, new Place.Spot(spot.words(), time));
        if (found.isEmpty()) {
          break;
        }
        passed++;
        if (passed == spot.occurrence()) {
          return Optional.of(new Standing(leaf, found.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static void leaves(Block block, List<Block> to) {
    if (Parts.words(block).isPresent()) {
      to.add(block);
    } else if (block instanceof Block.Turn turn) {
      turn.words().forEach(inner -> leaves(inner, to));
    }
  }
}
