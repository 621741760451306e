package org.memcon.publishing.epub;

import java.util.List;
import org.memcon.publishing.book.OriginalPage;

/// A chapter that was written: its file, its title, the headings above it, the pages that begin in
/// it.
record EpubChapter(String file, String title, List<String> sections, List<OriginalPage> pages) {

  EpubChapter {
    sections = List.copyOf(sections);
    pages = List.copyOf(pages);
  }
}
