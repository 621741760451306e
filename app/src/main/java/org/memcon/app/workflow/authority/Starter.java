package org.memcon.app.workflow.authority;

import org.memcon.model.authority.Authority;

/// The authority that comes with the product.
final class Starter {

  private Starter() {}

  static Authority authority() {
    return Authority.empty();
  }
}
