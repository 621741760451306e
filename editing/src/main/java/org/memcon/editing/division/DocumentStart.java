package org.memcon.editing.division;

import java.util.Optional;

/// Where a document begins: the place of its first block and of its heading among all blocks, and
/// its number; how sure that is (0 to 1), and why.
public record DocumentStart(
    int first, int heading, Optional<String> number, double confidence, String reason) {

  /// The same document, begun by its heading.
  DocumentStart withoutLineAbove() {
    return new DocumentStart(heading, heading, number, confidence, reason);
  }
}
