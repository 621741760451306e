package org.memcon.acceptance.searching;

import org.apache.lucene.search.Query;

/// A question in our language and as a query of the bare program; `sort` is the line of the table
/// it counts for.
record Question(String sort, String ours, Query bare, boolean facets) {

  Question(String sort, String ours, Query bare) {
    this(sort, ours, bare, false);
  }
}
