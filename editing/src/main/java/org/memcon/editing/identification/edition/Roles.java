package org.memcon.editing.identification.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.memcon.editing.identification.mention.NameMarker;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.role.ListedPeople;
import org.memcon.editing.identification.role.OfficeHolders;
import org.memcon.editing.identification.role.RoleReading;
import org.memcon.editing.identification.role.RoleResolver;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.DiplomaticRecord;

/// Marks the roles in records ("the Secretary", "the Soviet Ambassador") as names of those whom
/// they mean.
final class Roles {

  /// The type of a name that is a role.
  static final String TYPE = "role";

  private final RoleResolver resolver;

  private Roles(OfficeHolders holders) {
    this.resolver = new RoleResolver(holders);
  }

  /// Roles of people whom a volume lists and whom an authority knows; the list comes first.
  static Roles of(
      Collection<? extends AuthorityRecord> listed, Collection<? extends AuthorityRecord> known) {
    List<AuthorityRecord> all = new ArrayList<>(ListedPeople.of(listed));
    all.addAll(known);
    return new Roles(new OfficeHolders(all));
  }

  /// The record with its roles marked, and the decision on each.
  DiplomaticRecord marked(DiplomaticRecord record, List<Decision> decisions) {
    List<Words> words = RecordWords.of(record).stream().filter(Roles::isSpoken).toList();
    NameMarker marker = new NameMarker();
    for (RoleReading reading : resolver.resolve(record, words.stream().map(Words::text).toList())) {
      Words here = words.get(reading.mention().passage());
      int start = reading.mention().start();
      int end = reading.mention().end();
      if (!reading.isSure() || here.isNamed(start, end)) {
        continue;
      }
      reading
          .person()
          .ifPresent(person -> {
            marker.add(here, start, end, TYPE, person.id(), reading.confidence());
            String reason =
                reading.mention().words() + " is " + person.id() + ": " + reading.reason();
            decisions.add(new Decision(here.span(start, end), TYPE, reading.confidence(), reason));
          });
    }
    return Parties.named(marker.mark(record), marker);
  }

  /// Notes speak of other days than the record.
  private static boolean isSpoken(Words words) {
    return switch (words.part()) {
      case SUBJECT, PARTICIPANT, SPEAKER, SALUTATION, BODY, TABLE -> true;
      case HEADING, SUBHEADING, DATELINE, SIGNATURE, NOTE, SOURCE, MARGIN -> false;
    };
  }
}
