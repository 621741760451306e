package org.memcon.app.web;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceText;
import org.memcon.publishing.page.home.HomeFacts;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.search.SearchAnswer;
import org.memcon.publishing.page.search.SearchRequest;

/// What the server asks of an archive. Calls come from many threads at once; each is expected to
/// answer in well under a second.
public interface ReadingRoom {

  /// What the archive holds.
  HomeFacts home() throws IOException;

  /// The answer to a question; a query that cannot be understood in full is answered as far as it
  /// was, with remarks that say so.
  SearchAnswer search(SearchRequest request) throws IOException;

  /// A record with all that its page says.
  Optional<RecordInContext> record(RecordId id) throws IOException;

  /// The text of the source that the record came from, every character of it; empty for a source
  /// that is not read by characters, such as TEI.
  Optional<SourceText> sourceText(RecordId id) throws IOException;

  /// The record alone as a TEI document in UTF-8.
  Optional<byte[]> tei(RecordId id) throws IOException;

  /// Which of these records are in the archive: cross-references to them become links.
  Set<RecordId> held(Collection<RecordId> ids) throws IOException;
}
