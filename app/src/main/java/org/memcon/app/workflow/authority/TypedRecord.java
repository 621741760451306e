package org.memcon.app.workflow.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/// A record from what somebody typed. What cannot be read is an [IllegalArgumentException] of one
/// line.
public final class TypedRecord {

  private TypedRecord() {}

  /// What was typed, as it was typed.
  public record Typed(
      String kind,
      Optional<String> id,
      Optional<String> name,
      Optional<String> language,
      List<String> also,
      Optional<String> from,
      Optional<String> to,
      List<String> offices,
      List<String> acting,
      List<String> identifiers,
      Optional<String> type,
      Optional<String> within,
      Optional<String> at,
      Optional<String> note,
      List<String> sources) {}

  /// The entry to put: a new record, or a known one with what was typed besides.
  public static AuthorityEntry entry(
      Typed typed, Optional<AuthorityRecord> known, AuthorityChanges changes) {
    AuthorityId placeholder = new AuthorityId("typed");
    if (known.isPresent()) {
      AuthorityRecord record = known.get();
      AuthorityRecord more =
          record(
              typed, RecordView.kind(record), known.map(AuthorityRecord::id).orElse(placeholder));
      return new AuthorityEntry(Enrichment.of(record, more), changes.entry(record).merged());
    }
    AuthorityRecord fresh = record(typed, typed.kind(), placeholder);
    AuthorityId id =
        typed
            .id()
            .map(AuthorityId::new)
            .orElseGet(
                () -> new NewIds(each -> changes.authority().find(each).isPresent()).of(fresh));
    if (changes.authority().find(id).isPresent()) {
      throw new IllegalArgumentException(
          id + ": there is such a record already; add to it with --to " + id);
    }
    return AuthorityEntry.of(RecordParts.under(id, fresh, Optional.empty()));
  }

  private static AuthorityRecord record(Typed typed, String kind, AuthorityId id) {
    List<NameForm> names = new ArrayList<>();
    typed.name().ifPresent(name -> names.add(new NameForm(name, typed.language())));
    typed.also().forEach(form -> names.add(form(form)));
    List<Identifier> identifiers =
        typed.identifiers().stream().map(TypedRecord::identifier).toList();
    Period period =
        new Period(typed.from().map(TypedRecord::date), typed.to().map(TypedRecord::date));
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "person" ->
          new AuthorityRecord.Person(
              id, names, typed.note(), period, offices(typed), identifiers, typed.sources());
      case "organization", "organisation", "body" ->
          new AuthorityRecord.CorporateBody(
              id, names, typed.note(), period, identifiers, typed.sources());
      case "place" ->
          new AuthorityRecord.Place(
              id,
              names,
              typed.note(),
              typed.type().map(type -> type.strip().replaceAll("\\s+", "-")),
              typed.within().map(AuthorityId::new),
              typed.at().map(TypedRecord::coordinates),
              identifiers,
              typed.sources());
      case "term" -> new AuthorityRecord.Term(id, names, typed.note());
      default ->
          throw new IllegalArgumentException(
              "\"" + kind + "\" is no kind; write person, organization, place or term");
    };
  }

  private static NameForm form(String typed) {
    int at = typed.lastIndexOf('@');
    return at <= 0
        ? NameForm.of(typed)
        : new NameForm(typed.substring(0, at).strip(), Optional.of(language(typed, at)));
  }

  private static String language(String typed, int at) {
    String tag = typed.substring(at + 1).strip();
    if (!tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
      throw new IllegalArgumentException(
          "\"" + tag + "\" is no language; write a tag such as ru-Cyrl or zh-Latn-pinyin");
    }
    return tag;
  }

  private static List<Office> offices(Typed typed) {
    List<Office> offices = new ArrayList<>();
    typed.offices().forEach(office -> offices.add(office(office, false, typed.sources())));
    typed.acting().forEach(office -> offices.add(office(office, true, typed.sources())));
    return offices;
  }

  private static Office office(String typed, boolean acting, List<String> sources) {
    String[] parts = typed.split(";", -1);
    if (parts.length > 5 || parts[0].isBlank()) {
      throw new IllegalArgumentException(
          "\"" + typed + "\" is no office; write \"title; body; post; from; to\"");
    }
    return new Office(
        parts[0].strip(),
        part(parts, 1),
        part(parts, 2),
        new Period(part(parts, 3).map(TypedRecord::date), part(parts, 4).map(TypedRecord::date)),
        acting,
        sources.stream().findFirst());
  }

  private static Optional<String> part(String[] parts, int which) {
    return which < parts.length && !parts[which].isBlank()
        ? Optional.of(parts[which].strip())
        : Optional.empty();
  }

  private static HistoricalDate date(String typed) {
    return HistoricalDate.ofEdtf(typed.strip())
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"" + typed + "\" is no date; write 1961-01-21, 1961-01 or 1961"));
  }

  private static Identifier identifier(String typed) {
    int colon = typed.indexOf(':');
    if (colon <= 0 || colon == typed.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + typed + "\" is no identifier; write register:value, such as viaf:39163098");
    }
    return new Identifier(
        typed.substring(0, colon).strip().toLowerCase(Locale.ROOT),
        typed.substring(colon + 1).strip());
  }

  private static Coordinates coordinates(String typed) {
    String[] degrees = typed.split("[,\\s]+");
    try {
      return new Coordinates(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "\"" + typed + "\" is no place on the globe; write latitude,longitude: 39.9,116.4", e);
    }
  }
}
