package org.memcon.tei.interpretation.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.record.RecordDescription.RelatedRecord;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.facts.RecordFacts;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.interpretation.phrase.NoteShelf;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.DateAttributes;
import org.memcon.tei.vocabulary.HeaderWords;
import org.memcon.tei.vocabulary.Pointers;

/// Reads a `teiHeader`: what volume the file is, and, where Memcon wrote it, the facts of each
/// record.
public final class HeaderInterpreter {

  private HeaderInterpreter() {}

  /// Whether Memcon wrote the file.
  public static boolean isOurs(Element header) {
    return header.within("application").stream()
        .anyMatch(application -> "memcon".equals(application.attribute("ident")));
  }

  /// The volume that the file is, without sections and authorities; empty where it is none.
  public static Optional<Volume> volume(Element header) {
    Optional<Element> file = header.first("fileDesc");
    Optional<Element> publication = file.flatMap(desc -> desc.first("publicationStmt"));
    Optional<String> id =
        publication.stream()
            .flatMap(statement -> statement.all("idno").stream())
            .filter(idno -> idno.is("idno", "frus") || idno.is("idno", "volume"))
            .map(Element::text)
            .filter(text -> !text.isEmpty())
            .findFirst();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    List<Element> titles =
        file.flatMap(desc -> desc.first("titleStmt"))
            .map(statement -> statement.all("title"))
            .orElse(List.of());
    Optional<String> series =
        file.flatMap(desc -> desc.first("seriesStmt"))
            .flatMap(statement -> statement.first("title"))
            .or(() -> titles.stream().filter(title -> title.is("title", "series")).findFirst())
            .map(Element::text);
    String title =
        titles.stream()
            .filter(candidate -> candidate.is("title", "complete"))
            .findFirst()
            .or(() -> titles.stream().findFirst())
            .map(Element::text)
            .orElse(id.get());
    return Optional.of(
        new Volume(
            id.get(),
            title,
            series,
            header.within("editor").stream()
                .map(Element::text)
                .filter(name -> !name.isEmpty())
                .toList(),
            publication.flatMap(statement -> statement.first("publisher")).map(Element::text),
            publication
                .flatMap(statement -> statement.first("date"))
                .map(Element::text)
                .filter(text -> !text.isEmpty()),
            List.of(),
            List.of()));
  }

  /// The facts of each record that a header of Memcon's tells.
  public static FileFacts facts(Element header, String base) {
    FileFacts facts = new FileFacts();
    for (Element creation : header.within("creation")) {
      about(creation).ifPresent(record -> creation(creation, facts.of(record)));
    }
    Pointers pointers = new Pointers(base, facts.recordIds());
    for (Element statement : header.within("respStmt")) {
      responsibility(statement, facts);
    }
    for (Element description : header.within("msDesc")) {
      reference(description, facts);
    }
    for (Element note : header.within("note")) {
      about(note).ifPresent(record -> statement(note, topic(note), "", pointers, facts));
    }
    for (Element availability : header.within("availability")) {
      Optional<String> status = Availabilities.status(availability);
      Statement.Topic topic = status.isPresent() ? Statement.Topic.ACCESS : Statement.Topic.RIGHTS;
      String label = status.orElse("");
      availability.all("p").forEach(p -> statement(p, topic, label, pointers, facts));
    }
    for (Element summary : header.within("abstract")) {
      summary
          .first("p")
          .ifPresent(p -> statement(p, Statement.Topic.ABSTRACT, "", pointers, facts));
    }
    for (Element related : header.within("relatedItem")) {
      about(related).flatMap(facts::find).ifPresent(record -> record.related.add(related(related)));
    }
    for (Element language : header.within("language")) {
      about(language)
          .flatMap(facts::find)
          .ifPresent(record -> record.language = language(language));
    }
    for (Element textClass : header.within("textClass")) {
      about(textClass).flatMap(facts::find).ifPresent(record -> terms(textClass, record));
    }
    return facts;
  }

