package org.memcon.app.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.memcon.publishing.page.intake.IntakeJob;

/// Where files are handed in. Calls come from many threads at once.
public interface IntakeRoom {

  /// So many files are taken at once.
  int MOST_FILES = 200;

  /// So many bytes are taken at once.
  long MOST_BYTES = 1L << 30;

  /// A file as a browser sent it; its name is a claim, and no path.
  record Upload(String name, long size, Content content) {}

  /// Opens a file's bytes.
  @FunctionalInterface
  interface Content {
    /// Opens them.
    InputStream open() throws IOException;
  }

  /// Takes files, to be ingested when those before them are; gives in one line why not.
  Optional<String> receive(List<Upload> files) throws IOException;

  /// What was taken in lately, the newest first.
  List<IntakeJob> jobs();
}
