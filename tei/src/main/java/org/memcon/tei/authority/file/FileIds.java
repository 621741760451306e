package org.memcon.tei.authority.file;

import java.util.Set;
import java.util.regex.Pattern;

/// The `xml:id`s of an authority file: a record's own id where XML allows it.
final class FileIds {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");

  private FileIds() {}

  static boolean isXmlId(String id) {
    return NAME.matcher(id).matches();
  }

  /// The nearest name to an id that is not taken, which it then is.
  static String free(String id, Set<String> taken) {
    String form = id.replaceAll("[^A-Za-z0-9._-]", "_");
    String name = isXmlId(form) ? form : "_" + form;
    String free = name;
    for (int i = 2; !taken.add(free); i++) {
      free = name + "-" + i;
    }
    return free;
  }
}
