package org.memcon.holdings.accession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;

/// Where an accession came from, when, and what made the edition.
///
/// `key` is the place it was taken from (an absolute path, an address) by which a changed source is
/// known as a new version of the same accession; `sha256` is of the source's bytes in hexadecimal,
/// `size` their number; `ingested` an instant in ISO form; `settings` are those that shaped the
/// edition. `encoded` says that the source is TEI itself, so that it is its own edition. `renamed`
/// maps a record's id as recognized to the id it has in this archive, where another accession held
/// the first before.
public record Provenance(
    String name,
    String key,
    String fileName,
    String mediaType,
    Optional<String> encoding,
    Optional<String> title,
    Optional<String> address,
    Optional<String> savedOn,
    String sha256,
    long size,
    String ingested,
    String memcon,
    Map<String, String> settings,
    boolean encoded,
    Map<String, String> renamed,
    List<HeldRecord> records,
    Contents contents) {

  /// A record of the accession, as a list shows it; `date` in EDTF.
  public record HeldRecord(String id, String kind, String title, Optional<String> date) {}

  /// How many turns, notes and findings the edition has, and the first of the findings.
  public record Contents(long turns, long notes, long findings, List<HeldFinding> first) {

    /// So many findings are kept here; the trace has them all.
    public static final int KEPT = 20;

    public Contents {
      first = List.copyOf(first);
    }
  }

  /// A finding, the record it concerns, and the part of it, where it concerns one.
  public record HeldFinding(String record, Optional<String> part, Finding finding) {}

  public Provenance {
    settings = Map.copyOf(settings);
    renamed = Map.copyOf(renamed);
    records = List.copyOf(records);
  }
}
