package org.memcon.editing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.apparatus.NoteDraft;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.call.NoteSign;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.inline.InlineComposer;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.edition.Account.Destination;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.Run;

/// Puts the notes of a draft together.
final class NoteAssembler {

  private static final Pattern SOURCE = Pattern.compile("(?i)^\\W{0,3}source ?: ?");
  private static final Pattern ARCHIVE =
      Pattern.compile(
          "^(?:Department of State|National Archives|Eisenhower Library|Kennedy Library|Johnson"
              + " Library|Truman Library|Nixon Presidential|Ford Library|Carter Library|Central"
              + " Intelligence Agency|Library of Congress|Washington National Records Center|Reagan"
              + " Library|\\p{Lu}\\p{L}+ (?:Presidential )?Library)[,:].*");

  private final DocumentDraft draft;
  private final PartMarks marks;
  private final InlineComposer composer;

  NoteAssembler(DocumentDraft draft, PartMarks marks, InlineComposer composer) {
    this.draft = draft;
    this.marks = marks;
    this.composer = composer;
  }

  List<Note> notes(Pairing pairing) {
    List<Note> notes = new ArrayList<>();
    List<Note> above = new ArrayList<>();
    boolean source = false;
    for (Pairing.Called called : pairing.notes()) {
      Note note = note(called, "fn" + (notes.size() + 1), !source);
      source |= note.kind() == Note.Kind.SOURCE;
      notes.add(note);
    }
    for (int i = 0; i < draft.size(); i++) {
      if (draft.part(i).kind() == PartKind.FILE_LINE) {
        above.add(fileLine(i, "fn" + (notes.size() + above.size() + 1), source));
        source = true;
      }
    }
    notes.addAll(0, above);
    return notes;
  }

  private Note fileLine(int index, String name, boolean source) {
    TextBlock block = draft.part(index).block();
    List<Inline> content = composer.compose(block, marks.inside(block), Destination.NOTE);
    return new Note(
        block.span(),
        name,
        Optional.empty(),
        source ? Note.Kind.FOOTNOTE : Note.Kind.SOURCE,
        false,
        List.of(new Block.Paragraph(block.span(), content, Optional.empty())));
  }

  private Note note(Pairing.Called called, String name, boolean maySource) {
    NoteDraft it = called.note();
    List<Block> content = new ArrayList<>();
    Optional<NoteSign> sign = it.sign();
    for (int index : it.parts()) {
      Part part = draft.part(index);
      TextBlock block = part.block();
      int from = content.isEmpty() ? signEnd(block, sign) : 0;
      if (from > 0) {
        composer.compose(block, 0, from, List.of(), Destination.NOTE);
      }
      int end = returnLink(block);
      content.add(
          new Block.Paragraph(
              block.text().span(from, end),
              composer.compose(block, from, end, marks.inside(block), Destination.NOTE),
              Optional.empty()));
      if (end < block.text().length()) {
        composer.compose(block, end, block.text().length(), List.of(), Destination.NOTE);
      }
    }
    return new Note(
        it.span(), name, it.label(), kind(called, maySource), called.call().isPresent(), content);
  }

  private static int signEnd(TextBlock block, Optional<NoteSign> sign) {
    return sign.map(s -> Math.min(s.textFrom(), block.text().length())).orElse(0);
  }

  /// A link back to the call at the note's end ("↩") is no word of the note.
  private static int returnLink(TextBlock block) {
    int end = block.text().length();
    for (Run run : block.runs()) {
      if (run.mark().filter(Run.Mark.NOTE_RETURN::equals).isPresent()) {
        int from = block.text().indexOf(run.span().start());
        if (from > 0 && from < end && run.span().end() >= block.span().end()) {
          end = from;
        }
      }
    }
    return end;
  }

  private Note.Kind kind(Pairing.Called called, boolean maySource) {
    NoteDraft it = called.note();
    Part first = draft.part(it.parts().getFirst());
    int from = signEnd(first.block(), it.sign());
    String words = first.words().substring(from, Math.min(first.words().length(), from + 200));
    if (it.marginal()) {
      return Note.Kind.MARGINAL;
    }
    boolean heading =
        called
            .call()
            .filter(call -> draft.part(call.part()).kind() == PartKind.HEADING)
            .isPresent();
    // A summary by the volume's editors may stand before the source, in one note.
    boolean summary = words.startsWith("Summary: ") && first.words().contains(" Source: ");
    boolean source =
        SOURCE.matcher(words).lookingAt()
            || summary
            || (heading && ARCHIVE.matcher(words).matches());
    return source && maySource ? Note.Kind.SOURCE : Note.Kind.FOOTNOTE;
  }
}
