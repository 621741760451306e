package org.memcon.app.web.api.desk;

/// The forms in which all hits of a search can be taken along.
public enum HitsForm {
  /// A table.
  CSV("csv", "text/csv"),
  /// As `docs/reference/json.md` says.
  JSON("json", "application/json"),
  /// For reference managers.
  RIS("ris", "application/x-research-info-systems"),
  /// For LaTeX.
  BIBTEX("bib", "application/x-bibtex"),
  /// Items of CSL in JSON.
  CSL("csl.json", "application/vnd.citationstyles.csl+json"),
  /// A TEI corpus.
  TEI("xml", "application/tei+xml");

  private final String ending;
  private final String mediaType;

  HitsForm(String ending, String mediaType) {
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
