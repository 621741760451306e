package org.memcon.tei.interpretation.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Pointers;

/// The notes of one record in the order of their calls, each under its part name.
///
/// A note's name is the end of its `xml:id` (`fn4` of `d13fn4` or of `wcda-300894-fn4`), so that
/// cross-references to it lead there; a note without one gets the next name that is free.
public final class NoteShelf {

  private final String prefix;
  private final Set<String> given = new HashSet<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> calledAhead = new HashSet<>();
  private final List<Shelved> called = new ArrayList<>();
  private final List<Shelved> uncalled = new ArrayList<>();
  private final List<Shelved> queue = new ArrayList<>();
  private int next = 1;
  private int insertAt = -1;

  /// A note that waits to be read.
  public record Shelved(Element element, String name, boolean called) {}

  /// A shelf for the notes of the record that `div` encodes.
  public NoteShelf(Element div) {
    String id = div.attribute("xml:id");
    this.prefix = id == null ? "" : id;
    for (Element note : div.within("note")) {
      suffix(note).ifPresent(given::add);
    }
  }

  /// Puts a note on the shelf that stands where it is called; gives the call, or nothing where a
  /// pointer before it has called it already.
  public Optional<Inline> called(Element note) {
    String name = name(note);
    Shelved shelved = new Shelved(note, name, true);
    if (insertAt >= 0) {
      queue.add(insertAt++, shelved);
    } else {
      called.add(shelved);
    }
    String label = note.attribute("n");
    return calledAhead.contains(name)
        ? Optional.empty()
        : Optional.of(
            new Inline.NoteCall(
                new TextSpan(note.start(), note.start()), name, label == null ? "" : label));
  }

  /// Puts a note on the shelf that nothing calls.
  public void uncalled(Element note) {
    uncalled.add(new Shelved(note, name(note), false));
  }

  /// The call that a pointer to a note makes.
  Inline callAhead(Element pointer) {
    String target = pointer.attribute("target");
    String id = target == null ? "" : Pointers.unescaped(target).replaceFirst("^#", "");
    String name = id.startsWith(prefix + "-") ? id.substring(prefix.length() + 1) : id;
    calledAhead.add(name);
    String label = pointer.attribute("n");
    return new Inline.NoteCall(pointer.span(), name, label == null ? "" : label);
  }

  /// Reads all notes; those that a note calls come behind it.
  public List<Note> read(Function<Shelved, Note> reader) {
    queue.addAll(called);
    queue.addAll(uncalled);
    List<Note> notes = new ArrayList<>(queue.size());
    for (int i = 0; i < queue.size(); i++) {
      insertAt = i + 1;
      notes.add(reader.apply(queue.get(i)));
    }
    return notes;
  }

  private String name(Element note) {
    Optional<String> suffix = suffix(note);
    if (suffix.isPresent() && used.add(suffix.get())) {
      return suffix.get();
    }
    while (given.contains("fn" + next) || used.contains("fn" + next)) {
      next++;
    }
    used.add("fn" + next);
    return "fn" + next;
  }

  private Optional<String> suffix(Element note) {
    String id = note.attribute("xml:id");
    if (id == null || prefix.isEmpty() || !id.startsWith(prefix)) {
      return Optional.empty();
    }
    String rest = id.substring(prefix.length());
    if (rest.startsWith("-") && rest.length() > 1) {
      return Optional.of(rest.substring(1));
    }
    return rest.startsWith("fn") && rest.length() > 2 ? Optional.of(rest) : Optional.empty();
  }
}
