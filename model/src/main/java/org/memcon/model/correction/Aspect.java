package org.memcon.model.correction;

import java.util.Locale;
import java.util.Optional;

/// What of a record a correction changes.
public enum Aspect {
  /// The words of the heading.
  HEADING("heading", false),
  /// The record's date, in EDTF.
  DATE("date", false),
  /// Where it was written or the meeting was held.
  PLACE("place", false),
  /// Who was present: a line for each, "name | role | delegation".
  PARTICIPANTS("participants", false),
  /// Who speaks in a turn; nobody makes a paragraph of it, and somebody a turn of a paragraph.
  SPEAKER("speaker", true),
  /// Whom words name: an id of the authority, or nothing.
  NAME("name", true),
  /// Which words call a note: "label: the words that it begins with".
  NOTE("note", true),
  /// Words of the text: an emendation.
  WORDS("words", true),
  /// A finding that an editor has seen and lets stand.
  FINDING("finding", false);

  private final String label;
  private final boolean ofParts;

  Aspect(String label, boolean ofParts) {
    this.label = label;
    this.ofParts = ofParts;
  }

  /// The word for it in histories and on the command line.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The word for it in prose.
  public String label() {
    return label;
  }

  /// Whether it concerns a part of the record, and not the record as a whole.
  public boolean isOfParts() {
    return ofParts;
  }

  /// The aspect with this code.
  public static Optional<Aspect> ofCode(String code) {
    for (Aspect aspect : values()) {
      if (aspect.code().equals(code)) {
        return Optional.of(aspect);
      }
    }
    return Optional.empty();
  }
}
