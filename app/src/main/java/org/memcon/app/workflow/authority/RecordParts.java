package org.memcon.app.workflow.authority;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;

/// Parts of a record: those that are selected, and those that are left.
public final class RecordParts {

  private RecordParts() {}

  /// What leaves a record: forms of its name as they are written, titles of offices, identifiers
  /// (`viaf:123`), sources; and the id of the record that they become.
  public record Selection(
      List<String> forms,
      List<String> offices,
      List<String> identifiers,
      List<String> sources,
      Optional<AuthorityId> into) {

    public Selection {
      forms = List.copyOf(forms);
      offices = List.copyOf(offices);
      identifiers = List.copyOf(identifiers);
      sources = List.copyOf(sources);
    }

    boolean has(NameForm form) {
      return forms.contains(form.text());
    }

    boolean has(Office office) {
      return offices.stream().anyMatch(title -> title.equalsIgnoreCase(office.title()));
    }

    boolean has(Identifier identifier) {
      return identifiers.contains(identifier.scheme() + ":" + identifier.value());
    }
  }

  /// The selected parts as a record.
  static AuthorityRecord taken(AuthorityRecord whole, AuthorityId id, Selection selection) {
    for (String form : selection.forms()) {
      if (whole.names().stream().noneMatch(name -> name.text().equals(form))) {
        throw new ArchiveException(
            "\""
                + form
                + "\" is no name of "
                + whole.id()
                + "; memcon authority show "
                + whole.id()
                + " prints them");
      }
    }
    return part(
        whole,
        id,
        selection::has,
        selection::has,
        selection::has,
        source -> selection.sources().contains(source),
        false);
  }

  /// What is left of the record.
  static AuthorityRecord left(AuthorityRecord whole, Selection selection) {
    AuthorityRecord rest =
        part(
            whole,
            whole.id(),
            name -> !selection.has(name),
            office -> !selection.has(office),
            identifier -> !selection.has(identifier),
            source -> !selection.sources().contains(source),
            true);
    if (rest.names().isEmpty()) {
      throw new ArchiveException(
          "no name would be left to " + whole.id() + "; leave it one form at least");
    }
    return rest;
  }

  private static AuthorityRecord part(
      AuthorityRecord whole,
      AuthorityId id,
      Predicate<NameForm> names,
      Predicate<Office> offices,
      Predicate<Identifier> identifiers,
      Predicate<String> sources,
      boolean rest) {
    List<NameForm> forms = whole.names().stream().filter(names).toList();
    List<Identifier> known = whole.identifiers().stream().filter(identifiers).toList();
    List<String> from = whole.sources().stream().filter(sources).toList();
    Optional<String> description = rest ? whole.description() : Optional.empty();
    return switch (whole) {
      case AuthorityRecord.Person person ->
          new AuthorityRecord.Person(
              id,
              forms,
              description,
              rest ? person.life() : Period.UNBOUNDED,
              person.offices().stream().filter(offices).toList(),
              known,
              from);
      case AuthorityRecord.CorporateBody body ->
          new AuthorityRecord.CorporateBody(
              id, forms, description, rest ? body.existence() : Period.UNBOUNDED, known, from);
      case AuthorityRecord.Place place ->
          new AuthorityRecord.Place(
              id,
              forms,
              description,
              place.type(),
              place.within(),
              rest ? place.coordinates() : Optional.empty(),
              known,
              from);
      case AuthorityRecord.Term term -> new AuthorityRecord.Term(id, forms, description);
    };
  }

  /// A record with another description.
  static AuthorityRecord described(AuthorityRecord record, String words) {
    Optional<String> description = Optional.of(words);
    return switch (record) {
      case AuthorityRecord.Person it ->
          new AuthorityRecord.Person(
              it.id(),
              it.names(),
              description,
              it.life(),
              it.offices(),
              it.identifiers(),
              it.sources());
      case AuthorityRecord.CorporateBody it ->
          new AuthorityRecord.CorporateBody(
              it.id(), it.names(), description, it.existence(), it.identifiers(), it.sources());
      case AuthorityRecord.Place it ->
          new AuthorityRecord.Place(
              it.id(),
              it.names(),
              description,
              it.type(),
              it.within(),
              it.coordinates(),
              it.identifiers(),
              it.sources());
      case AuthorityRecord.Term it -> new AuthorityRecord.Term(it.id(), it.names(), description);
    };
  }

  /// The same record under another id, with another source to those it names.
  public static AuthorityRecord under(
      AuthorityId id, AuthorityRecord record, Optional<String> source) {
    List<String> sources =
        java.util.stream.Stream.concat(record.sources().stream(), source.stream())
            .distinct()
            .toList();
    return switch (record) {
      case AuthorityRecord.Person it ->
          new AuthorityRecord.Person(
              id, it.names(), it.description(), it.life(), it.offices(), it.identifiers(), sources);
      case AuthorityRecord.CorporateBody it ->
          new AuthorityRecord.CorporateBody(
              id, it.names(), it.description(), it.existence(), it.identifiers(), sources);
      case AuthorityRecord.Place it ->
          new AuthorityRecord.Place(
              id,
              it.names(),
              it.description(),
              it.type(),
              it.within(),
              it.coordinates(),
              it.identifiers(),
              sources);
      case AuthorityRecord.Term it -> new AuthorityRecord.Term(id, it.names(), it.description());
    };
  }
}
