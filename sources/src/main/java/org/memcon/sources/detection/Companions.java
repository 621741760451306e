package org.memcon.sources.detection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Files that come with others and are no sources, told by their names: what systems leave in
/// folders, and what a saved page is drawn with. Only they are passed over by name; a file that a
/// user names himself is always looked at.
final class Companions {

  private static final Pattern PAGE_FOLDER =
      Pattern.compile(
          ".*(_files|_archivos|-Dateien|_fichiers|_soubory|\\.resources)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DRAWN_WITH =
      Pattern.compile(
          ".*\\.(css|js|mjs|map|woff2?|ttf|otf|eot|ico|cdxj?|idx)(\\.gz)?",
          Pattern.CASE_INSENSITIVE);

  private Companions() {}

  /// Why the file or folder of this name is passed over, if it is.
  static Optional<String> why(String name, boolean folder) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (name.startsWith(".")) {
      return Optional.of("hidden");
    }
    if (lower.equals("thumbs.db")
        || lower.equals("desktop.ini")
        || lower.equals("__macosx")
        || name.startsWith("~$")) {
      return Optional.of("left by the system");
    }
    if (folder && PAGE_FOLDER.matcher(name).matches()) {
      return Optional.of("what a saved page is drawn with");
    }
    if (!folder && DRAWN_WITH.matcher(name).matches()) {
      return Optional.of("what a page is drawn with");
    }
    return Optional.empty();
  }

  /// Why the file at this path in a container is passed over, if it is.
  static Optional<String> whyInside(String path) {
    String[] parts = path.split("/");
    for (int i = 0; i < parts.length; i++) {
      Optional<String> why = why(parts[i], i < parts.length - 1);
      if (why.isPresent() && !parts[i].equals(".") && !parts[i].equals("..")) {
        return why;
      }
    }
    return Optional.empty();
  }
}
