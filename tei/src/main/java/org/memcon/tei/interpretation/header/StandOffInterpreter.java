package org.memcon.tei.interpretation.header;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.authority.entry.EntryReader;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.facts.RecordFacts;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.interpretation.phrase.NoteShelf;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.Pointers;

/// Reads `standOff`: people and places, who speaks and who was present, and what was found.
public final class StandOffInterpreter {

  private final FileFacts facts;
  private final Pointers pointers;
  private final EntryReader entries;

  /// Adds to the facts of a file.
  public StandOffInterpreter(FileFacts facts, Pointers pointers) {
    this.facts = facts;
    this.pointers = pointers;
    // What of a volume's entry cannot be read is left out of it: the volume's own file still says
    // it.
    this.entries = new EntryReader(this::id, fault -> {});
  }

  /// Reads one `standOff`, or a `particDesc` of a header.
  public void read(Element standOff) {
    for (Element list : standOff.elements()) {
      if (list.said("type").filter("named"::equals).isPresent()) {
        list.elements().forEach(this::quoted);
        continue;
      }
      switch (list.name()) {
        case "listPerson" -> people(list);
        case "listOrg" -> list.all("org").forEach(org -> add(entries.body(org)));
        case "listPlace" -> list.all("place").forEach(place -> add(entries.place(place)));
        case "list" -> terms(list);
        case "listAnnotation" -> list.all("annotation").forEach(this::finding);
        default -> {}
      }
    }
  }

  /// One whom an authority knows better than this file: only the id counts.
  private void quoted(Element entry) {
    entry
        .said("xml:id")
        .ifPresent(
            id -> facts.named().put(id, new AuthorityId(idno(entry, "authority").orElse(id))));
  }

  private void people(Element list) {
    String record = FileFacts.fragment(list.attribute("corresp"));
    for (Element person : list.all("person")) {
      switch (list.said("type").orElse("")) {
        case "speakers" -> speaker(person, record);
        case "participants" -> participant(person, Optional.of(record));
        case "listed" -> participant(person, Optional.empty());
        default -> add(entries.person(person));
      }
    }
  }

  private void speaker(Element person, String record) {
    String id = person.said("xml:id").orElse("");
    Map<String, String> forms = new HashMap<>();
    for (Element name : person.all("persName")) {
      name.said("xml:id").ifPresent(form -> forms.put(form, name.text()));
    }
    String prefix = record + "-s-";
    facts.speaker(
        id,
        new FileFacts.Speaking(
            idno(person, "key")
                .orElseGet(() -> id.startsWith(prefix) ? id.substring(prefix.length()) : id),
            person.first("persName").map(Element::text).orElse(""),
            forms,
            idno(person, "authority").map(AuthorityId::new)));
  }

  private void participant(Element person, Optional<String> record) {
    String id = person.said("xml:id").orElse("");
    facts.participant(
        id,
        new FileFacts.Present(
            person.first("persName").map(Element::text).orElse(""),
            person.first("occupation").map(Element::text),
            person.first("affiliation").map(Element::text),
            idno(person, "authority").map(AuthorityId::new)));
    Optional<List<Inline>> entry =
        person
            .first("note")
            .map(note ->
                new InlineInterpreter(RecordScope.of(pointers, facts, new NoteShelf(note)))
                    .content(note.children()));
    record
        .flatMap(facts::find)
        .ifPresent(told -> told.participants.add(new RecordFacts.Listed(id, entry)));
  }

  private static Optional<String> idno(Element element, String type) {
    return element.all("idno").stream()
        .filter(idno -> idno.is("idno", type))
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private AuthorityId id(Element element) {
    return element
        .said("xml:id")
        .flatMap(id -> pointers.key("#" + id))
        .orElseGet(() -> new AuthorityId(pointers.base() + "#" + element.start()));
  }

  private void add(AuthorityEntry entry) {
    facts.authorities().add(entry.record());
  }

  private void terms(Element list) {
    Element label = null;
    for (Element child : list.elements()) {
      if (child.is("label")) {
        label = child;
      } else if (child.is("item") && label != null) {
        add(entries.term(label, child));
        label = null;
      }
    }
  }

  private void finding(Element annotation) {
    Optional<Element> note = annotation.first("note");
    Optional<Finding.Code> code =
        note.flatMap(message -> message.said("n")).flatMap(StandOffInterpreter::code);
    if (code.isEmpty()) {
      return;
    }
    Finding finding = new Finding(code.get(), TextSpan.NOWHERE, note.map(Element::text).orElse(""));
    annotation
        .said("target")
        .flatMap(facts::recordOf)
        .flatMap(facts::find)
        .ifPresentOrElse(
            record -> record.findings.add(finding), () -> facts.findings().add(finding));
  }

  private static Optional<Finding.Code> code(String word) {
    for (Finding.Code code : Finding.Code.values()) {
      if (code.name().equals(word)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
