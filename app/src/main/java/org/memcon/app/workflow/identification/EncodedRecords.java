package org.memcon.app.workflow.identification;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.edition.EditionIdentifier;
import org.memcon.editing.speech.report.ReportedSpeechRecognizer;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;

/// The records of a TEI file as index and pages have them, one after the other: with the names they
/// have identified, and whose speech they report. The file itself stays as it is; once an editor's
/// tag has said whom a name means, no further name is searched for, and where an editor has tagged
/// reported speech, none is.
public final class EncodedRecords {

  private final Supplier<EditionIdentifier> authority;
  private List<AuthorityRecord> listed = List.of();
  private final boolean wanted;
  private boolean tagged;
  private @Nullable EditionIdentifier identifier;

  EncodedRecords(Supplier<EditionIdentifier> authority, boolean wanted) {
    this.authority = authority;
    this.wanted = wanted;
  }

  /// The volume, as far as it is known.
  public void volume(Volume volume) {
    listed = volume.authorities();
    identifier = null;
  }

  /// The record with its names identified and its reported speech marked.
  public DiplomaticRecord completed(DiplomaticRecord record) {
    return wanted ? reported(named(record)) : record;
  }

  private DiplomaticRecord named(DiplomaticRecord record) {
    tagged = tagged || EditionIdentifier.isTagged(record);
    if (tagged) {
      return record;
    }
    EditionIdentifier known = identifier;
    if (known == null) {
      known = authority.get().with(listed);
      identifier = known;
    }
    return known.identify(List.of(record)).records().getFirst();
  }

  /// Where a sentence stands in the file is not told closer than its words do.
  private static DiplomaticRecord reported(DiplomaticRecord record) {
    return ReportedSpeechRecognizer.isMarked(record)
        ? record
        : new ReportedSpeechRecognizer("").recognize(record).record();
  }
}
