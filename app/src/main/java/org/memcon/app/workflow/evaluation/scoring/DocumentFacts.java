package org.memcon.app.workflow.evaluation.scoring;

import java.util.List;

/// What an encoding says of a document; what it does not say is empty.
///
/// `id` and `number` are the document's own, `kind` its `subtype`; `date` has ten characters at
/// most. `anchors` are, for each note, the words before the place that calls it, as they stand.
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
    List<String> signed,
    List<String> paragraphs) {

  /// A document of which nothing is known.
  static final DocumentFacts NONE =
      new DocumentFacts(
          "", "", "", "", "", "", List.of(), List.of(), "", List.of(), List.of(), List.of(),
          List.of());

  /// Keeps its own lists.
  public DocumentFacts {
    subject = List.copyOf(subject);
    participants = List.copyOf(participants);
    notes = List.copyOf(notes);
    anchors = List.copyOf(anchors);
    signed = List.copyOf(signed);
    paragraphs = List.copyOf(paragraphs);
  }
}
