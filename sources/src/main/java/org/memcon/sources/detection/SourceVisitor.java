package org.memcon.sources.detection;

import java.io.IOException;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// Takes what a walk finds, in its order.
public interface SourceVisitor {

  /// Whether to look into a file on disk at all; asked before anything but its name and size is
  /// known. An archive that holds these very bytes can spare itself the rest.
  default boolean wanted(SourceFile unopened) throws IOException {
    return true;
  }

  /// A source. An exception ends the walk.
  void file(SourceFile file) throws IOException;

  /// A file, or the rest of one, that cannot be used.
  void refused(Refusal refusal);

  /// A file that is no source, such as a style sheet beside a saved page.
  void passedOver(String name, String why);
}
