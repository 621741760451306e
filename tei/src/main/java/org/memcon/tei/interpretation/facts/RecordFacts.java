package org.memcon.tei.interpretation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.record.RecordDescription.RelatedRecord;
import org.memcon.model.record.RecordDescription.Statement;

/// What the header of a file that Memcon wrote says of one record, gathered from the places where
/// TEI puts it.
public final class RecordFacts {

  /// The title.
  public String title = "";

  /// The date.
  public Optional<HistoricalDate> date = Optional.empty();

  /// The place.
  public Optional<String> place = Optional.empty();

  /// The classification.
  public Optional<String> classification = Optional.empty();

  /// The language.
  public Optional<String> language = Optional.empty();

  /// The id of the volume.
  public Optional<String> volume = Optional.empty();

  /// How to handle it.
  public final List<String> handling = new ArrayList<>();

  /// What it is about.
  public final List<String> subjects = new ArrayList<>();

  /// Who was present.
  public final List<Listed> participants = new ArrayList<>();

  /// Where the original is.
  public final List<ReferenceCode> references = new ArrayList<>();

  /// Who made it.
  public final List<Credit> credits = new ArrayList<>();

  /// What the archive states, by the number in its order.
  public final Map<Integer, Statement> statements = new TreeMap<>();

  /// Records that belong to it.
  public final List<RelatedRecord> related = new ArrayList<>();

  /// What an editor should look at.
  public final List<Finding> findings = new ArrayList<>();

  /// A participant of the description: the id of its facts, and its entry where that does not stand
  /// in the record.
  public record Listed(String id, Optional<List<Inline>> entry) {}
}
