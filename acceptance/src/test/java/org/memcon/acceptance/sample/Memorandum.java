package org.memcon.acceptance.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Sets the memorandum's text as a PDF: the commands of the text file, one a line, in their order.
final class Memorandum {
  private static final Pattern CALL = Pattern.compile("\\^(\\d)");
  private static final float SIZE = 11.5f;
  private static final float LEADING = 15;
  private static final float GUTTER = 23;
  private static final float[] CELLS = {0, 82, 178, 262, 350};

  private final Map<String, List<String>> notes = new HashMap<>();
  private final List<String> column = new ArrayList<>();
  private final PageSetter setter;
  private boolean inColumns;

  private Memorandum(PageSetter setter) {
    this.setter = setter;
  }

  /// The PDF of a text whose lines are commands (`:para`, `:note`, `:columns`, …).
  static byte[] pdf(String text) throws IOException {
    List<String> lines = text.lines().filter(line -> line.startsWith(":")).toList();
    try (var setter = new PageSetter(head(lines, "left"), head(lines, "right"))) {
      var memorandum = new Memorandum(setter);
      for (String line : lines) {
        int space = line.indexOf(' ');
        String command = space < 0 ? line : line.substring(0, space);
        memorandum.set(command, space < 0 ? "" : line.substring(space + 1));
      }
      return setter.bytes();
    }
  }

  private static String head(List<String> lines, String side) {
    String start = ":head " + side + " ";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow()
        .substring(start.length());
  }

  private void set(String command, String text) throws IOException {
    switch (command) {
      case ":head" -> {}
      case ":note" -> note(text);
      case ":gap" -> setter.skip(LEADING * 0.7f);
      case ":page" -> setter.nextPage();
      case ":columns" -> inColumns = true;
      case ":single" -> columns();
      case ":center" -> line(text, (PageSetter.WIDTH - width(text)) / 2, setter.roman);
      case ":right" -> line(text, PageSetter.WIDTH - width(text), setter.roman);
      case ":left" -> line(text, 0, setter.roman);
      case ":item" -> line(text, 18, setter.roman);
      case ":bold" -> line(text, 0, setter.bold);
      case ":table" -> row(text, setter.bold);
      case ":row" -> row(text, setter.roman);
      case ":para" -> paragraph(text);
      default -> throw new IllegalArgumentException("no such command: " + command);
    }
  }

  private void note(String text) {
    var breaker = new LineBreaker(setter.roman, 9, PageSetter.WIDTH);
    String number = text.substring(0, 1);
    notes.put(number, breaker.lines("^" + number + " " + text.substring(2), 0));
  }

  private void paragraph(String text) throws IOException {
    if (inColumns) {
      var breaker = new LineBreaker(setter.roman, SIZE, (PageSetter.WIDTH - GUTTER) / 2);
      column.addAll(breaker.lines(text, 0));
      column.add("");
      return;
    }
    float indent = 22;
    for (String line : new LineBreaker(setter.roman, SIZE, PageSetter.WIDTH).lines(text, indent)) {
      line(line, indent, setter.roman);
      indent = 0;
    }
    setter.skip(5);
  }

  /// Sets what was gathered since `:columns` in two columns of the same height.
  private void columns() throws IOException {
    inColumns = false;
    int half = column.size() / 2;
    while (!column.get(half - 1).isEmpty()) {
      half++;
    }
    float top = setter.y();
    float lowest = top;
    for (int i = 0; i < column.size(); i++) {
      if (i == half) {
        setter.moveTo(top);
      }
      float x = i < half ? 0 : (PageSetter.WIDTH + GUTTER) / 2;
      line(column.get(i), x, setter.roman);
      lowest = Math.min(lowest, setter.y());
    }
    setter.moveTo(lowest);
    column.clear();
  }

  private void row(String text, PDFont font) throws IOException {
    String[] cells = text.split(" \\| ");
    setter.skip(LEADING + 2);
    for (int i = 0; i < cells.length; i++) {
      setter.put(cells[i], PageSetter.LEFT + CELLS[i], setter.y(), font, SIZE - 2);
    }
  }

  private void line(String text, float x, PDFont font) throws IOException {
    List<String> called = new ArrayList<>();
    CALL.matcher(text)
        .results()
        .forEach(m -> called.addAll(notes.getOrDefault(m.group(1), List.of())));
    setter.line(text, PageSetter.LEFT + x, font, SIZE, LEADING, called);
  }

  private float width(String text) {
    return new LineBreaker(setter.roman, SIZE, PageSetter.WIDTH).width(text);
  }
}
