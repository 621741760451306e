package org.memcon.tei.interpretation;

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
final class RecordFacts {

  String title = "";
  Optional<HistoricalDate> date = Optional.empty();
  Optional<String> place = Optional.empty();
  Optional<String> classification = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<String> volume = Optional.empty();
  final List<String> handling = new ArrayList<>();
  final List<String> subjects = new ArrayList<>();
  final List<Listed> participants = new ArrayList<>();
  final List<ReferenceCode> references = new ArrayList<>();
  final List<Credit> credits = new ArrayList<>();
  final Map<Integer, Statement> statements = new TreeMap<>();
  final List<RelatedRecord> related = new ArrayList<>();
  final List<Finding> findings = new ArrayList<>();

  /// A participant of the description: the id of its facts, and its entry where that does not stand
  /// in the record.
  record Listed(String id, Optional<List<Inline>> entry) {}
}
