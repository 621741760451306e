package org.memcon.editing.review.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.review.dates.DayReview;
import org.memcon.editing.review.dates.HourReview;
import org.memcon.editing.review.dates.RangeReview;
import org.memcon.editing.review.dates.WeekdayReview;
import org.memcon.editing.review.dates.YearReview;
import org.memcon.editing.review.order.NoteReview;
import org.memcon.editing.review.order.ReferenceReview;
import org.memcon.editing.review.order.SequenceReview;
import org.memcon.editing.review.people.TenureReview;
import org.memcon.editing.review.text.BracketReview;
import org.memcon.editing.review.text.RepetitionReview;
import org.memcon.editing.review.text.WordReview;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;

/// Reviews the records of one edition, one after the other.
///
///     EditionReview review = new EditionReview(volume);
///     records.forEach(record -> keep(review.record(record)));
///     review.end().forEach(…);
public final class EditionReview {

  private final WeekdayReview weekdays = new WeekdayReview();
  private final DayReview days = new DayReview();
  private final HourReview hours = new HourReview();
  private final YearReview years = new YearReview();
  private final RangeReview range;
  private final SequenceReview sequence = new SequenceReview();
  private final ReferenceReview references;
  private final NoteReview notes = new NoteReview();
  private final RepetitionReview repetitions = new RepetitionReview();
  private final WordReview words = new WordReview();
  private final BracketReview brackets = new BracketReview();

  /// A review of the records of a volume; empty where they belong to none.
  public EditionReview(Optional<Volume> volume) {
    this.range = new RangeReview(volume.map(Volume::title).orElse(""));
    this.references = new ReferenceReview(volume.map(Volume::id).orElse(""));
  }

  /// The edition with all that a review of it finds.
  public static Edition reviewed(Edition edition) {
    EditionReview review = new EditionReview(edition.volume());
    List<DiplomaticRecord> records = edition.records().stream().map(review::record).toList();
    List<Finding> findings = new ArrayList<>(edition.findings());
    findings.addAll(review.end());
    return new Edition(
        edition.source(),
        edition.volume(),
        records,
        findings,
        edition.decisions(),
        edition.account());
  }

  /// The next record, with what is found in it alone or beside those before it.
  public DiplomaticRecord record(DiplomaticRecord record) {
    List<Finding> findings = new ArrayList<>(record.findings());
    int before = findings.size();
    List<Passage> passages = Passages.of(record);
    findings.addAll(weekdays.of(record, passages));
    findings.addAll(days.of(record, passages));
    findings.addAll(hours.of(record, passages));
    findings.addAll(range.of(record));
    findings.addAll(TenureReview.byStarter().of(record));
    findings.addAll(sequence.of(record));
    findings.addAll(repetitions.of(record, passages));
    findings.addAll(notes.of(record));
    findings.addAll(words.of(record, passages));
    findings.addAll(brackets.of(record, passages));
    references.take(record);
    years.take(record);
    return findings.size() == before ? record : record.with(findings);
  }

  /// What is known only when all records have been seen.
  public List<Finding> end() {
    List<Finding> findings = new ArrayList<>(references.end());
    findings.addAll(years.end());
    return findings;
  }
}
