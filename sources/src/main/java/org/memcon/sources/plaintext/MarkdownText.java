package org.memcon.sources.plaintext;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.TextSpan;

/// Reads a text written in Markdown: its signs become what they mean, headings, items, emphasis and
/// links, and do not stand among the characters.
///
/// Of CommonMark's rules those are kept that transcripts and notes use. A line that begins in bold
/// begins a line of its own: who types a conversation means it so.
final class MarkdownText {

  private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(?=\\S)");
  private static final Pattern ITEM = Pattern.compile("([-*+]|\\d{1,3}[.)]) +(?=\\S)");
  private static final Pattern QUOTED = Pattern.compile("(?:> ?)++");
  private static final Pattern NOTE = Pattern.compile("\\[\\^\\w{1,12}\\]:");
  private static final Pattern RULE = Pattern.compile("(?:[-*_] ?){3,}+");
  private static final Pattern BOLD = Pattern.compile("(?m)^ {0,3}\\*\\*[^*\\n]{1,80}+\\*\\*");
  private static final Pattern TITLE = Pattern.compile("(?m)^#{1,6} +\\S");
  private static final Pattern FIRST_RANK = Pattern.compile("(?m)^# +\\S");
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[(\\[\\w{1,6}\\]|[^\\]\\[\\n]{0,300}+)\\]\\(([^()\\s]{1,600}+)[^()\\n]{0,200}+\\)");

  /// Emphasis does not reach further.
  private static final int FAR = 2_000;

  /// So much of a text tells whether it is Markdown.
  private static final int SAMPLE = 100_000;

  private final String source;
  private final StringBuilder characters = new StringBuilder();
  private final List<SourceLine> lines = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private int lineStart;
  private int block;
  private Region region = Region.CONTENT;
  private final boolean titled;

  private MarkdownText(String source) {
    this.source = source;
    this.titled = count(FIRST_RANK, source) == 1;
  }

  /// The characters without Markdown's signs, and the lines they make.
  record Read(String characters, List<SourceLine> lines) {}

  /// Whether a text is written in Markdown: it has headings and bold type, or several of either.
  static boolean isIn(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    int bold = count(BOLD, sample);
    int titles = count(TITLE, sample);
    return bold >= 3 || titles >= 2 || titles >= 1 && (bold >= 1 || sample.contains("**"));
  }

  private static int count(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (count < 3 && matcher.find()) {
      count++;
    }
    return count;
  }

  static Read read(String text) {
    MarkdownText markdown = new MarkdownText(text);
    markdown.blocks();
    return new Read(markdown.characters.toString(), markdown.lines);
  }

  private void blocks() {
    FrontMatter front = FrontMatter.of(source);
    front.fields().forEach(this::field);
    int at = front.end();
    boolean open = false;
    while (at < source.length()) {
      int end = source.indexOf('\n', at);
      int stop = end < 0 ? source.length() : end;
      int from = at;
      while (from < stop && Character.isWhitespace(source.charAt(from))) {
        from++;
      }
      int to = stop;
      while (to > from && Character.isWhitespace(source.charAt(to - 1))) {
        to--;
      }
      boolean broken = stop - to >= 2 && source.startsWith("  ", to);
      open = line(from, to, open) && !broken;
      at = stop + 1;
    }
    close(LineShape.Kind.PLAIN, 0);
  }

  /// A fact that stands above the text: its label and its value, a line each.
  private void field(FrontMatter.Field field) {
    region = Region.METADATA;
    append(field.labelFrom(), field.labelTo(), Set.of());
    close(LineShape.Kind.LABEL, 0);
    append(field.valueFrom(), field.valueTo(), Set.of());
    close(LineShape.Kind.VALUE, 0);
    block++;
    region = Region.CONTENT;
  }

  /// Takes a line; says whether the next may go on with it.
  private boolean line(int from, int to, boolean open) {
    if (from == to) {
      close(LineShape.Kind.PLAIN, 0);
      block++;
      blank();
      return false;
    }
    Matcher rule = at(RULE, from, to);
    if (rule.matches()) {
      close(LineShape.Kind.PLAIN, 0);
      block++;
      return false;
    }
    Matcher heading = at(HEADING, from, to);
    if (heading.lookingAt()) {
      close(LineShape.Kind.PLAIN, 0);
      block++;
      int end = to;
      while (end > heading.end() && source.charAt(end - 1) == '#') {
        end--;
      }
      inline(heading.end(), end, EnumSet.noneOf(Run.Style.class));
      close(LineShape.Kind.HEADING, heading.end(1) - heading.start(1));
      block++;
      return false;
    }
    Matcher item = at(ITEM, from, to);
    Matcher quoted = at(QUOTED, from, to);
    if (item.lookingAt() && !Character.isDigit(source.charAt(from))) {
      close(LineShape.Kind.PLAIN, 0);
      block++;
      inline(item.end(), to, EnumSet.noneOf(Run.Style.class));
      close(LineShape.Kind.LIST_ITEM, 1);
      return false;
    }
    if (quoted.lookingAt()) {
      close(LineShape.Kind.PLAIN, 0);
      inline(Math.min(quoted.end(), to), to, EnumSet.noneOf(Run.Style.class));
      close(LineShape.Kind.QUOTATION, 0);
      return false;
    }
    if (open && !source.startsWith("**", from) && !at(NOTE, from, to).lookingAt()) {
      // The line end is a blank.
      append(from - 1, from, " ", EnumSet.noneOf(Run.Style.class), Optional.empty());
    } else {
      close(LineShape.Kind.PLAIN, 0);
    }
    inline(from, to, EnumSet.noneOf(Run.Style.class));
    return true;
  }

