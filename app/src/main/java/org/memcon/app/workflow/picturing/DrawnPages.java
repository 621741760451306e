package org.memcon.app.workflow.picturing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.search.limits.Patience;

/// The pages that were drawn last, kept as long as the index stays as it is: pictures of a whole
/// archive go through all of its records. Safe for many threads.
final class DrawnPages<P> {

  private static final int MOST = 32;

  private final Supplier<String> state;
  private final Map<List<?>, P> kept = new LinkedHashMap<>(64, 0.75f, true);
  private String keptOf = "";

  /// Pages of an index; `state` is another as soon as anything in it is.
  DrawnPages(Supplier<String> state) {
    this.state = state;
  }

  /// The page of what was asked; drawn where it is not kept.
  P of(List<?> asked, Supplier<P> drawn) {
    String now = state.get();
    synchronized (kept) {
      if (!now.equals(keptOf)) {
        kept.clear();
        keptOf = now;
      }
      @Nullable P known = kept.get(asked);
      if (known != null) {
        return known;
      }
    }
    long begun = System.nanoTime();
    P page = drawn.get();
    // What took so long may have been cut short.
    boolean whole = System.nanoTime() - begun < Patience.OF_PROGRAMS.toNanos() / 2;
    synchronized (kept) {
      if (whole && now.equals(keptOf)) {
        kept.put(List.copyOf(asked), page);
        if (kept.size() > MOST) {
          kept.remove(kept.keySet().iterator().next());
        }
      }
    }
    return page;
  }
}
