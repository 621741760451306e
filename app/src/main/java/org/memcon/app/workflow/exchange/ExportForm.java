package org.memcon.app.workflow.exchange;

import org.memcon.publishing.exchange.ExchangeFormat;

/// The forms in which all that a search finds is taken along.
public enum ExportForm {
  CSV,
  JSON,
  RIS,
  BIBTEX,
  CSL,
  EPUB,
  PDF,
  TEI;

  /// The form of files with this ending ("csl.json").
  ///
  /// @throws IllegalArgumentException where there is none
  public static ExportForm ofEnding(String ending) {
    return ending.equals("pdf")
        ? PDF
        : ExchangeFormat.ofEnding(ending)
            .map(format -> valueOf(format.name()))
            .orElseThrow(() -> new IllegalArgumentException("no form of files: ." + ending));
  }

  ExchangeFormat format() {
    return ExchangeFormat.valueOf(name());
  }
}
