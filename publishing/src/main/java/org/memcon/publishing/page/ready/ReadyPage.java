package org.memcon.publishing.page.ready;

import java.util.List;
import java.util.Optional;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.packed.GzipPage;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// A record's page put together: what it says of the record, the ways that lead on from it, and
/// what depends on who asks.
///
/// @param mayCorrect whether whoever asks may correct the record
/// @param closed that the record is closed to readers, in a line
public record ReadyPage(
    Shell shell,
    RecordId id,
    PageParts parts,
    List<Surroundings.Way> ways,
    boolean mayCorrect,
    Optional<String> closed) {

  private static final String TEMPLATE = "record.jte";

  public ReadyPage {
    ways = ways.stream().filter(Surroundings.Way::leadsOn).toList();
  }

  /// The page in an archive's reading room.
  public static ReadyPage of(
      String archive,
      RecordId id,
      PageParts parts,
      List<Surroundings.Way> ways,
      boolean mayCorrect,
      Optional<String> closed) {
    Shell shell = Shell.of(parts.title(), archive, "");
    return new ReadyPage(shell, id, parts, ways, mayCorrect, closed);
  }

  /// The address of the record's page.
  public String address() {
    return "/records/" + id;
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill(TEMPLATE, this);
  }

  /// The page as gzip; what lies ready of it is not compressed again.
  public byte[] gzip() {
    GzipPage page = new GzipPage();
    PageParts put = parts.as(page::part);
    Templates.fill(TEMPLATE, new ReadyPage(shell, id, put, ways, mayCorrect, closed), page);
    return page.bytes();
  }
}
