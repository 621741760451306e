package org.memcon.editing.identification.edition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.marking.NameMarker;
import org.memcon.editing.identification.mention.FirstPerson;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.editing.identification.role.ListedPeople;
import org.memcon.editing.identification.role.OfficeHolders;
import org.memcon.editing.identification.role.RoleReading;
import org.memcon.editing.identification.role.RoleResolver;
import org.memcon.editing.identification.role.Writer;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.ReportedSpeakers;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.TextSpan;

/// Marks the roles in records ("the Secretary", "the Soviet Ambassador") as names of those whom
/// they mean.
final class Roles {

  /// The type of a name that is a role.
  static final String TYPE = "role";

  /// The type of a name by which the writer of a record speaks of himself.
  static final String AUTHOR = ReportedSpeakers.AUTHOR;

  private final RoleResolver resolver;
  private final OfficeHolders holders;

  /// Those whom an authority knows, whatever a volume lists.
  private final OfficeHolders known;

  private Roles(OfficeHolders known, OfficeHolders holders) {
    this.resolver = new RoleResolver(holders);
    this.known = known;
    this.holders = holders;
  }

  /// Roles of people whom an authority knows.
  static Roles of(Collection<? extends AuthorityRecord> known) {
    OfficeHolders holders = new OfficeHolders(known);
    return new Roles(holders, holders);
  }

  /// The same with people whom a volume lists, who come first.
  Roles with(Collection<? extends AuthorityRecord> listed) {
    return new Roles(known, known.behind(ListedPeople.of(listed)));
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
    Writer.of(record, holders).ifPresent(writer -> selves(writer, words, marker, decisions));
    return Parties.named(marker.mark(record), marker);
  }

  /// Marks in each passage the first words by which the writer speaks of himself.
  private static void selves(
      Writer writer, List<Words> words, NameMarker marker, List<Decision> decisions) {
    for (Words here : words) {
      Optional<TextSpan> self =
          here.part() == Words.Part.BODY ? FirstPerson.in(here.text()) : Optional.empty();
      if (self.isPresent() && !here.isNamed(self.get().start(), self.get().end())) {
        int start = self.get().start();
        int end = self.get().end();
        marker.add(here, start, end, AUTHOR, writer.person(), writer.confidence());
        String reason =
            here.text().substring(start, end) + " is " + writer.person() + ": " + writer.reason();
        decisions.add(new Decision(here.span(start, end), AUTHOR, writer.confidence(), reason));
      }
    }
  }

  /// Notes speak of other days than the record.
  private static boolean isSpoken(Words words) {
    return switch (words.part()) {
      case SUBJECT, PARTICIPANT, SPEAKER, SALUTATION, BODY, TABLE -> true;
      case HEADING, SUBHEADING, DATELINE, SIGNATURE, NOTE, SOURCE, MARGIN -> false;
    };
  }
}
