package org.memcon.search.concordance;

/// Which lines of a concordance to hand out: those of `query` from number `from` (0 is the first),
/// at most `size` of them, with about `width` characters before and behind the words.
public record ConcordanceRequest(String query, int width, Order order, long from, long size) {

  /// The orders in which lines can come.
  public enum Order {
    /// By the records' dates, undated ones last; in a record as they stand.
    DATE,
    /// By the words before, the nearest first.
    LEFT,
    /// By the words found and those behind.
    RIGHT
  }

  /// So many lines can be sorted by the words beside; of more, the earliest are.
  private static final int MOST_SORTED = 100_000;

  /// Of wide lines fewer: so many characters on one side of all of them together.
  private static final int MOST_CHARACTERS = 10_000_000;

  private static final int USUAL_WIDTH = 60;
  private static final int WIDEST = 500;

  public ConcordanceRequest {
    width = Math.clamp(width, 10, WIDEST);
    from = Math.max(0, from);
    size = Math.max(0, size);
  }

  /// So many lines are sorted by the words beside: with what they are sorted by they take some 60
  /// MB.
  public int mostSorted() {
    return Math.min(MOST_SORTED, MOST_CHARACTERS / width);
  }

  /// All lines by date.
  public static ConcordanceRequest of(String query) {
    return new ConcordanceRequest(query, USUAL_WIDTH, Order.DATE, 0, Long.MAX_VALUE);
  }

  /// The same in another order.
  public ConcordanceRequest sorted(Order other) {
    return new ConcordanceRequest(query, width, other, from, size);
  }

  /// The same from another line on.
  public ConcordanceRequest from(long first, long most) {
    return new ConcordanceRequest(query, width, order, first, most);
  }

  /// The same with more or fewer characters beside the words.
  public ConcordanceRequest wide(int characters) {
    return new ConcordanceRequest(query, characters, order, from, size);
  }
}
