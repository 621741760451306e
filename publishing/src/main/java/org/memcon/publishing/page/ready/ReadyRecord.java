package org.memcon.publishing.page.ready;

import java.util.List;
import org.memcon.publishing.page.around.Surroundings;

/// What a record's page says that lies ready, and the ways that lead on from it today.
public record ReadyRecord(PageParts parts, List<Surroundings.Way> ways) {

  public ReadyRecord {
    ways = List.copyOf(ways);
  }
}
