package org.memcon.search.wordlist;

/// Which words to list: those of what `query` finds (blank: of everything) that begin with `prefix`
/// and stand there at least `least` times; `size` of them from number `from` on, in this order.
public record WordListRequest(
    String query, String prefix, long least, long from, long size, Order order) {

  /// The orders in which words can come.
  public enum Order {
    /// The most frequent first.
    FREQUENCY,
    /// Those of the most records first.
    RECORDS,
    /// As in a dictionary, by their letters without case and accents.
    ALPHABET
  }

  public WordListRequest {
    least = Math.max(1, least);
    from = Math.max(0, from);
    size = Math.max(0, size);
  }

  /// The hundred most frequent words of what a query finds.
  public static WordListRequest of(String query) {
    return new WordListRequest(query, "", 1, 0, 100, Order.FREQUENCY);
  }

  /// The same of words that begin so and stand so often.
  public WordListRequest only(String beginning, long times) {
    return new WordListRequest(query, beginning, times, from, size, order);
  }

  /// The same from another word on.
  public WordListRequest from(long first, long most) {
    return new WordListRequest(query, prefix, least, first, most, order);
  }

  /// The same in another order.
  public WordListRequest sorted(Order other) {
    return new WordListRequest(query, prefix, least, from, size, other);
  }
}
