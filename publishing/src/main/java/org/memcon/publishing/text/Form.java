package org.memcon.publishing.text;

import java.util.regex.Pattern;
import org.memcon.model.text.Run;

/// The two forms of text, and how each writes what a line of characters has no look for.
public enum Form {
  /// Words as one would type them.
  PLAIN {
    @Override
    String words(String text) {
      return text;
    }

    @Override
    String emphasis(Run.Style style, String inner) {
      return inner;
    }

    @Override
    String call(String note, String label) {
      return "[" + label + "]";
    }

    @Override
    String note(String note, String label) {
      return "[" + label + "] ";
    }

    @Override
    String heading(int level, String words) {
      return level > 1 ? words : words + "\n" + "=".repeat(Math.clamp(words.length(), 3, 72));
    }

    @Override
    String speaker(String words) {
      return words;
    }

    @Override
    String apart(String words) {
      return "    " + words;
    }

    @Override
    String link(String words, String address) {
      return words;
    }

    @Override
    String paragraph(String words) {
      return words;
    }

    @Override
    String setIn() {
      return "    ";
    }

    @Override
    String lineBreak() {
      return "\n";
    }
  },

  /// CommonMark, with notes as GitHub and Pandoc write them.
  MARKDOWN {
    @Override
    String words(String text) {
      return SIGNS.matcher(text).replaceAll("\\\\$0");
    }

    @Override
    String emphasis(Run.Style style, String inner) {
      return switch (style) {
        case ITALIC, UNDERLINE -> around("*", inner);
        case BOLD -> around("**", inner);
        case STRIKETHROUGH -> around("~~", inner);
        case SMALL_CAPITALS, SUPERSCRIPT, SUBSCRIPT -> inner;
      };
    }

    @Override
    String call(String note, String label) {
      return "[^" + note + "]";
    }

    @Override
    String note(String note, String label) {
      return "[^" + note + "]: ";
    }

    @Override
    String heading(int level, String words) {
      return "#".repeat(Math.clamp(level, 1, 6)) + " " + words;
    }

    @Override
    String speaker(String words) {
      return around("**", words);
    }

    @Override
    String apart(String words) {
      return around("*", words);
    }

    @Override
    String link(String words, String address) {
      return "[" + words + "](<" + address + ">)";
    }

    @Override
    String paragraph(String words) {
      return OPENING.matcher(words).replaceFirst("$1\\\\$2");
    }

    @Override
    String setIn() {
      return "> ";
    }

    @Override
    String lineBreak() {
      return "\\\n";
    }
  };

  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");
  // What would make a paragraph a list, a heading or a rule: "3. ", "- ", "# ", "+ ", "= ".
  private static final Pattern OPENING = Pattern.compile("^(\\d{0,9})([.)](?= )|[-+#=](?= ))");

  abstract String words(String text);

  abstract String emphasis(Run.Style style, String inner);

  abstract String call(String note, String label);

  abstract String note(String note, String label);

  abstract String heading(int level, String words);

  abstract String speaker(String words);

  abstract String apart(String words);

  abstract String link(String words, String address);

  abstract String paragraph(String words);

  abstract String setIn();

  abstract String lineBreak();

  // Markdown's signs have to touch the words that they enclose.
  private static String around(String sign, String inner) {
    String words = inner.strip();
    if (words.isEmpty()) {
      return inner;
    }
    int from = inner.indexOf(words);
    return inner.substring(0, from) + sign + words + sign + inner.substring(from + words.length());
  }
}
