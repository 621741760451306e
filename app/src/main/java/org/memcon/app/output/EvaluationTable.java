package org.memcon.app.output;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Difference;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Kind;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.Row;
import org.memcon.app.workflow.evaluation.measuring.LayoutReport.WorstDocument;
import org.memcon.app.workflow.evaluation.measuring.ReadingDifference;

/// Prints how recognition did in a layout: a row for each element, what documents were taken for,
/// and the documents with most to correct.
public final class EvaluationTable {

  /// Differences shown of one element in one document.
  private static final int OF_AN_ELEMENT = 3;

  /// Differences shown of one document.
  private static final int OF_A_DOCUMENT = 10;

  /// Stands where there was nothing to count.
  private static final String NOTHING = "–";

  private EvaluationTable() {}

  /// Prints the report of a layout.
  public static void print(LayoutReport report, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s: %s, %s%n%n",
        report.layout(),
        counted(report.volumes(), "volume"),
        counted(report.documents(), "document"));
    out.printf(Locale.ROOT, "  %-14s%11s%9s%9s%10s%n", "", "precision", "recall", "F1", "wanted");
    for (Row row : report.elements()) {
      if (isEmpty(row)) {
        out.printf(
            Locale.ROOT, "  %-14s%11s%9s%9s%,10d%n", row.element(), NOTHING, NOTHING, NOTHING, 0);
      } else {
        out.printf(
            Locale.ROOT,
            "  %-14s%11.1f%9.1f%9.1f%,10d%n",
            row.element(),
            row.precision(),
            row.recall(),
            row.f1(),
            row.wanted());
      }
    }
    out.printf(
        Locale.ROOT,
        "  %-14s%20.2f%9s%,10d%n",
        "words kept",
        report.words().percent(),
        "",
        report.words().wanted());
    kinds(report.kinds(), out);
    worst(report.worst(), out);
  }

  /// Prints the F1 of each element in each layout, one beside the other.
  public static void compare(List<LayoutReport> reports, PrintStream out) {
    if (reports.isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "  %-14s", "F1");
    reports.forEach(report -> out.printf(Locale.ROOT, "%9s", report.layout()));
    out.println();
    for (int at = 0; at < reports.getFirst().elements().size(); at++) {
      out.printf(Locale.ROOT, "  %-14s", reports.getFirst().elements().get(at).element());
      for (LayoutReport report : reports) {
        Row row = report.elements().get(at);
        out.print(
            isEmpty(row)
                ? String.format(Locale.ROOT, "%9s", NOTHING)
                : String.format(Locale.ROOT, "%9.1f", row.f1()));
      }
      out.println();
    }
    out.printf(Locale.ROOT, "  %-14s", "words kept");
    reports.forEach(report -> out.printf(Locale.ROOT, "%9.2f", report.words().percent()));
    out.println();
  }

  private static boolean isEmpty(Row row) {
    return row.wanted() + row.given() == 0;
  }

  private static void kinds(List<Kind> kinds, PrintStream out) {
    if (kinds.isEmpty()) {
      return;
    }
    int right = kinds.stream().mapToInt(Kind::right).sum();
    int all = kinds.stream().mapToInt(Kind::documents).sum();
    out.printf(
        Locale.ROOT,
        "%n  Kind, where the title's own words say it: %,d of %,d right (%.1f %%)%n",
        right,
        all,
        100.0 * right / Math.max(1, all));
    for (Kind kind : kinds) {
      String others =
          kind.told().stream()
              .filter(told -> !told.kind().equals(kind.kind()))
              .map(told -> told.documents() + " as " + told.kind())
              .collect(Collectors.joining(", "));
      out.printf(
          Locale.ROOT,
          "  %-28s%,7d of %,6d%s%n",
          kind.kind(),
          kind.right(),
          kind.documents(),
          others.isEmpty() ? "" : "   " + others);
    }
  }

  private static void worst(List<WorstDocument> worst, PrintStream out) {
    if (worst.isEmpty()) {
      return;
    }
    out.printf("%n  The documents with most to correct (- the gold, + ours)%n");
    for (WorstDocument document : worst) {
      out.printf(
          Locale.ROOT,
          "%n  %s %s  %s%n    %s%s%n",
          document.volume(),
          document.document(),
          ReadingDifference.alone(document.head()),
          counted(document.corrections(), "place") + " to correct",
          switch (document.state()) {
            case FOUND -> "";
            case CUT_OR_MERGED -> "; cut short, or run together with a neighbour";
            case MISSING -> "; no document of ours begins as it does";
          });
      if (document.state() != WorstDocument.State.MISSING) {
        differences(document.differences(), out);
      }
    }
  }

  private static void differences(List<Difference> differences, PrintStream out) {
    String element = "";
    int ofElement = 0;
    int shown = 0;
    for (Difference difference : differences) {
      ofElement = difference.element().equals(element) ? ofElement + 1 : 1;
      if (ofElement <= OF_AN_ELEMENT && shown < OF_A_DOCUMENT) {
        String label = difference.element().equals(element) ? "" : difference.element();
        difference(label, difference, out);
        shown++;
      }
      element = difference.element();
    }
    if (shown < differences.size()) {
      out.printf(Locale.ROOT, "    %-13s… and %,d more%n", "", differences.size() - shown);
    }
  }

  private static void difference(String label, Difference difference, PrintStream out) {
    String wanted = difference.wanted();
    String given = difference.given();
    if (difference.element().equals("calls")) {
      wanted = wanted.isEmpty() ? "" : ReadingDifference.place(wanted);
      given = given.isEmpty() ? "" : ReadingDifference.place(given);
    } else if (wanted.isEmpty() || given.isEmpty()) {
      wanted = ReadingDifference.alone(wanted);
      given = ReadingDifference.alone(given);
    } else {
      ReadingDifference cut = ReadingDifference.of(wanted, given);
      wanted = cut.one();
      given = cut.other();
    }
    String left = label;
    if (!wanted.isEmpty()) {
      out.printf(Locale.ROOT, "    %-13s- %s%n", left, wanted);
      left = "";
    }
    if (!given.isEmpty()) {
      out.printf(Locale.ROOT, "    %-13s+ %s%n", left, given);
    }
  }

  private static String counted(int number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
