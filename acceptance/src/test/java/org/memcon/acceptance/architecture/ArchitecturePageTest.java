package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Rule 7: what ARCHITECTURE.md names in backticks exists, and every package has its line there.
class ArchitecturePageTest {

  private static final Pattern NAMED = Pattern.compile("`([^`\n]+)`");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");

  private final String page =
      FENCED.matcher(Repository.text(Repository.root().resolve("ARCHITECTURE.md"))).replaceAll("");

  private final Set<String> types =
      OurClasses.ALL.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());

  private final Set<String> packages =
      OurClasses.ALL.stream()
          .map(declared -> declared.getPackageName().replaceFirst("^org\\.memcon\\.", ""))
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void whatItNamesExists() {
    List<String> gone =
        NAMED
            .matcher(page)
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(name -> !exists(name))
            .distinct()
            .toList();
    assertEquals(List.of(), gone, "neither a type, nor a package, nor a path, nor a command");
  }

  @Test
  void everyPackageHasItsLine() {
    List<String> unsaid =
        packages.stream()
            .filter(name -> !page.contains("`" + name + "`"))
            .map(name -> "\n- `" + name + "`: " + Repository.packageSentence(name))
            .toList();
    assertEquals(List.of(), unsaid, "ARCHITECTURE.md lacks lines, such as these");
  }

  @Test
  void itNamesTypesToStartReadingAt() {
    long named =
        NAMED.matcher(page).results().filter(found -> types.contains(found.group(1))).count();
    assertTrue(named >= 5, () -> "only " + named + " types named");
  }

  private boolean exists(String name) {
    return types.contains(name)
        || packages.contains(name)
        || packages.stream().anyMatch(known -> known.startsWith(name + "."))
        || name.startsWith("./mvnw ")
        || name.startsWith("./memcon ")
        || name.startsWith("memcon ")
        || Files.exists(Repository.root().resolve(name));
  }
}
