package org.memcon.editing.layout.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.heading.NumberedHeading;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.layout.page.LineEndHyphens;
import org.memcon.editing.layout.page.LineFit;
import org.memcon.editing.layout.page.PageFeet;
import org.memcon.editing.layout.page.PageLine;
import org.memcon.editing.layout.page.PrintedPage;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Joins the lines of a printed or typed text to blocks, over the ends of its pages.
final class WrappedTextJoiner {

  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:;\"”’)\\]\\d]$");
  private static final Pattern NOTE_SIGN =
      Pattern.compile("(?:\\d{1,3}[a-z]?|[*†‡§¶║#]{1,3}|[a-z])\\)? +\\S.*");

  /// As titles of letters and telegrams begin: "The Ambassador in Freedonia (Bell) to".
  private static final Pattern PARTY =
      Pattern.compile(
          "The (?:(?:Acting|Deputy|Under|Assistant|Vice|First|Second)"
              + " )*(?:Secretary|Ambassador|Chargé"
              + "|Minister|Consul|Counselor|Director|President|Chairman|Administrator|Representative"
              + "|Embassy|Department|Prime|Chief|Adviser|Special)\\b");

  /// As Markdown has notes.
  private static final Pattern MARKED_NOTE = Pattern.compile("\\[\\^\\w{1,8}\\]: ");

  private static final Pattern NOTE_NUMBER = Pattern.compile("(\\d{1,3})[.)]? \\p{Lu}");

  /// A signature stands so much further right than what follows it; no paragraph's first line does.
  private static final int SIGNED = 20;

  private final SourceText source;
  private final List<PrintedPage> pages;
  private final LineFit fit;
  private final LineFit footFit;
  private final LineEndHyphens hyphens;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<PageLine> open = new ArrayList<>();
  private final List<Integer> openTurns = new ArrayList<>();
  private final List<TextBlock.PageTurn> turns = new ArrayList<>();
  private final List<TextBlock> waiting = new ArrayList<>();
  private final List<TextSpan> leftOut = new ArrayList<>();
  private int blankBefore;

  /// The numbers of the last numbered block and of the last that stood apart.
  private int number = -1;

  private int numberApart = -1;

  WrappedTextJoiner(SourceText source, List<PrintedPage> pages) {
    this.source = source;
    this.pages = pages;
    List<PageLine> text = pages.stream().flatMap(page -> page.text().stream()).toList();
    List<PageLine> notes = pages.stream().flatMap(page -> page.notes().stream()).toList();
    this.fit = new LineFit(text);
    this.footFit = notes.size() > 20 ? new LineFit(notes) : fit;
    List<PageLine> all = new ArrayList<>(text);
    all.addAll(notes);
    this.hyphens = new LineEndHyphens(source, all);
  }

  List<TextBlock> join() {
    int usualTop = usual(pages.stream().map(PrintedPage::blankAtTop).toList());
    PageFeet feet = new PageFeet(source.characters(), pages);
    boolean first = true;
    for (int index = 0; index < pages.size(); index++) {
      PrintedPage page = pages.get(index);
      List<PageLine> text = page.text();
      for (int i = 0; i < text.size(); i++) {
        PageLine line = text.get(i);
        int blank = line.blankBefore();
        boolean turned = i == 0 && !first;
        if (turned) {
          blank = Math.max(0, blank - usualTop) + (feet.hasGap(index - 1) ? 1 : 0);
        }
        take(line, blank, turned ? Optional.of(turn(page, line, index + 1)) : Optional.empty());
      }
      first = first && text.isEmpty();
      waiting.addAll(notes(page.notes()));
      for (PageLine furniture : page.furniture()) {
        waiting.add(LineBlock.of(source, furniture.line(), 0));
      }
    }
    close();
    return blocks;
  }

  /// The hyphens that joined words lost.
  List<TextSpan> leftOut() {
    return leftOut;
  }

  private static int usual(List<Integer> counts) {
    return counts.stream().sorted().skip(counts.size() / 2).findFirst().orElse(0);
  }

  /// A page without a printed number is counted.
  private static TextBlock.PageTurn turn(PrintedPage page, PageLine line, int counted) {
    return page.number()
        .map(number -> new TextBlock.PageTurn(0, number, page.numberAt()))
        .orElseGet(() ->
            new TextBlock.PageTurn(
                0, Integer.toString(counted), new TextSpan(line.start(), line.start())));
  }

  private void take(PageLine line, int blank, Optional<TextBlock.PageTurn> turned) {
    if (!open.isEmpty() && begins(line, blank, turned.isPresent())) {
      close();
    }
    if (open.isEmpty()) {
      blankBefore = blank;
      count(line, blank);
    }
    turned.ifPresent(turn -> {
      openTurns.add(open.size());
      turns.add(turn);
    });
    open.add(line);
  }

  private void count(PageLine line, int blank) {
    NumberedHeading.of(line.text())
        .ifPresent(it -> {
          number = it.number();
          numberApart = blank > 0 ? number : numberApart;
        });
  }

  private boolean begins(PageLine line, int blank, boolean turned) {
    PageLine last = open.getLast();
    if (line.text().startsWith("[^") && MARKED_NOTE.matcher(line.text()).lookingAt()) {
      return true;
    }
    if (last.line().region() != line.line().region()) {
      return true; // the site's lines around a text
    }
    boolean signed = open.size() == 1 && last.indent() - line.indent() > SIGNED;
    if (signed || labelsEnclosure(line) || labelsEnclosure(last)) {
      return true;
    }
    boolean goesOn = line.beginsSmall() && !ends(last);
    if (blank > 0) {
      return !(turned && goesOn);
    }
    if (turned && (open.size() == 1 && isBare(last) || isBare(line) && !goesOn && ends(last))) {
      return true; // the number under a calendar's entry stands for itself
    }
    if (turned && ends(last) && numbersNext(line)) {
      return true;
    }
    if (last.line().shape().kind() != line.line().shape().kind()) {
      return true; // headings are set in larger type
    }
    if (open.size() == 1 && line.indent() == 0 && entitles(last, line)) {
      return true;
    }
    if (!fit.indented()) {
      boolean ended = ends(last) && !line.beginsSmall();
      return ended && !fit.isFull(open.size() > 1 ? open.get(open.size() - 2) : last, last, line);
    }
    if (!fit.isFull(open.size() > 1 ? open.get(open.size() - 2) : last, last, line)) {
      return !(goesOn && line.indent() <= last.indent() && fit.isNearlyFull(last));
    }
    if (open.size() >= 2) {
      return line.indent() != last.indent() && (!turned || line.indent() > last.indent());
    }
    // The second line of a block may stand further left or, under an item, further right.
    return line.indent() == last.indent() ? fit.begins(line.indent()) : false;
  }

  private static boolean labelsEnclosure(PageLine line) {
    return line.text().startsWith("[") && TitleWords.labelsEnclosure(line.text());
  }

  /// Whether a title stands under the name of the file that it is in: both may fill their lines.
  private static boolean entitles(PageLine file, PageLine line) {
    return file.indent() == 0
        && TitleWords.namesFile(file.text())
        && (TitleWords.namesKind(line.text()) || PARTY.matcher(line.text()).lookingAt())
        && Character.isUpperCase(line.text().charAt(0));
  }

  private static boolean ends(PageLine line) {
    return END_OF_SENTENCE.matcher(tail(line)).find();
  }

  /// Whether a line at the top of a page has the number behind that of the last numbered block, or
  /// of the last that stood apart, as where one entry or document follows another over the end of a
  /// page.
  private boolean numbersNext(PageLine line) {
    return NumberedHeading.of(line.text())
        .filter(it -> it.number() == number + 1 || it.number() == numberApart + 1)
        .isPresent();
  }

  private static boolean isBare(PageLine line) {
    String text = line.text();
    return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String tail(PageLine line) {
    return line.text().substring(Math.max(0, line.text().length() - 3));
  }

  private List<TextBlock> notes(List<PageLine> lines) {
    List<TextBlock> notes = new ArrayList<>();
    List<PageLine> note = new ArrayList<>();
    for (PageLine line : lines) {
      boolean sign = NOTE_SIGN.matcher(line.text()).lookingAt();
      boolean begins =
          (footFit.indented() && line.indent() > 0) || note.isEmpty()
              ? sign
                  || note.isEmpty()
                  || !footFit.isFull(
                      note.size() > 1 ? note.get(note.size() - 2) : note.getLast(),
                      note.getLast(),
                      line)
              : sign
                  && !footFit.isFull(
                      note.size() > 1 ? note.get(note.size() - 2) : note.getLast(),
                      note.getLast(),
                      line);
      if (!note.isEmpty() && (begins || ends(note.getLast()) && countsOn(note.getFirst(), line))) {
        notes.add(block(note, 0, List.of()));
        note.clear();
      }
      note.add(line);
    }
    if (!note.isEmpty()) {
      notes.add(block(note, 0, List.of()));
    }
    return notes;
  }

  /// Whether a line begins with the number behind that of the note before it, or with one again, as
  /// the notes of another document do.
  private static boolean countsOn(PageLine first, PageLine line) {
    OptionalInt number = noteNumber(line);
    return number.isPresent()
        && (number.getAsInt() == 1
            || number.getAsInt() == noteNumber(first).orElse(Integer.MIN_VALUE) + 1);
  }

  private static OptionalInt noteNumber(PageLine line) {
    Matcher number = NOTE_NUMBER.matcher(line.text());
    return number.lookingAt()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }

  private void close() {
    if (!open.isEmpty()) {
      blocks.add(block(open, blankBefore, openTurns));
      open.clear();
      openTurns.clear();
      turns.clear();
    }
    blocks.addAll(waiting);
    waiting.clear();
  }

  private TextBlock block(List<PageLine> lines, int blank, List<Integer> turned) {
    JoinedText.Builder text = new JoinedText.Builder(source.characters());
    List<Integer> breaks = new ArrayList<>();
    List<TextBlock.PageTurn> pageTurns = new ArrayList<>();
    List<SourceLine> sources = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int turn = turned.indexOf(i);
      if (turn >= 0) {
        TextBlock.PageTurn at = turns.get(turn);
        pageTurns.add(new TextBlock.PageTurn(text.length(), at.number(), at.span()));
      }
      sources.add(line.line());
      if (i + 1 < lines.size() && hyphens.breaksWord(line, lines.get(i + 1))) {
        text.add(line.start(), line.end() - 1);
        leftOut.add(new TextSpan(line.end() - 1, line.end()));
      } else if (i + 1 < lines.size() && LineEndHyphens.joinsClosely(line, lines.get(i + 1))) {
        text.add(line.start(), line.end());
      } else {
        text.add(line.start(), line.end());
        if (i + 1 < lines.size()) {
          if (!fit.isFull(i > 0 ? lines.get(i - 1) : line, line, lines.get(i + 1))) {
            breaks.add(text.length());
          }
          text.blank(line.end());
        }
      }
    }
    return new TextBlock(text.build(), sources, blank, breaks, pageTurns);
  }
}
