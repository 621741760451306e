package org.memcon.app.cli.authority;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.memcon.app.workflow.authority.RecordView;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityRecord;

/// Prints records of an authority: one as a card, many a line each.
final class AuthorityCard {

  private static final int SOURCES = 6;
  private static final int WIDTH = 88;

  private AuthorityCard() {}

  /// Prints all that is known; `where` says in which file it stands.
  static void print(RecordView view, String where, PrintStream out) {
    out.println(view.id() + "  " + (view.names().isEmpty() ? "" : view.names().getFirst().text()));
    row("kind", Optional.of(view.kind() + view.type().map(type -> ", " + type).orElse("")), out);
    view.names().stream().skip(1).forEach(name -> row("also", Optional.of(name(name)), out));
    row(view.kind().equals("person") ? "life" : "existed", span(view.from(), view.to()), out);
    view.offices().forEach(office -> row("office", Optional.of(office(office)), out));
    row("within", view.within(), out);
    row("lies at", view.coordinates().map(at -> at.latitude() + " " + at.longitude()), out);
    view.identifiers()
        .forEach(other -> row("known as", Optional.of(other.scheme() + " " + other.value()), out));
    row("merged", joined(view.merged()), out);
    row("sources", joined(view.sources()), out);
    row("stands in", Optional.of(where), out);
    view.description().ifPresent(note -> wrapped("note", note, out));
  }

  /// One line: id, name, life, and the office held last.
  static String line(AuthorityRecord record) {
    RecordView view = RecordView.of(AuthorityEntry.of(record));
    return "%-36s  %s%s%s"
        .formatted(
            view.id(),
            record.preferredName(),
            span(view.from(), view.to()).map(life -> " (" + life + ")").orElse(""),
            view.offices().isEmpty() ? "" : ", " + office(view.offices().getLast()));
  }

  /// Words in lines that fit a terminal.
  private static void wrapped(String label, String words, PrintStream out) {
    StringBuilder line = new StringBuilder();
    String head = label;
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + word.length() > WIDTH) {
        row(head, Optional.of(line.toString()), out);
        head = "";
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    row(head, Optional.of(line.toString()), out);
  }

  private static void row(String label, Optional<String> words, PrintStream out) {
    words.ifPresent(said -> out.printf("  %-10s%s%n", label, said));
  }

  private static Optional<String> joined(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String some = words.stream().limit(SOURCES).collect(Collectors.joining(", "));
    return Optional.of(
        words.size() > SOURCES ? some + ", and " + (words.size() - SOURCES) + " more" : some);
  }

  private static String name(RecordView.Name name) {
    String used = span(name.from(), name.to()).map(years -> ", " + years).orElse("");
    return name.language().isEmpty() && used.isEmpty()
        ? name.text()
        : name.text() + " (" + name.language().orElse("") + used + ")";
  }

  private static String office(RecordView.Held office) {
    return (office.acting() ? "acting " : "")
        + office.title()
        + office.body().map(body -> ", " + body).orElse("")
        + office.post().map(post -> ", to " + post).orElse("")
        + span(office.from(), office.to()).map(years -> ", " + years).orElse("");
  }

  /// "1909 – 1994"; of an end that is known to lie between two days, the one that is sure.
  private static Optional<String> span(Optional<String> from, Optional<String> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    String begin = from.orElse("?");
    String end = to.orElse("");
    int between = begin.indexOf('/');
    int until = end.indexOf('/');
    return Optional.of(
        (between < 0 ? begin : "by " + begin.substring(between + 1))
            + " – "
            + (until < 0 ? end : end.substring(0, until) + " or later"));
  }
}
