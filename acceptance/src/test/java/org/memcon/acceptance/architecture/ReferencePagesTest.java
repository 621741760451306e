package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.memcon.app.cli.program.Memcon;
import org.memcon.model.apparatus.Finding;
import picocli.CommandLine.Command;

/// The reference pages say what the code says, and links between pages lead somewhere.
class ReferencePagesTest {

  private static final Pattern TERM = Pattern.compile("`([A-Z][A-Za-z]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  @Test
  void everyFindingStandsOnItsPageInTheSameWords() {
    String page = Repository.text(page("docs/reference/findings.md"));
    List<String> missing =
        Arrays.stream(Finding.Code.values())
            .map(code -> "| [`" + code + "`](findings/" + code + ".md) | " + code.label() + " |")
            .filter(row -> !page.contains(row))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyFindingHasAPageWithAnExampleAndARemedy() {
    List<String> missing =
        Arrays.stream(Finding.Code.values())
            .filter(code -> {
              String text = Repository.text(page("docs/reference/findings/" + code.name() + ".md"));
              return !text.startsWith("# " + code + ": " + code.label() + "\n")
                  || !text.contains("**For example**")
                  || !text.contains("**What to do.**");
            })
            .map(Enum::name)
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyCommandStandsOnItsPage() {
    String page = Repository.text(page("docs/reference/command-line.md"));
    List<String> missing =
        Memcon.commands().stream()
            .map(command -> command.getAnnotation(Command.class))
            .filter(Objects::nonNull)
            .map(Command::name)
            .filter(name -> !page.contains("\n| `" + name))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyTermIsATypeOfTheModel() {
    var types =
        OurClasses.ALL.stream()
            .filter(declared -> declared.getPackageName().startsWith("org.memcon.model."))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    List<String> gone =
        Repository.text(page("docs/reference/terms.md"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("\\|")[1])
            .flatMap(cell -> TERM.matcher(cell).results().map(found -> found.group(1)))
            .filter(name -> !types.contains(name))
            .toList();
    assertEquals(List.of(), gone);
  }

  @Test
  void linksBetweenPagesLeadSomewhere() {
    List<String> broken =
        pages()
            .flatMap(page ->
                LINK.matcher(Repository.text(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !Files.exists(page.resolveSibling(target)))
                    .map(target -> Repository.name(page) + " links to " + target))
            .toList();
    assertEquals(List.of(), broken);
  }

  private static Stream<Path> pages() {
    return Stream.concat(
            Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                .map(ReferencePagesTest::page),
            Stream.of("docs", "decisions")
                .flatMap(folder -> Repository.filesUnder(page(folder)).stream()))
        .filter(file -> file.toString().endsWith(".md"));
  }

  private static Path page(String name) {
    return Repository.root().resolve(name);
  }
}
