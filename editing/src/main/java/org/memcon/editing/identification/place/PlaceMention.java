package org.memcon.editing.identification.place;

import org.memcon.editing.identification.mention.Words;

/// A stretch of words that may name a place or body.
///
/// `placed` says that it stands as only places do ("in Jordan"), `ordinary` that it may be a common
/// word, `capitals` that all is in capitals there.
record PlaceMention(
    Words words,
    int start,
    int end,
    PlaceName name,
    String folded,
    boolean placed,
    boolean ordinary,
    boolean capitals) {

  String printed() {
    return words.text().substring(start, end);
  }
}
