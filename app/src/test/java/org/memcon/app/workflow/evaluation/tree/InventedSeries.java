package org.memcon.app.workflow.evaluation.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/// Volumes of one kind of document each, about ferries between states that never were, made up word
/// by word from a seed.
public final class InventedSeries {

  private static final List<String> WHO =
      List.of(
          "the Harbor Master (Bell)",
          "the Minister in Freedonia (Orlok)",
          "the Keeper of the Light (Hale)",
          "the Ferry Office",
          "the Assistant Harbor Master (Neil)",
          "President Vane",
          "the Legation in Freedonia");
  private static final List<String> SAID =
      List.of(
          "The keeper doubts that the ferry will sail before the ice is gone",
          "Sylvania asks for a loan of forty lanterns for the northern pier",
          "The crew was told of the exchange of buoys and of its cost",
          "Reports of a second pier could not be confirmed by the Legation",
          "Summary of the talks with the Freedonian delegation on the night boats",
          "Transmits the text of a draft agreement on lamps and their oil",
          "Reports on a conversation with the Freedonian Consul at the market",
          "Discusses what comes next if the ferry should be stopped again");
  private static final List<String> MONTHS =
      List.of("January", "March", "May", "August", "October");
  private static final List<String> KINDS =
      List.of("Memorandum", "Telegram 512", "Letter", "Airgram A–12", "Despatch 88");

  private final Random random;

  private InventedSeries(long seed) {
    this.random = new Random(seed);
  }

  /// A calendar: each document an entry of one line, with the bare number of a film under most.
  public static byte[] calendar(int documents) {
    InventedSeries series = new InventedSeries(7);
    return volume(documents, series::entry);
  }

  /// A calendar whose entries have the date alone in their heads.
  public static byte[] datedCalendar(int documents) {
    InventedSeries series = new InventedSeries(8);
    return volume(documents, series::datedEntry);
  }

  /// Memoranda that make numbered points, some of them dated, some numbered as the next document
  /// is.
  public static byte[] points(int documents) {
    InventedSeries series = new InventedSeries(9);
    return volume(documents, series::pointed);
  }

  /// Documents that hold several papers, each with a title and a date of its own.
  public static byte[] papers(int documents) {
    InventedSeries series = new InventedSeries(10);
    return volume(documents, series::holding);
  }

  private static byte[] volume(int documents, IntFunction<String> document) {
    StringBuilder tei =
        new StringBuilder(
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
                + "<title>Ferries</title></titleStmt><publicationStmt><p>none</p></publicationStmt>"
                + "<sourceDesc><p>none</p></sourceDesc></fileDesc></teiHeader><text><body>\n");
    for (int n = 1; n <= documents; n++) {
      tei.append("<div type=\"document\" xml:id=\"d%d\" n=\"%d\">".formatted(n, n))
          .append(document.apply(n))
          .append("</div>\n");
    }
    return tei.append("</body></text></TEI>\n").toString().getBytes(UTF_8);
  }

  private String entry(int n) {
    String what =
        switch (random.nextInt(4)) {
          case 0 -> "%s from %s to %s, %s. %s".formatted(kind(), who(), who(), date(n), said());
          case 1 ->
              "%s. From %s to %s. %s (see also %d)"
                  .formatted(date(n), who(), who(), said(), 1 + random.nextInt(90));
          case 2 -> "Undated. From %s to %s. %s".formatted(who(), who(), said());
          default -> "%s, %s. %s to %s: “%s.”".formatted(kind(), date(n), who(), who(), said());
        };
    String entry =
        "<head>%d. %s. Secret. %d pp. Harbor Papers, Box %d.</head>"
            .formatted(n, what, 1 + random.nextInt(9), 1 + random.nextInt(99));
    return entry + (random.nextInt(4) == 0 ? "" : "<ab>%d</ab>".formatted(1 + n / 3));
  }

  private String datedEntry(int n) {
    return "<head>%d. %s</head>".formatted(n, date(n))
        + paragraph("From %s to %s. %s. %s.".formatted(who(), who(), said(), said()));
  }

  private String pointed(int n) {
    StringBuilder text = new StringBuilder(head(n, ""));
    text.append(
        "<dateline><placeName>Sylvania City</placeName>, <date>%s</date>.</dateline>"
            .formatted(date(n)));
    text.append(paragraph(sentences(3)));
    int first = random.nextInt(3) == 0 ? n + 1 : 1;
    int last = first + 3 + random.nextInt(12);
    for (int point = first; point < last; point++) {
      String dated = random.nextInt(3) == 0 ? "On %s, it was said: ".formatted(date(n)) : "";
      text.append(paragraph("%d. %s%s".formatted(point, dated, sentences(1 + random.nextInt(3)))));
    }
    return text.append(paragraph(sentences(3))).toString();
  }

  private String holding(int n) {
    StringBuilder text = new StringBuilder(head(n, ", Sylvania City, " + date(n)));
    int papers = 1 + random.nextInt(3);
    for (int paper = 0; paper < papers; paper++) {
      text.append("<pb n=\"%d\"/>".formatted(n * 3 + paper));
      if (random.nextBoolean()) {
        text.append(paragraph("Telegram From %s to %s".formatted(who(), who())));
        text.append(paragraph("Sylvania City, %s.".formatted(date(n))));
      } else {
        text.append(paragraph("THE MINISTER OF FERRIES")).append(paragraph("SYLVANIA CITY"));
        text.append(paragraph(date(n))).append(paragraph("Memorandum of Conversation"));
      }
      for (int k = 2 + random.nextInt(5); k > 0; k--) {
        text.append(paragraph(sentences(2 + random.nextInt(4))));
      }
    }
    return text.toString();
  }

  private String head(int n, String behind) {
    return "<head>%d. Memorandum From %s to %s%s<note n=\"1\" type=\"source\">Source: Harbor Papers, Box %d. Secret.</note></head>"
        .formatted(n, who(), who(), behind, 1 + random.nextInt(99));
  }

  private static String paragraph(String words) {
    return "<p>" + words + "</p>";
  }

  private String sentences(int count) {
    StringBuilder words = new StringBuilder();
    for (int k = 0; k < count; k++) {
      words.append(k == 0 ? "" : " ").append(said()).append('.');
    }
    return words.toString();
  }

  private String who() {
    return any(WHO);
  }

  private String said() {
    return any(SAID);
  }

  private String kind() {
    return any(KINDS);
  }

  private String date(int n) {
    return "%s %d, 1961"
        .formatted(MONTHS.get(n * MONTHS.size() / 200 % MONTHS.size()), 1 + random.nextInt(28));
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
