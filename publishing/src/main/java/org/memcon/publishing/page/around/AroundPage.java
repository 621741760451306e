package org.memcon.publishing.page.around;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.comparison.ComparedRecord;
import org.memcon.publishing.page.comparison.Counterpart;
import org.memcon.publishing.page.search.SimilarHit;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page of what stands around a record: who else met then, what can be set beside it, and the
/// records that are like it. The record's own page fetches it when a reader comes near its end.
public record AroundPage(
    Shell shell,
    RecordId record,
    String title,
    Surroundings around,
    List<Counterpart> counterparts,
    List<SimilarHit> similar) {

  public AroundPage {
    counterparts = List.copyOf(counterparts);
    similar = List.copyOf(similar);
  }

  /// The page of a record.
  public static AroundPage of(
      String archive, DiplomaticRecord record, Surroundings around, List<SimilarHit> similar) {
    String title = record.description().title();
    return new AroundPage(
        Shell.of("Around " + title, archive, ""),
        record.id(),
        title,
        around,
        counterparts(record, around, similar),
        similar);
  }

  /// The records that are worth setting beside it.
  private static List<Counterpart> counterparts(
      DiplomaticRecord one, Surroundings around, List<SimilarHit> similar) {
    List<Counterpart> found = new ArrayList<>(around.counterparts());
    Set<RecordId> known = new HashSet<>();
    found.forEach(other -> known.add(other.record().id()));
    for (SimilarHit hit : similar) {
      ComparedRecord record =
          new ComparedRecord(
              hit.record(), hit.title(), hit.kind(), hit.date(), Optional.empty(), "");
      if (known.add(hit.record())) {
        Counterpart.ofLike(one, record, hit.likeness()).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether there is nothing to show.
  public boolean isEmpty() {
    return around.shelves().isEmpty() && counterparts.isEmpty() && similar.isEmpty();
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("around.jte", this);
  }
}
