package org.memcon.acceptance.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.Run.Mark;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.html.reading.HtmlReader;
import org.w3c.dom.Element;

class HistorianPagesTest {

  private static final int VOLUMES = 13;
  private static final int DOCUMENTS = 20;

  @Test
  void pagesRenderedFromGoldGiveTheGoldBack() throws IOException {
    List<Path> files = SharedMaterial.volumes();
    assumeFalse(files.isEmpty(), "no gold volumes beside the repository");
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (int v = 0; v < VOLUMES; v++) {
      GoldVolume volume = GoldVolume.read(files.get(v * files.size() / VOLUMES));
      int step = Math.max(1, volume.documents().size() / DOCUMENTS);
      for (int d = v % step; d < volume.documents().size(); d += step) {
        Element document = volume.documents().get(d);
        String name = volume.id() + "/" + GoldVolume.id(document);
        byte[] page = HistorianOfficeRenderer.page(volume, document).getBytes(UTF_8);
        SourceText text = new HtmlReader().read(SourceFile.of(name + ".html", "text/html", page));
        compare(name, new GoldDocument(document), text, GoldVolume.id(document), wrong);
        read++;
      }
    }
    assertTrue(read >= 200, read + " documents");
    assertEquals("", String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))));
  }

  private static void compare(
      String name, GoldDocument gold, SourceText text, String id, List<String> wrong) {
    differ(wrong, name + " start", List.of(id), starts(text));
    differ(wrong, name + " heading", List.of(gold.heading()), letters(text, Role.DOCUMENT_HEADING));
    differ(wrong, name + " datelines", gold.datelines(), letters(text, Role.DATELINE));
    differ(wrong, name + " signatures", gold.signatures(), letters(text, Role.SIGNATURE));
    differ(wrong, name + " pages", gold.pages().stream().sorted().toList(), pages(text));
    differ(wrong, name + " calls", gold.calls(), calls(text));
    differ(wrong, name + " text", List.of(gold.letters()), List.of(content(text)));
  }

  private static void differ(List<String> wrong, String what, List<?> gold, List<?> read) {
    if (!gold.equals(read)) {
      wrong.add(what + "\n   gold " + gold + "\n   read " + read);
    }
  }

  private static List<String> starts(SourceText text) {
    return text.lines().stream()
        .filter(line -> line.role().equals(Optional.of(Role.DOCUMENT_START)))
        .map(line -> line.anchor().orElse("?"))
        .toList();
  }

  /// The letters of the lines of one role; lines of one block are one.
  private static List<String> letters(SourceText text, Role role) {
    Map<Integer, StringBuilder> blocks = new TreeMap<>();
    for (SourceLine line : text.lines()) {
      if (line.role().equals(Optional.of(role)) && line.shape().kind() != Kind.BLANK) {
        blocks
            .computeIfAbsent(line.shape().block(), b -> new StringBuilder())
            .append(plain(text, line));
      }
    }
    return blocks.values().stream().map(b -> GoldDocument.letters(b.toString())).toList();
  }

  private static String plain(SourceText text, SourceLine line) {
    StringBuilder plain = new StringBuilder();
    for (Run run : line.runs()) {
      boolean sign =
          run.mark()
              .filter(m -> m == Mark.NOTE_CALL || m == Mark.NOTE_RETURN || m == Mark.PAGE_BREAK)
              .isPresent();
      plain.append(sign ? "" : text.text(run.span()));
    }
    return plain.toString();
  }

  private static List<String> pages(SourceText text) {
    List<String> pages = new ArrayList<>();
    for (SourceLine line : text.lines()) {
      for (Run run : line.runs()) {
        if (line.region() == Region.CONTENT && run.mark().equals(Optional.of(Mark.PAGE_BREAK))) {
          pages.add(text.text(run.span()).replaceAll("^\\[(?:\\w+ )?Page |\\]$", ""));
        }
      }
    }
    return pages.stream().sorted().toList();
  }

  private static String content(SourceText text) {
    StringBuilder content = new StringBuilder();
    for (SourceLine line : text.lines()) {
      content.append(line.region() == Region.CONTENT ? plain(text, line) : "");
    }
    return GoldDocument.letters(content.toString());
  }

  private static List<GoldDocument.Call> calls(SourceText text) {
    Map<String, StringBuilder> notes = new HashMap<>();
    Map<String, String> signs = new HashMap<>();
    String current = "";
    for (SourceLine line : text.lines()) {
      if (line.region() == Region.NOTES) {
        current = line.anchor().orElse(current);
        notes.computeIfAbsent(current, n -> new StringBuilder()).append(plain(text, line));
        signs.putIfAbsent(current, line.label().orElse(""));
      }
    }
    List<GoldDocument.Call> calls = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    for (SourceLine line : text.lines()) {
      for (Run run : line.region() == Region.CONTENT ? line.runs() : List.<Run>of()) {
        Mark mark = run.mark().orElse(Mark.TERM);
        if (mark == Mark.NOTE_CALL) {
          String letters = GoldDocument.letters(before.toString());
          String note = run.link().orElse("#").substring(1);
          boolean same = text.text(run.span()).equals(signs.get(note));
          calls.add(
              new GoldDocument.Call(
                  same ? text.text(run.span()) : signs.get(note) + "≠" + text.text(run.span()),
                  GoldDocument.letters(String.valueOf(notes.get(note))),
                  letters.substring(Math.max(0, letters.length() - 24))));
        } else if (mark != Mark.PAGE_BREAK) {
          before.append(text.text(run.span()));
        }
      }
    }
    return calls;
  }
}
