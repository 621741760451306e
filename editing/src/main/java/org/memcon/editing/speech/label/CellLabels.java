package org.memcon.editing.speech.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.LineShape;

/// Speakers' names that stand in a column of their own, with neither a colon nor type: the first
/// cells of a table's rows, the terms of a list of definitions.
///
/// One row proves nothing, since tables have countries and goods in their first columns. The column
/// is one of speakers where names come again in it and sentences stand beside them.
public final class CellLabels {

  /// No name is longer.
  private static final int LONGEST = 45;

  /// Fewer rows are no column.
  private static final int FEWEST = 4;

  private static final Pattern SENTENCE = Pattern.compile("[.?!…][”\"’')\\]]{0,3} *$");

  private CellLabels() {}

  /// The labels by the places of the parts that they begin; none where no column has speakers.
  public static Map<Integer, SpeakerLabel> of(DocumentDraft draft) {
    Map<Integer, SpeakerLabel> labels = new HashMap<>();
    Set<String> names = new HashSet<>();
    int sentences = 0;
    for (int i = 0; i < draft.size(); i++) {
      Optional<SpeakerLabel> label = draft.part(i).isOpen() ? label(draft, i) : Optional.empty();
      if (label.isPresent()) {
        int at = label.get().wordsFrom() < draft.part(i).words().length() ? i : i + 1;
        boolean spoken = SENTENCE.matcher(draft.part(at).words()).find();
        if (!spoken && labels.isEmpty()) {
          // "Speaker", "Text": the heads of the columns.
          continue;
        }
        sentences += spoken ? 1 : 0;
        names.add(label.get().key());
        labels.put(i, label.get());
      }
    }
    boolean speakers =
        labels.size() >= FEWEST
            && names.size() > 1
            && names.size() * 2 <= labels.size()
            && sentences * 4 >= labels.size() * 3;
    return speakers ? labels : Map.of();
  }

  private static Optional<SpeakerLabel> label(DocumentDraft draft, int index) {
    TextBlock block = draft.part(index).block();
    if (block.is(LineShape.Kind.TABLE_ROW)) {
      return cell(block);
    }
    return block.is(LineShape.Kind.LABEL) && index + 1 < draft.size()
        ? term(block.words(), draft.part(index + 1))
        : Optional.empty();
  }

  private static Optional<SpeakerLabel> cell(TextBlock block) {
    int end = block.breaks().size() == 1 ? block.breaks().getFirst() : 0;
    return end > 1 && end <= LONGEST && end < block.words().length()
        ? SpeakerLabel.ofType(block.words(), end)
        : Optional.empty();
  }

  private static Optional<SpeakerLabel> term(String words, Part value) {
    return words.length() <= LONGEST && value.isOpen() && value.block().is(LineShape.Kind.VALUE)
        ? SpeakerLabel.ofName(words)
        : Optional.empty();
  }
}
