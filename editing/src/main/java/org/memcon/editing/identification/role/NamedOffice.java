package org.memcon.editing.identification.role;

import java.util.Optional;
import org.memcon.editing.identification.naming.CalledName;

/// Somebody whom a record names together with a role: "Ambassador Menshikov", "Mr. Abba Eban,
/// Ambassador, Embassy of Israel". `name` is as printed, `passage` and `at` say where, -1 before
/// the text; `country` is whose office it is, where the words say so.
record NamedOffice(int passage, int at, Role role, Optional<String> country, String name) {

  /// The last word of the name.
  String surname() {
    String plain = CalledName.withoutSuffix(name);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }
}
