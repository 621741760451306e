package org.memcon.acceptance.serving;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.acceptance.benchmark.MeasuredProcess;

/// Measures how fast the reading room's pages are for one reader, and for sixteen at once: pages of
/// records, and of questions, each time others, so that none was made before; then pages that were
/// asked for before, by readers who have them no more, and by readers who still have them.
///
///     acceptance/measure ReadersBenchmark ARCHIVE
///
/// Readers keep their connections, as browsers do, and share the machine with the server.
public final class ReadersBenchmark {

  private static final int SECONDS = 20;
  private static final int READERS = 16;
  private static final int KEPT = 200;
  private static final Pattern ID = Pattern.compile("\"record\":\\{\"id\":\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("(?m)^([a-z]{4,14}),(\\d+),(\\d+),");

  private ReadersBenchmark() {}

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 3) {
      System.err.println("acceptance/measure ReadersBenchmark ARCHIVE");
      System.exit(2);
    }
    Path root = Path.of(arguments[1]);
    MeasuredProcess.build(root);
    try (ServedArchive served = ServedArchive.start(root, Path.of(arguments[2]), "-Xmx1g")) {
      measure(served.address(), served.process().toHandle(), SECONDS);
      row("most memory resident", served.peakMegabytes(), "MB");
    }
  }

  /// Measures a server that runs.
  static void measure(URI server, ProcessHandle process, int seconds) throws Exception {
    Random chance = new Random(20261122);
    List<String> records = records(server, chance);
    List<String> questions = questions(words(server), chance);
    Readers readers = new Readers(server, process, seconds);
    row("records", records.size(), "");
    // Until it is warm: what is measured comes from another part of the list.
    readers.ask(questions.reversed(), READERS);
    readers.ask(records.reversed(), READERS);
    print("a record, one reader", readers.ask(records.subList(0, records.size() / 4), 1));
    print(
        "a record, " + READERS + " readers (p95 15 ms)",
        readers.ask(records.subList(records.size() / 4, records.size()), READERS));
    print("a question, one reader", readers.ask(questions.subList(0, questions.size() / 4), 1));
    print(
        "a question, " + READERS + " readers (p95 60 ms)",
        readers.ask(questions.subList(questions.size() / 4, questions.size()), READERS));
    List<String> known = records.subList(0, Math.min(KEPT, records.size()));
    print("a record seen before, " + READERS + " readers", readers.ask(known, READERS));
    print("the same, which they have still", readers.whoRemember().ask(known, READERS));
  }

  private static void print(String what, Readers.Times times) {
    System.out.printf(
        Locale.ROOT,
        "%-44s p50 %7.2f  p95 %7.2f  p99 %7.2f ms  %,7d answers of %6.1f KB  %5.2f ms of"
            + " processor%n",
        what,
        times.share(50),
        times.share(95),
        times.share(99),
        times.answers(),
        times.kilobytes(),
        times.processor());
  }

  /// The pages of all records, in an order of chance.
  private static List<String> records(URI server, Random chance) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    try (KeptConnection connection = new KeptConnection(server)) {
      for (String order : List.of("date", "-date")) {
        for (int from = 0; from <= 10_000; from += 100) {
          String address = "/api/v1/search?q=&snippets=0&size=100&sort=" + order + "&from=" + from;
          Matcher id = ID.matcher(connection.text(address));
          while (id.find()) {
            ids.add("/records/" + id.group(1));
          }
        }
      }
    }
    List<String> pages = new ArrayList<>(ids);
    Collections.shuffle(pages, chance);
    return pages;
  }

  /// The words that stand in a thousandth to a fifth of the records.
  private static List<String> words(URI server) throws IOException {
    List<String> words = new ArrayList<>();
    try (KeptConnection connection = new KeptConnection(server)) {
      Matcher line = WORD.matcher(connection.text("/words.csv?q="));
      double most = 0;
      while (line.find()) {
        double records = Double.parseDouble(line.group(3));
        most = Math.max(most, records);
        if (records > most / 1000 && records < most / 5) {
          words.add(line.group(1));
        }
      }
    }
    return words;
  }

  /// Questions as people ask them: a word, two words, a word of some years or of a kind of record.
  private static List<String> questions(List<String> words, Random chance) {
    Set<String> questions = new LinkedHashSet<>();
    List<String> kinds = List.of("telegram", "memorandum", "letter", "report");
    for (int i = 0; i < 20_000; i++) {
      String word = words.get(chance.nextInt(words.size()));
      String other = words.get(chance.nextInt(words.size()));
      int year = 1945 + chance.nextInt(30);
      questions.add(
          switch (i % 4) {
            case 0 -> word;
            case 1 -> word + " " + other;
            case 2 -> word + " date:" + year + ".." + (year + 2);
            default -> word + " kind:" + kinds.get(chance.nextInt(kinds.size()));
          });
    }
    return questions.stream()
        .map(question -> "/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
        .toList();
  }

  private static void row(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-44s %,.0f %s%n", what, figure, unit);
  }
}
