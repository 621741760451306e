package org.memcon.editing.review.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.dating.DateMatch;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.review.order.Parts;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;

/// Looks for days that no calendar has, and for dates whose words say another day than the source's
/// markup.
public final class DayReview {

  private static final Pattern NO_DAY =
      Pattern.compile(
          "\\b(?:February (?:30|31)|(?:April|June|September|November)"
              + " 31)\\b(?![-–/\\d])|(?<![\\d.:–-])\\b(?:30|31) February\\b|(?<![\\d.:–-])\\b31"
              + " (?:April|June|September|November)\\b");

  private final DateRecognizer dates = new DateRecognizer();

  /// What is found in one record.
  public List<Finding> of(DiplomaticRecord record, List<Passage> passages) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher day = NO_DAY.matcher(passage.words());
      while (mayHold(passage.words()) && day.find()) {
        // "[sic]" or "[May 31]": editors have seen to it.
        if (passage.words().indexOf('[', day.end()) != day.end() + 1) {
          findings.add(finding(record, Code.MC013, day.group() + " (" + passage.name() + ")"));
        }
      }
    }
    if (findings.stream().noneMatch(it -> it.code() == Code.MC013)) {
      Parts.walk(record.blocks(), block -> {}, inline -> values(record, inline, findings));
      for (Note note : record.notes()) {
        Parts.walk(note.content(), block -> {}, inline -> values(record, inline, findings));
      }
    }
    return findings;
  }

  /// What every such day has in it; the pattern is dear, and most passages have not.
  private static boolean mayHold(String words) {
    return (words.contains("31") || words.contains("30"))
        && (words.contains("February")
            || words.contains("April")
            || words.contains("June")
            || words.contains("September")
            || words.contains("November"));
  }

  private void values(DiplomaticRecord record, Inline inline, List<Finding> findings) {
    if (!(inline instanceof Inline.DateText text) || text.date().isEmpty()) {
      return;
    }
    String words = Inline.wording(text.content());
    HistoricalDate told = text.date().get();
    Optional<HistoricalDate> said =
        words.indexOf('[') >= 0
            ? Optional.empty()
            : dates.recognize(words).flatMap(DateMatch::date);
    if (said.isPresent()
        && said.get().precision() == HistoricalDate.Precision.DAY
        && (told.latest().isBefore(said.get().earliest())
            || told.earliest().isAfter(said.get().latest()))) {
      findings.add(finding(record, Code.MC023, words + " is encoded as " + told.edtf()));
    }
  }

  private static Finding finding(DiplomaticRecord record, Code code, String what) {
    return new Finding(code, record.span(), code.label() + ": " + what);
  }
}
