package org.memcon.app.cli.rehearsal;

import java.time.LocalDate;
import java.util.List;

/// A document that nobody wrote. In its words `@7` stands for the name of the person with that
/// number.
record InventedDocument(
    int number,
    String title,
    String place,
    LocalDate day,
    String source,
    List<Integer> participants,
    List<Paragraph> paragraphs,
    String signed) {

  /// A paragraph: who speaks, -1 where nobody does, what, and the note at its end, often none.
  record Paragraph(int speaker, String words, String note) {}
}
