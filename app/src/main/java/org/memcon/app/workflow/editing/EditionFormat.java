package org.memcon.app.workflow.editing;

/// The forms in which an edition can be written.
public enum EditionFormat {
  TEI(".xml"),
  HTML(".html"),
  JSON(".json"),
  TEXT(".txt"),
  MARKDOWN(".md");

  private final String ending;

  EditionFormat(String ending) {
    this.ending = ending;
  }

  /// What a file of this form is called behind the source's stem.
  public String ending() {
    return ending;
  }
}
