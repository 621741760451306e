package org.memcon.publishing.page.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Who speaks in a record, and how much: each speaker once, whoever says most first. Words count in
/// turns, printed or told, and where a paragraph reports what somebody said.
public record Voices(List<Voice> all) {

  /// So many are told apart by a line beside their words; the others have none.
  private static final int TOLD_APART = 6;

  /// One speaker: the number by which pages tell them apart (1 for whoever says most), the name,
  /// how often they begin to speak, how many words they say, their share of all words that are said
  /// (0 to 1), and the part in which they speak first (empty for reported speech).
  public record Voice(
      int number,
      String key,
      String name,
      Optional<AuthorityId> authority,
      int turns,
      int words,
      double share,
      String first) {

    /// How much that is, in words: "12 turns, 42 %".
    public String amount() {
      return turns + (turns == 1 ? " turn, " : " turns, ") + percent();
    }

    /// The share in per cent: "42 %".
    public String percent() {
      return Voices.percent(share);
    }

    /// The class of the line beside the words: "v3"; empty for those who have none.
    public String style() {
      return number <= TOLD_APART ? "v" + number : "";
    }
  }

  public Voices {
    all = List.copyOf(all);
  }

  /// The voices of a record; `first` gives the part name of a turn.
  public static Voices of(DiplomaticRecord record, Function<Block, String> first) {
    Tally tally = new Tally(first);
    tally.blocks(record.blocks());
    int said = tally.counts.values().stream().mapToInt(count -> count.words).sum();
    List<Count> ranked = new ArrayList<>(tally.counts.values());
    ranked.sort(Comparator.comparingInt((Count count) -> -count.words));
    List<Voice> voices = new ArrayList<>();
    for (Count count : ranked) {
      voices.add(
          new Voice(
              voices.size() + 1,
              count.key,
              count.name.isEmpty() ? record.nameOf(count.key) : count.name,
              count.authority,
              count.turns,
              count.words,
              (double) count.words / Math.max(1, said),
              count.first));
    }
    return new Voices(voices);
  }

  static String percent(double share) {
    return share > 0 && share < 0.01 ? "< 1 %" : Math.round(share * 100) + " %";
  }

  /// The voice of a speaker.
  public Optional<Voice> of(Speaker speaker) {
    return all.stream().filter(voice -> voice.key().equals(speaker.key())).findFirst();
  }

  /// The voice of somebody who was present.
  public Optional<Voice> of(Participant participant) {
    String key = Speaker.keyOf(participant.name());
    return all.stream()
        .filter(voice ->
            (participant.authority().isPresent() && voice.authority().isPresent())
                ? voice.authority().equals(participant.authority())
                : isSame(voice.key(), key))
        .findFirst();
  }

  // "i-varga" and "varga" are "ilse-varga"; "p-varga" is not.
  private static boolean isSame(String voice, String name) {
    if (voice.isEmpty() || name.isEmpty()) {
      return false;
    }
    boolean sameLast =
        voice
            .substring(voice.lastIndexOf('-') + 1)
            .equals(name.substring(name.lastIndexOf('-') + 1));
    boolean oneWord = voice.indexOf('-') < 0 || name.indexOf('-') < 0;
    return voice.equals(name) || (sameLast && (oneWord || voice.charAt(0) == name.charAt(0)));
  }

  /// Whether there is more than one voice to tell from others.
  public boolean areSeveral() {
    return all.size() > 1;
  }

  private static final class Count {
    final String key;
    final String name;
    final Optional<AuthorityId> authority;
    final String first;
    int turns;
    int words;

    Count(String key, String name, Optional<AuthorityId> authority, String first) {
      this.key = key;
      this.name = name;
      this.authority = authority;
      this.first = first;
    }
  }

  private static final class Tally {
    final Map<String, Count> counts = new LinkedHashMap<>();
    private final Function<Block, String> first;
    private String reporting = "";

    Tally(Function<Block, String> first) {
      this.first = first;
    }

    void blocks(List<Block> blocks) {
      for (Block block : blocks) {
        switch (block) {
          case Block.Turn turn -> turn(turn);
          case Block.Paragraph paragraph -> reported(paragraph.content());
          case Block.Quotation quotation -> blocks(quotation.content());
          case Block.Enclosure enclosure -> blocks(enclosure.content());
          default -> {}
        }
      }
    }

    private void turn(Block.Turn turn) {
      Speaker speaker = turn.speaker();
      Count count =
          counts.computeIfAbsent(
              speaker.key(),
              key -> new Count(key, speaker.name(), speaker.authority(), first.apply(turn)));
      count.turns++;
      turn.words().forEach(block -> count.words += words(block));
      reporting = "";
    }

    // Speech that is reported of two together is neither's alone.
    private void reported(List<Inline> content) {
      for (Inline inline : content) {
        if (inline instanceof Inline.ReportedSpeech speech && speech.who().size() == 1) {
          String who = speech.who().getFirst();
          Count count =
              counts.computeIfAbsent(who, key -> new Count(key, "", Optional.empty(), ""));
          count.words += words(Inline.wording(speech.content()));
          count.turns += who.equals(reporting) ? 0 : 1;
          reporting = who;
        }
      }
    }

    private static int words(Block block) {
      return switch (block) {
        case Block.Paragraph paragraph -> words(Inline.wording(paragraph.content()));
        case Block.Quotation quotation -> quotation.content().stream().mapToInt(Tally::words).sum();
        case Block.ItemList list ->
            list.items().stream().mapToInt(item -> words(Inline.wording(item.content()))).sum();
        default -> 0;
      };
    }

    private static int words(String text) {
      int words = 0;
      boolean inWord = false;
      for (int i = 0; i < text.length(); i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        boolean joins = inWord && (text.charAt(i) == '\'' || text.charAt(i) == '’');
        words += letter && !inWord ? 1 : 0;
        inWord = letter || joins;
      }
      return words;
    }
  }
}
