package org.memcon.publishing.page.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.page.comparison.Counterpart;

/// What stands around a record elsewhere in the archive: the ways on from it in time and in the
/// file that the original is kept in, who else met then, and which records are worth setting beside
/// it.
public record Surroundings(List<Way> ways, List<Shelf> shelves, List<Counterpart> counterparts) {

  /// Another record to go to.
  public record Neighbour(RecordId id, String title, Optional<HistoricalDate> date) {}

  /// A way through the records on which a record stands: what it follows ("In the volume"), and the
  /// records before and after.
  public record Way(String label, Optional<Neighbour> previous, Optional<Neighbour> next) {

    /// The way through the volume, or another source, that a record came in.
    public static Way within(
        boolean volume, Optional<Neighbour> previous, Optional<Neighbour> next) {
      return new Way(volume ? "In the volume" : "In the source", previous, next);
    }

    /// Whether it leads anywhere.
    public boolean leadsOn() {
      return previous.isPresent() || next.isPresent();
    }
  }

  /// Some records of that time: what they have in common ("On the same day"), the query that finds
  /// them all, how many these are, and the first of them.
  public record Shelf(String label, String query, long records, List<Meeting> first) {
    public Shelf {
      first = List.copyOf(first);
    }
  }

  /// A record of that time, and who took part.
  public record Meeting(
      RecordId id,
      String title,
      RecordKind kind,
      Optional<HistoricalDate> date,
      List<String> people) {

    private static final int MOST = 4;

    public Meeting {
      people = List.copyOf(people);
    }

    /// Date, kind and people, in a line.
    public String about() {
      List<String> parts = new ArrayList<>();
      date.ifPresent(day -> parts.add(DateWords.dayOf(day)));
      parts.add(kind.label());
      if (!people.isEmpty()) {
        String first = String.join(", ", people.subList(0, Math.min(MOST, people.size())));
        int more = people.size() - MOST;
        parts.add(more > 0 ? first + " and " + more + " more" : first);
      }
      return String.join(" · ", parts);
    }
  }

  public Surroundings {
    ways = ways.stream().filter(Way::leadsOn).toList();
    counterparts = List.copyOf(counterparts);
    shelves = shelves.stream().filter(shelf -> !shelf.first().isEmpty()).toList();
  }

  /// Of a record about whose surroundings nothing is known.
  public static Surroundings unknown() {
    return new Surroundings(List.of(), List.of(), List.of());
  }
}
