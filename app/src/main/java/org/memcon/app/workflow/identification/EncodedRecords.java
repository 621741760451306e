package org.memcon.app.workflow.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.description.TitledDay;
import org.memcon.editing.identification.edition.EditionIdentifier;
import org.memcon.editing.identification.place.NamedPlaces;
import org.memcon.editing.speech.printed.PrintedTurns;
import org.memcon.editing.speech.report.ReportedSpeechRecognizer;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;

/// The records of a TEI file as index and pages have them, one after the other: with the names they
/// have identified, the turns that they print as paragraphs, and whose speech they report. The file
/// itself stays as it is; once an editor's tag has said whom a name means, no further people are
/// searched for, once one has said which place or body, no further of these, and where an editor
/// has tagged reported speech, none is.
public final class EncodedRecords {

  private final Supplier<EditionIdentifier> authority;
  private final Supplier<NamedPlaces> gazetteer;
  private List<AuthorityRecord> listed = List.of();
  private final boolean wanted;
  private boolean tagged;
  private boolean placed;
  private @Nullable EditionIdentifier identifier;
  private @Nullable NamedPlaces places;

  EncodedRecords(
      Supplier<EditionIdentifier> authority, Supplier<NamedPlaces> gazetteer, boolean wanted) {
    this.authority = authority;
    this.gazetteer = gazetteer;
    this.wanted = wanted;
  }

  /// The volume, as far as it is known.
  public void volume(Volume volume) {
    listed = volume.authorities();
    identifier = null;
    places = null;
  }

  /// The record with its turns, its names identified and its reported speech marked, dated by its
  /// title where no dateline dates it.
  public DiplomaticRecord completed(DiplomaticRecord record) {
    DiplomaticRecord dated = TitledDay.dated(record);
    return wanted ? reported(named(PrintedTurns.in(dated))) : dated;
  }

  private DiplomaticRecord named(DiplomaticRecord record) {
    tagged = tagged || EditionIdentifier.isTagged(record);
    placed = placed || NamedPlaces.isDecided(record);
    if (tagged) {
      return placed ? record : withPlaces(record);
    }
    EditionIdentifier known = identifier;
    if (known == null) {
      known = authority.get().with(listed);
      identifier = known;
    }
    return known.identify(List.of(record)).records().getFirst();
  }

  private DiplomaticRecord withPlaces(DiplomaticRecord record) {
    NamedPlaces known = places;
    if (known == null) {
      known = gazetteer.get().with(listed);
      places = known;
    }
    return known.marked(List.of(record), new ArrayList<>()).getFirst();
  }

  /// Where a sentence stands in the file is not told closer than its words do.
  private static DiplomaticRecord reported(DiplomaticRecord record) {
    return ReportedSpeechRecognizer.isMarked(record)
        ? record
        : new ReportedSpeechRecognizer("").recognize(record).record();
  }
}
