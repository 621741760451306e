package org.memcon.app.workflow.authority;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;

/// A record of an authority with its dates in EDTF, as machines read it:
/// `docs/reference/authority.md` says what its fields are.
public record RecordView(
    String id,
    String kind,
    List<Name> names,
    Optional<String> from,
    Optional<String> to,
    List<Held> offices,
    Optional<String> type,
    Optional<String> within,
    Optional<Coordinates> coordinates,
    Optional<String> description,
    List<Identifier> identifiers,
    List<String> sources,
    List<String> merged) {

  /// A form of a name.
  public record Name(
      String text, Optional<String> language, Optional<String> from, Optional<String> to) {}

  /// An office held.
  public record Held(
      String title,
      Optional<String> body,
      Optional<String> post,
      Optional<String> from,
      Optional<String> to,
      boolean acting,
      Optional<String> source) {}

  /// An entry as a view. `from` and `to` are birth and death, or the existence of a body.
  public static RecordView of(AuthorityEntry entry) {
    AuthorityRecord record = entry.record();
    Period period =
        switch (record) {
          case AuthorityRecord.Person person -> person.life();
          case AuthorityRecord.CorporateBody body -> body.existence();
          case AuthorityRecord.Place place -> Period.UNBOUNDED;
          case AuthorityRecord.Term term -> Period.UNBOUNDED;
        };
    Optional<AuthorityRecord.Place> place =
        record instanceof AuthorityRecord.Place it ? Optional.of(it) : Optional.empty();
    return new RecordView(
        record.id().value(),
        kind(record),
        record.names().stream().map(RecordView::name).toList(),
        from(period),
        to(period),
        record instanceof AuthorityRecord.Person person
            ? person.offices().stream().map(RecordView::office).toList()
            : List.of(),
        place.flatMap(AuthorityRecord.Place::type),
        place.flatMap(AuthorityRecord.Place::within).map(AuthorityId::value),
        place.flatMap(AuthorityRecord.Place::coordinates),
        record.description(),
        record.identifiers(),
        record.sources(),
        entry.merged().stream().map(AuthorityId::value).toList());
  }

  /// The word for a record's kind, as tables and options say it.
  public static String kind(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> "person";
      case AuthorityRecord.CorporateBody body -> "organization";
      case AuthorityRecord.Place place -> "place";
      case AuthorityRecord.Term term -> "term";
    };
  }

  private static Name name(NameForm form) {
    return new Name(form.text(), form.language(), from(form.used()), to(form.used()));
  }

  private static Held office(Office office) {
    return new Held(
        office.title(),
        office.body(),
        office.post(),
        from(office.period()),
        to(office.period()),
        office.acting(),
        office.source());
  }

  private static Optional<String> from(Period period) {
    return period.from().map(HistoricalDate::edtf);
  }

  private static Optional<String> to(Period period) {
    return period.to().map(HistoricalDate::edtf);
  }
}
