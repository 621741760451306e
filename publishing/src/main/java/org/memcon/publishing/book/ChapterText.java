package org.memcon.publishing.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.publishing.citation.CitationLine;
import org.memcon.publishing.prose.Prose;

/// The text of a chapter.
///
/// @param body what stands in the page's body
/// @param pages the pages of the original that begin in it
public record ChapterText(Xhtml body, List<OriginalPage> pages) {

  public ChapterText {
    pages = List.copyOf(pages);
  }

  /// Writes a chapter. `prefix` stands before the names of its parts; `references` finds the
  /// address of what a cross-reference points at.
  public static ChapterText of(
      Chapter chapter,
      BookForm form,
      String prefix,
      Function<String, Optional<String>> references) {
    Map<String, Note> notes = new LinkedHashMap<>();
    chapter.record().notes().forEach(note -> notes.put(note.name(), note));
    PageMarks pages = new PageMarks(form, prefix);
    InlineXhtml inlines = new InlineXhtml(form, prefix, notes, references, pages);
    BlockXhtml blocks = new BlockXhtml(chapter.record(), prefix, inlines, pages);
    Xhtml out = new Xhtml();
    out.open("section", "class", "record", "id", prefix + "record").line();
    remarks(chapter.before(), out);
    heading(chapter, inlines, out);
    blocks.write(chapter.record().blocks(), out);
    if (form == BookForm.EPUB) {
      asides(notes, inlines, blocks, prefix, out);
    } else {
      uncalled(notes, inlines, blocks, prefix, out);
    }
    out.element("p", citation(chapter), "class", "citation").line();
    remarks(chapter.after(), out);
    out.close("section").line();
    return new ChapterText(out, pages.pages());
  }

  private static void remarks(Chapter.Remarks remarks, Xhtml out) {
    remarks.headings().forEach(heading -> out.element("p", heading, "class", "part").line());
    for (Prose prose : remarks.prose()) {
      for (List<Prose.Words> paragraph : prose.paragraphs()) {
        out.open("p", "class", "collector");
        paragraph.forEach(words -> remark(words, out));
        out.close("p").line();
      }
    }
  }

  private static void remark(Prose.Words words, Xhtml out) {
    boolean ofWeb = words.address().startsWith("http");
    if (ofWeb) {
      out.element("a", words.text(), "href", words.address());
      return;
    }
    switch (words.look()) {
      case PLAIN -> out.words(words.text());
      case EMPHASIS -> out.element("em", words.text());
      case STRESS -> out.element("strong", words.text());
    }
  }

  private static void heading(Chapter chapter, InlineXhtml inlines, Xhtml out) {
    List<Inline> words =
        chapter.record().heading().map(heading -> heading.content()).orElse(List.of());
    out.open("h1");
    if (Inline.wording(words).isBlank()) {
      out.words(chapter.cited().title());
    } else {
      inlines.write(words, out);
    }
    out.close("h1").line();
  }

  private static void asides(
      Map<String, Note> notes, InlineXhtml inlines, BlockXhtml blocks, String prefix, Xhtml out) {
    if (notes.isEmpty()) {
      return;
    }
    out.open("section", "class", "notes", "role", "doc-endnotes", "aria-label", "Notes").line();
    // A note may call another: what is called is known when all are written.
    Map<String, Xhtml> written = new LinkedHashMap<>();
    notes.forEach((name, note) -> {
      Xhtml content = new Xhtml();
      blocks.write(note.content(), content);
      written.put(name, content);
    });
    notes.forEach((name, note) -> {
      out.open("aside", "epub:type", "footnote", "role", "doc-footnote", "id", prefix + name);
      String label = note.label().orElse("*");
      if (inlines.isCalled(name)) {
        out.open("p", "class", "label")
            .element("a", label, "href", "#" + prefix + "call-" + name, "role", "doc-backlink")
            .close("p");
      } else {
        out.element("p", label, "class", "label");
      }
      out.add(written.getOrDefault(name, new Xhtml())).close("aside").line();
    });
    out.close("section").line();
  }

  private static void uncalled(
      Map<String, Note> notes, InlineXhtml inlines, BlockXhtml blocks, String prefix, Xhtml out) {
    notes.forEach((name, note) -> {
      if (!inlines.isCalled(name)) {
        out.open("div", "class", "uncalled", "id", prefix + name);
        out.element("p", note.label().orElse("*"), "class", "label");
        blocks.write(note.content(), out);
        out.close("div").line();
      }
    });
  }

  private static String citation(Chapter chapter) {
    return CitationLine.of(
        chapter.record(),
        chapter.cited().print().map(print -> print.title()),
        chapter.cited().address().flatMap(ChapterText::uri));
  }

  private static Optional<java.net.URI> uri(String address) {
    try {
      return Optional.of(java.net.URI.create(address));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }
}
