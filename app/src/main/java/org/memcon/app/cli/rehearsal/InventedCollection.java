package org.memcon.app.cli.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A collection that nobody wrote, for the rehearsal: volumes of TEI as editors encode them, and
/// one as plain text. Always the same, so that one build rehearses what another does.
final class InventedCollection {

  /// So many volumes of TEI, each with so many documents: some three megabytes, enough that what an
  /// ingest does most is known for it.
  private static final int VOLUMES = 3;

  private static final int DOCUMENTS = 160;

  private InventedCollection() {}

  /// Writes the files of the collection into a folder of its own.
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Random chance = new Random(1901);
    InventedWords words = new InventedWords(chance);
    InventedAuthor author = new InventedAuthor(words, chance);
    for (int volume = 1; volume <= VOLUMES; volume++) {
      List<InventedDocument> documents = documents(author);
      String id = "ferry1901v0" + volume;
      Files.writeString(
          folder.resolve(id + ".xml"), new InventedTei(id, words.people()).write(documents));
    }
    Files.writeString(
        folder.resolve("ferries.txt"), new InventedText(words.people()).write(documents(author)));
  }

  private static List<InventedDocument> documents(InventedAuthor author) {
    List<InventedDocument> documents = new ArrayList<>();
    for (int number = 1; number <= DOCUMENTS; number++) {
      documents.add(author.document(number));
    }
    return documents;
  }
}
