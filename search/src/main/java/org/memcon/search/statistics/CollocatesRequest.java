package org.memcon.search.statistics;

/// Which collocates to give: words within `window` words of those of `query`, in the same passage,
/// that stand there at least `least` times; the first `size` in this order.
public record CollocatesRequest(String query, int window, int least, int size, Order order) {

  /// The orders in which collocates can come.
  public enum Order {
    /// The least likely by chance first.
    SIGNIFICANCE,
    /// Those most bound to the words first: rare words that stand with them alone.
    STRENGTH,
    /// The most frequent beside them first.
    FREQUENCY
  }

  private static final int WIDEST = 50;

  public CollocatesRequest {
    window = Math.clamp(window, 1, WIDEST);
    least = Math.max(1, least);
    size = Math.clamp(size, 0, 10_000);
  }

  /// The fifty most significant words within five words that stand there at least five times.
  public static CollocatesRequest of(String query) {
    return new CollocatesRequest(query, 5, 5, 50, Order.SIGNIFICANCE);
  }
}
