package org.memcon.publishing.page.correction;

import java.util.List;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page that says who corrected what in a record, the newest first, and takes it back. `said`
/// is what was just done, or refused; `refused` whether it was.
public record HistoryPage(
    Shell shell,
    DiplomaticRecord record,
    List<HistoryLine> lines,
    String token,
    String said,
    boolean refused) {

  public HistoryPage {
    lines = List.copyOf(lines);
  }

  /// The page for a record.
  public static HistoryPage of(
      String archive, EditSheet sheet, String token, String said, boolean refused) {
    return new HistoryPage(
        Shell.of("History of " + sheet.record().description().title(), archive, ""),
        sheet.record(),
        sheet.history().reversed(),
        token,
        said,
        refused);
  }

  /// The record's address.
  public String address() {
    return "/records/" + record.id();
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("history.jte", this);
  }
}
