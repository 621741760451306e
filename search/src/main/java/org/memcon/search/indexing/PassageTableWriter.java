package org.memcon.search.indexing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.ReportedSpeakers;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Speaker;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.PassageTable;

/// Writes what [PassageTable] reads: gathers the passages of a record and who speaks in them.
final class PassageTableWriter {

  private final WordReader reader;
  private ReportedSpeakers reported = new ReportedSpeakers();
  private final List<byte[]> rows = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final Set<String> speakers = new LinkedHashSet<>();
  private final Set<String> speakerKeys = new LinkedHashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  PassageTableWriter(WordReader reader) {
    this.reader = reader;
  }

  /// Says who the speakers of reported speech are.
  void reported(ReportedSpeakers known) {
    reported = known;
  }

  /// Forgets what it has gathered.
  void clear() {
    rows.clear();
    people.clear();
    speakers.clear();
    speakerKeys.clear();
    numbers.clear();
  }

  /// A passage in which nobody speaks.
  void add(Passage.Layer layer) {
    rows.add(new byte[] {(byte) layer.ordinal()});
  }

  /// A passage.
  void add(Passage passage) {
    int flags = passage.layer().ordinal();
    List<Integer> told = told(passage.subject());
    if (!told.isEmpty()) {
      flags |= PassageTable.TELLS;
    }
    ByteArrayOutputStream row = new ByteArrayOutputStream(4);
    OutputStreamDataOutput out = new OutputStreamDataOutput(row);
    try {
      if (passage.speaker().isPresent()) {
        boolean narrated =
            passage.delivery().filter(Block.Turn.Delivery.NARRATED::equals).isPresent();
        out.writeByte((byte) (flags | (narrated ? PassageTable.REPORTED : PassageTable.VERBATIM)));
        out.writeVInt(number(passage.speaker().get()) + 1);
      } else {
        out.writeByte((byte) flags);
      }
      if (!told.isEmpty()) {
        out.writeVInt(told.size());
        for (int number : told) {
          out.writeVInt(number + 1);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    rows.add(row.toByteArray());
  }

  private List<Integer> told(Passage.Subject subject) {
    List<Integer> told = new ArrayList<>();
    if (subject instanceof Passage.Subject.OfBlock block) {
      SpokenWords.told(block.block(), speech -> tell(speech, told));
    }
    return told;
  }

  private void tell(Inline.ReportedSpeech speech, List<Integer> told) {
    List<String> who = speech.who().isEmpty() ? List.of("") : speech.who();
    List<String> toWhom = speech.toWhom().isEmpty() ? List.of("") : speech.toWhom();
    for (String speaker : who) {
      int from = number(speaker);
      if (from >= 0) {
        speaks(from, reported.find(speaker));
      }
      for (String hearer : toWhom) {
        int to = number(hearer);
        if (!isTold(told, from, to)) {
          told.add(from);
          told.add(to);
        }
      }
    }
  }

  private void speaks(int number, Optional<AuthorityId> known) {
    speakers.add(people.get(number));
    known.ifPresent(id -> speakerKeys.add(id.value()));
  }

  private int number(Speaker speaker) {
    int number =
        number(
            speaker.key(),
            key -> key + "\n" + RecordNames.named(speaker.name(), speaker.authority()));
    speaks(number, speaker.authority());
    if (speaker.authority().isEmpty()) {
      speakerKeys.add(AccentedKey.of(speaker));
    }
    return number;
  }

  /// The number of somebody in reported speech; -1 for nobody.
  private int number(String who) {
    return who.isEmpty() ? -1 : number(who, key -> RecordNames.named(key, reported.find(key)));
  }

  private int number(String key, UnaryOperator<String> name) {
    return numbers.computeIfAbsent(
        key,
        any -> {
          people.add(folded(name.apply(key), reader));
          return people.size() - 1;
        });
  }

  private static boolean isTold(List<Integer> told, int from, int to) {
    for (int i = 0; i < told.size(); i += 2) {
      if (told.get(i) == from && told.get(i + 1) == to) {
        return true;
      }
    }
    return false;
  }

  /// Everybody who speaks in the passages or is spoken to in them, as folded words.
  List<String> people() {
    return people;
  }

  /// Those of them who speak.
  Set<String> speakers() {
    return speakers;
  }

  /// By what those who speak are counted: their ids; where nobody knows who it is, the keys of
  /// those with turns.
  Set<String> speakerKeys() {
    return speakerKeys;
  }

  /// A name as folded words, with a blank before and behind each.
  static String folded(String name, WordReader reader) {
    StringBuilder folded = new StringBuilder(" ");
    for (Word word : reader.words(name)) {
      folded.append(word.foldedText()).append(' ');
    }
    return folded.toString();
  }

  /// The table of all passages added, whose words are in `words`.
  byte[] table(WordBuffer words, List<String> present, List<String> addressed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * rows.size() + 64);
    OutputStreamDataOutput out = new OutputStreamDataOutput(bytes);
    try {
      out.writeVInt(rows.size());
      for (int i = 0; i < rows.size(); i++) {
        out.writeVInt(i == 0 ? 0 : words.start(i) - words.start(i - 1));
        byte[] row = rows.get(i);
        out.writeBytes(row, row.length);
      }
      out.writeVInt(people.size() + present.size() + addressed.size());
      out.writeVInt(people.size());
      out.writeVInt(people.size() + present.size());
      for (List<String> names : List.of(people, present, addressed)) {
        for (String name : names) {
          out.writeString(name);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
