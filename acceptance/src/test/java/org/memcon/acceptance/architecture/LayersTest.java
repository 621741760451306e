package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule 2: imports point down; a stage sees the model and, at most, one named room of a sibling.
class LayersTest {

  /// What each module may see of the others: a module, or one package of it.
  private static final Map<String, List<String>> MODULES =
      Map.of(
          "model", List.of(),
          "tei", List.of("model"),
          "sources", List.of("model", "tei.reading"),
          "editing", List.of("model", "sources.document"),
          "holdings", List.of("model"),
          "search", List.of("model"),
          "publishing", List.of("model", "tei.writing"),
          "app", List.of("model", "tei", "sources", "editing", "holdings", "search", "publishing"));

  /// What each package of the model may see of its neighbours.
  private static final Map<String, List<String>> MODEL =
      Map.ofEntries(
          Map.entry("model.text", List.of()),
          Map.entry("model.chronology", List.of()),
          Map.entry("model.apparatus", List.of("model.text")),
          Map.entry("model.authority", List.of("model.text", "model.chronology")),
          Map.entry("model.archive", List.of("model.text")),
          Map.entry(
              "model.record",
              List.of(
                  "model.text",
                  "model.chronology",
                  "model.apparatus",
                  "model.authority",
                  "model.archive")),
          Map.entry("model.title", List.of("model.record")),
          Map.entry("model.correction", List.of("model.text", "model.record")),
          Map.entry("model.collection", List.of("model.record")),
          Map.entry("model.collation", List.of("model.text", "model.record", "model.edition")),
          Map.entry(
              "model.edition",
              List.of(
                  "model.text",
                  "model.chronology",
                  "model.apparatus",
                  "model.authority",
                  "model.archive",
                  "model.record")));

  private static final Set<String> STAGES =
      Set.of("tei", "sources", "editing", "holdings", "search", "publishing");

  @Test
  void everyModuleIsInTheTable() {
    assertEquals(
        Set.copyOf(Repository.MODULES.subList(0, Repository.MODULES.size() - 1)),
        MODULES.keySet(),
        "a new module needs its line in this test");
  }

  @Test
  void modulesSeeOnlyWhatTheDesignLetsThem() {
    assertEquals(List.of(), trespasses(MODULES, LayersTest::module));
  }

  @Test
  void theModelIsInLayersItself() {
    assertEquals(List.of(), trespasses(MODEL, declared -> room(declared.getPackageName())));
  }

  @Test
  void everyPackageOfTheModelIsInTheTable() {
    Set<String> packages = new TreeSet<>();
    OurClasses.ALL.stream()
        .filter(declared -> module(declared).equals("model"))
        .forEach(declared -> packages.add(room(declared.getPackageName())));
    assertTrue(MODEL.keySet().containsAll(packages), () -> "not in the table: " + packages);
  }

  @Test
  void onlyTheWorkflowChainsStages() {
    Map<String, Set<String>> seen = new TreeMap<>();
    OurClasses.ALL.stream()
        .filter(declared -> declared.getPackageName().startsWith("org.memcon.app."))
        .filter(declared -> !declared.getPackageName().startsWith("org.memcon.app.workflow"))
        .forEach(declared ->
            dependencies(declared)
                .map(dependency -> module(target(dependency)))
                .filter(STAGES::contains)
                .forEach(stage ->
                    seen.computeIfAbsent(
                            OurClasses.file(declared).getName(), name -> new TreeSet<>())
                        .add(stage)));
    seen.values().removeIf(stages -> stages.size() < 2);
    assertEquals(Map.of(), seen, "two stages meet outside app.workflow");
  }

  private static List<String> trespasses(
      Map<String, List<String>> table, Function<JavaClass, String> place) {
    return OurClasses.ALL.stream()
        .filter(declared -> table.containsKey(place.apply(declared)))
        .flatMap(declared -> {
          String here = place.apply(declared);
          List<String> allowed = table.getOrDefault(here, List.of());
          return dependencies(declared)
              .filter(dependency -> isOurs(target(dependency)))
              .filter(dependency -> !place.apply(target(dependency)).equals(here))
              .filter(dependency ->
                  allowed.stream()
                      .noneMatch(open -> isIn(target(dependency).getPackageName(), open)))
              .map(dependency -> declared.getName() + " sees " + target(dependency).getName());
        })
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Dependency> dependencies(JavaClass declared) {
    return declared.getDirectDependenciesFromSelf().stream();
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  private static boolean isOurs(JavaClass declared) {
    return declared.getPackageName().startsWith("org.memcon.");
  }

  private static boolean isIn(String packageName, String open) {
    return (packageName + ".").startsWith("org.memcon." + open + ".");
  }

  private static String module(JavaClass declared) {
    return isOurs(declared) ? room(declared.getPackageName()).replaceFirst("\\..*", "") : "";
  }

  /// The package without what all of them begin with.
  private static String room(String packageName) {
    return packageName.replaceFirst("^org\\.memcon\\.", "");
  }
}
