package org.memcon.editing.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.layout.text.Sign;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.chronology.HistoricalDate.Precision;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.text.TextSpan;

/// Checks the dates of a record against the calendar, the archive and each other.
public final class DateChecker {

  private static final Pattern UNKNOWN =
      Pattern.compile("(?i)date unknown|undated|no date|unknown");

  /// Dates deep in long paragraphs are what somebody said, not when the record was made.
  private static final int SHORT = 200;

  /// A line that is a day and nothing else is no longer.
  private static final int DAY = 40;

  private final DateRecognizer dates = new DateRecognizer();

  /// The findings on a record's dates.
  public List<Finding> check(DocumentDraft draft, RecordDescription description) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (part.kind() == PartKind.DATELINE
          && !isAboveItsDay(draft, i)
          && !DatelineRecognizer.isPlaceLabelled(part.words())
          && !isDated(draft, part)
          && !part.words().toLowerCase(Locale.ROOT).contains("undated")) {
        findings.add(finding(Code.MC012, part.block().span(), part.words()));
      }
      if (part.words().length() < SHORT
          && part.kind() != PartKind.STATEMENT
          && part.block().text().mayHave(Sign.FIGURE)) {
        impossible(part, findings);
      }
      if (part.kind() == PartKind.ARCHIVE_DATE) {
        archive(part, description.date(), findings);
      }
    }
    return findings;
  }

  /// Whether the next line is the day of a place: "Foreign Office / 13th March, 1962."
  private boolean isAboveItsDay(DocumentDraft draft, int index) {
    String next = index + 1 < draft.size() ? draft.part(index + 1).words() : "";
    return next.length() < DAY && dates.recognize(next).filter(DateMatch::isDay).isPresent();
  }

  private boolean isDated(DocumentDraft draft, Part part) {
    return draft.dateline(part).filter(found -> found.value().date().isPresent()).isPresent()
        || dates.recognize(part.words()).isPresent();
  }

  private void impossible(Part part, List<Finding> findings) {
    for (DateMatch date : dates.recognizeAll(part.words())) {
      if (date.isImpossible()) {
        findings.add(
            finding(
                Code.MC013,
                part.block().text().span(date.from(), date.to()),
                part.words().substring(date.from(), date.to())));
      }
    }
  }

  private void archive(Part part, Optional<HistoricalDate> date, List<Finding> findings) {
    if (UNKNOWN.matcher(part.words()).matches()) {
      date.ifPresent(known -> findings.add(finding(Code.MC010, part.block().span(), known.edtf())));
      return;
    }
    Optional<HistoricalDate> told = dates.recognize(part.words()).flatMap(DateMatch::date);
    if (told.isPresent()
        && date.isPresent()
        && told.get().precision() == Precision.DAY
        && date.get().precision() == Precision.DAY
        && !told.get().earliest().equals(date.get().earliest())) {
      findings.add(
          finding(
              Code.MC011, part.block().span(), told.get().edtf() + " and " + date.get().edtf()));
    }
  }

  private static Finding finding(Code code, TextSpan span, String what) {
    return new Finding(code, span, code.label() + ": " + what);
  }
}
