package org.memcon.editing.review.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;

/// Follows the numbers of documents and pages through a volume. What was told of a record before is
/// not told again.
public final class SequenceReview {

  private static final int LONGEST = 6;

  private int document = -1;
  private int page = -1;

  public List<Finding> of(DiplomaticRecord record) {
    List<Finding> findings = new ArrayList<>();
    int number = number(record.heading().flatMap(Heading::number));
    if (number >= 0 && document >= 0 && number != document + 1 && !knows(record, Code.MC015)) {
      findings.add(finding(Code.MC015, record, document + ", then " + number));
    }
    document = number >= 0 ? number : document;
    boolean told = knows(record, Code.MC205);
    for (String each : pages(record)) {
      int here = number(Optional.of(each));
      // The same number again is a page that two documents share; 1 begins a numbering anew.
      if (here > 1 && page > here && !told) {
        findings.add(finding(Code.MC205, record, "page " + page + ", then page " + here));
      }
      page = here >= 0 ? here : page;
    }
    return findings;
  }

  private static Finding finding(Code code, DiplomaticRecord record, String what) {
    return new Finding(code, record.span(), code.label() + ": " + what);
  }

  private static boolean knows(DiplomaticRecord record, Code code) {
    return record.findings().stream().anyMatch(finding -> finding.code() == code);
  }

  private static int number(Optional<String> printed) {
    return printed
        .filter(text ->
            !text.isEmpty()
                && text.length() < LONGEST
                && text.chars().allMatch(c -> c >= '0' && c <= '9'))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private static List<String> pages(DiplomaticRecord record) {
    List<String> pages = new ArrayList<>();
    Parts.walk(
        record.blocks(),
        block -> {
          if (block instanceof Block.PageBreak turned) {
            pages.add(turned.number());
          }
        },
        inline -> {
          if (inline instanceof Inline.PageBreak turned) {
            pages.add(turned.number());
          }
        });
    return pages;
  }
}
