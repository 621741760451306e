package org.memcon.search.query;

import java.util.List;

/// A query as it was understood, and what had to be understood otherwise than it was written.
/// `plain` says that it was written without operators and parentheses, as somebody writes who asks
/// for what comes nearest to some words rather than for a set.
public record ParsedQuery(String text, Query query, boolean plain, List<Remark> remarks) {

  /// What an asker should know of the query: where (`at` counts characters from 0) and what.
  public record Remark(int at, String message) {}

  public ParsedQuery {
    remarks = List.copyOf(remarks);
  }

  /// The query as understood, written out with all its operators; reads back as the same query.
  public String explain() {
    return QueryWriter.write(query);
  }
}
