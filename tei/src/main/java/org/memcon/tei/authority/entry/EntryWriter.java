package org.memcon.tei.authority.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.Coordinates;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.tei.output.XmlOutput;
import org.memcon.tei.vocabulary.DateAttributes;
import org.memcon.tei.vocabulary.Pointers;

/// Writes entries of `listPerson`, `listOrg`, `listPlace` and of lists of terms.
public final class EntryWriter {

  private final XmlOutput out;
  private final Function<AuthorityId, String> pointers;

  /// Writes to `out`; entries point at others by their ids.
  public EntryWriter(XmlOutput out) {
    this(out, id -> Pointers.escaped(id.value()));
  }

  /// Writes to `out`; `pointers` says how an entry points at another.
  public EntryWriter(XmlOutput out, Function<AuthorityId, String> pointers) {
    this.out = out;
    this.pointers = pointers;
  }

  /// Opens a list for records of the kind of `first`; [XmlOutput#close] closes it.
  public void openList(AuthorityRecord first) {
    switch (first) {
      case AuthorityRecord.Person person -> out.open("listPerson");
      case AuthorityRecord.CorporateBody body -> out.open("listOrg");
      case AuthorityRecord.Place place -> out.open("listPlace");
      case AuthorityRecord.Term term -> out.open("list").attribute("type", "gloss");
    }
  }

  /// Writes an entry. `id` is its `xml:id`; `spoken` says that a reader finds the record's own id
  /// in it, else that one is written beside it.
  public void write(AuthorityEntry entry, String id, boolean spoken) {
    Optional<AuthorityId> own = spoken ? Optional.empty() : Optional.of(entry.record().id());
    switch (entry.record()) {
      case AuthorityRecord.Person person -> person(person, entry.merged(), id, own);
      case AuthorityRecord.CorporateBody body -> body(body, entry.merged(), id, own);
      case AuthorityRecord.Place place -> place(place, entry.merged(), id, own);
      case AuthorityRecord.Term term -> term(term, entry.merged(), id, own);
    }
  }

  private void person(
      AuthorityRecord.Person person,
      List<AuthorityId> merged,
      String id,
      Optional<AuthorityId> own) {
    out.open("person").attribute("xml:id", id);
    names("persName", person);
    day("birth", person.life().from());
    day("death", person.life().to());
    person.offices().forEach(this::office);
    identifiers(own, merged, person.identifiers());
    closing(person, person.sources());
    out.close();
  }

  private void day(String element, Optional<HistoricalDate> date) {
    date.ifPresent(known -> out.emptyLine(element).attributes(DateAttributes.of(known)));
  }

  private void office(Office office) {
    out.openLine("occupation").attribute("type", "office");
    if (office.acting()) {
      out.attribute("subtype", "acting");
    }
    out.attributes(PeriodAttributes.of(office.period()));
    inside("roleName", Optional.of(office.title()), false);
    inside("orgName", office.body(), true);
    inside("placeName", office.post(), true);
    office
        .source()
        .ifPresent(source -> {
          out.words(" ");
          out.openInline("note").attribute("type", "source").words(source).closeInline();
        });
    out.closeInline();
  }

  private void inside(String element, Optional<String> words, boolean apart) {
    words.ifPresent(known -> {
      if (apart) {
        out.words(" ");
      }
      out.openInline(element).words(known).closeInline();
    });
  }

  private void body(
      AuthorityRecord.CorporateBody body,
      List<AuthorityId> merged,
      String id,
      Optional<AuthorityId> own) {
    out.open("org").attribute("xml:id", id);
    names("orgName", body);
    Period existence = body.existence();
    if (!existence.isUnbounded()) {
      out.emptyLine("state")
          .attribute("type", "existence")
          .attributes(PeriodAttributes.of(existence));
    }
    identifiers(own, merged, body.identifiers());
    closing(body, body.sources());
    out.close();
  }

  private void place(
      AuthorityRecord.Place place, List<AuthorityId> merged, String id, Optional<AuthorityId> own) {
    out.open("place").attribute("xml:id", id).attribute("type", place.type());
    names("placeName", place);
    if (place.within().isPresent() || place.coordinates().isPresent()) {
      out.open("location");
      place
          .within()
          .ifPresent(around -> out.emptyLine("region").attribute("ref", pointers.apply(around)));
      place.coordinates().ifPresent(point -> out.text("geo", degrees(point)));
      out.close();
    }
    identifiers(own, merged, place.identifiers());
    closing(place, place.sources());
    out.close();
  }

  private static String degrees(Coordinates point) {
    return point.latitude() + " " + point.longitude();
  }

  private void term(
      AuthorityRecord.Term term, List<AuthorityId> merged, String id, Optional<AuthorityId> own) {
    out.openLine("label").attribute("xml:id", id);
    boolean first = true;
    for (NameForm form : term.names()) {
      out.words(first ? "" : " ");
      // TEI's term has no dates: of terms, no period of use is kept.
      out.openInline("term")
          .attribute("xml:lang", form.language())
          .words(form.text())
          .closeInline();
      first = false;
    }
    own.ifPresent(known -> {
      out.words(" ");
      idno("authority", known.value());
    });
    merged.forEach(other -> {
      out.words(" ");
      idno("merged", other.value());
    });
    out.closeInline();
    out.text("item", term.description().orElse(""));
  }

  private void names(String element, AuthorityRecord record) {
    for (NameForm form : record.names()) {
      out.openLine(element);
      form(form);
    }
  }

  private void form(NameForm form) {
    out.attribute("xml:lang", form.language())
        .attributes(PeriodAttributes.of(form.used()))
        .words(form.text())
        .closeInline();
  }

  private void identifiers(
      Optional<AuthorityId> own, List<AuthorityId> merged, List<Identifier> others) {
    own.ifPresent(id -> line("authority", id.value()));
    others.forEach(other -> line(other.scheme(), other.value()));
    merged.forEach(id -> line("merged", id.value()));
  }

  private void line(String type, String value) {
    out.line();
    idno(type, value);
  }

  private void idno(String type, String value) {
    out.openInline("idno").attribute("type", type).words(value).closeInline();
  }

  private void closing(AuthorityRecord record, List<String> sources) {
    out.text("note", record.description());
    sources.forEach(source -> out.text("bibl", source));
  }
}
