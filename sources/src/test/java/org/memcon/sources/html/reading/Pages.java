package org.memcon.sources.html.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;

/// Pages for tests, read, and short questions about what was read.
final class Pages {

  private Pages() {}

  static SourceText read(String html) {
    return read(html.getBytes(UTF_8));
  }

  static SourceText read(byte[] bytes) {
    try {
      return new HtmlReader().read(SourceFile.of("page.html", "text/html", bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static SourceText readFixture(String name) {
    return read(fixture(name));
  }

  static byte[] fixture(String name) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<String> lines(SourceText text) {
    return text.lines().stream().map(text::text).toList();
  }

  static List<String> lines(SourceText text, Region region) {
    return text.lines().stream().filter(l -> l.region() == region).map(text::text).toList();
  }

  static List<String> lines(SourceText text, Role role) {
    return text.lines().stream()
        .filter(line -> line.role().filter(role::equals).isPresent())
        .map(text::text)
        .toList();
  }

  static SourceLine line(SourceText text, String start) {
    return text.lines().stream()
        .filter(line -> text.text(line).startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line begins “" + start + "”: " + lines(text)));
  }

  static List<Run> marked(SourceText text, Mark mark) {
    return text.lines().stream()
        .flatMap(line -> line.runs().stream())
        .filter(run -> run.mark().filter(mark::equals).isPresent())
        .toList();
  }

  static List<String> words(SourceText text, List<Run> runs) {
    return runs.stream().map(run -> text.text(run.span())).toList();
  }
}