  private static Optional<String> about(Element element) {
    return element.said("corresp").map(FileFacts::fragment);
  }

  private static void creation(Element creation, RecordFacts record) {
    record.title = creation.first("title").map(Element::text).orElse("");
    record.date = creation.first("date").flatMap(date -> DateAttributes.read(date::attribute));
    record.place = creation.first("placeName").map(Element::text);
    record.volume = creation.first("idno").map(Element::text);
  }

  private static void responsibility(Element statement, FileFacts facts) {
    String name = statement.first("name").map(Element::text).orElse("");
    Optional<RecordFacts> record = about(statement).flatMap(facts::find);
    if (record.isPresent()) {
      String role = statement.first("resp").map(Element::text).orElse("");
      record.get().credits.add(new Credit(statement.span(), role, name));
    } else {
      statement.said("xml:id").ifPresent(id -> facts.responsible(id, name));
    }
  }

  private static void reference(Element description, FileFacts facts) {
    Optional<Element> identifier = description.first("msIdentifier");
    if (identifier.isEmpty()) {
      return;
    }
    List<Level> levels = new ArrayList<>();
    for (Element idno : identifier.get().all("idno")) {
      for (Level.Kind kind : Level.Kind.values()) {
        if (HeaderWords.of(kind).equals(idno.attribute("type"))) {
          levels.add(new Level(kind, idno.text()));
        }
      }
    }
    ReferenceCode code =
        new ReferenceCode(
            description.span(),
            identifier
                .get()
                .first("altIdentifier")
                .flatMap(printed -> printed.first("idno"))
                .map(Element::text)
                .orElse(""),
            identifier.get().first("repository").map(Element::text),
            levels);
    description.said("xml:id").ifPresent(id -> facts.code(id, code));
    about(description).flatMap(facts::find).ifPresent(record -> record.references.add(code));
  }

  private static Statement.Topic topic(Element note) {
    String type = note.said("type").orElse("");
    for (Statement.Topic topic : Statement.Topic.values()) {
      if (HeaderWords.of(topic).equals(type)) {
        return topic;
      }
    }
    return Statement.Topic.OTHER;
  }

  private static void statement(
      Element element, Statement.Topic topic, String label, Pointers pointers, FileFacts facts) {
    Optional<RecordFacts> record = about(element).flatMap(facts::find);
    if (record.isEmpty()) {
      return;
    }
    String id = element.said("xml:id").orElse("");
    int place = record.get().statements.size() + 1;
    int dash = id.lastIndexOf("-f");
    if (dash > 0 && id.substring(dash + 2).matches("\\d{1,6}")) {
      place = Integer.parseInt(id.substring(dash + 2));
    }
    InlineInterpreter inlines =
        new InlineInterpreter(RecordScope.of(pointers, facts, new NoteShelf(element)));
    List<Inline> content = inlines.content(element.children());
    record
        .get()
        .statements
        .put(place, new Statement(element.span(), topic, element.said("n").orElse(label), content));
  }

  private static RelatedRecord related(Element related) {
    Element bibl = related.first("bibl").orElse(related);
    return new RelatedRecord(
        related.span(),
        bibl.first("date").map(Element::text),
        bibl.first("title").map(Element::text).orElse(""),
        bibl.first("note").map(Element::text),
        bibl.first("ptr").flatMap(pointer -> pointer.said("target")));
  }

  private static Optional<String> language(Element language) {
    String words = language.text();
    return words.isEmpty() ? language.said("ident") : Optional.of(words);
  }

  private static void terms(Element textClass, RecordFacts record) {
    for (Element term : textClass.within("term")) {
      switch (term.said("type").orElse("")) {
        case "classification" -> record.classification = Optional.of(term.text());
        case "handling" -> record.handling.add(term.text());
        default -> record.subjects.add(term.text());
      }
    }
  }
}
