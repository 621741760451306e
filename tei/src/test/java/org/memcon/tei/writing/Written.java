package org.memcon.tei.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Files that the writer wrote of editions by chance.
public final class Written {

  private Written() {}

  /// One file for each seed from 1 on.
  public static List<byte[]> files(int number) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int seed = 1; seed <= number; seed++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new TeiWriter().write(new RandomEditions(seed).edition(), out);
      files.add(out.toByteArray());
    }
    return files;
  }
}
