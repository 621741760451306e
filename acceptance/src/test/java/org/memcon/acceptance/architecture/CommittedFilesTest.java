package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is committed builds anywhere: it names no package registry and no folder of one machine.
class CommittedFilesTest {

  /// Written in pieces, so that this file does not break its own rule.
  private static final Pattern REGISTRY =
      Pattern.compile(
          Stream.of(
                  "repo1? maven apache org",
                  "repo1? maven org",
                  "central sonatype com",
                  "oss sonatype org",
                  "registry npmjs org",
                  "pypi org",
                  "files pythonhosted org",
                  "crates io",
                  "proxy golang org",
                  "rubygems org",
                  "repo spring io",
                  "jitpack io")
              .map(host -> host.replace(" ", "\\."))
              .collect(Collectors.joining("|", "\\b(", ")\\b")));

  private static final Pattern MACHINE =
      Pattern.compile(
          Stream.of("home/[a-z]", "root/", "Users/[A-Za-z]", "work/(main|wt|shared)\\b", "tmp/")
              .collect(Collectors.joining("|", "(?<![\\w.~/}*-])/(", ")")));

  private static final Map<String, Pattern> FORBIDDEN =
      Map.of("a package registry", REGISTRY, "a folder of one machine", MACHINE);

  @Test
  void noneNamesAPackageRegistryOrAFolderOfOneMachine() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : committed()) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (text.indexOf('\0') >= 0) {
        continue; // not text
      }
      FORBIDDEN.forEach((what, pattern) -> {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
          found.add(Repository.name(file) + " names " + what + ": " + matcher.group());
        }
      });
    }
    assertEquals(List.of(), found);
  }

  private static List<Path> committed() throws IOException, InterruptedException {
    Path root = Repository.root();
    assumeTrue(Files.exists(root.resolve(".git")), "not a git checkout: nothing is committed");
    Process git =
        new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .directory(root.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(git.waitFor() == 0, "git refuses to list this checkout");
    return Stream.of(names.split("\0")).map(root::resolve).filter(Files::isRegularFile).toList();
  }
}
