package org.memcon.tei.validation;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/// Collects what a parser and a schema report, up to a bound.
final class FindingCollector implements ErrorHandler {

  /// As many findings as anybody reads.
  static final int MOST = 1000;

  private static final int LONGEST = 400;

  private final List<SchemaFinding> findings = new ArrayList<>();

  @Override
  public void warning(SAXParseException e) {
    add(e);
  }

  @Override
  public void error(SAXParseException e) {
    add(e);
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXParseException {
    add(e);
    throw e;
  }

  /// Adds what ended the parsing, unless it was the last thing reported.
  void ensure(SAXParseException e) {
    if (findings.isEmpty()
        || findings.getLast().line() != e.getLineNumber()
        || findings.getLast().column() != e.getColumnNumber()) {
      add(e);
    }
  }

  private void add(SAXParseException e) {
    add(e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage()));
  }

  void add(int line, int column, String message) {
    if (findings.size() < MOST) {
      String words = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
      findings.add(new SchemaFinding(Math.max(0, line), Math.max(0, column), words));
    }
  }

  List<SchemaFinding> findings() {
    return List.copyOf(findings);
  }
}
