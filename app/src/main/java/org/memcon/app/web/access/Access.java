package org.memcon.app.web.access;

import io.javalin.http.Context;
import java.util.Optional;

/// Who may change the archive. Pages ask it before they offer to change something, and every route
/// that changes something asks it before it does.
public interface Access {

  /// Nobody may.
  Access NOBODY = context -> Optional.empty();

  /// Who makes a request, where that person may change the archive; empty for everybody else.
  Optional<Editor> editor(Context context);

  /// Somebody who may change the archive, by the name that histories give.
  record Editor(String name) {}
}
