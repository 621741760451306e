package org.memcon.publishing.page.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Inline;
import org.memcon.model.text.Run;
import org.memcon.publishing.page.markup.Markup;

/// Writes what stands inside a block, and remembers which notes it called.
final class InlineMarkup {

  /// A name that is less certain to be somebody's is marked.
  private static final double SURE = 0.75;

  private final Places places;
  private final Set<String> given;
  private final Set<String> called = new HashSet<>();
  private final Set<String> pages = new HashSet<>();
  private final UnaryOperator<String> speakers;
  private List<String> waiting = new ArrayList<>();
  private List<String> speaking = List.of();
  private boolean inLink;

  /// `given` are the names of the notes that the page holds; `speakers` says how the speaker with a
  /// key is called.
  InlineMarkup(Places places, Set<String> given, UnaryOperator<String> speakers) {
    this.places = places;
    this.speakers = speakers;
    this.given = Set.copyOf(given);
  }

  /// The notes called since this was asked last, each at its first call only.
  List<String> calledSince() {
    List<String> notes = waiting;
    waiting = new ArrayList<>();
    return notes;
  }

  /// Whether some place has called the note.
  boolean hasCalled(String note) {
    return called.contains(note);
  }

  void write(List<Inline> content, Markup to) {
    content.forEach(inline -> write(inline, to));
  }

  private void write(Inline inline, Markup to) {
    switch (inline) {
      case Inline.Text text -> to.text(text.text());
      case Inline.Emphasis emphasis -> emphasis(emphasis, to);
      case Inline.NoteCall call -> call(call, to);
      case Inline.CrossReference reference -> reference(reference, to);
      case Inline.Gap gap -> gap(gap, to);
      case Inline.PageBreak pageBreak -> pageBreak(pageBreak.number(), "span", to);
      case Inline.LineBreak lineBreak -> to.empty("br");
      case Inline.Name name -> name(name.key(), isUnsure(name), name.content(), to);
      case Inline.DateText date -> date(date, to);
      case Inline.ReportedSpeech speech -> reported(speech, to);
      case Inline.Emendation emendation -> emendation(emendation, to);
      case Inline.EditorialRemark remark -> {
        to.open("span", "class", "remark");
        write(remark.content(), to);
        to.close();
      }
      case Inline.Opaque opaque -> to.text(opaque.text());
    }
  }

  // Both readings are there, ours to be read; a style sheet shows the other where it is asked for.
  private static void emendation(Inline.Emendation emendation, Markup to) {
    String title = "The source has “" + emendation.original() + "”" + by(emendation);
    to.open("span", "class", "emended", "title", title);
    to.element("span", emendation.corrected(), "class", "ours");
    to.open("s", "class", "theirs", "hidden", "hidden").text(emendation.original()).close();
    to.close();
  }

  private static String by(Inline.Emendation emendation) {
    return emendation.by().isBlank() ? "" : ": " + emendation.by();
  }

  /// A page of the original begins here: its number, for the margin.
  void pageBreak(String number, String element, Markup to) {
    String name = number.isBlank() ? "" : "page-" + number.replaceAll("[^\\p{Alnum}]+", "-");
    to.element(
        element,
        number,
        "class",
        "page-break",
        "id",
        !name.isEmpty() && pages.add(name) ? places.id(name) : "",
        "role",
        "doc-pagebreak",
        "aria-label",
        number.isBlank() ? "page break" : "page " + number);
  }

  private void emphasis(Inline.Emphasis emphasis, Markup to) {
    String element = elementOf(emphasis.style());
    to.open(element, "class", classOf(emphasis.style()));
    write(emphasis.content(), to);
    to.close();
  }

  private static String elementOf(Run.Style style) {
    return switch (style) {
      case ITALIC -> "i";
      case BOLD -> "b";
      case SMALL_CAPITALS -> "span";
      case UNDERLINE -> "u";
      case STRIKETHROUGH -> "s";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
    };
  }

  private static String classOf(Run.Style style) {
    return style == Run.Style.SMALL_CAPITALS ? "small-capitals" : "";
  }

  private void call(Inline.NoteCall call, Markup to) {
    if (!given.contains(call.note())) {
      to.element("sup", call.label(), "class", "call", "title", "This note is not given");
      return;
    }
    boolean first = called.add(call.note());
    if (first) {
      waiting.add(call.note());
    }
    to.open(
        "a",
        "class",
        "call",
        "id",
        first ? places.call(call.note()) : "",
        "href",
        "#" + places.id(call.note()),
        "role",
        "doc-noteref");
    to.element("span", "note ", "class", "unseen");
    to.text(call.label().isBlank() ? "*" : call.label()).close();
  }

