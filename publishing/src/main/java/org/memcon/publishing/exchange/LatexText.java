package org.memcon.publishing.exchange;

/// Text as LaTeX takes it for what it is: signs that mean something to LaTeX or BibTeX are written
/// by their names, all else stays as it is, in UTF-8.
final class LatexText {

  private LatexText() {}

  /// The text on one line. Braces are written by their names, because BibTeX counts them even
  /// behind a backslash.
  static String of(String text) {
    String line = RisWriter.oneLine(text);
    StringBuilder latex = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (i > 0 && c == line.charAt(i - 1) && "-'`,".indexOf(c) >= 0) {
        latex.append("{}"); // two of these are a dash or a quotation mark
      }
      switch (c) {
        case '&', '%', '$', '#', '_' -> latex.append('\\').append(c);
        case '{' -> latex.append("\\textbraceleft{}");
        case '}' -> latex.append("\\textbraceright{}");
        case '~' -> latex.append("\\textasciitilde{}");
        case '^' -> latex.append("\\textasciicircum{}");
        case '\\' -> latex.append("\\textbackslash{}");
        case '<' -> latex.append("\\textless{}");
        case '>' -> latex.append("\\textgreater{}");
        case '\u00a0' -> latex.append('~');
        default -> latex.append(c);
      }
    }
    return latex.toString();
  }

  /// A name in a list of names. Braces hold together what BibTeX would part: at the word "and", and
  /// at a comma that does not part a family's name from the others ("Sand, Jr.").
  static String name(String name) {
    String latex = of(name);
    boolean several = (" " + name + " ").matches("(?is).*\\sand\\s.*");
    boolean turned = name.matches("[^,]+, (?!(?:Jr|Sr)\\b|[IVX]+\\b)[^,]+");
    return several || (name.contains(",") && !turned) ? "{" + latex + "}" : latex;
  }
}
