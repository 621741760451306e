package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.text.TextSpan;

/// One document of the diplomatic record.
///
/// `blocks` are all that follows the heading in reading order, datelines, lists and enclosures
/// among them; `notes` stand in the order of their calls and are called by [Inline.NoteCall]s (a
/// note that nothing calls comes last and says so); `findings` are what an editor should look at.
public record DiplomaticRecord(
    RecordId id,
    RecordKind kind,
    TextSpan span,
    Optional<Heading> heading,
    List<Block> blocks,
    List<Note> notes,
    RecordDescription description,
    List<Finding> findings) {

  public DiplomaticRecord {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /// The same record under another name.
  public DiplomaticRecord named(RecordId name) {
    return new DiplomaticRecord(name, kind, span, heading, blocks, notes, description, findings);
  }

  /// The same record with other findings.
  public DiplomaticRecord with(List<Finding> others) {
    return new DiplomaticRecord(id, kind, span, heading, blocks, notes, description, others);
  }

  /// The same record with other blocks and notes.
  public DiplomaticRecord with(List<Block> otherBlocks, List<Note> otherNotes) {
    return new DiplomaticRecord(
        id, kind, span, heading, otherBlocks, otherNotes, description, findings);
  }

  /// The same record with another heading and description.
  public DiplomaticRecord with(Optional<Heading> other, RecordDescription otherDescription) {
    return new DiplomaticRecord(id, kind, span, other, blocks, notes, otherDescription, findings);
  }

  /// The name of a speaker with this key: a participant's as it is printed, else the key's words,
  /// capitalized.
  public String nameOf(String key) {
    for (Participant participant : description.participants()) {
      if (Speaker.keyOf(participant.name()).equals(key)) {
        return participant.name();
      }
    }
    StringBuilder name = new StringBuilder(key.length());
    boolean begins = true;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i) == '-' ? ' ' : key.charAt(i);
      name.append(begins ? Character.toUpperCase(c) : c);
      begins = c == ' ';
    }
    return name.toString();
  }

  /// The note with this part name.
  public Optional<Note> note(String name) {
    return notes.stream().filter(note -> note.name().equals(name)).findFirst();
  }

  /// The source note.
  public Optional<Note> sourceNote() {
    return notes.stream().filter(note -> note.kind() == Note.Kind.SOURCE).findFirst();
  }
}
