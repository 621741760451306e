package org.memcon.holdings.audit;

import java.time.Instant;

/// A line of the log.
///
/// @param who the account or user; empty for somebody who has not signed in
/// @param from the address of whoever asked; "here" for a command on the machine itself
/// @param what what was done or refused: "sign-in", "refused", "change", "restrict", "account-add"
/// @param about what it concerned: a record's id, an address, an account
public record AuditEntry(Instant when, String who, String from, String what, String about) {

  /// What is done by a command on the machine itself.
  public static AuditEntry here(String who, String what, String about) {
    return new AuditEntry(Instant.now(), who, "here", what, about);
  }
}
