package org.memcon.editing.opening;

import java.util.Locale;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.stamp.Markings;
import org.memcon.model.text.LineShape;

/// Tells how far a heading goes on in the lines below it.
final class HeadingEnd {

  private HeadingEnd() {}

  /// A heading may go on in lines that begin with a small letter, and in the lines of its own block
  /// or in capitals like its own that say between whom or of what it is.
  static int behind(DocumentDraft draft, int from) {
    int at = from;
    while (from > 0 && at < Math.min(draft.size(), from + 3)) {
      Part part = draft.part(at);
      String words = part.words();
      if (part.isOpen() && goesOnToParty(draft, from - 1, at)) {
        draft.take(at, PartKind.HEADING, 0.85, "goes on with the other party");
      } else if (part.isOpen()
          && (Character.isLowerCase(words.charAt(0)) || goesOn(draft.part(at - 1), part))
          && words.length() < 400
          && !Markings.isMarking(words)
          && !TitleWords.endsAsSentence(words)) {
        draft.take(at, PartKind.HEADING, 0.85, "goes on the title");
      } else if (part.isOpen()) {
        break;
      }
      at++;
    }
    return at;
  }

  /// Whether the title's lines so far name one party and this one the other, or the end of a name.
  private static boolean goesOnToParty(DocumentDraft draft, int heading, int at) {
    StringBuilder title = new StringBuilder();
    for (int i = heading; i < at; i++) {
      title.append(title.isEmpty() ? "" : " ").append(draft.part(i).words());
    }
    String words = draft.part(at).words();
    boolean name =
        TitleWords.namesParties(title.toString())
            && INITIAL.matcher(title).find()
            && words.indexOf(' ') < 0
            && words.length() < 24;
    return name || isAlike(draft, heading, at) && TitleWords.goesOnToParty(title.toString(), words);
  }

  /// Whether both lines are headings of a page, or neither is: a heading that is one does not go on
  /// in a paragraph.
  private static boolean isAlike(DocumentDraft draft, int one, int other) {
    return draft.part(one).block().is(LineShape.Kind.HEADING)
        == draft.part(other).block().is(LineShape.Kind.HEADING);
  }

  /// A title whose line ends between a name's initial and the name.
  private static final Pattern INITIAL = Pattern.compile("[ (]\\p{Lu}\\.$");

  private static final Pattern RELATION =
      Pattern.compile("(?i)(?:between|with|of|and|among|on|in|at|from|to|by|for)\\b[^:]*+");

  /// A title that says no more than what a paper is.
  private static final int BARE = 40;

  /// Who spoke to whom, in a line of its own right under the kind of the paper.
  private static final Pattern PARTIES =
      Pattern.compile(
          "\\p{Lu}[^:]{2,60} (?:with|between|and|to) (?:the )?\\p{Lu}[^:]*|\\p{Lu}[\\p{L}. ]{2,40}/"
              + " ?\\p{Lu}[\\p{L}. ]{2,40}");

  private static final Pattern UNFINISHED =
      Pattern.compile("(?i).*\\b(?:with|between|by|of|and|to|the|in|on|at|for)");

  private static boolean goesOn(Part heading, Part part) {
    String title = heading.words();
    String words = part.words();
    if (title.length() < 160 && words.length() < 80 && UNFINISHED.matcher(title).matches()) {
      return ListLabel.of(words).isEmpty();
    }
    if (title.length() < BARE
        && part.block().blankBefore() == 0
        && words.length() < 200
        && title.chars().noneMatch(Character::isDigit)
        && !Sentences.hasVerb(words)
        && PARTIES.matcher(words).matches()
        && (TitleWords.namesKind(title) || title.equals(title.toUpperCase(Locale.ROOT)))) {
      return ListLabel.of(words).isEmpty() && !Sentences.ends(words);
    }
    int block = heading.block().first().shape().block();
    boolean together = block >= 0 && block == part.block().first().shape().block();
    boolean capitals =
        part.block().blankBefore() == 0
            && words.equals(words.toUpperCase(Locale.ROOT))
            && title.equals(title.toUpperCase(Locale.ROOT));
    return (together || capitals)
        && words.length() < 160
        && RELATION.matcher(words).matches()
        && ListLabel.of(words).isEmpty();
  }
}
