package org.memcon.search.compilation;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.memcon.search.naming.NameAuthority;
import org.memcon.search.query.ParsedQuery;

/// Something to make of all that a query finds, other than a list of hits.
@FunctionalInterface
public interface Inquiry<T> {

  /// A query as it is asked of the index: as Lucene takes it, as it was understood, what the asker
  /// should know, and who knows the names in it.
  record Asked(
      IndexSearcher searcher,
      QueryCompiler.Compiled compiled,
      String understood,
      List<ParsedQuery.Remark> remarks,
      NameAuthority names) {
    public Asked {
      remarks = List.copyOf(remarks);
    }
  }

  /// Makes it of the index as it stands.
  T of(Asked asked) throws IOException;
}
