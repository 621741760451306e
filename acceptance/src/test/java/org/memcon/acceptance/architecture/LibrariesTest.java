package org.memcon.acceptance.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rule 3: each library in its own package only, so that one room knows it and it can be exchanged
/// there.
class LibrariesTest {

  /// A library, by what its packages begin with, and the packages of ours that may use it.
  private record Library(String packages, List<String> rooms) {
    static Library of(String packages, String... rooms) {
      return new Library(packages, List.of(rooms));
    }

    boolean holds(JavaClass used) {
      return isIn(used, packages);
    }

    boolean isOpenTo(JavaClass user) {
      return rooms.stream().anyMatch(room -> isIn(user, "org.memcon." + room));
    }
  }

  private static final List<Library> LIBRARIES =
      List.of(
          Library.of("com.ctc.wstx", "tei"),
          Library.of("org.codehaus.stax2", "tei"),
          Library.of("com.thaiopensource", "tei.validation"),
          Library.of("org.relaxng", "tei.validation"),
          Library.of("org.jsoup", "sources.html"),
          Library.of("org.apache.pdfbox", "sources.pdf"),
          Library.of("org.apache.fontbox", "sources.pdf"),
          Library.of("org.netpreserve.jwarc", "sources.warc"),
          Library.of("org.apache.commons.csv", "sources.authority.csv", "app.table"),
          Library.of("com.ibm.icu", "sources", "editing.identification", "search"),
          Library.of("io.ocfl", "holdings"),
          Library.of("org.apache.lucene", "search"),
          Library.of("gg.jte", "publishing.page", "publishing.site"),
          Library.of("de.undercouch.citeproc", "publishing.csl"),
          Library.of("com.openhtmltopdf", "publishing.pdf"),
          Library.of("io.javalin", "app.web"),
          Library.of("com.password4j", "app.web.session"),
          Library.of("com.nimbusds", "app.web.federation"),
          Library.of("jakarta.servlet", "app.web"),
          Library.of("org.eclipse.jetty", "app.web"),
          Library.of("javax.crypto", "app.web.access"),
          Library.of("picocli", "app.cli"),
          // Settings are TOML; what machines read is JSON.
          Library.of(
              "com.fasterxml.jackson",
              "holdings",
              "publishing.json",
              "publishing.exchange",
              "app.json",
              "app.cli",
              "app.web"));

  @Test
  void eachLibraryIsUsedInItsOwnPackageOnly() {
    List<String> strays =
        uses()
            .filter(use ->
                LIBRARIES.stream()
                    .anyMatch(library -> library.holds(use.used) && !library.isOpenTo(use.user)))
            .map(Use::toString)
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), strays);
  }

  @Test
  void noOtherLibraryIsUsed() {
    List<String> unknown =
        uses()
            .filter(use -> LIBRARIES.stream().noneMatch(library -> library.holds(use.used)))
            .map(Use::toString)
            .distinct()
            .sorted()
            .toList();
    assertEquals(List.of(), unknown, "a new library needs its line in this test");
  }

  private record Use(JavaClass user, JavaClass used) {
    @Override
    public String toString() {
      return user.getName() + " uses " + used.getName();
    }
  }

  /// Every use of a class that is neither ours, nor the JDK's, nor an annotation of nullness.
  private static Stream<Use> uses() {
    return OurClasses.ALL.stream()
        .flatMap(user ->
            user.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(used -> !used.isPrimitive())
                .filter(used ->
                    Stream.of(
                            "org.memcon",
                            "java",
                            "javax.xml",
                            "javax.imageio",
                            "org.w3c.dom",
                            "org.xml.sax",
                            "com.sun.net.httpserver",
                            "com.sun.management",
                            "org.jspecify.annotations")
                        .noneMatch(known -> isIn(used, known)))
                .map(used -> new Use(user, used)));
  }

  private static boolean isIn(JavaClass used, String packages) {
    return (used.getPackageName() + ".").startsWith(packages + ".");
  }
}
