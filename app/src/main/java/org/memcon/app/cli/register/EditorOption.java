package org.memcon.app.cli.register;

import picocli.CommandLine.Option;

/// Who changes an authority, for its history: the one named, else the user of the machine.
public final class EditorOption {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who makes the change, for the history (default: the user's name).")
  private String named = "";

  /// The name.
  public String name() {
    return named.isBlank() ? System.getProperty("user.name", "unknown") : named;
  }
}
