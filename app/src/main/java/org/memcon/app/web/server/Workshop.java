package org.memcon.app.web.server;

import io.javalin.config.RoutesConfig;
import java.util.Optional;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.editing.EditingPages;
import org.memcon.app.web.editing.EditingRoom;
import org.memcon.app.web.intake.IntakePages;
import org.memcon.app.web.intake.IntakeRoom;

/// The rooms in which an archive is changed, and by whom; a closed one has no such routes at all.
///
/// @param owner the name under which the owner of the machine changes things
public record Workshop(Optional<EditingRoom> editing, Optional<IntakeRoom> intake, String owner) {

  /// Nothing is changed by anybody.
  public static final Workshop CLOSED = new Workshop(Optional.empty(), Optional.empty(), "");

  /// Whether nothing can be changed here.
  boolean isClosed() {
    return editing.isEmpty() && intake.isEmpty();
  }

  void install(RoutesConfig routes, String archive, Gate gate) {
    editing.ifPresent(room -> new EditingPages(room, archive, gate).install(routes));
    intake.ifPresent(room -> new IntakePages(room, archive, gate).install(routes));
  }
}
