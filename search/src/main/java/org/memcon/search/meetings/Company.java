package org.memcon.search.meetings;

import java.util.List;
import java.util.Optional;
import org.memcon.search.query.ParsedQuery;

/// People who took part in records together, as far as they are shown: those with the strongest
/// ties. `records` is how many records were looked at, `allPeople` and `allTies` how many known
/// people and pairs of them there are in these.
public record Company(
    String understood,
    List<ParsedQuery.Remark> remarks,
    long records,
    List<Member> people,
    List<Tie> ties,
    long allPeople,
    long allTies) {

  /// Somebody, by the id that counts for all; `records` is in how many records one took part.
  public record Member(String id, String name, long records) {}

  /// Two people by their numbers among those shown, the smaller first: in how many records they
  /// were together, and from which year to which.
  public record Tie(
      int one, int other, long records, Optional<Integer> first, Optional<Integer> last) {}

  public Company {
    remarks = List.copyOf(remarks);
    people = List.copyOf(people);
    ties = List.copyOf(ties);
  }
}
