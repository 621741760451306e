package org.memcon.app.web.api.desk;

/// The forms in which a record can be had, the usual one first.
public enum RecordForm {
  /// As `docs/reference/json.md` says.
  JSON("json", "application/json"),
  /// TEI P5.
  TEI("xml", "application/tei+xml"),
  /// Plain text.
  TEXT("txt", "text/plain"),
  /// Markdown.
  MARKDOWN("md", "text/markdown"),
  /// An item of CSL in JSON.
  CSL("csl.json", "application/vnd.citationstyles.csl+json"),
  /// A reference for reference managers.
  RIS("ris", "application/x-research-info-systems"),
  /// A reference for LaTeX.
  BIBTEX("bib", "application/x-bibtex");

  private final String ending;
  private final String mediaType;

  RecordForm(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /// The ending of its address.
  public String ending() {
    return ending;
  }

  /// Its media type.
  public String mediaType() {
    return mediaType;
  }
}
