package org.memcon.editing.correction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Correction;
import org.memcon.model.correction.Place;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;

/// Findings that a correction settles: an editor who has said who speaks has seen that the speaker
/// is not among those present, and one who lets a finding stand has seen it.
final class SettledFindings {

  private static final Set<Code> OF_DATES =
      Set.of(
          Code.MC010,
          Code.MC011,
          Code.MC012,
          Code.MC013,
          Code.MC014,
          Code.MC017,
          Code.MC018,
          Code.MC021);

  private static final Set<Code> OF_SPEAKERS = Set.of(Code.MC101, Code.MC102);

  private SettledFindings() {}

  /// The corrected record without what its correction settles; `before` is the record before it.
  static DiplomaticRecord in(
      DiplomaticRecord corrected, Correction correction, DiplomaticRecord before) {
    if (corrected.findings().isEmpty()) {
      return corrected;
    }
    Optional<Block> part =
        correction.aspect() == Aspect.SPEAKER
            ? PartFinder.find(before, correction.place())
            : Optional.empty();
    List<Finding> left =
        corrected.findings().stream()
            .filter(finding -> !isSettled(finding, correction, part))
            .toList();
    return left.size() == corrected.findings().size() ? corrected : corrected.with(left);
  }

  private static boolean isSettled(Finding finding, Correction by, Optional<Block> part) {
    return switch (by.aspect()) {
      case DATE -> OF_DATES.contains(finding.code());
      case HEADING -> finding.code() == Code.MC016;
      case SPEAKER ->
          OF_SPEAKERS.contains(finding.code())
              && part.filter(block -> block.span().contains(finding.span())).isPresent();
      case FINDING ->
          finding.code().name().equals(by.was())
              && (isAt(finding, by.place())
                  || Place.of(finding.span(), finding.message())
                      .words()
                      .equals(by.place().words()));
      case PLACE, PARTICIPANTS, NAME, NOTE, WORDS -> false;
    };
  }

  private static boolean isAt(Finding finding, Place place) {
    return !place.span().isEmpty() && finding.span().equals(place.span());
  }
}
