package org.memcon.acceptance.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.memcon.editing.identification.index.NameIndex;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// Measures how long a look-up among 100,000 forms of names takes, and what the authority and its
/// index hold of the memory.
///
///     acceptance/measure NameIndexBenchmark
///
/// The names are those of the persons lists of the volumes in `shared`, their given names dealt out
/// anew until there are enough. Times are of the processor.
public final class NameIndexBenchmark {

  private static final int FORMS = 100_000;
  private static final int LOOKUPS = 5_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Pattern LISTED =
      Pattern.compile("<persName [^>]*+>\\s*+([^<,]++),\\s++([^<]++)</persName>");

  private NameIndexBenchmark() {}

  /// Runs the measure and prints its table.
  public static void main(String[] arguments) throws IOException {
    List<String> names = names(Path.of(arguments[0]).resolve("frus"));
    long before = held();
    Authority authority = authority(names);
    long begun = System.nanoTime();
    NameIndex index = NameIndex.of(authority);
    row("index made in", (System.nanoTime() - begun) / 1e9, "s");
    row("authority and index (at most 400)", (held() - before) / 1e6, "MB of heap");
    row("forms", index.size(), "");
    Random chance = new Random(1);
    for (String how : List.of("as filed", "surname", "initials", "misread", "nobody's")) {
      look(index, how, names, chance);
    }
    if (authority.size() == 0) {
      System.out.println("no names");
    }
  }

  private static void look(NameIndex index, String how, List<String> names, Random chance) {
    double[] milliseconds = new double[LOOKUPS];
    long found = 0;
    for (int i = 0; i < 2 * LOOKUPS; i++) {
      String name = asked(names.get(chance.nextInt(names.size())), how);
      long begun = THREADS.getCurrentThreadCpuTime();
      found += index.find(name).isEmpty() ? 0 : 1;
      milliseconds[i % LOOKUPS] = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
    }
    Arrays.sort(milliseconds);
    row(how + ": mean (below 1)", Arrays.stream(milliseconds).average().orElse(0), "ms");
    row(how + ": 99 of 100 below", milliseconds[LOOKUPS * 99 / 100], "ms");
    row(how + ": found", 100.0 * found / (2 * LOOKUPS), "%");
  }

  private static String asked(String name, String how) {
    int comma = name.indexOf(',');
    String surname = name.substring(0, comma);
    return switch (how) {
      case "surname" -> surname;
      case "initials" -> name.charAt(comma + 2) + ". " + surname;
      case "misread" ->
          surname.length() < 6
              ? surname
              : surname.substring(0, 3) + "x" + surname.substring(4) + name.substring(comma);
      case "nobody's" -> new StringBuilder(surname).reverse() + "ovski";
      default -> name;
    };
  }

  private static Authority authority(List<String> names) {
    List<AuthorityRecord> records = new ArrayList<>();
    for (String name : names) {
      records.add(
          new AuthorityRecord.Person(
              new AuthorityId("person-" + records.size()),
              List.of(NameForm.of(name)),
              Optional.empty()));
    }
    return Authority.of(records);
  }

  /// 100,000 names, as lists file them.
  static List<String> names(Path volumes) throws IOException {
    List<String> surnames = new ArrayList<>();
    List<String> given = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(volumes)) {
      files = all.sorted().toList();
    }
    TreeSet<String> names = new TreeSet<>();
    for (Path file : files) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        Matcher listed = LISTED.matcher(new String(in.readAllBytes(), "UTF-8"));
        while (listed.find()) {
          surnames.add(listed.group(1).replaceAll("\\s+", " "));
          given.add(listed.group(2).replaceAll("\\s+", " "));
          names.add(surnames.getLast() + ", " + given.getLast());
        }
      }
    }
    Random chance = new Random(0);
    row("names listed in the volumes", names.size(), "");
    while (names.size() < FORMS && !given.isEmpty()) {
      names.add(
          surnames.get(chance.nextInt(surnames.size()))
              + ", "
              + given.get(chance.nextInt(given.size())));
    }
    return List.copyOf(names);
  }

  static long held() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void row(String what, double figure, String unit) {
    System.out.printf(Locale.ROOT, "%-50s %,14.3f %s%n", what, figure, unit);
  }
}
