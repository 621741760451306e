package org.memcon.editing.identification.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.identification.marking.NameMarker;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.Speaker;

/// Gives participants and speakers the keys of the names by which they are printed.
final class Parties {

  private final NameMarker marker;
  private final Map<String, AuthorityId> present = new HashMap<>();

  private Parties(NameMarker marker) {
    this.marker = marker;
  }

  /// The record whose names have been marked, its participants and speakers identified.
  static DiplomaticRecord named(DiplomaticRecord record, NameMarker marker) {
    Parties parties = new Parties(marker);
    List<Block> blocks = parties.blocks(record.blocks());
    RecordDescription it = record.description();
    RecordDescription description =
        it.attended(it.participants().stream().map(parties::participant).toList());
    return new DiplomaticRecord(
        record.id(),
        record.kind(),
        record.span(),
        record.heading(),
        blocks,
        record.notes(),
        description,
        record.findings());
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> changed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      changed.add(
          switch (block) {
            case Block.Participants in ->
                new Block.Participants(
                    in.span(),
                    in.label(),
                    in.delegations().stream().map(this::delegation).toList());
            case Block.Turn in ->
                new Block.Turn(in.span(), speaker(in.speaker()), in.delivery(), in.words());
            case Block.Enclosure in ->
                new Block.Enclosure(in.span(), in.heading(), blocks(in.content()));
            case Block.Quotation in -> new Block.Quotation(in.span(), blocks(in.content()));
            default -> block;
          });
    }
    return changed;
  }

  private Block.Delegation delegation(Block.Delegation delegation) {
    return new Block.Delegation(
        delegation.span(),
        delegation.label(),
        delegation.members().stream().map(this::participant).toList());
  }

  private Participant participant(Participant member) {
    List<Inline> content = marker.marked(member.content());
    Optional<AuthorityId> who = member.authority();
    if (who.isEmpty()) {
      who =
          key(content, nameEnd(content, member.name()))
              .or(() -> Optional.ofNullable(present.get(member.name())));
    }
    who.ifPresent(id -> present.putIfAbsent(member.name(), id));
    return new Participant(
        member.span(), content, member.name(), member.role(), member.delegation(), who);
  }

  private Speaker speaker(Speaker speaker) {
    Optional<AuthorityId> who =
        speaker.authority().isPresent()
            ? speaker.authority()
            : key(speaker.printed(), Integer.MAX_VALUE)
                .or(() -> Optional.ofNullable(present.get(speaker.name())))
                .or(() -> ofPresent(speaker.key()));
    return new Speaker(speaker.span(), speaker.printed(), speaker.name(), speaker.key(), who);
  }

  private Optional<AuthorityId> ofPresent(String key) {
    return present.entrySet().stream()
        .filter(entry -> Speaker.keyOf(entry.getKey()).equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Where a participant's name ends: the office behind it may name somebody else, "Dr. Orlok,
  /// Assistant to the President".
  private static int nameEnd(List<Inline> content, String name) {
    int at = Inline.wording(content).indexOf(name);
    return at < 0 ? Integer.MAX_VALUE : at + name.length();
  }

  /// Whom the first name in some content means that begins before `end`.
  private static Optional<AuthorityId> key(List<Inline> content, int end) {
    int at = 0;
    for (Inline inline : content) {
      int left = end - at;
      Optional<AuthorityId> key =
          switch (inline) {
            case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON && left > 0 ->
                name.key();
            case Inline.Emphasis in -> key(in.content(), left);
            default -> Optional.empty();
          };
      if (key.isPresent()) {
        return key;
      }
      at += Inline.wording(List.of(inline)).length();
    }
    return Optional.empty();
  }
}
