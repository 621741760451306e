package org.memcon.editing.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;

/// Follows the references that name a document or note of the same volume.
final class ReferenceReview {

  private record Reference(String from, TextSpan span, String target) {}

  private final String volume;
  private final Map<String, Set<String>> notes = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  ReferenceReview(String volume) {
    this.volume = volume;
  }

  void take(DiplomaticRecord record) {
    Set<String> names = new TreeSet<>();
    record.notes().forEach(note -> names.add(note.name()));
    notes.put(record.id().value(), names);
    Parts.walk(record.blocks(), block -> {}, inline -> take(record, inline));
    for (Note note : record.notes()) {
      Parts.walk(note.content(), block -> {}, inline -> take(record, inline));
    }
  }

  private void take(DiplomaticRecord record, Inline inline) {
    if (inline instanceof Inline.CrossReference reference) {
      reference
          .target()
          .filter(target -> !volume.isEmpty() && target.matches("\\Q" + volume + "\\E-d\\d.*"))
          .ifPresent(
              target -> references.add(new Reference(record.id().value(), record.span(), target)));
    }
  }

  List<Finding> end() {
    List<Finding> findings = new ArrayList<>();
    for (Reference reference : references) {
      int hash = reference.target().indexOf('#');
      String record = hash < 0 ? reference.target() : reference.target().substring(0, hash);
      String part = hash < 0 ? "" : reference.target().substring(hash + 1);
      Set<String> known = notes.get(record);
      if (known == null || part.startsWith("fn") && !known.contains(part)) {
        findings.add(
            new Finding(
                Code.MC204,
                reference.span(),
                Code.MC204.label() + ": " + reference.from() + " to " + reference.target()));
      }
    }
    return findings;
  }
}
