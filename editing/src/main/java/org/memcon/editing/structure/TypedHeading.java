package org.memcon.editing.structure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.TitleWords;
import org.memcon.editing.opening.Sentences;
import org.memcon.editing.stamp.Markings;
import org.memcon.editing.stamp.SpacedLetters;
import org.memcon.model.record.RecordKind;
import org.memcon.model.title.ForeignKinds;
import org.memcon.model.title.KindOfTitle;

/// Finds the heading of a typed paper: below its letterhead, its date and its files' numbers stands
/// a line that begins with the kind of paper it is.
final class TypedHeading {

  /// As many lines may stand between the head of the paper and its heading.
  private static final int LINES = 16;

  private static final int LONGEST = 240;

  /// What office the paper is of, or how it is worked at; no kind of paper.
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\([^()]*\\)|(?:action|info)(?:[: ].*)?|information|(?:the )?(?:[\\p{L}.’'-]+"
              + " ){0,5}(?:intelligence|research|policy|press|information|review)"
              + " (?:agency|service|office|board|committee|staff|division|directorate|bureau)");

  /// Capitals, or a kind of paper that a label's colon or its addressee follows.
  private static final Pattern KIND =
      Pattern.compile(
          "(?:(?:[A-Z][\\w.’'-]*|of|the)"
              + " ){0,3}?(?i:memorand(?:um|a)|memo|minutes?|record|notes?|report|telegram|airgram|letter"
              + "|transcript|stenogram|stenographic|verbatim|protocol|session|meeting|telcon|telecon|conversation|(?:press|news)"
              + " conference|interview|despatch|dispatch|estimate|summary|information|statement|aide["
              + " -]m[eé]moire|communiqu[eé]|declaration|directive|study|paper|debate|hearings?|oral"
              + " (?:history|answers)|cable|journal|resolution|conclusions of|telephone)\\b.*|FROM"
              + " [A-Z][A-Z .]{2,30} TO [A-Z][A-Z .]{2,30}");

  /// A title without a kind stands among as many first lines.
  private static final int FIRST = 4;

  private static final int MIDDLE = 12;

  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "\\b(?:DEPARTMENT|EMBASSY|LEGATION|WHITE HOUSE|AGENCY|WASHINGTON|MINISTRY|HOUSE"
              + " OF|COUNCIL|OFFICE"
              + "|COMMITTEE|SENATE|ARMY|NAVY|CHIEFS|UNITED|REPUBLIC|CABINET|DIRECTORATE)\\b");
  private static final Pattern OPENS =
      Pattern.compile("(?i)(?:dear |sir[,:]|subj|memorandum|from ?:|to ?:)");

  private TypedHeading() {}

  /// Whether the words, though they hold a word for papers, are a letterhead's or stand in
  /// brackets.
  static boolean isNone(String words) {
    return words.length() < 80 && NONE.matcher(words).matches();
  }

  /// Whether words in capitals name the office whose paper it is.
  static boolean isLetterhead(String words) {
    return LETTERHEAD.matcher(words).find();
  }

  /// The place of the heading among the short lines behind `from`; -1 where a letter's text begins
  /// before any.
  static int below(DocumentDraft draft, int from) {
    int seen = 0;
    for (int i = from + 1; i < draft.size() && seen < LINES; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      String words = SpacedLetters.drawnTogether(part.words());
      if (isHeading(words)) {
        return i;
      }
      if (words.length() > LONGEST || Sentences.isRunning(words) && words.length() > 80) {
        return -1;
      }
    }
    return -1;
  }

  /// The heading below one that is a form's name or a paper's number and no more: "MEMORANDUM",
  /// "NSC 5701"; the same place where there is none.
  static int fuller(DocumentDraft draft, int heading) {
    if (!BARE.matcher(draft.part(heading).words()).matches()) {
      return heading;
    }
    int seen = 0;
    for (int i = heading + 1; i < draft.size() && seen < FULLER; i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      seen++;
      String words = part.words();
      if (FORM.matcher(words).lookingAt() && isHeading(words)) {
        return i;
      }
      if (words.indexOf(':') > 0 || words.length() > LONGEST) {
        return heading;
      }
    }
    return heading;
  }

  private static final int FULLER = 7;

  private static final Pattern BARE =
      Pattern.compile("MEMORANDUM|TELEGRAM|NOTE|REPORT|\\p{Lu}{2,6} ?(?:No\\. ?)?[\\d/.-]{2,12}");
  private static final Pattern FORM =
      Pattern.compile(
          "(?:NATIONAL |SPECIAL )*INTELLIGENCE"
              + " ESTIMATE\\b|(?:MEMORANDUM|NOTE|REPORT|RECORD|MINUTES|STATEMENT|DRAFT)"
              + " (?:OF|FOR|BY|TO|ON)\\b");

  /// A title in capitals in the middle of its line, above the text or its date; -1 where none is.
  static int centred(DocumentDraft draft) {
    int seen = 0;
    for (int i = 0; i < draft.size() && seen < FIRST; i++) {
      Part part = draft.part(i);
      if (part.kind() == PartKind.SALUTATION || OPENS.matcher(part.words()).lookingAt()) {
        return -1;
      }
      if (!part.isOpen() || Markings.isMarking(part.words())) {
        continue;
      }
      seen++;
      String words = part.words();
      boolean capitals = words.equals(words.toUpperCase(Locale.ROOT)) && words.indexOf(' ') > 0;
      if (capitals
          && words.length() > 8
          && words.length() < 120
          && (part.block().blankBefore() > 0 || seen == 1)
          && part.block().first().left() >= MIDDLE
          && TitleWords.mayBeTitle(words)
          && !isLetterhead(words)
          && words.chars().noneMatch(Character::isDigit)) {
        return i;
      }
    }
    return -1;
  }

  /// No title in another language that begins with its kind is longer.
  private static final int FOREIGN = 140;

  /// A paper that is quoted as a whole.
  private static final Pattern QUOTE = Pattern.compile("^[“\"„«]");

  private static boolean isHeading(String line) {
    String words = QUOTE.matcher(line).replaceFirst("");
    if (words.length() > LONGEST || words.length() < 4 || isNone(words)) {
      return false;
    }
    if (words.equals(words.toUpperCase(Locale.ROOT))
        && words.chars().anyMatch(c -> c > '~' && Character.isLetter(c))
        && KindOfTitle.of(words) != RecordKind.OTHER) {
      return true;
    }
    if (words.length() < FOREIGN && ForeignKinds.begin(words) && !Sentences.ends(words)) {
      return true;
    }
    String begin = words.substring(0, Math.min(60, words.length()));
    if (!KIND.matcher(begin).matches() || begin.startsWith("Re")) {
      return false;
    }
    int end = begin.indexOf(':') > 0 ? begin.indexOf(':') : Math.min(24, begin.length());
    boolean capitals = begin.substring(0, end).chars().noneMatch(Character::isLowerCase);
    boolean titled = !Sentences.ends(words) && words.indexOf(':') < 0 && isTitled(words);
    String first = begin.indexOf(' ') < 0 ? begin : begin.substring(0, begin.indexOf(' '));
    boolean shouted = first.length() > 5 && first.chars().allMatch(Character::isUpperCase);
    return capitals || titled || shouted && words.indexOf(':') < 0;
  }

  /// Whether nearly all words begin with a capital.
  private static boolean isTitled(String words) {
    int small = 0;
    int all = 0;
    for (String word : words.split(" ")) {
      all++;
      small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return small * 2 <= all && all < 14;
  }
}
