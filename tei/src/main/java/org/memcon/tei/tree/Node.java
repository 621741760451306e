package org.memcon.tei.tree;

/// What an element holds: elements and words. `start` and `end` count characters of the decoded
/// file.
public sealed interface Node permits Element, Node.Words {

  /// Where it begins, inclusive.
  int start();

  /// Where it ends, exclusive.
  int end();

  /// Characters between tags. In TEI's namespace white space is folded: any run of it is one blank.
  record Words(String text, int start, int end) implements Node {

    /// Whether there is nothing but white space.
    public boolean isBlank() {
      return text.equals(" ") || text.isBlank();
    }
  }
}
