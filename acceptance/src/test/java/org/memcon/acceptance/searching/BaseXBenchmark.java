package org.memcon.acceptance.searching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.search.retrieval.Hits;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.search.retrieval.Searcher;

/// Measures phrases, words joined and dates beside BaseX with its full-text index, over the same TEI
/// volumes, in one process and one thread, and says which documents both find.
///
///     acceptance/measure BaseXBenchmark [ARCHIVE]
///
/// Both get as much time to get warm, and give how many documents there are and ten of them, with
/// day and heading. BaseX is asked twice: by its functions that read its indexes of words and of
/// attributes, as fast as it can, and, some questions of each sort, as somebody writes them who
/// reads its manual: `contains text` over the documents, days by `starts-with`. `measure` fetches
/// BaseX from Maven Central; without it nothing of this is compiled or run.
public final class BaseXBenchmark {

  private static final int EACH = 10;
  private static final int PLAINLY = 4;
  private static final int ROUNDS_PLAINLY = 3;
  private static final int ROUNDS = 14;
  private static final int WARM = 5;
  private static final long SEED = 1958;
  private static final String HEAD =
      "declare namespace t='http://www.tei-c.org/ns/1.0';"
          + " declare function local:in($n) { $n/ancestor::t:div[@type='document'][1] };"
          + " declare function local:id($d) {"
          + " replace(db:path($d), '^.*/|\\.xml$', '') || '-' || $d/@xml:id };"
          + " declare function local:day($d) { string(($d//t:dateline//t:date/@when)[1]) };"
          + " declare function local:hit($d) {"
          + " local:id($d) || ' ' || local:day($d) || ' ' || normalize-space($d/t:head[1]) };";

  private BaseXBenchmark() {}

  /// A question in both languages; `documents` is an expression of the documents that are found,
  /// `plainly` a condition that says the same of a document.
  private record Asked(String sort, String ours, String documents, String plainly) {

    /// The same question as it is written without knowing of indexes.
    Asked plain() {
      return new Asked(
          sort, ours, "db:get('frus')//t:div[@type='document'][" + plainly + "]", plainly);
    }

    /// How many there are, and id, day and heading of ten: of those of a month the first ten by
    /// day, of others any ten, for BaseX is spared to rank them.
    String page() {
      String ordered =
          sort.equals("date") ? "(for $one in $d order by local:day($one) return $one)" : "$d";
      return HEAD
          + " let $d := ("
          + documents
          + ") return (count($d), subsequence("
          + ordered
          + ", 1, 10) ! local:hit(.))";
    }

    String all() {
      return HEAD + " string-join((" + documents + ") ! local:id(.), ' ')";
    }
  }

