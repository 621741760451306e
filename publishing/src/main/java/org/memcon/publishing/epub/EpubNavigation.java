package org.memcon.publishing.epub;

import java.util.ArrayList;
import java.util.List;
import org.memcon.publishing.book.BookDescription;
import org.memcon.publishing.book.Xhtml;

/// The list of contents, and the list of the original's pages.
final class EpubNavigation {

  private final List<String> open = new ArrayList<>();
  private final Xhtml out = new Xhtml();

  private EpubNavigation() {}

  static String of(BookDescription book, List<EpubChapter> chapters) {
    EpubNavigation made = new EpubNavigation();
    made.contents(chapters);
    made.pages(chapters);
    return EpubPackage.page("Contents", book.language(), made.out);
  }

  private void contents(List<EpubChapter> chapters) {
    out.open("nav", "epub:type", "toc", "role", "doc-toc", "id", "toc");
    out.element("h1", "Contents").open("ol").line();
    for (EpubChapter chapter : chapters) {
      under(chapter.sections(), chapter.file());
      out.open("li").element("a", chapter.title(), "href", chapter.file()).close("li").line();
    }
    under(List.of(), "");
    out.close("ol").close("nav").line();
  }

  /// Closes the parts that have ended, and opens those that begin; a part leads to its first
  /// chapter.
  private void under(List<String> sections, String file) {
    int same = 0;
    while (same < open.size()
        && same < sections.size()
        && open.get(same).equals(sections.get(same))) {
      same++;
    }
    while (open.size() > same) {
      out.close("ol").close("li").line();
      open.removeLast();
    }
    for (String section : sections.subList(same, sections.size())) {
      String heading = section.isBlank() ? "Part" : section.strip();
      out.open("li").element("a", heading, "href", file).open("ol").line();
      open.add(section);
    }
  }

  private void pages(List<EpubChapter> chapters) {
    if (chapters.stream().allMatch(chapter -> chapter.pages().isEmpty())) {
      return;
    }
    out.open(
        "nav", "epub:type", "page-list", "role", "doc-pagelist", "id", "pages", "hidden", "hidden");
    out.element("h2", "Pages of the original").open("ol").line();
    for (EpubChapter chapter : chapters) {
      chapter
          .pages()
          .forEach(page ->
              out.open("li")
                  .element("a", page.number(), "href", chapter.file() + "#" + page.id())
                  .close("li")
                  .line());
    }
    out.close("ol").close("nav").line();
  }
}
