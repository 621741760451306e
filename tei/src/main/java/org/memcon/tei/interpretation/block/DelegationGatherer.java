package org.memcon.tei.interpretation.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.text.TextSpan;

/// Gathers participants under the side they are listed with.
public final class DelegationGatherer {

  private final List<Block.Delegation> delegations = new ArrayList<>();
  private final List<Participant> members = new ArrayList<>();
  private List<Inline> label = List.of();
  private TextSpan span;
  private boolean begun;

  DelegationGatherer(int start) {
    this.span = new TextSpan(start, start);
  }

  /// Begins a side.
  void begin(List<Inline> sideLabel, TextSpan sideSpan) {
    end();
    label = sideLabel;
    span = sideSpan;
    begun = true;
  }

  /// The side that is being gathered.
  Optional<String> side() {
    String words = Inline.wording(label);
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /// Adds a member to the side.
  void add(Participant member) {
    members.add(member);
  }

  /// Adds what follows the last member, such as a page break, to its entry, or to the label.
  void append(List<Inline> more) {
    List<Inline> content = new ArrayList<>(members.isEmpty() ? label : members.getLast().content());
    content.addAll(more);
    if (members.isEmpty()) {
      label = content;
      begun = true;
      return;
    }
    Participant last = members.removeLast();
    members.add(
        new Participant(
            last.span(), content, last.name(), last.role(), last.delegation(), last.authority()));
  }

  /// All sides.
  List<Block.Delegation> delegations() {
    end();
    return delegations;
  }

  private void end() {
    if (begun || !members.isEmpty()) {
      TextSpan all = span;
      for (Participant member : members) {
        all = all.cover(member.span());
      }
      delegations.add(new Block.Delegation(all, label, members));
    }
    members.clear();
    label = List.of();
    begun = false;
  }
}
