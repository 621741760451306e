package org.memcon.editing.review.order;

import java.util.List;
import java.util.TreeSet;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;

/// Looks for numbers that a record's notes leave out.
public final class NoteReview {

  /// What is found in one record.
  public List<Finding> of(DiplomaticRecord record) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Note note : record.notes()) {
      note.label()
          .filter(label -> label.matches("\\d{1,3}"))
          .map(Integer::parseInt)
          .ifPresent(numbers::add);
    }
    if (numbers.isEmpty()) {
      return List.of();
    }
    // A record may take up the numbers of the one before it.
    for (int number = numbers.first(); number < numbers.last(); number++) {
      if (!numbers.contains(number)) {
        String what = numbers.lower(number) + ", then " + numbers.higher(number);
        return List.of(new Finding(Code.MC207, record.span(), Code.MC207.label() + ": " + what));
      }
    }
    return List.of();
  }
}