  private Matcher at(Pattern pattern, int from, int to) {
    return pattern.matcher(source).region(from, to);
  }

  private void inline(int from, int to, Set<Run.Style> styles) {
    int plain = from;
    int at = from;
    while (at < to) {
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < to && "\\`*_{}[]()#+-.!>".indexOf(source.charAt(at + 1)) >= 0) {
        append(plain, at, styles);
        append(at + 1, at + 2, styles);
        at += 2;
        plain = at;
        continue;
      }
      if (c == '[' || c == '!') {
        Matcher link = at(LINK, at, to);
        if (link.lookingAt()) {
          append(plain, at, styles);
          String target = c == '!' ? "" : link.group(2);
          append(
              link.start(1),
              link.end(1),
              source.substring(link.start(1), link.end(1)),
              styles,
              target.isEmpty() ? Optional.empty() : Optional.of(target));
          at = link.end();
          plain = at;
          continue;
        }
      }
      if (c == '*' || c == '_') {
        int closed = emphasis(plain, at, to, styles);
        if (closed > 0) {
          at = closed;
          plain = closed;
          continue;
        }
      }
      at++;
    }
    append(plain, to, styles);
  }

  /// Takes emphasized words that begin at `at`; gives the place behind them, 0 if there are none.
  private int emphasis(int plain, int at, int to, Set<Run.Style> styles) {
    char sign = source.charAt(at);
    int width = 1;
    while (width < 3 && at + width < to && source.charAt(at + width) == sign) {
      width++;
    }
    String mark = source.substring(at, at + width);
    int inner = at + width;
    if (inner >= to
        || Character.isWhitespace(source.charAt(inner))
        || sign == '_' && at > 0 && Character.isLetterOrDigit(source.charAt(at - 1))) {
      return 0;
    }
    int close = source.indexOf(mark, inner + 1);
    if (close < 0
        || close + width > to
        || close - inner > FAR
        || Character.isWhitespace(source.charAt(close - 1))) {
      return 0;
    }
    append(plain, at, styles);
    Set<Run.Style> more = EnumSet.noneOf(Run.Style.class);
    more.addAll(styles);
    if (width != 2) {
      more.add(Run.Style.ITALIC);
    }
    if (width != 1) {
      more.add(Run.Style.BOLD);
    }
    inline(inner, close, more);
    return close + width;
  }

  private void append(int from, int to, Set<Run.Style> styles) {
    append(from, to, source.substring(from, to), styles, Optional.empty());
  }

  private void append(
      int from, int to, String words, Set<Run.Style> styles, Optional<String> link) {
    if (words.isEmpty()) {
      return;
    }
    int start = characters.length();
    characters.append(words);
    runs.add(
        new Run(
            new TextSpan(start, characters.length()),
            Set.copyOf(styles),
            link,
            Optional.empty(),
            Optional.empty(),
            new Origin.Characters(from, to)));
  }

  private void close(LineShape.Kind kind, int level) {
    if (!runs.isEmpty()) {
      lines.add(sourceLine(new LineShape(kind, level, block), runs));
      runs = new ArrayList<>();
      end();
    }
  }

  private void blank() {
    lines.add(sourceLine(LineShape.BLANK, List.of()));
    end();
  }

  private void end() {
    characters.append('\n');
    lineStart = characters.length();
  }

  /// The only heading of the first rank is the text's own.
  private Optional<Role> role(LineShape shape) {
    boolean title = titled && shape.kind() == LineShape.Kind.HEADING && shape.level() == 1;
    return title ? Optional.of(Role.DOCUMENT_HEADING) : Optional.empty();
  }

  private SourceLine sourceLine(LineShape shape, List<Run> content) {
    return new SourceLine(
        new TextSpan(lineStart, characters.length()),
        shape,
        region,
        role(shape),
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        content);
  }
}
