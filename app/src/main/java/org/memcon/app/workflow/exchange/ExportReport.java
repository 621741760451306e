package org.memcon.app.workflow.exchange;

import java.util.List;
import org.memcon.search.query.ParsedQuery;

/// How many records were taken along, and what the asker should know.
public record ExportReport(long records, List<ParsedQuery.Remark> remarks) {
  public ExportReport {
    remarks = List.copyOf(remarks);
  }
}
