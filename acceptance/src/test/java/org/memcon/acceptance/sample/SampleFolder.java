package org.memcon.acceptance.sample;

import java.nio.file.Path;

/// Where the committed sample lies.
public final class SampleFolder {

  private SampleFolder() {}

  /// A file of it.
  public static Path path(String name) {
    return SampleMaker.folder().resolve(name);
  }
}
