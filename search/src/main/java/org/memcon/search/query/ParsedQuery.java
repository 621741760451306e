package org.memcon.search.query;

import java.util.List;

/// A query as it was understood, and what had to be understood otherwise than it was written.
/// `plain` says that it was written without operators and parentheses, as somebody writes who asks
/// for what comes nearest to some words rather than for a set.
public record ParsedQuery(String text, Query query, boolean plain, List<Remark> remarks) {

  /// What an asker should know of the query: what, and where: from character `at` (counted from 0,
  /// in UTF-16) to `end` (exclusive) of what was typed. What is about no place, such as the forms
  /// of a name, has -1 for both.
  public record Remark(int at, int end, String message) {

    /// A remark that is about no place in the query.
    public static Remark general(String message) {
      return new Remark(-1, -1, message);
    }

    /// Whether there is a place to point at.
    public boolean isPlaced() {
      return at >= 0;
    }

    /// The remark with its place in words, for people: the first character is number 1.
    public String inWords(String query) {
      return isPlaced()
          ? message + ", at " + (query.codePointCount(0, Math.min(at, query.length())) + 1)
          : message;
    }
  }

  public ParsedQuery {
    remarks = List.copyOf(remarks);
  }

  /// The query as understood, written out with all its operators; reads back as the same query.
  public String explain() {
    return QueryWriter.write(query);
  }
}
