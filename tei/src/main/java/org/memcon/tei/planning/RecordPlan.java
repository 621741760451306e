package org.memcon.tei.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordId;
import org.memcon.tei.vocabulary.Pointers;

/// What the writers of one record share: its part names, its cast, and which of its notes stand in
/// the file already.
public final class RecordPlan {

  private final Plan plan;
  private final RecordId id;
  private final PartNames parts;
  private final Cast cast;
  private final Map<String, Note> notes = new HashMap<>();
  private final Set<String> written = new HashSet<>();

  /// Plans a record of a planned edition.
  public RecordPlan(Plan plan, DiplomaticRecord record) {
    this.plan = plan;
    this.id = record.id();
    this.parts = PartNames.of(record);
    this.cast = plan.cast(record);
    record.notes().forEach(note -> notes.putIfAbsent(note.name(), note));
  }

  /// The plan of the edition.
  public Plan plan() {
    return plan;
  }

  /// Who speaks and who was present.
  public Cast cast() {
    return cast;
  }

  /// The `xml:id` of a block.
  public Optional<String> id(Block block) {
    return parts.find(block).map(id::part);
  }

  /// The `xml:id` of a part, as a pointer finds it.
  public String part(String name) {
    return Plan.part(id, name);
  }

  /// The pointer from a call to the note of a name; the bare name where no such note is given.
  public String pointer(String name) {
    return notes.containsKey(name) ? "#" + part(name) : Pointers.escaped(name);
  }

  /// The note of a name, the first time it is asked for; later and for a note that is not given,
  /// nothing.
  public Optional<Note> firstCall(String name) {
    return notes.containsKey(name) && written.add(name)
        ? Optional.of(notes.get(name))
        : Optional.empty();
  }
}
