package org.memcon.editing.identification.role;

import java.util.Optional;

/// Somebody whom a record names together with a role: "Ambassador Menshikov", "Mr. Abba Eban,
/// Ambassador, Embassy of Israel". `name` is as printed, `passage` and `at` say where, -1 before
/// the text; `country` is whose office it is, where the words say so.
record NamedOffice(int passage, int at, Role role, Optional<String> country, String name) {

  /// The last word of the name.
  String surname() {
    String plain = name.replaceFirst(",? (?:Jr|Sr|II|III)\\.?$", "").strip();
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
