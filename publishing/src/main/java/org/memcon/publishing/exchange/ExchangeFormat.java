package org.memcon.publishing.exchange;

import java.util.Arrays;
import java.util.Optional;

/// The forms in which found records can be taken along.
public enum ExchangeFormat {
  CSV("csv", "text/csv; charset=utf-8", "CSV"),
  JSON("json", "application/json", "JSON"),
  RIS("ris", "application/x-research-info-systems; charset=utf-8", "RIS"),
  BIBTEX("bib", "application/x-bibtex; charset=utf-8", "BibTeX"),
  CSL("csl.json", "application/vnd.citationstyles.csl+json", "CSL-JSON"),
  EPUB("epub", "application/epub+zip", "EPUB"),
  TEI("xml", "application/tei+xml; charset=utf-8", "TEI");

  private final String ending;
  private final String mediaType;
  private final String label;

  ExchangeFormat(String ending, String mediaType, String label) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.label = label;
  }

  /// What stands behind the point in a file's name: "ris".
  public String ending() {
    return ending;
  }

  /// The media type.
  public String mediaType() {
    return mediaType;
  }

  /// The name for people.
  public String label() {
    return label;
  }

  /// The form of files with this ending.
  public static Optional<ExchangeFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }
}
