package org.memcon.app.terminal;

import java.util.Objects;

/// Which Memcon this is, as the build wrote it into the jar.
public final class Version {

  private Version() {}

  /// What `--version` prints.
  public static String text() {
    return "memcon " + number();
  }

  /// The number alone.
  public static String number() {
    return Objects.requireNonNullElse(
        Version.class.getPackage().getImplementationVersion(), "(not packaged)");
  }
}