  /// Runs the comparison and prints its tables.
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(System.getProperty("basex.jar", ""));
    if (!Files.isRegularFile(jar)) {
      System.err.println("no BaseX: start this by acceptance/measure BaseXBenchmark");
      System.exit(3);
    }
    try (Material material = Material.of(arguments);
        BaseX baseX = new BaseX(jar, material.work().resolve("basex"));
        OpenArchive archive = OpenArchive.open(material.archive())) {
      Path volumes = unpacked(material);
      for (String option : List.of("FTINDEX", "ATTRINDEX", "TEXTINDEX", "UPDINDEX")) {
        baseX.set(option, Boolean.toString(!option.equals("UPDINDEX")));
      }
      long begun = System.nanoTime();
      baseX.create("frus", volumes);
      System.out.printf(
          Locale.ROOT, "BaseX made its database in %.0f s%n", (System.nanoTime() - begun) / 1e9);
      Path beside = material.work().resolve("bare");
      BareIndex.write(material.archive().index(), beside);
      try (BareSearcher words = new BareSearcher(beside);
          DirectoryReader reader =
              DirectoryReader.open(FSDirectory.open(material.archive().index()))) {
        Questions drawn = new Questions(words.reader(), reader, SEED);
        compare(questions(drawn.draw(EACH)), archive.searcher(), baseX);
      }
    }
  }

  private static Path unpacked(Material material) throws IOException {
    Path folder = Files.createDirectories(material.work().resolve("volumes"));
    try (Stream<Path> files = Files.list(material.shared().resolve("frus"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".gz")).toList()) {
        String name = String.valueOf(file.getFileName()).replace(".gz", "");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
          Files.copy(packed, folder.resolve(name));
        }
      }
    }
    return folder;
  }

  /// The phrases and joined words that were drawn, and months, alone and with a word.
  private static List<Asked> questions(List<Question> drawn) {
    List<Asked> asked = new ArrayList<>();
    Random chance = new Random(SEED);
    for (Question one : drawn) {
      String[] words = one.ours().replaceAll("[^a-z ]", " ").strip().split("\\s+");
      switch (one.sort()) {
        case "phrase" ->
            asked.add(
                new Asked(
                    "phrase",
                    one.ours(),
                    found(String.join(" ", words)),
                    contains(String.join(" ", words))));
        case "and" -> asked.add(joined(one, words, " intersect ", " ftand "));
        case "or" -> asked.add(joined(one, words, " union ", " ftor "));
        case "not" -> asked.add(joined(one, words, " except ", " ftand ftnot "));
        case "word, middling" -> {
          String month =
              String.format(
                  Locale.ROOT, "%d-%02d", 1948 + chance.nextInt(30), 1 + chance.nextInt(12));
          asked.add(new Asked("date", "date:" + month, dated(month), when(month)));
          asked.add(
              new Asked(
                  "date and word",
                  "date:" + month + " " + one.ours(),
                  dated(month) + " intersect " + found(words[0]),
                  when(month) + "][" + contains(words[0])));
        }
        default -> {}
      }
    }
    return asked;
  }

  private static Asked joined(Question one, String[] words, String how, String plainly) {
    return new Asked(
        "boolean",
        one.ours(),
        found(words[0]) + how + found(words[1]),
        ". contains text '" + words[0] + "'" + plainly + "'" + words[1] + "'");
  }

  private static String contains(String words) {
    return ". contains text '" + words + "'";
  }

  private static String when(String month) {
    return ".//t:dateline//t:date[starts-with(@when, '" + month + "')]";
  }

  private static String found(String words) {
    return "local:in(ft:search('frus', '" + words + "', map{'mode':'phrase'}))";
  }

  /// What has a dateline with a day of a month; the index of attributes finds it.
  private static String dated(String month) {
    return "local:in(db:attribute-range('frus', '"
        + month
        + "', '"
        + month
        + "-99', 'when')/parent::t:date[ancestor::t:dateline])";
  }

  private static void compare(List<Asked> questions, Searcher ours, BaseX baseX)
      throws IOException {
    double[][][] times = new double[questions.size()][2][ROUNDS - WARM];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < questions.size(); i++) {
        Asked asked = questions.get(i);
        SearchRequest request = SearchRequest.of(asked.ours()).showing(0).withoutPassageCount();
        long begun = Clock.nanos();
        Hits hits = ours.search(request);
        long between = Clock.nanos();
        String page = baseX.ask(asked.page());
        long ended = Clock.nanos();
        // As much time to get warm for the one as for the other.
        while (round < WARM && Clock.nanos() - ended < ended - between) {
          hits = ours.search(request);
        }
        if (round >= WARM && hits.from() == 0 && !page.isEmpty()) {
          times[i][0][round - WARM] = (between - begun) / 1e6;
          times[i][1][round - WARM] = (ended - between) / 1e6;
        }
      }
    }
    times(questions, times);
    documents(questions, ours, baseX);
    comparePlainly(questions, ours, baseX);
  }

  /// The same with some questions, which BaseX answers document by document.
  private static void comparePlainly(List<Asked> questions, Searcher ours, BaseX baseX)
      throws IOException {
    List<Asked> some = new ArrayList<>();
    for (Asked one : questions) {
      if (some.stream().filter(other -> other.sort().equals(one.sort())).count() < PLAINLY) {
        some.add(one.plain());
      }
    }
    double[][][] times = new double[some.size()][2][ROUNDS_PLAINLY];
    for (int round = 0; round < ROUNDS_PLAINLY; round++) {
      for (int i = 0; i < some.size(); i++) {
        SearchRequest request =
            SearchRequest.of(some.get(i).ours()).showing(0).withoutPassageCount();
        long begun = Clock.nanos();
        ours.search(request);
        long between = Clock.nanos();
        baseX.ask(some.get(i).page());
        times[i][0][round] = (between - begun) / 1e6;
        times[i][1][round] = (Clock.nanos() - between) / 1e6;
      }
    }
    System.out.println("\nBaseX asked plainly");
    times(some, times);
    documents(some, ours, baseX);
  }

  private static void times(List<Asked> questions, double[][][] times) {
    Map<String, List<List<Double>>> lines = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      List<List<Double>> line =
          lines.computeIfAbsent(
              questions.get(i).sort(), any -> List.of(new ArrayList<>(), new ArrayList<>()));
      line.get(0).add(middle(times[i][0]));
      line.get(1).add(middle(times[i][1]));
    }
    System.out.printf(
        Locale.ROOT,
        "%s%n| %-16s | %10s | %10s | %28s |%n",
        Clock.said(),
        "",
        "ours p50",
        "BaseX p50",
        "times as fast (at least 30)");
    lines.forEach((sort, line) -> {
      double one = SearchBenchmark.share(line.get(0), 0.5);
      double other = SearchBenchmark.share(line.get(1), 0.5);
      System.out.printf(
          Locale.ROOT, "| %-16s | %10.2f | %10.2f | %28.0f |%n", sort, one, other, other / one);
    });
  }

  private static void documents(List<Asked> questions, Searcher ours, BaseX baseX)
      throws IOException {
    System.out.println();
    Map<String, int[]> lines = new LinkedHashMap<>();
    for (Asked asked : questions) {
      Set<String> found = new TreeSet<>();
      SearchRequest request = SearchRequest.of(asked.ours()).showing(0).withoutPassageCount();
      for (int from = 0; from < 40_000; from += 1_000) {
        Hits hits = ours.search(request.sorted(SearchRequest.Sort.DATE).from(from, 1_000));
        hits.hits().forEach(hit -> found.add(hit.record().id().value()));
        if (hits.hits().size() < 1_000) {
          break;
        }
      }
      Set<String> theirs = new TreeSet<>(Arrays.asList(baseX.ask(asked.all()).split("\\s+")));
      theirs.remove("");
      Set<String> both = new TreeSet<>(found);
      both.retainAll(theirs);
      int[] line = lines.computeIfAbsent(asked.sort(), any -> new int[3]);
      line[0] += both.size();
      line[1] += found.size() - both.size();
      line[2] += theirs.size() - both.size();
      if (found.size() != both.size() || theirs.size() != both.size()) {
        found.removeAll(both);
        theirs.removeAll(both);
        System.out.printf(
            "%s: both %d; ours only %d %s; theirs only %d %s%n",
            asked.ours(), both.size(), found.size(), some(found), theirs.size(), some(theirs));
      }
    }
    System.out.printf(
        "%n| %-16s | %9s | %9s | %11s |%n",
        "documents found", "by both", "ours only", "theirs only");
    lines.forEach((sort, line) ->
        System.out.printf(
            Locale.ROOT, "| %-16s | %,9d | %,9d | %,11d |%n", sort, line[0], line[1], line[2]));
  }

  private static List<String> some(Set<String> ids) {
    return ids.stream().limit(4).toList();
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
