package org.memcon.sources.plaintext;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.sources.document.SourceFile;
import org.memcon.sources.layout.HardWrap;
import org.memcon.sources.layout.LineEndHyphens;

/// Reads plain text: its characters exactly as decoded, its lines, its pages where form feeds part
/// them.
///
/// A line's span leaves out the blanks at both its ends; `left` counts those before it (a tab goes
/// to the next multiple of eight). Line-end hyphens are looked for only where the text has pages or
/// is clearly wrapped at a margin ([HardWrap]): in a text with one paragraph a line, a hyphen at a
/// line's end is the author's.
public final class PlainTextReader {

  private static final int TAB = 8;

  private final int mostBytes;
  private final int longestLine;
  private final int mostLines;

  /// A reader that refuses files beyond `mostBytes` bytes, lines beyond `longestLine` characters,
  /// and more lines than `mostLines`.
  public PlainTextReader(int mostBytes, int longestLine, int mostLines) {
    this.mostBytes = mostBytes;
    this.longestLine = longestLine;
    this.mostLines = mostLines;
  }

  /// Reads a file.
  public SourceText read(SourceFile file) throws IOException {
    byte[] bytes = file.readUpTo(mostBytes);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(bytes, file.delivery().encoding())
            .orElseThrow(
                () -> file.refused("", "not text in any encoding", "save it as text, HTML or PDF"));
    String characters = decoded.characters();
    if (characters.isBlank()) {
      throw file.refused("", "no text in it", "");
    }
    List<SourceLine> lines = lines(file, characters);
    boolean markdown = lines.getLast().page() == 0 && MarkdownText.isIn(characters);
    if (markdown) {
      MarkdownText.Read read = MarkdownText.read(characters);
      characters = read.characters();
      lines = read.lines();
    }
    List<TextSpan> hyphens = List.of();
    boolean paged = lines.getLast().page() > 0;
    if (paged) {
      lines = PagedText.regions(characters, lines);
    }
    if (!markdown && (paged || HardWrap.isIn(lines))) {
      hyphens = LineEndHyphens.find(characters, lines);
    }
    SourceDescription description =
        new SourceDescription(
            file.name(),
            file.mediaType(),
            Optional.of(decoded.encoding()),
            Optional.empty(),
            file.delivery().address(),
            Optional.empty(),
            file.delivery().savedOn());
    List<SourceText.Remark> remarks =
        decoded.remarks().stream()
            .map(remark -> new SourceText.Remark(TextSpan.NOWHERE, remark))
            .toList();
    return new SourceText(description, characters, lines, hyphens, remarks);
  }

  private List<SourceLine> lines(SourceFile file, String characters) {
    List<SourceLine> lines = new ArrayList<>(characters.length() / 40 + 1);
    int page = characters.indexOf('\f') >= 0 ? 1 : 0;
    int length = characters.length();
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && !endsLine(characters.charAt(end))) {
        end++;
      }
      if (end - start > longestLine) {
        throw file.refused(
            "line " + (lines.size() + 1),
            "a line of " + (end - start) + " characters, where " + longestLine + " are the most",
            "break the text into lines");
      }
      char ender = end < length ? characters.charAt(end) : '\n';
      boolean leftover = ender == '\f' && isBlank(characters, start, end);
      if (lines.size() == mostLines) {
        throw file.refused(
            "",
            "more than " + mostLines + " lines, the most that this memory allows",
            "split it, or give Java more memory (-Xmx)");
      }
      if (!leftover) {
        lines.add(line(characters, start, end, page));
      }
      if (ender == '\f') {
        page++;
      }
      boolean pair = ender == '\r' && end + 1 < length && characters.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines;
  }

  private static boolean isBlank(String characters, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!blank(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static SourceLine line(String characters, int start, int end, int page) {
    int first = start;
    int left = 0;
    while (first < end && blank(characters.charAt(first))) {
      left = characters.charAt(first) == '\t' ? (left / TAB + 1) * TAB : left + 1;
      first++;
    }
    int last = end;
    while (last > first && blank(characters.charAt(last - 1))) {
      last--;
    }
    if (first == last) {
      first = start;
      last = start;
      left = 0;
    }
    TextSpan span = new TextSpan(first, last);
    SourceLine line =
        SourceLine.plain(span, left, Run.plain(span, new Origin.Characters(first, last)));
    return page == 0 ? line : PagedText.on(page, line);
  }

  private static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u000B';
  }

  private static boolean blank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\u00A0'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u001A';
  }
}
