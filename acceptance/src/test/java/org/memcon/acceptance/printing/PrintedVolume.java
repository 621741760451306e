package org.memcon.acceptance.printing;

import java.io.IOException;
import java.util.List;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument;

/// A volume as its printer's PDF.
public final class PrintedVolume {

  private static final long SEED = 7;

  private PrintedVolume() {}

  /// The pages of these documents: notes at the foot, each document's counted anew.
  public static byte[] pdf(List<ReadableDocument> documents, int columns, boolean rule)
      throws IOException {
    try (VolumeTypesetter typesetter =
        new VolumeTypesetter(new VolumeTypesetter.Style(columns, rule, true), SEED)) {
      return typesetter.set(PrintedText.of(documents).settable(typesetter::has));
    }
  }
}
