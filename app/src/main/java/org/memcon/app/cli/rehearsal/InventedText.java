package org.memcon.app.cli.rehearsal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.memcon.app.cli.rehearsal.InventedDocument.Paragraph;

/// Writes documents as electronic texts print them: one after the other, notes between slashes.
final class InventedText {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private final List<InventedWords.Person> people;

  InventedText(List<InventedWords.Person> people) {
    this.people = people;
  }

  /// The text of the documents.
  String write(List<InventedDocument> documents) {
    StringBuilder text = new StringBuilder();
    documents.forEach(document -> write(document, text));
    return InventedNames.in(text.toString(), people);
  }

  private void write(InventedDocument document, StringBuilder to) {
    to.append(document.number()).append(". ").append(document.title()).append("/1/\n\n");
    to.append(document.place()).append(", ");
    to.append(DAY.format(document.day())).append(".\n\n");
    List<String> notes = new ArrayList<>(List.of(document.source()));
    if (!document.participants().isEmpty()) {
      to.append("PARTICIPANTS\n\n");
      document.participants().forEach(it -> to.append(participant(it)).append("\n\n"));
    }
    for (Paragraph paragraph : document.paragraphs()) {
      to.append(paragraph.speaker() >= 0 ? "@" + paragraph.speaker() + ": " : "");
      to.append(paragraph.words());
      if (!paragraph.note().isEmpty()) {
        notes.add(paragraph.note());
        to.append('/').append(notes.size()).append('/');
      }
      to.append("\n\n");
    }
    to.append(document.signed().isEmpty() ? "" : document.signed() + "\n\n");
    for (int i = 0; i < notes.size(); i++) {
      to.append('/').append(i + 1).append('/').append(notes.get(i)).append("\n\n");
    }
    to.append('\n');
  }

  private String participant(int number) {
    InventedWords.Person person = people.get(number);
    return person.given() + " " + person.surname() + ", " + person.office();
  }
}
