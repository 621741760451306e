package org.memcon.editing.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.collation.CollatedPassage;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Speaker;

/// A passage of one side, and whose words it has: of the speaker of a turn, or of those whose
/// speech it reports, by the last name and by who that is in the world.
record Side(CollatedPassage passage, Set<String> voices) {

  /// The heading and the body of a record, in reading order.
  static List<Side> body(DiplomaticRecord record) {
    List<Side> sides = new ArrayList<>();
    record
        .heading()
        .map(heading -> Inline.wording(heading.content()))
        .filter(words -> !words.isBlank())
        .ifPresent(words -> sides.add(plain("heading", Passage.Layer.HEADING, words)));
    for (Passage passage : Passages.of(record)) {
      if (passage.subject() instanceof Passage.Subject.OfBlock(Block block)) {
        sides.add(of(passage, block));
      }
    }
    return sides;
  }

  /// Its notes.
  static List<Side> notes(DiplomaticRecord record) {
    return Passages.of(record).stream()
        .filter(passage -> passage.subject() instanceof Passage.Subject.OfNote)
        .map(passage -> plain(passage.name(), passage.layer(), passage.words()))
        .toList();
  }

  private static Side plain(String name, Passage.Layer layer, String words) {
    return new Side(new CollatedPassage(name, layer, 0, words), Set.of());
  }

  private static Side of(Passage passage, Block block) {
    Set<String> voices = new HashSet<>();
    passage.speaker().ifPresent(speaker -> add(speaker, voices));
    if (voices.isEmpty() && block instanceof Block.Paragraph paragraph) {
      reported(paragraph.content(), voices);
    }
    String label = label(passage);
    return new Side(
        new CollatedPassage(
            passage.name(), passage.layer(), label.length(), label + passage.words()),
        voices);
  }

  /// The speaker's name where it is printed before the words, not in them.
  private static String label(Passage passage) {
    Optional<Speaker> speaker = passage.speaker();
    if (speaker.isEmpty()
        || passage.delivery().filter(Block.Turn.Delivery.VERBATIM::equals).isEmpty()) {
      return "";
    }
    String printed = Inline.wording(speaker.get().printed());
    return (printed.isBlank() ? speaker.get().name() : printed) + " ";
  }

  private static void add(Speaker speaker, Set<String> to) {
    speaker.authority().ifPresent(id -> to.add("@" + id.value()));
    if (!speaker.key().isEmpty()) {
      to.add(last(speaker.key()));
    }
  }

  private static void reported(List<Inline> content, Set<String> to) {
    for (Inline inline : content) {
      if (inline instanceof Inline.ReportedSpeech speech) {
        speech.who().forEach(key -> to.add(last(key)));
        reported(speech.content(), to);
      }
    }
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
  }
}
