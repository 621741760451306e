package org.memcon.tei.interpretation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.title.KindOfTitle;
import org.memcon.tei.interpretation.block.BlockInterpreter;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.facts.RecordFacts;
import org.memcon.tei.interpretation.header.Availabilities;
import org.memcon.tei.interpretation.phrase.NoteShelf;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Pointers;

/// Reads one record from the element that encodes it.
public final class RecordInterpreter {

  private final Pointers pointers;
  private final FileFacts facts;
  private final Optional<String> volume;
  private final Availabilities availabilities;

  /// Reads records of a file; `volume` is the id of the volume that they belong to,
  /// `availabilities` what its header says of who may read them.
  public RecordInterpreter(
      Pointers pointers, FileFacts facts, Optional<String> volume, Availabilities availabilities) {
    this.pointers = pointers;
    this.facts = facts;
    this.volume = volume;
    this.availabilities = availabilities;
  }

  /// The record that an element encodes, under an id that the caller has found.
  public DiplomaticRecord record(Element div, RecordId id) {
    NoteShelf shelf = new NoteShelf(div);
    RecordScope scope = RecordScope.of(pointers, facts, shelf);
    BlockInterpreter interpreter = new BlockInterpreter(scope);
    Optional<Heading> heading = interpreter.heading(div);
    List<Block> blocks = interpreter.body(div);
    List<Note> notes = shelf.read(shelved -> note(shelved, interpreter));
    Optional<RecordFacts> told = facts.find(id.value());
    RecordDescription description =
        told.isPresent()
            ? ToldDescription.of(told.get(), facts, blocks, availabilities.of(div))
            : DerivedDescription.of(
                div, heading, blocks, notes, volume, availabilities.of(div).stream().toList());
    List<Finding> findings = new ArrayList<>(scope.findings());
    told.ifPresent(facts -> findings.addAll(facts.findings));
    return new DiplomaticRecord(
        id,
        kind(div, description.title(), blocks, notes),
        div.span(),
        heading,
        blocks,
        notes,
        description,
        findings);
  }

  private static Note note(NoteShelf.Shelved shelved, BlockInterpreter interpreter) {
    Element element = shelved.element();
    Note.Kind kind = Note.Kind.FOOTNOTE;
    String type = element.said("type").orElse("");
    for (Note.Kind candidate : Note.Kind.values()) {
      if (candidate.code().equals(type)) {
        kind = candidate;
      }
    }
    return new Note(
        element.span(),
        shelved.name(),
        Optional.ofNullable(element.attribute("n")),
        kind,
        shelved.called(),
        interpreter.note(element));
  }

  /// The kind that the file names, else that the title announces, else that a line at the top of
  /// the record does ("851G.00/4-3049: Telegram").
  private static RecordKind kind(Element div, String title, List<Block> blocks, List<Note> notes) {
    Optional<String> subtype = div.said("subtype");
    if (subtype.isPresent()) {
      RecordKind named = RecordKind.ofCode(subtype.get());
      if (named != RecordKind.OTHER || subtype.get().equals(RecordKind.OTHER.code())) {
        return named;
      }
    }
    RecordKind kind = KindOfTitle.of(title);
    if (kind == RecordKind.OTHER) {
      kind =
          notes.stream()
              .filter(note -> note.kind() == Note.Kind.SOURCE)
              .map(note -> SourceNote.words(note.content()))
              .map(words -> words.substring(words.lastIndexOf(':') + 1).strip())
              .filter(words -> words.length() < 40)
              .map(KindOfTitle::of)
              .filter(found -> found != RecordKind.OTHER)
              .findFirst()
              .orElse(RecordKind.OTHER);
    }
    if (kind == RecordKind.OTHER) {
      kind =
          blocks.stream()
              .filter(Block.Marking.class::isInstance)
              .map(block -> Inline.wording(((Block.Marking) block).content()))
              .map(words -> KindOfTitle.of(words.substring(words.lastIndexOf(':') + 1).strip()))
              .filter(found -> found != RecordKind.OTHER)
              .findFirst()
              .orElse(RecordKind.OTHER);
    }
    return kind;
  }
}
