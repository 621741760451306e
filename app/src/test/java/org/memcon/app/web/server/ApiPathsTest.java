package org.memcon.app.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.endpoint.Api;
import org.memcon.app.web.exchange.Turnstiles;

class ApiPathsTest {

  @Test
  void thePathsThatAreAnsweredAreThoseThatAreDescribed() {
    assertEquals(
        Description.bundled().operations().stream()
            .map(Description.Operation::path)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(new Api(new InventedDesk(), Turnstiles.usual(), "0").paths()));
  }
}
