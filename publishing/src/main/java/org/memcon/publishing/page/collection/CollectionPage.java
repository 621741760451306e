package org.memcon.publishing.page.collection;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.publishing.citation.CitationLine;
import org.memcon.publishing.page.markup.Markup;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.prose.Prose;

/// The page of a collection; `token` is that of its forms, where the reader may change it; `said`
/// why something was not done. Of a record that the archive lacks, only who may change the
/// collection is told the title: it may be closed to others.
public record CollectionPage(
    Shell shell, CollectionSheet sheet, List<Line> lines, Optional<String> token, String said) {

  /// An entry on the page: what it says, and the words by which forms call it.
  public record Line(int number, CollectionEntry entry, Content content, String name) {

    /// Whether its words are the collector's own.
    public boolean isOwn() {
      return !(entry instanceof CollectionEntry.Chosen);
    }

    /// Its words, to be changed.
    public String words() {
      return switch (entry) {
        case CollectionEntry.Heading heading -> heading.words();
        case CollectionEntry.Prose prose -> prose.words();
        case CollectionEntry.Chosen chosen -> "";
      };
    }
  }

  public CollectionPage {
    lines = List.copyOf(lines);
  }

  /// The page of a collection.
  public static CollectionPage of(
      String archive, CollectionSheet sheet, Optional<String> token, String said) {
    List<Line> lines = new ArrayList<>();
    for (CollectionEntry entry : sheet.collection().entries()) {
      int number = lines.size() + 1;
      lines.add(
          new Line(number, entry, content(entry, number, sheet, token.isPresent()), name(entry)));
    }
    String title = sheet.collection().title();
    return new CollectionPage(Shell.of(title, archive, ""), sheet, lines, token, said);
  }

  private static String name(CollectionEntry entry) {
    return switch (entry) {
      case CollectionEntry.Heading heading -> "the heading “" + heading.words() + "”";
      case CollectionEntry.Prose prose -> "the prose “" + cut(prose.words()) + "”";
      case CollectionEntry.Chosen chosen -> chosen.name();
    };
  }

  private static String cut(String words) {
    return words.length() <= 40 ? words : words.substring(0, 40).strip() + " …";
  }

  private static Content content(
      CollectionEntry entry, int number, CollectionSheet sheet, boolean owner) {
    Markup to = new Markup();
    switch (entry) {
      case CollectionEntry.Heading heading ->
          to.element("h2", heading.words(), "id", "entry-" + number);
      case CollectionEntry.Prose prose -> prose(Prose.of(prose.words()), to);
      case CollectionEntry.Chosen chosen -> chosen(chosen, sheet.facts(chosen), owner, to);
    }
    return to;
  }

  private static void prose(Prose prose, Markup to) {
    for (List<Prose.Words> paragraph : prose.paragraphs()) {
      to.open("p", "class", "collector");
      for (Prose.Words words : paragraph) {
        if (!words.address().isEmpty()) {
          to.element("a", words.text(), "href", words.address(), "rel", "noreferrer");
        } else {
          switch (words.look()) {
            case PLAIN -> to.text(words.text());
            case EMPHASIS -> to.element("em", words.text());
            case STRESS -> to.element("strong", words.text());
          }
        }
      }
      to.close().line();
    }
  }

  private static void chosen(
      CollectionEntry.Chosen chosen, Optional<ChosenFacts> facts, boolean owner, Markup to) {
    if (facts.isEmpty()) {
      to.element("p", "A record that is not here.", "class", "nothing");
      if (owner) {
        String date = chosen.date().map(day -> " (" + day + ")").orElse("");
        to.element("p", chosen.name() + ": " + chosen.title() + date, "class", "about");
      }
      return;
    }
    String part = chosen.part().map(name -> "#" + name).orElse("");
    to.open("p", "class", "chosen");
    to.element("a", facts.get().title(), "href", "/records/" + chosen.record() + part);
    to.element(
        "small", facts.get().about() + chosen.part().map(name -> " · " + place(name)).orElse(""));
    to.close();
    if (!facts.get().words().isEmpty()) {
      to.open("blockquote");
      facts.get().words().forEach(words -> to.element("p", words));
      to.close();
    }
  }

  private static String place(String part) {
    return CitationLine.placeInWords(part).orElse(part);
  }

  /// Where the collection is.
  public String address() {
    return "/collections/" + sheet.collection().name();
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("collection.jte", this);
  }
}
