package org.memcon.publishing.page.search;

/// A question to the archive: the query as typed (blank: every record), the order of the answer,
/// and which part of it to show: `size` hits from the hit number `from`, counted from 0.
public record SearchRequest(String query, Order order, int from, int size) {

  /// In which order hits come.
  public enum Order {
    RELEVANCE("relevance", "Best match"),
    /// By what the words are about, records that lack some of them among the rest.
    MATTER("matter", "By matter"),
    OLDEST("date", "Oldest first"),
    NEWEST("-date", "Newest first"),
    /// By archive and file.
    ARCHIVE("archive", "By archive");

    private final String code;
    private final String label;

    Order(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /// The word in an address, `?sort=date`.
    public String code() {
      return code;
    }

    /// The word for people.
    public String label() {
      return label;
    }

    /// The order with this code; [#RELEVANCE] where there is none.
    public static Order ofCode(String code) {
      for (Order order : values()) {
        if (order.code.equals(code)) {
          return order;
        }
      }
      return RELEVANCE;
    }
  }
}
