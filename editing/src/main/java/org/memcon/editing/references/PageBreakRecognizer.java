package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.inline.InlineMark;
import org.memcon.editing.layout.text.Sign;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Run;

/// Recognizes where a page begins inside a block: "[Page 284]", or where the layout turned a page.
public final class PageBreakRecognizer {

  private static final Pattern SIGN =
      Pattern.compile(
          "\\[ ?(?:(?:Facsimile|Typeset) )?[Pp]age ?\\[?(\\d{1,5}[a-z]?|[IVXLCivxlc]{1,8})\\]?"
              + " ?\\]");

  /// The page breaks of a block; one at its very beginning stands before the block and is left out
  /// of these.
  public List<InlineMark> recognize(TextBlock block) {
    List<InlineMark> marks = new ArrayList<>();
    if (block.text().mayHave(Sign.BRACKET)) {
      printed(block.words(), marks);
    }
    for (TextBlock.PageTurn turn : block.turns()) {
      if (turn.at() > 0) {
        marks.add(
            new InlineMark(
                turn.at(),
                turn.at(),
                new InlineMark.Meaning.Page(turn.number(), Optional.of(turn.span()))));
      }
    }
    if (marks.isEmpty()) {
      marked(block, marks);
    }
    return marks;
  }

  private static void printed(String words, List<InlineMark> marks) {
    Matcher matcher = SIGN.matcher(words);
    while (matcher.find()) {
      marks.add(
          new InlineMark(
              matcher.start(),
              matcher.end(),
              new InlineMark.Meaning.Page(matcher.group(1), Optional.empty())));
    }
  }

  private static void marked(TextBlock block, List<InlineMark> marks) {
    for (Run run : block.runs()) {
      if (run.mark().filter(Run.Mark.PAGE_BREAK::equals).isPresent()) {
        int from = block.text().indexOf(run.span().start());
        int to = block.text().indexOf(run.span().end() - 1) + 1;
        if (from >= 0 && to > from) {
          String number = number(block.words().substring(from, to));
          marks.add(
              new InlineMark(from, to, new InlineMark.Meaning.Page(number, Optional.empty())));
        }
      }
    }
  }

  /// The number in the words of a page break: "284" in "[Page 284]".
  public static String number(String words) {
    Matcher matcher = NUMBER.matcher(words);
    return matcher.find() ? matcher.group(1) : words.strip();
  }

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,5}[a-z]?|\\b[IVXLCivxlc]{1,8}\\b)");
}
