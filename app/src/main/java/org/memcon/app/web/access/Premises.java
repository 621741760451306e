package org.memcon.app.web.access;

/// How a server stands towards those who come to its gate.
///
/// @param https browsers reach it by https alone, through a server in front of it
/// @param signIn one can sign in at `/sign-in`
/// @param ledger where changes and refusals are written down
public record Premises(boolean https, boolean signIn, Ledger ledger) {

  /// A server for the owner of its machine.
  public static final Premises OF_OWNER = new Premises(false, false, Ledger.NONE);
}
