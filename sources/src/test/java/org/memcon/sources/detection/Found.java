package org.memcon.sources.detection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.memcon.sources.document.Refusal;
import org.memcon.sources.document.SourceFile;

/// What a walk found, written down in its order.
final class Found implements SourceVisitor {

  final List<SourceFile> files = new ArrayList<>();
  final List<Refusal> refusals = new ArrayList<>();
  final List<String> passedOver = new ArrayList<>();

  static Found in(Path... paths) throws IOException {
    Found found = new Found();
    new SourceWalker(InputStream.nullInputStream())
        .walk(Stream.of(paths).map(Path::toString).toList(), found);
    return found;
  }

  /// The names of the files, from the last part of `folder`'s own name on.
  List<String> names(Path folder) {
    return files.stream().map(file -> file.name().replace(folder + "/", "")).toList();
  }

  /// The refusals, without the folder's name.
  List<String> lines(Path folder) {
    return refusals.stream().map(refusal -> refusal.line().replace(folder + "/", "")).toList();
  }

  String text(int file) throws IOException {
    try (InputStream in = files.get(file).bytes().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void file(SourceFile file) {
    files.add(file);
  }

  @Override
  public void refused(Refusal refusal) {
    refusals.add(refusal);
  }

  @Override
  public void passedOver(String name, String why) {
    passedOver.add(name + ": " + why);
  }
}
