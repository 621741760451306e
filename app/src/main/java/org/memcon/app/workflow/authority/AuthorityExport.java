package org.memcon.app.workflow.authority;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.Identifier;
import org.memcon.tei.authority.file.AuthorityFileWriter;

/// Writes entries of an authority for others: as TEI, or as a table that `memcon authority import`
/// reads again.
public final class AuthorityExport {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "name",
          "names",
          "birth",
          "death",
          "founded",
          "dissolved",
          "office",
          "body",
          "post",
          "from",
          "to",
          "acting",
          "office source",
          "type",
          "within",
          "latitude",
          "longitude",
          "description",
          "source");

  private AuthorityExport() {}

  /// Writes one TEI file.
  public static void tei(List<AuthorityEntry> entries, OutputStream out) throws IOException {
    new AuthorityFileWriter().write("Authority", entries, out);
  }

  /// Writes a table in UTF-8, a row for each record and one for each further office.
  public static void csv(List<AuthorityEntry> entries, OutputStream out) throws IOException {
    List<RecordView> views = entries.stream().map(RecordView::of).toList();
    Set<String> languages = new LinkedHashSet<>();
    Set<String> schemes = new LinkedHashSet<>();
    for (RecordView view : views) {
      view.names().stream().skip(1).forEach(name -> name.language().ifPresent(languages::add));
      view.identifiers().forEach(identifier -> schemes.add(identifier.scheme()));
    }
    List<String> header = new ArrayList<>(COLUMNS);
    header.add("language");
    languages.forEach(language -> header.add("name:" + language));
    schemes.forEach(scheme -> header.add("id:" + scheme));
    line(header, out);
    for (RecordView view : views) {
      int rows = Math.max(1, view.offices().size());
      for (int i = 0; i < rows; i++) {
        line(row(view, i, languages, schemes), out);
      }
    }
    out.flush();
  }

  private static List<String> row(
      RecordView view, int which, Set<String> languages, Set<String> schemes) {
    boolean first = which == 0;
    boolean person = view.kind().equals("person");
    Optional<RecordView.Held> office =
        which < view.offices().size() ? Optional.of(view.offices().get(which)) : Optional.empty();
    List<RecordView.Name> others = first ? view.names().stream().skip(1).toList() : List.of();
    List<String> row = new ArrayList<>();
    row.add(view.id());
    row.add(view.kind());
    row.add(first && !view.names().isEmpty() ? view.names().getFirst().text() : "");
    row.add(
        others.stream()
            .filter(name -> name.language().isEmpty())
            .map(RecordView.Name::text)
            .collect(Collectors.joining("|")));
    row.add(first && person ? view.from().orElse("") : "");
    row.add(first && person ? view.to().orElse("") : "");
    row.add(first && !person ? view.from().orElse("") : "");
    row.add(first && !person ? view.to().orElse("") : "");
    row.add(office.map(RecordView.Held::title).orElse(""));
    row.add(office.flatMap(RecordView.Held::body).orElse(""));
    row.add(office.flatMap(RecordView.Held::post).orElse(""));
    row.add(office.flatMap(RecordView.Held::from).orElse(""));
    row.add(office.flatMap(RecordView.Held::to).orElse(""));
    row.add(office.filter(RecordView.Held::acting).isPresent() ? "yes" : "");
    row.add(office.flatMap(RecordView.Held::source).orElse(""));
    row.add(first ? view.type().orElse("") : "");
    row.add(first ? view.within().orElse("") : "");
    row.add(first ? view.coordinates().map(at -> at.latitude() + "").orElse("") : "");
    row.add(first ? view.coordinates().map(at -> at.longitude() + "").orElse("") : "");
    row.add(first ? view.description().orElse("") : "");
    row.add(first ? String.join("|", view.sources()) : "");
    row.add(first && !view.names().isEmpty() ? view.names().getFirst().language().orElse("") : "");
    languages.forEach(language ->
        row.add(
            others.stream()
                .filter(name -> name.language().equals(Optional.of(language)))
                .map(RecordView.Name::text)
                .collect(Collectors.joining("|"))));
    schemes.forEach(scheme ->
        row.add(
            first
                ? view.identifiers().stream()
                    .filter(identifier -> identifier.scheme().equals(scheme))
                    .map(Identifier::value)
                    .collect(Collectors.joining("|"))
                : ""));
    return row;
  }

  private static void line(List<String> cells, OutputStream out) throws IOException {
    String line =
        cells.stream().map(AuthorityExport::quoted).collect(Collectors.joining(",")) + "\r\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
  }

  // RFC 4180: quotes around what holds a comma, a quote or a line end; quotes are doubled.
  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == ';')
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
