package org.memcon.editing.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;

/// Those present as lines of text, "name | role | delegation" each, and back.
public final class ParticipantLines {

  private ParticipantLines() {}

  /// The participants of a record, a line each.
  public static String of(DiplomaticRecord record) {
    return record.description().participants().stream()
        .map(ParticipantLines::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Participant participant) {
    String role = participant.role().orElse("");
    String delegation = participant.delegation().orElse("");
    return participant.name()
        + (role.isEmpty() && delegation.isEmpty() ? "" : " | " + role)
        + (delegation.isEmpty() ? "" : " | " + delegation);
  }

  /// The record with the participants that lines name. Whoever was among them before keeps what is
  /// known besides; where the record prints a list, it lists them.
  static DiplomaticRecord listed(DiplomaticRecord record, String lines) {
    List<Participant> now = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      if (!line.isBlank()) {
        now.add(participant(line, record.description().participants()));
      }
    }
    DiplomaticRecord described = record.with(record.heading(), record.description().attended(now));
    Optional<Block> printed =
        described.blocks().stream().filter(Block.Participants.class::isInstance).findFirst();
    return printed.isEmpty() || now.isEmpty()
        ? described
        : Parts.replaced(
            described, printed.get(), List.of(list((Block.Participants) printed.get(), now)));
  }

  private static Participant participant(String line, List<Participant> before) {
    String[] parts = line.split("\\|", 3);
    String name = parts[0].strip();
    Optional<String> role = said(parts, 1);
    Optional<String> delegation = said(parts, 2);
    Optional<Participant> known =
        before.stream()
            .filter(one -> Speaker.keyOf(one.name()).equals(Speaker.keyOf(name)))
            .findFirst();
    boolean same =
        known.isPresent() && known.get().name().equals(name) && known.get().role().equals(role);
    String entry = name + role.map(words -> ", " + words).orElse("");
    TextSpan span = known.map(Participant::span).orElse(TextSpan.NOWHERE);
    return new Participant(
        span,
        same ? known.get().content() : List.of(new Inline.Text(span, entry)),
        name,
        role,
        delegation,
        known.flatMap(Participant::authority));
  }

  private static Optional<String> said(String[] parts, int at) {
    return parts.length > at && !parts[at].isBlank()
        ? Optional.of(parts[at].strip())
        : Optional.empty();
  }

  private static Block list(Block.Participants printed, List<Participant> now) {
    Map<String, List<Participant>> sides = new LinkedHashMap<>();
    for (Participant one : now) {
      sides.computeIfAbsent(one.delegation().orElse(""), side -> new ArrayList<>()).add(one);
    }
    List<Block.Delegation> delegations = new ArrayList<>();
    sides.forEach((side, members) ->
        delegations.add(
            printed.delegations().stream()
                .filter(known -> isOf(known, side))
                .findFirst()
                .map(known -> new Block.Delegation(known.span(), known.label(), members))
                .orElseGet(() -> new Block.Delegation(printed.span(), label(side), members))));
    return new Block.Participants(printed.span(), printed.label(), delegations);
  }

  private static boolean isOf(Block.Delegation known, String side) {
    return known.members().stream().anyMatch(member -> member.delegation().orElse("").equals(side));
  }

  private static List<Inline> label(String side) {
    return side.isEmpty() ? List.of() : List.of(new Inline.Text(TextSpan.NOWHERE, side));
  }
}
