package org.memcon.editing.call;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.heading.NumberedHeading;

/// Finds the numbers of a block that may be calls glued to a word or a figure.
public final class GluedNumbers {

  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=[\\p{L}.,;:!?)\\]”\"’'…—*†%»½¼¾⅓⅔⅛⅜⅝⅞])(?:0|[1-9]\\d{0,2})(?=$|[\\s.,;:!?)(\\]\\[”\"’'…—–/-]"
              // a blank may be lost behind the call: "of the plan.2Orlok said"
              + "|(?<=[.,;:!?)”\"]\\d{1,2})\\p{Lu}\\p{Ll})"
              // or a page begin before it
              + "|(?<=\\[Page \\d{1,4}\\] )[1-9]\\d?(?=$)");

  private static final Pattern AFTER_DIGITS =
      Pattern.compile("(?<![\\d:])(\\d{2,8})(?=$|[\\s.,;:!?)\\]”\"’—–-])");

  /// Minutes have two digits: "at 10:304" is half past ten, and a call.
  private static final Pattern AFTER_MINUTES =
      Pattern.compile(
          "(?<=(?<!\\d)(?:[01]?\\d|2[0-4]):[0-5]\\d)[1-9]\\d?(?=$|[\\s.,;!?)\\]”\"’—–-])");

  private static final Pattern AT_END = Pattern.compile(" (\\d{1,2})$");

  private GluedNumbers() {}

  /// Numbers glued to a word, none of them sure: "Conversation0", "communists,2", "in 1961.3".
  public static List<NoteCall> of(int index, Part part) {
    List<NoteCall> calls = new ArrayList<>();
    String words = part.words();
    if (NumberedHeading.isBareNumber(words) && words.length() < 3) {
      // The call alone in its line, behind a dateline or a file's name.
      return List.of(new NoteCall(index, 0, words.length(), words, ALONE_IN_LINE));
    }
    Matcher matcher = GLUED.matcher(words);
    while (matcher.find()) {
      boolean hour = HOUR.matcher(words).region(matcher.end(), words.length()).lookingAt();
      int weight = hour ? 0 : weight(words, matcher.start(), matcher.end());
      if (weight > 0) {
        calls.add(call(index, matcher, matcher.start(), weight));
        String run = matcher.group();
        if (run.length() % 2 == 0) {
          pair(index, matcher.start(), run, 0, calls);
        }
      }
    }
    Matcher minutes = AFTER_MINUTES.matcher(words);
    while (words.indexOf(':') >= 0 && minutes.find()) {
      calls.add(call(index, minutes, minutes.start(), WHOLE_BEFORE));
    }
    // The number of a document calls nothing either.
    int numbered =
        part.kind() == PartKind.HEADING
            ? NumberedHeading.of(words).map(NumberedHeading::titleFrom).orElse(0)
            : 0;
    Matcher digits = AFTER_DIGITS.matcher(words);
    while (digits.find()) {
      if (digits.start() == 0 || digits.start() < numbered) {
        // "642. Following message": the number of a telegram or paragraph.
        continue;
      }
      String run = digits.group(1);
      if (isWhole(words, digits.start(), run)
          || dates(part.kind()) && digits.end() < words.length() - 2 && !isYear(run)) {
        continue;
      }
      pair(index, digits.start(), run, 4, calls);
      for (int label = 1; label <= 3 && label < run.length(); label++) {
        String before = run.substring(0, run.length() - label);
        boolean zero = run.charAt(run.length() - label) == '0' && label > 1;
        if (!zero) {
          int weight = afterDigits(words, digits.start(), before, run);
          calls.add(call(index, digits, digits.end() - label, weight));
        }
      }
    }
    if (part.kind() == PartKind.HEADING || part.kind() == PartKind.ENCLOSURE) {
      Matcher end = AT_END.matcher(words);
      if (end.find()) {
        calls.add(call(index, end, end.start(1), 4));
      }
    }
    return calls;
  }

  /// The figures of a dateline are the day's and the hour's, but for the last.
  private static boolean dates(PartKind kind) {
    return kind == PartKind.DATELINE || kind == PartKind.HEADING;
  }

  private static boolean isYear(String run) {
    return run.length() > 4 && run.substring(0, 4).matches("(?:1[6-9]|20)\\d\\d");
  }

  /// Two calls side by side, glued to a year or a word: "197212" is 1972, 1 and 2.
  private static void pair(int index, int start, String run, int glue, List<NoteCall> calls) {
    for (int length = 1; length <= 2; length++) {
      int second = run.length() - length;
      int first = second - length;
      if (first != glue) {
        continue;
      }
      int one = Integer.parseInt(run.substring(first, second));
      int two = Integer.parseInt(run.substring(second));
      if (two == one + 1 && (first == 4 || one > 0)) {
        int weight = first == 4 ? 8 : 6;
        calls.add(
            new NoteCall(index, start + first, start + second, Integer.toString(one), weight));
        calls.add(
            new NoteCall(
                index, start + second, start + run.length(), Integer.toString(two), weight));
      }
    }
  }

  private static NoteCall call(int index, Matcher matcher, int from, int weight) {
    int to = matcher.end();
    return new NoteCall(
        index,
        from,
        to,
        matcher.group().strip().substring(matcher.group().strip().length() - (to - from)),
        weight);
  }

  private static final Pattern DATE_BEFORE =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?) $");
  private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|20)\\d\\d");

  private static final Pattern HOUR = Pattern.compile(":\\d\\d|(?:[:.]\\d\\d)? ?[ap]\\. ?m\\b");

  /// Hours, and a year behind a day or month, are whole: "May 3, 1953—11 a.m." calls nothing.
  private static boolean isWhole(String words, int start, String run) {
    if (HOUR.matcher(words).region(start + run.length(), words.length()).lookingAt()) {
      return true;
    }
    String above = words.substring(Math.max(0, start - 20), start);
    // "10 Dec 52", but not "urtel 352 Sep 71"
    if (run.length() == 2 && DAY_AND_MONTH.matcher(above).find()) {
      return true;
    }
    return run.length() == 4
        && YEAR.matcher(run).matches()
        && (DAY_BEFORE.matcher(above).find() || DATE_BEFORE.matcher(above).find());
  }

  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?:(?<![\\d–-])(?:[12]?\\d|3[01])|\\d{6}Z) " + DATE_BEFORE.pattern());
  private static final Pattern DAY_BEFORE = Pattern.compile("\\p{L}\\.? \\d{1,2},? $");

  private static final int ALONE = 20;

  private static final int ALONE_IN_LINE = 4;

  private static final Pattern AMOUNT_BEFORE =
      Pattern.compile("(?<![\\d,])\\d{1,3}(?:,\\d{3}){0,4},$");

  private static final int WHOLE_BEFORE = 8;

  /// Less than it costs that nothing calls a note.
  private static final int WHOLE = -8;

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?:\\b[A-Z]?[FC]Y ?|(?<!\\p{L})[’'‘])$");

  private static int afterDigits(String words, int start, String before, String run) {
    if (words.length() < ALONE && words.chars().noneMatch(Character::isLowerCase)) {
      // "CM–128–62" alone in its line is a paper's own number.
      return 0;
    }
    String above = words.substring(Math.max(0, start - 24), start);
    if (isOwnYear(above, run) || goesOn(above, run)) {
      return WHOLE;
    }
    if (start > 0 && "/-–".indexOf(words.charAt(start - 1)) >= 0) {
      // "NSC 162/2", "pp. 24–31": mostly part of the figure.
      return 1;
    }
    boolean amount =
        (before.length() == 3 || run.length() == 3) && AMOUNT_BEFORE.matcher(above).find();
    if (amount) {
      // "$1,250" has three digits behind its comma.
      return run.length() == 3 ? WHOLE : WHOLE_BEFORE;
    }
    if (before.matches("(?:1[6-9]|20)\\d\\d")) {
      // "Manila 18293" is a telegram's number, and so is "CM–18293".
      return TELEGRAM.matcher(above).find() ? 2 : 7;
    }
    boolean day = before.length() <= 2 && Integer.parseInt(before) <= 31;
    if (day && DATE_BEFORE.matcher(words.substring(Math.max(0, start - 12), start)).find()) {
      // "February 21" may be a day; "February 221" is one with a call.
      return Integer.parseInt(run) <= 31 ? 1 : 8;
    }
    return run.length() > 3 ? 3 : 2;
  }

  /// Whether the figure is a year of the time, which ends where it ends: "in fiscal year 1953", "FY
  /// 62".
  private static boolean isOwnYear(String above, String run) {
    return OWN_YEAR.matcher(run).matches() && !TELEGRAM.matcher(above).find()
        || run.length() == 2 && run.charAt(0) > '3' && SHORT_YEAR.matcher(above).find();
  }

  private static final Pattern OWN_YEAR = Pattern.compile("19[0-8]\\d");

  /// Whether the figure goes on from the one before: "paragraphs 44 and 45".
  private static boolean goesOn(String above, String run) {
    Matcher before = FIGURE_BEFORE.matcher(above);
    return before.find() && Integer.parseInt(before.group(1)) + 1 == Integer.parseInt(run);
  }

  private static final Pattern FIGURE_BEFORE =
      Pattern.compile("(?<!\\d)(\\d{1,4})(?:,? (?:and|or|to) |, ?|[–/-])$");

  private static final Pattern TELEGRAM =
      Pattern.compile(
          "(?:[Tt]el(?:egram)?|tel|[Nn]os?\\.|[Tt]osec|[Ss]ecto|(?!(?:In|By|Of|The|Since|Until|During|From|Spring|Summer|Fall|Autumn|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Year|FY|CY)\\b)\\b\\p{Lu}\\p{L}{3,20}(?:[’']s)?)"
              + " $");

  private static int weight(String words, int from, int to) {
    char before = words.charAt(from - 1);
    if (before == ' ') {
      return 8;
    }
    char two = from > 1 ? words.charAt(from - 2) : ' ';
    boolean amount = AMOUNT.matcher(words).region(to, words.length()).lookingAt();
    if (Character.isLetter(before)) {
      // "B52", "U2", "F4" name things; a word of small letters does not end with a number.
      return Character.isLowerCase(before) ? 12 : Character.isLetter(two) ? 10 : 3;
    }
    if (before == '.' || before == ',' || before == ':') {
      if (Character.isDigit(two)) {
        // "in 1958.2", "Aug 30,1 I telephoned"
        boolean year =
            YEAR_BEFORE.matcher(words.substring(Math.max(0, from - 6), from)).find()
                || DAY_AND_SIGN.matcher(words.substring(Math.max(0, from - 14), from)).find();
        boolean thousands = before == ',' && to - from == 3;
        boolean sentence =
            before == '.' && NEW_SENTENCE.matcher(words).region(to, words.length()).lookingAt();
        return amount || thousands ? 1 : year ? 9 : before == ':' ? 1 : sentence ? 8 : 4;
      }
      // "IV.A.5" is an outline's number.
      boolean outline =
          before == '.'
              && from > 2
              && Character.isUpperCase(two)
              && !Character.isLetter(words.charAt(from - 3));
      return amount ? 5 : outline ? 6 : 12;
    }
    if (before == '—') {
      return 2;
    }
    return 12;
  }

  private static final Pattern NEW_SENTENCE = Pattern.compile(" ?(?:$|[”\"’)]{0,2} \\p{Lu})");
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?:1[6-9]|20)\\d\\d.$");
  private static final Pattern DAY_AND_SIGN =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?) (?:[12]?\\d|3[01])[.,]$");
  private static final Pattern AMOUNT =
      Pattern.compile(
          " ?(?:percent|per cent|%|million|billion|thousand|cents|tons|miles|km|inches)");
}
