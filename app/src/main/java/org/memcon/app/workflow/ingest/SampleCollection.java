package org.memcon.app.workflow.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The sample collection inside the program: invented records of an invented summit, in the forms
/// in which archives publish theirs.
public final class SampleCollection {

  private static final String FOLDER = "/org/memcon/app/sample/";

  private SampleCollection() {}

  /// Writes the collection's files into a folder and gives their number.
  public static int unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> names;
    try (InputStream list = open("sample.txt")) {
      names =
          new String(list.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .toList();
    }
    for (String name : names) {
      try (InputStream file = open(name)) {
        Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return names.size();
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = SampleCollection.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new FileNotFoundException(
          FOLDER + name + " is missing from the program; build it again");
    }
    return stream;
  }
}
