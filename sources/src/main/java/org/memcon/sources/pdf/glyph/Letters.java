package org.memcon.sources.pdf.glyph;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.memcon.model.text.Run;

/// What a glyph is as characters, and what its font looks like.
///
/// A PDF says glyphs, not spelling: a ligature is given as its letters ("fi"), a fixed blank as a
/// blank, and the soft hyphen, which many programs write for every hyphen they print, as a hyphen.
final class Letters {

  private static final Pattern ITALIC =
      Pattern.compile(
          "italic|oblique|slanted|kursiv|[-,]it\\b|(?<=[a-z])It\\b|^CM(TI|SL|MI|BXTI)\\d");
  private static final Pattern BOLD =
      Pattern.compile("bold|black|heavy|demi|[-,]bd\\b|^CM(BX|SSBX|BXTI)\\d");
  private static final Pattern SMALL_CAPITALS =
      Pattern.compile("smallcap|small-cap|[-,]sc\\b|^CMCSC\\d");

  private Letters() {}

  /// The characters that stand for what a font calls by these.
  static String plain(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFB00 && c <= 0xFB06 || c >= 0xFB1D && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC) {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u00AD' || c == '\u2010' || c == '\u2011') {
        plain.append('-');
      } else if (c == '\u200B' || c == '\uFEFF' || c == '\u200E' || c == '\u200F') {
        continue;
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        plain.append(' ');
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
        plain.append('\uFFFD');
      } else {
        plain.append(c);
      }
    }
    String shown = plain.toString();
    return shown.length() > 1 && shown.isBlank() ? " " : shown;
  }

  /// The combining form of an accent that a font draws as a glyph of its own, else 0.
  static char combining(String accent) {
    if (accent.length() != 1) {
      return 0;
    }
    char c = accent.charAt(0);
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return c;
    }
    return switch (c) {
      case '`', '\u02CB' -> '\u0300';
      case '\u00B4', '\u02CA' -> '\u0301';
      case '\u02C6', '^' -> '\u0302';
      case '\u02DC' -> '\u0303';
      case '\u00AF', '\u02C9' -> '\u0304';
      case '\u02D8' -> '\u0306';
      case '\u02D9' -> '\u0307';
      case '\u00A8' -> '\u0308';
      case '\u02DA' -> '\u030A';
      case '\u02DD' -> '\u030B';
      case '\u02C7' -> '\u030C';
      case '\u00B8' -> '\u0327';
      case '\u02DB' -> '\u0328';
      default -> 0;
    };
  }

  /// Bold, italic, small capitals, by the font's name and what it says of itself.
  static Set<Run.Style> face(PDFont font) {
    Set<Run.Style> face = EnumSet.noneOf(Run.Style.class);
    String name = font.getName() == null ? "" : font.getName().replaceFirst("^[A-Z]{6}\\+", "");
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (ITALIC.matcher(lower).find()
        || ITALIC.matcher(name).find()
        || (descriptor != null
            && (descriptor.isItalic() || Math.abs(descriptor.getItalicAngle()) > 4))) {
      face.add(Run.Style.ITALIC);
    }
    if (BOLD.matcher(lower).find()
        || BOLD.matcher(name).find()
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600))) {
      face.add(Run.Style.BOLD);
    }
    if (SMALL_CAPITALS.matcher(lower).find() || SMALL_CAPITALS.matcher(name).find()) {
      face.add(Run.Style.SMALL_CAPITALS);
    }
    return Set.copyOf(face);
  }
}
