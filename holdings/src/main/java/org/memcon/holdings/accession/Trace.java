package org.memcon.holdings.accession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.TextSpan;

/// What stands beside the TEI so that the TEI stays clean: where each part came from in the source,
/// what the machine decided and how sure it was, what an editor should look at, and the account of
/// the source's characters.
public record Trace(
    Map<String, RecordTrace> records,
    List<Finding> findings,
    List<Decision> decisions,
    int length,
    List<Account.Entry> account) {

  /// The name under which a record's heading has its span among the parts.
  public static final String HEADING = "heading";

  /// A record's own span, the spans of its blocks and notes by part name, and its findings.
  public record RecordTrace(TextSpan span, Map<String, TextSpan> parts, List<Finding> findings) {
    public RecordTrace {
      parts = Map.copyOf(parts);
      findings = List.copyOf(findings);
    }
  }

  public Trace {
    records = Map.copyOf(records);
    findings = List.copyOf(findings);
    decisions = List.copyOf(decisions);
    account = List.copyOf(account);
  }

  /// The trace of an edition.
  public static Trace of(Edition edition) {
    Map<String, RecordTrace> records = new TreeMap<>();
    for (DiplomaticRecord record : edition.records()) {
      Map<String, TextSpan> parts = new TreeMap<>(PartNames.of(record).spans());
      record.notes().forEach(note -> parts.put(note.name(), note.span()));
      record.heading().ifPresent(heading -> parts.put(HEADING, heading.span()));
      records.put(record.id().value(), new RecordTrace(record.span(), parts, record.findings()));
    }
    return new Trace(
        records,
        new ArrayList<>(edition.findings()),
        edition.decisions(),
        edition.account().length(),
        edition.account().entries());
  }
}
