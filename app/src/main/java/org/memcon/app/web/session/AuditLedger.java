package org.memcon.app.web.session;

import io.javalin.http.Context;
import java.time.Instant;
import org.memcon.app.web.access.Ledger;
import org.memcon.holdings.audit.AuditEntry;
import org.memcon.holdings.audit.AuditLog;

/// Writes into the archive's audit log.
///
/// @param log the log
/// @param https whether another server passes requests on, and says from where
public record AuditLedger(AuditLog log, boolean https) implements Ledger {

  @Override
  public void note(Context context, String who, String what, String about) {
    log.add(new AuditEntry(Instant.now(), who, Origin.address(context, https), what, about));
  }
}
