package org.memcon.acceptance.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.memcon.app.workflow.evaluation.rendering.MarkedText;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage;
import org.memcon.app.workflow.evaluation.rendering.ReadableDocument.Passage.Kind;

/// The words of a volume's documents as a printer would set them: blocks, and notes where they are
/// called.
record PrintedText(List<Block> blocks) {

  /// A block of text; a call of note n stands in it as [#CALL] and the n-th character behind.
  record Block(String kind, String text, List<String> notes) {}

  /// Stands where a note is called.
  static final char CALL = '\uE000';

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "head",
          "dateline",
          "item",
          "signed",
          "salute",
          "opener",
          "closer",
          "row",
          "list",
          "postscript",
          "div",
          "quote");

  /// The shared material, if it lies beside the repository or where `MEMCON_SHARED` says.
  static Optional<Path> shared() {
    String said = System.getenv("MEMCON_SHARED");
    if (said != null && Files.isDirectory(Path.of(said))) {
      return Optional.of(Path.of(said));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".mvn")) && at.getParent() != null) {
        for (Path up = at.getParent(); up != null; up = up.getParent()) {
          if (Files.isDirectory(up.resolve("shared").resolve("frus"))) {
            return Optional.of(up.resolve("shared"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The first `count` documents of a gzipped volume behind the first `skip`.
  static PrintedText of(Path volume, int skip, int count) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(volume))) {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return new Parser(factory.createXMLStreamReader(in)).parse(skip, count);
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  /// The text of documents as `memcon evaluate` reads them.
  static PrintedText of(List<ReadableDocument> documents) {
    List<Block> blocks = new ArrayList<>();
    for (ReadableDocument document : documents) {
      for (Passage passage : document.passages()) {
        String text =
            MarkedText.spelt(
                passage.kind() == Kind.CALLS || passage.kind() == Kind.PAGE ? "" : passage.text(),
                call -> String.valueOf(CALL),
                page -> " ");
        List<String> notes =
            MarkedText.calls(passage.text()).stream().map(document::words).toList();
        if (!text.isEmpty()) {
          boolean file = passage == document.passages().getFirst() && passage.kind() == Kind.LINE;
          blocks.add(new Block(file ? "file" : kind(passage.kind()), text, notes));
        }
      }
    }
    return new PrintedText(blocks);
  }

  private static String kind(Kind kind) {
    return kind == Kind.PARAGRAPH ? "p" : kind.name().toLowerCase(Locale.ROOT);
  }

  /// The text without the characters that a typesetter's type lacks.
  PrintedText settable(IntPredicate has) {
    return new PrintedText(
        blocks.stream()
            .map(block ->
                new Block(
                    block.kind(),
                    settable(block.text(), has),
                    block.notes().stream().map(note -> settable(note, has)).toList()))
            .filter(block -> block.text().chars().anyMatch(c -> c != CALL && c != ' '))
            .toList());
  }

  private static String settable(String text, IntPredicate has) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> c == CALL || has.test(c)).forEach(kept::appendCodePoint);
    return kept.toString().replaceAll(" +", " ").strip();
  }

  private static final class Parser {
    private final XMLStreamReader xml;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> notes = new ArrayList<>();
    private String kind = "p";

    Parser(XMLStreamReader xml) {
      this.xml = xml;
    }

    PrintedText parse(int skip, int count) throws XMLStreamException {
      int seen = 0;
      while (xml.hasNext() && seen < skip + count) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("div")
            && "document".equals(xml.getAttributeValue(null, "type"))) {
          if (seen++ >= skip) {
            document();
          }
        }
      }
      return new PrintedText(List.copyOf(blocks));
    }

    private void document() throws XMLStreamException {
      int depth = 1;
      while (depth > 0) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String name = xml.getLocalName();
            if (name.equals("note")) {
              text.append(CALL);
              notes.add(note());
              continue;
            }
            depth++;
            if (BLOCKS.contains(name)) {
              flush();
              kind = name;
            } else if (name.equals("lb") || name.equals("cell") || name.equals("pb")) {
              text.append(' ');
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (BLOCKS.contains(xml.getLocalName())) {
              flush();
              kind = "p";
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              text.append(xml.getText());
          default -> {}
        }
      }
      flush();
    }

    private String note() throws XMLStreamException {
      StringBuilder note = new StringBuilder();
      int depth = 1;
      while (depth > 0) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            note.append(
                BLOCKS.contains(xml.getLocalName()) || xml.getLocalName().equals("lb") ? " " : "");
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            note.append(BLOCKS.contains(xml.getLocalName()) ? " " : "");
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              note.append(xml.getText());
          default -> {}
        }
      }
      return squeezed(note);
    }

    private void flush() {
      String block = squeezed(text).replaceAll(" +(?=" + CALL + ")", "");
      text.setLength(0);
      if (block.chars().anyMatch(c -> c != CALL && c != ' ')) {
        blocks.add(new Block(kind, block, List.copyOf(notes)));
        notes = new ArrayList<>();
      } else if (!block.isEmpty()) {
        notes.clear(); // a note that no word calls is not printed here
      }
    }

    private static String squeezed(CharSequence text) {
      return text.toString().replaceAll("[\\s\\u00A0\\u2000-\\u200B]+", " ").strip();
    }
  }
}
