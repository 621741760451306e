package org.memcon.publishing.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where pages of the original begin.
final class PageMarks {

  private final BookForm form;
  private final String prefix;
  private final Set<String> ids = new HashSet<>();
  private final List<OriginalPage> pages = new ArrayList<>();

  PageMarks(BookForm form, String prefix) {
    this.form = form;
    this.prefix = prefix;
  }

  /// Marks the place in an element of this name.
  void mark(String element, String number, Xhtml out) {
    String id = prefix + "page-" + number.replaceAll("[^A-Za-z0-9]", "-");
    boolean first = ids.add(id);
    if (first) {
      pages.add(new OriginalPage(number, id));
    }
    if (form == BookForm.EPUB) {
      out.open(
          element,
          "epub:type",
          "pagebreak",
          "role",
          "doc-pagebreak",
          "id",
          first ? id : "",
          "aria-label",
          " " + number + ". ");
    } else {
      out.open(element, "class", "page", "id", first ? id : "");
      out.words("[" + number + "]");
    }
    out.close(element);
  }

  List<OriginalPage> pages() {
    return List.copyOf(pages);
  }
}
