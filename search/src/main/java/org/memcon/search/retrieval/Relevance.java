package org.memcon.search.retrieval;

/// What makes one record answer a query better than another.
final class Relevance {

  /// How much the words of the heading count, against those of the whole record.
  static final double HEADING = 1.0;

  private Relevance() {}
}
