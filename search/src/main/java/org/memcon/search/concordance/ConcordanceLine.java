package org.memcon.search.concordance;

import java.util.Optional;
import org.memcon.model.edition.Passage;
import org.memcon.search.layout.RecordSummary;

/// A line of a concordance: the words found, what stands before and behind them in the same
/// passage, and where that is: the record, the name of its part, the page on which this begins, and
/// who speaks there.
public record ConcordanceLine(
    RecordSummary record,
    String passage,
    Passage.Layer layer,
    Optional<String> page,
    Optional<String> speaker,
    String left,
    String words,
    String right) {}
