package org.memcon.app.cli.rehearsal;

import java.util.List;
import org.memcon.app.cli.rehearsal.InventedDocument.Paragraph;

/// Writes documents as a volume in TEI, as editors encode them: a list of persons, documents with
/// their openings, notes where they are called, names that point into the list.
final class InventedTei {

  private final String id;
  private final List<InventedWords.Person> people;

  InventedTei(String id, List<InventedWords.Person> people) {
    this.id = id;
    this.people = people;
  }

  /// The volume with the documents.
  String write(List<InventedDocument> documents) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>")
        .append("<title type=\"complete\">Ferries of Sylvania, 1901, Volume ")
        .append(id.substring(id.length() - 1))
        .append("</title></titleStmt><publicationStmt><p>Never printed</p><idno type=\"frus\">")
        .append(id)
        .append("</idno></publicationStmt><sourceDesc><p>Made up</p></sourceDesc></fileDesc>")
        .append("</teiHeader><text><front><div xml:id=\"persons\"><head>Persons</head><list>\n");
    for (int i = 0; i < people.size(); i++) {
      person(i, xml);
    }
    xml.append("</list></div></front><body><div type=\"compilation\" xml:id=\"comp1\">")
        .append("<head>Ferries</head>\n");
    documents.forEach(document -> write(document, xml));
    return xml.append("</div></body></text></TEI>\n").toString();
  }

  private void person(int number, StringBuilder xml) {
    InventedWords.Person person = people.get(number);
    xml.append("<item><hi rend=\"strong\"><persName xml:id=\"p_%d\">".formatted(number))
        .append(person.surname() + ", " + person.given())
        .append("</persName>,</hi> " + person.office() + "</item>\n");
  }

  private void write(InventedDocument document, StringBuilder xml) {
    int number = document.number();
    xml.append("<div type=\"document\" xml:id=\"d%d\" n=\"%d\"><head>".formatted(number, number))
        .append(number + ". " + document.title())
        .append("<note n=\"1\" xml:id=\"d%dfn1\" type=\"source\">".formatted(number))
        .append(named(document.source()))
        .append("</note></head>\n<opener><dateline><hi rend=\"italic\"><placeName>")
        .append(document.place())
        .append("</placeName>, <date when=\"" + document.day() + "\">")
        .append(InventedText.DAY.format(document.day()))
        .append("</date>.</hi></dateline></opener>\n");
    if (!document.participants().isEmpty()) {
      participants(document.participants(), xml);
    }
    int note = 1;
    for (Paragraph paragraph : document.paragraphs()) {
      note += paragraph.note().isEmpty() ? 0 : 1;
      paragraph(number, note, paragraph, xml);
    }
    if (!document.signed().isEmpty()) {
      xml.append("<closer><signed>" + named(document.signed()) + "</signed></closer>\n");
    }
    xml.append("</div>\n<pb n=\"" + (number + 1) + "\" xml:id=\"pg_" + (number + 1) + "\"/>\n");
  }

  private void participants(List<Integer> participants, StringBuilder xml) {
    xml.append("<list type=\"participants\"><head>Participants</head>\n");
    for (int number : participants) {
      xml.append("<item>" + named("@" + number) + ", " + people.get(number).office() + "</item>");
    }
    xml.append("</list>\n");
  }

  private void paragraph(int document, int number, Paragraph paragraph, StringBuilder xml) {
    xml.append("<p>");
    if (paragraph.speaker() >= 0) {
      xml.append("<hi rend=\"italic\">" + named("@" + paragraph.speaker()) + ":</hi> ");
    }
    xml.append(named(paragraph.words()));
    if (!paragraph.note().isEmpty()) {
      xml.append("<note n=\"%d\" xml:id=\"d%dfn%d\">".formatted(number, document, number))
          .append(reference(named(paragraph.note())))
          .append("</note>");
    }
    xml.append("</p>\n");
  }

  private static String reference(String note) {
    return note.replaceFirst("Document (\\d+)", "<ref target=\"#d$1\">Document $1</ref>");
  }

  private String named(String words) {
    return InventedNames.in(
        words,
        person ->
            "<persName corresp=\"#p_%d\">%s</persName>"
                .formatted(person, people.get(person).surname()));
  }
}
