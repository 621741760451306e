package org.memcon.acceptance.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Sets a text as a printed volume: justified lines whose words are parted by nothing but space,
/// words broken at line ends, raised note calls, notes in small type at the foot (a long one goes
/// on on the next page), running heads that differ left and right, page numbers, one column or two.
final class VolumeTypesetter implements AutoCloseable {

  /// What the typesetter is told: how many columns, a rule above the notes or not, and whether each
  /// document counts its notes anew.
  record Style(int columns, boolean rule, boolean anew) {}

  private static final float SIZE = 10;
  private static final float HEAD_SIZE = 13;
  private static final float NOTE_SIZE = 8;
  private static final float CALL_SIZE = 6.2f;
  private static final float LEADING = 12;
  private static final float NOTE_LEADING = 9.6f;
  private static final float TOP = 72;
  private static final float BOTTOM = 720;
  private static final float MARGIN = 66;
  private static final float GUTTER = 20;

  /// A word or a part of one as it stands on a line; `call`: it is raised.
  private record Word(String text, boolean call) {}

  /// How far the first line of a block and those behind it stand in.
  private record Indent(float first, float rest) {
    static Indent of(String kind) {
      return switch (kind) {
        case "p" -> new Indent(14, 0);
        case "item" -> new Indent(14, 26);
        case "signed" -> new Indent(120, 120);
        default -> new Indent(0, 0);
      };
    }
  }

  private record Line(List<List<Word>> words, float indent, float size, boolean justified) {}

  private final Style style;
  private final Random random;
  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private final Deque<Line> pending = new ArrayDeque<>();
  private final List<Line> notes = new ArrayList<>();
  private final List<Line> body = new ArrayList<>();
  private float filled;
  private int column;
  private int number = 30;
  private int called;
  private PDPageContentStream page;

