package org.memcon.publishing.page.words;

import java.util.List;
import java.util.Locale;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page of the words that stand beside those of a query.
public record CollocatesPage(
    Shell shell, Question question, long places, int window, List<Row> rows) {

  /// A word beside: how often there, anywhere and by chance, and two measures of how far from
  /// chance that is.
  public record Row(
      String word,
      long together,
      long everywhere,
      double expected,
      double significance,
      double strength) {

    /// A measure in print.
    public static String printed(double measure) {
      return String.format(Locale.ROOT, "%,.1f", measure);
    }
  }

  public CollocatesPage {
    rows = List.copyOf(rows);
  }

  /// The page that shows these words.
  public static CollocatesPage of(
      String archive, Question question, long places, int window, List<Row> rows) {
    return new CollocatesPage(
        Shell.of("Words beside " + question.query(), archive, question.query()),
        question,
        places,
        window,
        rows);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("collocates.jte", this);
  }

  /// The address of the places where a word stands near the one asked for; of several, those of the
  /// records that have them all.
  public String near(Row row) {
    String asked = question.query();
    return View.PLACES.of(
        asked.matches("\\p{L}+")
            ? "\"" + asked + " " + row.word() + "\"~" + window
            : asked + " " + row.word());
  }
}
