package org.memcon.tei.interpretation.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.tei.tree.Node.Element;

/// Who may read the records of a file, as its header says: `availability/@status` in the statement
/// of its publication.
///
/// Where there are several, a division points to the one that it is under with `@decls`; one that
/// points to none is under the file's own, and where several could be that, under the strictest.
public final class Availabilities {

  /// Nothing is said.
  public static final Availabilities NONE = new Availabilities(Optional.empty(), Map.of());

  private static final List<String> STATUSES = List.of("restricted", "unknown", "free");

  private final Optional<Statement> whole;
  private final Map<String, Statement> named;

  private Availabilities(Optional<Statement> whole, Map<String, Statement> named) {
    this.whole = whole;
    this.named = named;
  }

  /// What a header says; where it says nothing, what holds around it.
  public static Availabilities of(Element header, Availabilities around) {
    Map<String, Statement> named = new LinkedHashMap<>(around.named);
    Optional<Statement> whole = Optional.empty();
    for (Element availability : published(header)) {
      Optional<Statement> said = statement(availability);
      Optional<String> id = availability.said("xml:id");
      if (said.isPresent() && id.isPresent()) {
        named.put("#" + id.get(), said.get());
      }
      if (!"false".equals(availability.attribute("default"))) {
        whole = stricter(whole, said);
      }
    }
    return new Availabilities(whole.or(() -> around.whole), Map.copyOf(named));
  }

  /// What holds for the record that a division encodes.
  public Optional<Statement> of(Element division) {
    return Stream.of(division.said("decls").orElse("").split("\\s+"))
        .map(named::get)
        .filter(Objects::nonNull)
        .map(Optional::of)
        .reduce(Availabilities::stricter)
        .orElse(whole);
  }

  /// The status, where it is one that TEI knows.
  static Optional<String> status(Element availability) {
    return availability.said("status").map(String::strip).filter(STATUSES::contains);
  }

  /// Those of the file, not of the originals, and not those whose parts name their records.
  private static List<Element> published(Element header) {
    return header.first("fileDesc").stream()
        .flatMap(file -> file.all("publicationStmt").stream())
        .flatMap(statement -> statement.all("availability").stream())
        .filter(one -> one.elements().stream().noneMatch(p -> p.said("corresp").isPresent()))
        .toList();
  }

  private static Optional<Statement> statement(Element availability) {
    return status(availability)
        .map(status ->
            new Statement(
                availability.span(),
                Statement.Topic.ACCESS,
                status,
                List.of(new Inline.Text(availability.span(), words(availability)))));
  }

  private static String words(Element availability) {
    String words =
        availability.elements().stream()
            .map(part -> part.text().isEmpty() ? part.said("target").orElse("") : part.text())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? availability.text() : words;
  }

  private static Optional<Statement> stricter(Optional<Statement> one, Optional<Statement> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int first = STATUSES.indexOf(one.get().label());
    return first <= STATUSES.indexOf(other.get().label()) ? one : other;
  }
}
