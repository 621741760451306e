package org.memcon.publishing.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.Run;

/// What stands inside blocks, as XHTML.
final class InlineXhtml {

  private final BookForm form;
  private final String prefix;
  private final Map<String, Note> notes;
  private final Function<String, Optional<String>> references;
  private final PageMarks pages;
  private final Set<String> called = new HashSet<>();
  private final List<Inline.NoteCall> waiting = new ArrayList<>();
  private int links;
  private int inNote;

  InlineXhtml(
      BookForm form,
      String prefix,
      Map<String, Note> notes,
      Function<String, Optional<String>> references,
      PageMarks pages) {
    this.form = form;
    this.prefix = prefix;
    this.notes = notes;
    this.references = references;
    this.pages = pages;
  }

  void write(List<Inline> content, Xhtml out) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> out.words(text.text());
        case Inline.Emphasis emphasis -> emphasis(emphasis, out);
        case Inline.NoteCall call -> call(call, out);
        case Inline.CrossReference reference -> reference(reference, out);
        case Inline.Gap gap -> within("span", "gap", gap.content(), out);
        case Inline.PageBreak pageBreak -> pages.mark("span", pageBreak.number(), out);
        case Inline.LineBreak lineBreak -> out.empty("br");
        case Inline.Name name -> write(name.content(), out);
        case Inline.DateText date -> write(date.content(), out);
        case Inline.ReportedSpeech speech -> write(speech.content(), out);
        case Inline.Emendation emendation -> out.words(emendation.corrected());
        case Inline.EditorialRemark remark -> within("span", "remark", remark.content(), out);
        case Inline.Opaque opaque -> out.words(opaque.text());
      }
    }
  }

  private void within(String element, String look, List<Inline> content, Xhtml out) {
    out.open(element, "class", look);
    write(content, out);
    out.close(element);
  }

  private void emphasis(Inline.Emphasis emphasis, Xhtml out) {
    String element =
        switch (emphasis.style()) {
          case ITALIC -> "i";
          case BOLD -> "b";
          case SUPERSCRIPT -> "sup";
          case SUBSCRIPT -> "sub";
          case STRIKETHROUGH -> "s";
          case SMALL_CAPITALS, UNDERLINE -> "span";
        };
    String look =
        emphasis.style() == Run.Style.SMALL_CAPITALS
            ? "sc"
            : emphasis.style() == Run.Style.UNDERLINE ? "u" : "";
    within(element, look, emphasis.content(), out);
  }

  /// A link cannot stand inside a link: the notes that are called inside one follow it.
  private void reference(Inline.CrossReference reference, Xhtml out) {
    Optional<String> address = reference.target().flatMap(references);
    if (address.isEmpty() || links > 0 || inNote > 0 && form == BookForm.PAGES) {
      write(reference.content(), out);
      return;
    }
    String said = form == BookForm.PAGES ? Inline.wording(reference.content()) : "";
    out.open("a", "href", address.get(), "title", said);
    links++;
    write(reference.content(), out);
    links--;
    out.close("a");
    List<Inline.NoteCall> calls = List.copyOf(waiting);
    waiting.clear();
    calls.forEach(call -> call(call, out));
  }

  private void call(Inline.NoteCall call, Xhtml out) {
    if (links > 0) {
      waiting.add(call);
      return;
    }
    Note note = notes.get(call.note());
    if (note == null || form == BookForm.PAGES && (inNote > 0 || called.contains(call.note()))) {
      out.element("sup", call.label());
      return;
    }
    boolean first = called.add(call.note());
    if (form == BookForm.EPUB) {
      out.open(
          "a",
          "epub:type",
          "noteref",
          "role",
          "doc-noteref",
          "class",
          "call",
          "id",
          first ? prefix + "call-" + note.name() : "",
          "href",
          "#" + prefix + note.name());
      out.words(call.label()).close("a");
    } else {
      atFoot(note, call.label(), out);
    }
  }

  private void atFoot(Note note, String label, Xhtml out) {
    out.open("span", "class", "footnote", "id", prefix + note.name(), "data-label", label);
    inNote++;
    boolean first = true;
    for (List<Inline> line : NoteLines.of(note)) {
      if (!first) {
        out.empty("br");
      }
      write(line, out);
      first = false;
    }
    inNote--;
    out.close("span");
  }

  /// Whether a note was called.
  boolean isCalled(String note) {
    return called.contains(note);
  }
}
