package org.memcon.publishing.page.words;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;
import org.memcon.publishing.page.shell.Wording;

/// The page of every place where a query's words stand, each in its line: `lines` are those from
/// number `from` on, of `places` in `records`.
public record ConcordancePage(
    Shell shell,
    Question question,
    Order order,
    long from,
    long records,
    long places,
    List<Line> lines) {

  /// How many lines a page has.
  public static final int SIZE = 100;

  /// In which order lines come.
  public enum Order {
    DATE("date", "By date"),
    LEFT("left", "By the words before"),
    RIGHT("right", "By the words behind");

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

    /// The order with this code; [#DATE] where there is none.
    public static Order ofCode(String code) {
      for (Order order : values()) {
        if (order.code.equals(code)) {
          return order;
        }
      }
      return DATE;
    }
  }

  /// A line: where it stands, and the words with what is before and behind them.
  public record Line(
      RecordId record,
      String title,
      String part,
      Optional<HistoricalDate> date,
      Optional<String> speaker,
      String left,
      String words,
      String right) {

    /// What is before the words, without the blank that parts it from them: a cell that is cut at
    /// its beginning would lose it.
    public String before() {
      return left.stripTrailing();
    }

    /// The blank before the words, where there is one.
    public String gap() {
      return left.substring(before().length());
    }

    /// Where the line's passage is.
    public String address() {
      return "/records/" + record + "#" + part;
    }
  }

  public ConcordancePage {
    lines = List.copyOf(lines);
  }

  /// The page that shows these lines.
  public static ConcordancePage of(
      String archive,
      Question question,
      Order order,
      long from,
      long records,
      long places,
      List<Line> lines) {
    return new ConcordancePage(
        Shell.of("Every place of " + question.query(), archive, question.query()),
        question,
        order,
        from,
        records,
        places,
        lines);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("concordance.jte", this);
  }

  /// How many places there are, in words.
  public String found() {
    return Question.found(places, records);
  }

  /// The address of the first lines in another order.
  public String sorted(Order other) {
    return address(other, 0);
  }

  /// The address of the lines before these.
  public Optional<String> earlier() {
    return from == 0 ? Optional.empty() : Optional.of(address(order, Math.max(0, from - SIZE)));
  }

  /// The address of the lines after these.
  public Optional<String> later() {
    return lines.isEmpty() || from + lines.size() >= places
        ? Optional.empty()
        : Optional.of(address(order, from + lines.size()));
  }

  /// Which lines are shown ("101–200 of 970").
  public String shown() {
    return Wording.number(from + 1)
        + "–"
        + Wording.number(from + lines.size())
        + " of "
        + Wording.number(places);
  }

  private String address(Order as, long first) {
    return View.PLACES.of(question.query())
        + (as == Order.DATE ? "" : "&sort=" + as.code)
        + (first == 0 ? "" : "&from=" + first);
  }
}