  VolumeTypesetter(Style style, long seed) throws IOException {
    this.style = style;
    this.random = new Random(seed);
    try (InputStream bundled =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, Objects.requireNonNull(bundled));
    }
    page = open();
  }

  byte[] set(PrintedText text) throws IOException {
    for (PrintedText.Block block : text.blocks()) {
      block(block);
    }
    do {
      flushColumn();
    } while (!pending.isEmpty());
    page.close();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /// Whether the type has this character.
  boolean has(int character) {
    try {
      font.encode(Character.toString(character));
      return true;
    } catch (IOException | IllegalArgumentException missing) {
      return false;
    }
  }

  private void block(PrintedText.Block block) throws IOException {
    boolean head = block.kind().equals("head");
    called = head && style.anew() ? 0 : called;
    float size = head ? HEAD_SIZE : SIZE;
    if ((head || block.kind().equals("file")) && filled > 0) {
      filled += LEADING;
      body.add(new Line(List.of(), 0, SIZE, false)); // a document, or a part of one, begins
    }
    Deque<Integer> numbers = new ArrayDeque<>();
    List<List<Word>> words = words(block, numbers);
    Deque<String> texts = new ArrayDeque<>(block.notes());
    for (Line line : lines(words, Indent.of(block.kind()), size)) {
      long calls = line.words().stream().flatMap(List::stream).filter(Word::call).count();
      float height = size > SIZE ? LEADING * 1.4f : LEADING;
      if (filled + height + noteHeight() > BOTTOM - TOP && !body.isEmpty()) {
        flushColumn();
      }
      body.add(line);
      filled += height;
      for (int i = 0; i < calls; i++) {
        note(numbers.remove(), texts.remove());
      }
    }
  }

  private float noteHeight() {
    return Math.min(pending.size() * NOTE_LEADING + 12, (BOTTOM - TOP) / 2);
  }

  private void note(int call, String text) throws IOException {
    List<List<Word>> words = new ArrayList<>();
    words.add(List.of(new Word(String.valueOf(call), true)));
    for (String word : text.split(" ")) {
      words.add(List.of(new Word(word, false)));
    }
    pending.addAll(lines(words, new Indent(8, 0), NOTE_SIZE));
  }

  private List<List<Word>> words(PrintedText.Block block, Deque<Integer> calls) {
    List<List<Word>> words = new ArrayList<>();
    for (String token : block.text().split(" ")) {
      List<Word> parts = new ArrayList<>();
      StringBuilder letters = new StringBuilder();
      for (char c : token.toCharArray()) {
        if (c == PrintedText.CALL) {
          if (!letters.isEmpty()) {
            parts.add(new Word(letters.toString(), false));
            letters.setLength(0);
          }
          called = called % 99 + 1;
          calls.add(called);
          parts.add(new Word(String.valueOf(called), true));
        } else {
          letters.append(c);
        }
      }
      if (!letters.isEmpty()) {
        parts.add(new Word(letters.toString(), false));
      }
      words.add(parts);
    }
    return words;
  }

  private float columnWidth() {
    float whole = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    return (whole - (style.columns() - 1) * GUTTER) / style.columns();
  }

  private List<Line> lines(List<List<Word>> words, Indent indent, float size) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<List<Word>> line = new ArrayList<>();
    Deque<List<Word>> rest = new ArrayDeque<>(words);
    float first = indent.first();
    float width = 0;
    while (!rest.isEmpty()) {
      List<Word> word = rest.remove();
      float own = width(word, size);
      float blank = line.isEmpty() ? 0 : 0.25f * size;
      float room = columnWidth() - first - width - blank;
      if (own <= room || line.isEmpty()) {
        line.add(word);
        width += blank + own;
        continue;
      }
      int cut = cut(word, room, size);
      if (cut > 0) {
        String text = word.getFirst().text();
        boolean hyphen = text.charAt(cut - 1) == '-';
        line.add(List.of(new Word(text.substring(0, cut) + (hyphen ? "" : "-"), false)));
        List<Word> left = new ArrayList<>(word);
        left.set(0, new Word(text.substring(cut), false));
        rest.push(left);
      } else {
        rest.push(word);
      }
      lines.add(new Line(List.copyOf(line), first, size, true));
      line.clear();
      width = 0;
      first = indent.rest();
    }
    lines.add(new Line(List.copyOf(line), first, size, false));
    return lines;
  }

  /// Where a word may be broken so that its first part has room; 0 if nowhere.
  private int cut(List<Word> word, float room, float size) throws IOException {
    String text = word.getFirst().text();
    if (word.getFirst().call()) {
      return 0;
    }
    int hyphen = text.indexOf('-');
    if (hyphen > 1
        && hyphen < text.length() - 2
        && width(text.substring(0, hyphen + 1), size) <= room) {
      return hyphen + 1;
    }
    if (text.length() < 8
        || !text.matches("\\p{Ll}+[,.;]?")
        || (style.columns() == 1 && random.nextBoolean())) {
      return 0;
    }
    for (int cut = text.length() - 4; cut >= 3; cut--) {
      if (width(text.substring(0, cut) + "-", size) <= room) {
        return cut;
      }
    }
    return 0;
  }

  private float width(List<Word> word, float size) throws IOException {
    float width = 0;
    for (Word part : word) {
      width += width(part.text(), part.call() ? CALL_SIZE : size);
    }
    return width;
  }

  private float width(String text, float size) throws IOException {
    return face(text, size).getStringWidth(text) / 1000 * size;
  }

  /// Headings stand in bold, where the bold type has their characters.
  private PDFont face(String text, float size) throws IOException {
    return size == HEAD_SIZE && text.chars().allMatch(c -> c > ' ' && c < 0x7f || c == ' ')
        ? bold
        : font;
  }

  private PDPageContentStream open() throws IOException {
    PDPage added = new PDPage(PDRectangle.LETTER);
    document.addPage(added);
    PDPageContentStream opened = new PDPageContentStream(document, added);
    number++;
    page = opened;
    String head = number % 2 == 0 ? "Foreign Papers, Volume Nine" : "The Strait and Its Ferries";
    float x =
        number % 2 == 0
            ? MARGIN + 30
            : PDRectangle.LETTER.getWidth() - MARGIN - width(head, 9) - 30;
    show(head, x, 46, 9);
    show(
        String.valueOf(number),
        number % 2 == 0 ? MARGIN : PDRectangle.LETTER.getWidth() - MARGIN - 12,
        46,
        9);
    return opened;
  }

  private void flushColumn() throws IOException {
    if (column == style.columns()) {
      page.close();
      page = open();
      column = 0;
    }
    float left = MARGIN + column * (columnWidth() + GUTTER);
    float y = TOP;
    for (Line line : body) {
      y += line.size() > SIZE ? LEADING * 1.4f : LEADING;
      put(line, left, y);
    }
    int fit = (int) Math.max(1, (BOTTOM - y - 14) / NOTE_LEADING);
    while (!pending.isEmpty() && notes.size() < fit) {
      notes.add(pending.remove());
    }
    float foot = BOTTOM + NOTE_LEADING - notes.size() * NOTE_LEADING;
    if (style.rule() && !notes.isEmpty()) {
      float up = PDRectangle.LETTER.getHeight() - foot + NOTE_LEADING + 1;
      page.moveTo(left, up);
      page.lineTo(left + 60, up);
      page.stroke();
    }
    for (Line line : notes) {
      put(line, left, foot);
      foot += NOTE_LEADING;
    }
    body.clear();
    notes.clear();
    filled = 0;
    column++;
  }

  private void put(Line line, float left, float y) throws IOException {
    float natural = 0;
    for (List<Word> word : line.words()) {
      natural += width(word, line.size());
    }
    int gaps = Math.max(1, line.words().size() - 1);
    float blank =
        line.justified() ? (columnWidth() - line.indent() - natural) / gaps : 0.25f * line.size();
    float x = left + line.indent();
    for (List<Word> word : line.words()) {
      for (Word part : word) {
        float size = part.call() ? CALL_SIZE : line.size();
        show(part.text(), x, part.call() ? y - 0.33f * line.size() : y, size);
        x += width(part.text(), size);
      }
      x += Math.min(blank, 0.9f * line.size());
    }
  }

  private void show(String text, float x, float y, float size) throws IOException {
    page.beginText();
    page.setFont(face(text, size), size);
    page.newLineAtOffset(x, PDRectangle.LETTER.getHeight() - y);
    page.showText(text);
    page.endText();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
