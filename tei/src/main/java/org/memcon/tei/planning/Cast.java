package org.memcon.tei.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.edition.ReportedSpeakers;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Who speaks in a record and who was present, with the ids by which its parts point at them; and
/// the reference codes that its lines print.
public final class Cast {

  private final String record;
  private final Names names;
  private final Map<String, List<Speaking>> speakers = new LinkedHashMap<>();
  private final Map<Facts, String> present = new LinkedHashMap<>();
  private final Map<String, String> attending = new HashMap<>();
  private final List<Described> described = new ArrayList<>();
  private final Map<Facts, String> listed = new LinkedHashMap<>();
  private final Map<ReferenceCode, String> codes = new LinkedHashMap<>();
  private final List<ReferenceCode> printedCodes = new ArrayList<>();

  /// A speaker under one key and authority; `forms` are the names that differ from the first.
  public record Speaking(
      String id,
      String key,
      boolean keySaid,
      String name,
      Map<String, String> forms,
      Optional<AuthorityId> authority) {}

  /// What is known of a participant apart from the entry.
  public record Facts(
      String name,
      Optional<String> role,
      Optional<String> delegation,
      Optional<AuthorityId> authority) {

    static Facts of(Participant participant) {
      return new Facts(
          participant.name(),
          participant.role(),
          participant.delegation(),
          participant.authority());
    }
  }

  /// A participant of the description; `entry` is there where no list of the record holds it.
  public record Described(String id, Facts facts, Optional<List<Inline>> entry) {}

  private Cast(String record, Names names) {
    this.record = record;
    this.names = names;
  }

  /// The cast of a record; ids are taken from `names`.
  public static Cast of(DiplomaticRecord record, Names names) {
    Cast cast = new Cast(record.id().value(), names);
    List<Participant> entries = new ArrayList<>();
    cast.walk(record.blocks(), entries);
    record.notes().forEach(note -> cast.walk(note.content(), entries));
    cast.participants(record.description().participants(), entries);
    cast.reported(record);
    int number = 1;
    for (ReferenceCode code : record.description().references()) {
      cast.codes.putIfAbsent(code, names.free(record.id().part("ms" + number++)));
    }
    for (ReferenceCode code : cast.printedCodes) {
      cast.codes.putIfAbsent(code, names.free(record.id().part("ms" + (cast.codes.size() + 1))));
    }
    return cast;
  }

  private void reported(DiplomaticRecord record) {
    List<Inline> inlines = Responsible.allInlines(record);
    ReportedSpeakers known = new ReportedSpeakers();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Name name) {
        known.add(name);
      }
    }
    for (Inline inline : inlines) {
      if (inline instanceof Inline.ReportedSpeech speech) {
        speech.who().forEach(key -> mention(key, record, known));
        speech.toWhom().forEach(key -> mention(key, record, known));
      }
    }
  }

  private void walk(List<Block> blocks, List<Participant> entries) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Turn turn -> {
          speaks(turn.speaker());
          walk(turn.words(), entries);
        }
        case Block.Participants list ->
            list.delegations().forEach(delegation -> entries.addAll(delegation.members()));
        case Block.Enclosure in -> walk(in.content(), entries);
        case Block.Quotation in -> walk(in.content(), entries);
        case Block.Postscript in -> walk(in.content(), entries);
        case Block.ItemList list -> list.items().forEach(item -> walk(item.nested(), entries));
        case Block.SubjectLine line -> line.items().forEach(item -> walk(item.nested(), entries));
        case Block.ReferenceLine line -> line.code().ifPresent(printedCodes::add);
        default -> {}
      }
    }
  }

  private void speaks(Speaker speaker) {
    List<Speaking> same = speakers.computeIfAbsent(speaker.key(), key -> new ArrayList<>());
    for (Speaking known : same) {
      if (known.authority().equals(speaker.authority())) {
        if (!known.name().equals(speaker.name()) && !known.forms().containsKey(speaker.name())) {
          known
              .forms()
              .put(speaker.name(), names.free(known.id() + "-n" + (known.forms().size() + 2)));
        }
        return;
      }
    }
    same.add(speaking(speaker.key(), speaker.name(), speaker.authority()));
  }

  /// Somebody whose words are reported: a speaker, a participant, or a speaker known by this alone.
  private void mention(String key, DiplomaticRecord record, ReportedSpeakers known) {
    if (!speakers.containsKey(key) && !attending.containsKey(key)) {
      speakers.put(
          key, new ArrayList<>(List.of(speaking(key, record.nameOf(key), known.find(key)))));
    }
  }

  private Speaking speaking(String key, String name, Optional<AuthorityId> authority) {
    String wanted = record + "-s-" + Names.form("x" + key).substring(1);
    String id = names.free(wanted);
    return new Speaking(
        id, key, id.equals(record + "-s-" + key), name, new LinkedHashMap<>(), authority);
  }

  private void participants(List<Participant> inDescription, List<Participant> entries) {
    List<Participant> rest = new ArrayList<>(entries);
    int number = 1;
    for (Participant participant : inDescription) {
      Facts facts = Facts.of(participant);
      String id = names.free(record + "-a" + number++);
      present.putIfAbsent(facts, id);
      attending.putIfAbsent(Speaker.keyOf(participant.name()), id);
      Optional<Participant> first =
          rest.stream().filter(entry -> Facts.of(entry).equals(facts)).findFirst();
      boolean same =
          first.isPresent()
              && Inline.wording(first.get().content())
                  .equals(Inline.wording(participant.content()));
      if (same) {
        rest.remove(first.orElseThrow());
      }
      described.add(
          new Described(id, facts, same ? Optional.empty() : Optional.of(participant.content())));
    }
    for (Participant entry : entries) {
      Facts facts = Facts.of(entry);
      if (!present.containsKey(facts)) {
        String id = names.free(record + "-a" + number++);
        present.put(facts, id);
        listed.put(facts, id);
      }
    }
  }

  /// All speakers.
  public List<Speaking> speakers() {
    return speakers.values().stream().flatMap(List::stream).toList();
  }

  /// The participants of the description, in order.
  public List<Described> described() {
    return described;
  }

  /// Participants that only lists of the record name, with their ids.
  public Map<Facts, String> listed() {
    return listed;
  }

  /// Reference codes with their ids; those of the description first.
  public Map<ReferenceCode, String> codes() {
    return codes;
  }

  /// The pointer to a speaker.
  public String who(Speaker speaker) {
    return "#" + speaking(speaker).id();
  }

  /// The pointer to the form of the name, where it is not the speaker's first.
  public Optional<String> form(Speaker speaker) {
    return Optional.ofNullable(speaking(speaker).forms().get(speaker.name())).map(id -> "#" + id);
  }

  private Speaking speaking(Speaker speaker) {
    return speakers.getOrDefault(speaker.key(), List.of()).stream()
        .filter(known -> known.authority().equals(speaker.authority()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a speaker: " + speaker.name()));
  }

  /// The pointers to those with these keys.
  public Optional<String> who(List<String> keys) {
    StringJoiner pointers = new StringJoiner(" ");
    for (String key : keys) {
      List<Speaking> known = speakers.getOrDefault(key, List.of());
      String id = known.isEmpty() ? attending.get(key) : known.getFirst().id();
      pointers.add("#" + id);
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(pointers.toString());
  }

  /// The pointer to what is known of a participant.
  public String present(Participant participant) {
    return "#" + present.get(Facts.of(participant));
  }
}
