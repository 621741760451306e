package org.memcon.sources.html.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.LineShape.Kind;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.TextSpan;

/// Writes a page's lines one after the other: each block begins one, each `br` ends one.
final class LineWriter {

  /// A picture that stands alone so far; it becomes a line if no text joins it.
  record Picture(String text, Region region, Optional<String> address, Origin origin) {}

  private final StringBuilder characters = new StringBuilder();
  private final List<SourceLine> lines = new ArrayList<>();
  private final LineBuffer line = new LineBuffer();
  private final List<LineBuffer> asides = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  /// The lines that stand as they were typed, and how many characters of text they and others have.
  private final BitSet typed = new BitSet();

  private int typedText;
  private int otherText;
  private @Nullable Frame frame;
  private Optional<String> blockAnchor = Optional.empty();
  private Optional<String> documentName = Optional.empty();
  private boolean atBlockStart = true;
  private int block = -1;

  /// The line that is being filled.
  LineBuffer line() {
    return line;
  }

  /// A character of the flow.
  void put(char c, int start, int end, Frame in) {
    if (frame == null) {
      frame = in;
    }
    line.put(c, start, end, in.look());
  }

  /// The buffer that hidden text within a line goes to; it becomes a line behind that line.
  LineBuffer newAside() {
    LineBuffer aside = new LineBuffer();
    asides.add(aside);
    return aside;
  }

  void picture(Picture picture) {
    if (line.isBlank()) {
      pictures.add(picture);
    }
  }

  /// Names the block that the next line begins; of several names the innermost counts.
  void blockAnchor(String name) {
    blockAnchor = Optional.of(name);
  }

  /// Ends the line, and the block with it.
  void endBlock(Frame in) {
    endLine(in, false);
    atBlockStart = true;
  }

  /// Ends the line; `broken` by a `br` or a line end that counts, so that an empty one stays.
  void endLine(Frame in, boolean broken) {
    Frame at = frame == null ? in : frame;
    boolean spaced = !line.isEmpty();
    int left = at.preserved() ? line.leadingBlanks() : line.strip();
    if (!line.isBlank()) {
      writeLine(at, left);
    } else if (!pictures.isEmpty()) {
      writePictures();
    } else if (broken || spaced && !line.isEmpty() && at.row() == null) {
      typed.set(lines.size(), at.preserved());
      write(blank(in.region(), Optional.empty(), Optional.empty()));
    }
    if (line.isBlank()) {
      line.firstAnchor().ifPresent(this::keepAnchor);
    }
    line.clear();
    line.takeAnchor().ifPresent(this::keepAnchor);
    pictures.clear();
    frame = null;
    writeAsides();
  }

  private void keepAnchor(String name) {
    if (blockAnchor.isEmpty()) {
      blockAnchor = Optional.of(name);
    }
  }

  /// An empty line that says that a document begins.
  void documentStart(Frame in, Optional<String> name) {
    endBlock(in);
    write(blank(in.region(), Optional.of(Role.DOCUMENT_START), name));
    blockAnchor = Optional.empty();
    documentName = name;
    atBlockStart = true;
  }

  /// A document's heading bears the document's name, if it has none of its own.
  private Optional<String> documentName(Optional<Role> role) {
    if (!role.equals(Optional.of(Role.DOCUMENT_HEADING))) {
      return Optional.empty();
    }
    Optional<String> name = documentName;
    documentName = Optional.empty();
    return name;
  }

  private SourceLine blank(Region region, Optional<Role> role, Optional<String> name) {
    int at = characters.length() + (lines.isEmpty() ? 0 : 1);
    LineShape shape = new LineShape(Kind.BLANK, 0, blockNumber());
    return new SourceLine(
        new TextSpan(at, at), shape, region, role, name, Optional.empty(), 0, 0, 0, List.of());
  }

  private void write(SourceLine next) {
    if (!lines.isEmpty()) {
      characters.append('\n');
    }
    lines.add(next);
  }

  private int blockNumber() {
    if (atBlockStart) {
      block++;
      atBlockStart = false;
    }
    return block;
  }

  private void writeLine(Frame at, int left) {
    int start = characters.length() + (lines.isEmpty() ? 0 : 1);
    List<Run> runs = line.runs(start);
    int number = blockNumber();
    Kind kind = at.kind();
    int level = at.level();
    Optional<String> label = Optional.empty();
    Frame.Item item = at.item();
    if (item != null) {
      boolean own = item.owns(number);
      label = item.takeLabel();
      if (kind == Kind.LIST_ITEM) {
        kind = own ? kind : Kind.PLAIN;
        level = own ? item.depth : 0;
      }
    }
    Optional<String> anchor = blockAnchor;
    if (anchor.isEmpty() && at.region() == Region.NOTES) {
      anchor = runs.getFirst().anchor();
    }
    blockAnchor = Optional.empty();
    typed.set(lines.size(), at.preserved());
    if (at.region() == Region.CONTENT) {
      typedText += at.preserved() ? line.characters().length() : 0;
      otherText += at.preserved() ? 0 : line.characters().length();
    }
    Optional<Role> role = line.role().or(at::role);
    anchor = anchor.or(() -> documentName(role));
    write(
        new SourceLine(
            new TextSpan(start, start + line.characters().length()),
            new LineShape(kind, level, number),
            at.region(),
            role,
            anchor,
            label,
            0,
            0,
            left,
            runs));
    characters.append(line.characters());
  }

  private void writePictures() {
    for (Picture picture : pictures) {
      writeAlone(
          picture.text(),
          new LineShape(Kind.CAPTION, 0, blockNumber()),
          picture.region(),
          span ->
              List.of(
                  new Run(
                      span,
                      Set.of(),
                      picture.address(),
                      Optional.empty(),
                      Optional.empty(),
                      picture.origin())));
      atBlockStart = true;
    }
  }

  private void writeAsides() {
    for (LineBuffer aside : asides) {
      aside.strip();
      if (!aside.isBlank()) {
        atBlockStart = true;
        writeAlone(
            aside.characters().toString(),
            new LineShape(Kind.PLAIN, 0, blockNumber()),
            Region.SITE_FURNITURE,
            span -> aside.runs(span.start()));
        atBlockStart = true;
      }
    }
    asides.clear();
  }

  private void writeAlone(
      String text, LineShape shape, Region region, Function<TextSpan, List<Run>> runs) {
    int start = characters.length() + (lines.isEmpty() ? 0 : 1);
    TextSpan span = new TextSpan(start, start + text.length());
    write(
        new SourceLine(
            span,
            shape,
            region,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            0,
            runs.apply(span)));
    characters.append(text);
  }

  /// All characters that were written.
  String characters() {
    return characters.toString();
  }

  /// All lines that were written. Where most of a page is one text as it was typed, its lines are
  /// in no block: which of them make a paragraph is told as in a file of plain text.
  List<SourceLine> lines() {
    if (typedText <= 2 * otherText) {
      return lines;
    }
    List<SourceLine> loose = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      SourceLine line = lines.get(i);
      LineShape shape = line.shape();
      loose.add(typed.get(i) ? line.shaped(new LineShape(shape.kind(), shape.level(), -1)) : line);
    }
    return loose;
  }
}
