package org.memcon.app.workflow.evaluation.scoring;

import java.util.List;

/// What an encoding says of a document; what it does not say is empty.
///
/// `id` and `number` are the document's own, `kind` its `subtype`; `date` has ten characters at
/// most. `anchors` are, for each note, the words before the place that calls it, as they stand,
/// `calls` the same with single blanks; `printed` are the paragraphs with their speakers' labels.
public record DocumentFacts(
    String id,
    String number,
    String kind,
    String head,
    String date,
    String place,
    List<String> subject,
    List<String> participants,
    String source,
    List<String> notes,
    List<String> anchors,
    List<String> calls,
    List<String> signed,
    List<String> paragraphs,
    List<String> printed) {

  /// A document of which nothing is known.
  static final DocumentFacts NONE =
      new DocumentFacts(
          "", "", "", "", "", "", List.of(), List.of(), "", List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of());

  /// Keeps its own lists.
  public DocumentFacts {
    subject = List.copyOf(subject);
    participants = List.copyOf(participants);
    notes = List.copyOf(notes);
    anchors = List.copyOf(anchors);
    calls = List.copyOf(calls);
    signed = List.copyOf(signed);
    paragraphs = List.copyOf(paragraphs);
    printed = List.copyOf(printed);
  }
}
