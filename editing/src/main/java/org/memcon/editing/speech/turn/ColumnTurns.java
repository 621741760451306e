package org.memcon.editing.speech.turn;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.speech.column.LabelColumn;
import org.memcon.model.record.Block;

/// The turns of labels that make a column, whatever their form.
final class ColumnTurns {

  private ColumnTurns() {}

  static TurnExtent of(DocumentDraft draft, List<LabelColumn.Entry> column) {
    reopen(draft, column);
    Map<Integer, SpeechPart> turns = new LinkedHashMap<>();
    Set<String> speakers = new HashSet<>();
    for (LabelColumn.Entry it : column) {
      speakers.add(it.key());
      turns.put(
          it.part(),
          new SpeechPart(
              it.part(), it.label(), it.key(), it.label().name(), Block.Turn.Delivery.VERBATIM));
    }
    return new TurnExtent(draft, turns, speakers, Set.of());
  }

  /// What a page sets off is the turns themselves where it sets off their labels; a word or two
  /// under a label are no signature.
  private static void reopen(DocumentDraft draft, List<LabelColumn.Entry> column) {
    boolean setOff =
        column.stream().anyMatch(it -> draft.part(it.part()).kind() == PartKind.QUOTATION);
    for (int i = column.getFirst().part(); setOff && i < draft.size(); i++) {
      if (draft.part(i).kind() == PartKind.QUOTATION) {
        draft.take(i, PartKind.OPEN, 0, "");
      }
    }
    for (LabelColumn.Entry it : column) {
      int below = it.part() + 1;
      if (it.label().wordsFrom() >= draft.part(it.part()).words().length()
          && below < draft.size()
          && draft.part(below).kind() == PartKind.SIGNATURE) {
        draft.take(below, PartKind.OPEN, 0, "");
      }
    }
  }
}
