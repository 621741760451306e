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

  ExchangeFormat format() {
    return ExchangeFormat.valueOf(name());
  }
}