  private void reference(Inline.CrossReference reference, Markup to) {
    Optional<String> address = reference.target().flatMap(places.references());
    if (address.isEmpty()) {
      write(reference.content(), to);
      return;
    }
    // A link cannot stand in a link: calls inside the reference follow it.
    to.open("a", "class", "reference", "href", address.get());
    linked(reference.content(), to);
    to.close();
    write(reference.content().stream().filter(InlineMarkup::isLink).toList(), to);
  }

  private void linked(List<Inline> content, Markup to) {
    boolean outer = inLink;
    inLink = true;
    write(content.stream().filter(inner -> !isLink(inner)).toList(), to);
    inLink = outer;
  }

  private static boolean isUnsure(Inline.Name name) {
    return name.certainty().filter(certainty -> certainty < SURE).isPresent();
  }

  /// Where a name leads that is known to be somebody's.
  Optional<NameLink> known(Optional<AuthorityId> id) {
    return id.flatMap(places.names());
  }

  private void name(Optional<AuthorityId> key, boolean unsure, List<Inline> content, Markup to) {
    Optional<NameLink> link = inLink ? Optional.empty() : key.flatMap(places.names());
    if (link.isEmpty()) {
      write(content, to);
      return;
    }
    int card = link.get().card();
    to.open(
        "a",
        "class",
        unsure ? "who unsure" : "who",
        "href",
        link.get().address(),
        "title",
        (unsure ? "perhaps " : "") + link.get().line(),
        "data-card",
        card == 0 ? "" : "card-" + card);
    linked(content, to);
    to.close();
    write(content.stream().filter(InlineMarkup::isLink).toList(), to);
  }

  /// Content in which a name stands that is known to be somebody's: the name leads there, where no
  /// other does.
  void writeNamed(List<Inline> content, String name, Optional<AuthorityId> id, Markup to) {
    if (id.isEmpty() || content.stream().anyMatch(InlineMarkup::isKeyed)) {
      write(content, to);
      return;
    }
    boolean found = false;
    for (Inline inline : content) {
      int at = found || !(inline instanceof Inline.Text text) ? -1 : text.text().indexOf(name);
      if (at < 0) {
        write(inline, to);
        continue;
      }
      found = true;
      String text = ((Inline.Text) inline).text();
      to.text(text.substring(0, at));
      name(id, false, List.of(new Inline.Text(inline.span(), name)), to);
      to.text(text.substring(at + name.length()));
    }
  }

  private static boolean isKeyed(Inline inline) {
    return switch (inline) {
      case Inline.Name name -> name.key().isPresent();
      case Inline.Emphasis emphasis -> emphasis.content().stream().anyMatch(InlineMarkup::isKeyed);
      default -> false;
    };
  }

  private static boolean isLink(Inline inline) {
    return inline instanceof Inline.NoteCall || inline instanceof Inline.CrossReference;
  }

  private void gap(Inline.Gap gap, Markup to) {
    StringBuilder title = new StringBuilder(gap.reason().code());
    gap.quantity().ifPresent(quantity -> title.append(": ").append(quantity));
    gap.unit().ifPresent(unit -> title.append(' ').append(unit));
    to.open("span", "class", "gap", "title", title.toString());
    if (gap.content().isEmpty()) {
      to.text("[" + title + "]");
    }
    write(gap.content(), to);
    to.close();
  }

  /// Who speaks is said where another begins to speak, and of each sentence where it is pointed at.
  private void reported(Inline.ReportedSpeech speech, Markup to) {
    String who = names(speech.who());
    boolean begins = !who.isEmpty() && !speech.who().equals(speaking);
    String toWhom = speech.toWhom().isEmpty() ? "" : " to " + names(speech.toWhom());
    to.open(
        "span",
        "class",
        "said",
        "data-speaker",
        begins ? who : "",
        "title",
        who.isEmpty() ? "" : who + toWhom);
    write(speech.content(), to);
    to.close();
    speaking = who.isEmpty() ? speaking : speech.who();
  }

  private String names(List<String> keys) {
    return keys.stream().map(speakers).collect(Collectors.joining(" and "));
  }

  private void date(Inline.DateText date, Markup to) {
    Optional<String> machine = date.date().flatMap(InlineMarkup::machineDate);
    if (machine.isEmpty()) {
      write(date.content(), to);
      return;
    }
    to.open("time", "datetime", machine.get());
    write(date.content(), to);
    to.close();
  }

  // HTML's time element knows a day, a month or a year, and no span of days.
  private static Optional<String> machineDate(HistoricalDate date) {
    return date.uncertain() || date.precision() == HistoricalDate.Precision.INTERVAL
        ? Optional.empty()
        : Optional.of(date.edtf());
  }
}
