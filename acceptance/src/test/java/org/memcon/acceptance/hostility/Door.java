package org.memcon.acceptance.hostility;

/// A way in which somebody asks a query.
interface Door {

  /// What came out: whether it may be, what it says, and whether a browser shows it as a page.
  record Answer(boolean allowed, String text, boolean html) {}

  /// Its name, as a command line or an address has it.
  String name();

  /// Whether all that is found comes out, which may take as long as it is.
  boolean isOfFiles();

  /// Asks a query.
  Answer ask(String query) throws Exception;
}
