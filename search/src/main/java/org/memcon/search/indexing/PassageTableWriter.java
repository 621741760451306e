package org.memcon.search.indexing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.OutputStreamDataOutput;
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
  private final List<String> speakers = new ArrayList<>();
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
    speakers.clear();
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
      for (String hearer : toWhom) {
        int from = numberOfKey(speaker);
        int to = numberOfKey(hearer);
        if (!isTold(told, from, to)) {
          told.add(from);
          told.add(to);
        }
      }
    }
  }

  private int number(Speaker speaker) {
    return numbers.computeIfAbsent(
        speaker.key(),
        key -> {
          speakers.add(
              folded(key + "\n" + RecordNames.named(speaker.name(), speaker.authority()), reader));
          return speakers.size() - 1;
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

  private int numberOfKey(String who) {
    if (who.isEmpty()) {
      return -1;
    }
    return numbers.computeIfAbsent(
        who,
        key -> {
          speakers.add(folded(RecordNames.named(key, reported.find(key)), reader));
          return speakers.size() - 1;
        });
  }

  /// Everybody who speaks in the passages, as folded words.
  List<String> speakers() {
    return speakers;
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
      out.writeVInt(speakers.size() + present.size() + addressed.size());
      out.writeVInt(speakers.size());
      out.writeVInt(speakers.size() + present.size());
      for (List<String> names : List.of(speakers, present, addressed)) {
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
