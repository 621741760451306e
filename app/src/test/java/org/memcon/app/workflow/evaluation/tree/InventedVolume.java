package org.memcon.app.workflow.evaluation.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.memcon.app.workflow.evaluation.tree.Node.Element;
import org.memcon.sources.document.SourceFile;

/// A small volume about ferries between states that never were.
public final class InventedVolume {

  /// Its name, as that of a file without its ending.
  public static final String NAME = "freedonia-1901";

  private InventedVolume() {}

  /// Its documents.
  public static List<Element> documents() throws IOException {
    return documents(bytes());
  }

  /// The documents of TEI.
  public static List<Element> documents(byte[] tei) throws IOException {
    List<Element> documents = new ArrayList<>();
    DocumentTrees.documents(
        SourceFile.of(NAME + ".xml", "application/tei+xml", tei), documents::add);
    return documents;
  }

  /// Its file.
  public static byte[] bytes() throws IOException {
    try (InputStream in =
        InventedVolume.class.getResourceAsStream("/org/memcon/app/evaluation/" + NAME + ".xml")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
