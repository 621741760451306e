package org.memcon.publishing.csl.style;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.DefaultLocaleProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.output.Citation;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A style of CSL at work. Its engine cites for one at a time.
final class StyleSheet {

  private static final String ITEM = "item";

  /// Stands for the passage while the engine works, which would take its words for page numbers.
  private static final String PLACE = "\uE000";

  private final CSL engine;
  private final OneItem item = new OneItem();
  private final ReentrantLock turn = new ReentrantLock();

  /// A style, as its file has it.
  StyleSheet(String style) {
    if (!style.contains("<citation") || style.contains("<!DOCTYPE")) {
      throw new IllegalArgumentException("a style of CSL that says not how to cite");
    }
    try {
      engine =
          new CSL(
              item, new DefaultLocaleProvider(), new DefaultAbbreviationProvider(), style, "en-US");
    } catch (IOException fault) {
      throw new IllegalArgumentException("no style of CSL that can be read", fault);
    }
  }

  /// HTML in which words stand as they are, but for the signs that would be markup.
  private static final class Marked extends HtmlFormat {
    @Override
    protected String escape(String words) {
      return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }

  /// The item that is cited.
  private static final class OneItem implements ItemDataProvider {
    private CSLItemData current = new CSLItemData();

    @Override
    public CSLItemData retrieveItem(String id) {
      return current;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(ITEM);
    }
  }

  /// Cites an item in a part of the style.
  StyledText cite(CSLItemData cited, CitationStyle.Part part, Optional<CitedPlace> place) {
    turn.lock();
    try {
      item.current = cited;
      engine.reset();
      engine.setOutputFormat(new Marked());
      return switch (part) {
        case LIST -> {
          engine.registerCitationItems(ITEM);
          yield StyledText.ofHtml(engine.makeBibliography().makeString());
        }
        case NOTE -> note(place);
        case SHORT_NOTE -> {
          engine.makeCitation(ITEM);
          yield note(place);
        }
      };
    } finally {
      turn.unlock();
    }
  }

  private StyledText note(Optional<CitedPlace> place) {
    CSLCitationItemBuilder reference = new CSLCitationItemBuilder(ITEM);
    place.ifPresent(there -> reference.locator(PLACE).label(CSLLabel.SECTION));
    List<Citation> made = engine.makeCitation(new CSLCitation(reference.build()));
    String words = made.getLast().getText();
    return StyledText.ofHtml(
        place.map(there -> words.replace(PLACE, there.locator())).orElse(words));
  }
}
