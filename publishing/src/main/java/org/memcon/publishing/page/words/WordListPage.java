package org.memcon.publishing.page.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;

/// The page of the words that there are in what a query finds, or in the whole archive: `rows` are
/// those from number `from` on, of `distinct`; `words` is how many words `records` have.
public record WordListPage(
    Shell shell,
    Question question,
    String prefix,
    Order order,
    long from,
    long records,
    long words,
    long distinct,
    List<Row> rows) {

  /// How many words a page has.
  public static final int SIZE = 200;

  /// In which order words come.
  public enum Order {
    FREQUENCY("frequency", "Most frequent"),
    RECORDS("records", "In most records"),
    ALPHABET("alphabet", "By alphabet");

    private final String code;
    private final String label;

    Order(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /// The word for people.
    public String label() {
      return label;
    }

    /// The order with this code; [#FREQUENCY] where there is none.
    public static Order ofCode(String code) {
      for (Order order : values()) {
        if (order.code.equals(code)) {
          return order;
        }
      }
      return FREQUENCY;
    }
  }

  /// A word, how often it stands, in how many records, and how often in a million words.
  public record Row(String word, long places, long records, double perMillion) {

    /// How often in a million words, in print.
    public String rate() {
      return String.format(Locale.ROOT, "%,.1f", perMillion);
    }
  }

  public WordListPage {
    rows = List.copyOf(rows);
  }

  /// The page that shows these words.
  public static WordListPage of(
      String archive,
      Question question,
      String prefix,
      Order order,
      long from,
      long records,
      long words,
      long distinct,
      List<Row> rows) {
    String title =
        question.query().isBlank() ? "Words of the archive" : "Words of " + question.query();
    return new WordListPage(
        Shell.of(title, archive, question.query()),
        question,
        prefix,
        order,
        from,
        records,
        words,
        distinct,
        rows);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("wordList.jte", this);
  }

  /// How many different words there are, in words.
  public String found() {
    return distinct == 0
        ? "No words are found"
        : Wording.number(distinct) + (distinct == 1 ? " word" : " different words");
  }

  /// The address of the first words in another order.
  public String sorted(Order other) {
    return address(View.WORDS.path(), other, 0);
  }

  /// The address of the words before these.
  public Optional<String> earlier() {
    return from == 0
        ? Optional.empty()
        : Optional.of(address(View.WORDS.path(), order, Math.max(0, from - SIZE)));
  }

  /// The address of the words after these.
  public Optional<String> later() {
    return rows.isEmpty() || from + rows.size() >= distinct
        ? Optional.empty()
        : Optional.of(address(View.WORDS.path(), order, from + rows.size()));
  }

  /// The address of all words as a table.
  public String table() {
    return address(View.WORDS.path() + ".csv", order, 0);
  }

  /// Which words are shown ("201–400 of 970").
  public String shown() {
    return Wording.number(from + 1)
        + "–"
        + Wording.number(from + rows.size())
        + " of "
        + Wording.number(distinct);
  }

  /// The address of every place of a word in what the query finds.
  public String places(Row row) {
    return View.PLACES.of((question.query() + " " + row.word()).strip());
  }

  private String address(String path, Order as, long first) {
    return path
        + "?q="
        + URLEncoder.encode(question.query(), StandardCharsets.UTF_8)
        + (prefix.isEmpty() ? "" : "&prefix=" + URLEncoder.encode(prefix, StandardCharsets.UTF_8))
        + (as == Order.FREQUENCY ? "" : "&sort=" + as.code)
        + (first == 0 ? "" : "&from=" + first);
  }
}
