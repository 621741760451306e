package org.memcon.editing.speech.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.record.Speaker;

/// A name at the beginning of a paragraph that may be its speaker's: how it is written, where its
/// signs end and the words begin, and whether they are told of the speaker or spoken by him; `set`
/// says whether its type sets it apart from the words.
public record SpeakerLabel(
    String printed, String name, Style style, int nameTo, int wordsFrom, boolean set) {

  /// What parts a speaker's name from the words.
  public enum Style {
    PERIOD,
    COLON,
    DASH,
    BRACKETS,
    /// Its type: a name in bold or italics, and nothing else.
    TYPE,
    /// A verb: the name is part of the sentence.
    VERB
  }

  private static final String INITIALS = "(?:\\p{L}\\. ?){1,3}|(?:\\p{Lu}\\.){0,2}\\p{Lu} ";
  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}’'ʼ]{1,20}+(?:[-–]\\p{L}[\\p{L}’']{0,20}+){0,2})";
  private static final String PARTICLE = "(?:de|da|von|van|der|al|el|le|la|of|the|for)";
  private static final String TITLE =
      "(?:The |Mr\\. |Mrs\\. |Miss |Ms\\. |Dr\\. |Gen\\. |Col\\. |Maj\\. |Lt\\. |Adm\\. |Capt\\."
          + " |Amb\\. |Sen\\. |Gov\\. |Prof\\. |Sec\\. |Cde\\. |Com\\. |Comrade |Marshal |M\\. |Sir"
          + " |Lord |Brig\\. )";
  // A whole side may be given one label: "Chinese side:".
  private static final String SIDE =
      "(?:side|delegation|party|government|representatives?|delegates?|interpreter|spokesman|leaders?"
          + "|minister|ambassador|people|group)";
  private static final String NAME =
      "(?<name>(?:"
          + TITLE
          + "){0,3}(?:"
          + INITIALS
          + ")?"
          + WORD
          + "(?: (?:"
          + PARTICLE
          + " ){0,2}(?:"
          + INITIALS
          + ")?"
          + WORD
          + "){0,4}(?: "
          + SIDE
          + ")?|(?:\\p{Lu}\\. ?){2,3}(?=:)|\\p{Lu}\\.?)";

  private static final Pattern MARKED =
      Pattern.compile(
          NAME
              + "(?<office>(?: ?(?:\\([^)]{1,40}\\)|\\[[^\\]]{1,40}\\])){0,2})(?<sign>\\.(?= )|:(?="
              + " |$|[\\p{Lu}“\"(]|/?\\d{1,3}/? \\p{Lu})|(?: ?—|--| – )(?=[\\p{L}“\"]))");

  /// "Q. Mr. Secretary": what stands behind the letter is no surname of it.
  private static final Pattern ASKED =
      Pattern.compile("(?<name>[QA])(?<sign>[.:])(?= )(?! [^.:?]{1,30}:)(?! \\p{Lu}{2})");

  private static final Pattern BRACKETS =
      Pattern.compile("\\[(?<name>" + TITLE + "?" + WORD + "(?: " + WORD + "){0,3}):?\\]:? ");
  private static final Pattern TELLING =
      Pattern.compile(
          "(?<name>(?:(?:\\p{L}\\. ?){1,3}|(?:\\p{Lu}\\.){1,2}\\p{L}?"
              + " )?\\p{Lu}[\\p{Lu}’'-]{1,20}+(?: \\p{Lu}[\\p{Lu}’'-]{0,20}+){0,3}),? (?=\\p{Ll})");

  private static final Pattern BEGINS = Pattern.compile(" ?[\\p{Lu}\\d“\"‘'(\\[…]");
  private static final Pattern TYPED = Pattern.compile(NAME + " ?");

  /// A label ends among as many first characters.
  private static final int LONGEST = 110;

  private static final Pattern BLANK = Pattern.compile(" ");

  /// The label that a paragraph may begin with.
  public static Optional<SpeakerLabel> of(String words) {
    if (!LabelGlance.mayBegin(words, LONGEST)) {
      return Optional.empty();
    }
    String begin = words.substring(0, Math.min(words.length(), LONGEST));
    Matcher asked = ASKED.matcher(begin);
    if (asked.lookingAt()) {
      Style style = asked.group("sign").equals(".") ? Style.PERIOD : Style.COLON;
      return Optional.of(label(begin, asked.group("name"), style, asked.end("name"), asked.end()));
    }
    return ofNamed(words);
  }

  /// Whether a paragraph begins as a question does: "Q. Mr. Secretary".
  public static boolean asks(String words) {
    return words.startsWith("Q") && ASKED.matcher(words).lookingAt();
  }

  /// The label of a document in which nobody asks: "A. Tolleveld. At my age" is what A. Tolleveld
  /// says, and no answer.
  public static Optional<SpeakerLabel> ofNamed(String words) {
    if (!LabelGlance.mayBegin(words, LONGEST)) {
      return Optional.empty();
    }
    String begin = words.substring(0, Math.min(words.length(), LONGEST));
    Matcher marked = MARKED.matcher(begin);
    if (marked.lookingAt() && !(marked.end("name") == 1 && telling(words).isPresent())) {
      String sign = marked.group("sign");
      Style style =
          sign.indexOf('.') >= 0 ? Style.PERIOD : sign.indexOf(':') >= 0 ? Style.COLON : Style.DASH;
      SpeakerLabel label =
          label(begin, marked.group("name"), style, marked.end("name"), marked.end());
      // "Q. Mr. Bell, when": one letter speaks to somebody.
      boolean letter = !label.isNaming() && begin.startsWith(". ", 1);
      return Optional.of(letter ? label(begin, begin.substring(0, 1), Style.PERIOD, 1, 3) : label);
    }
    Matcher brackets = BRACKETS.matcher(begin);
    if (brackets.lookingAt()) {
      return Optional.of(
          label(begin, brackets.group("name"), Style.BRACKETS, brackets.end(), brackets.end()));
    }
    return Optional.empty();
  }

  /// The label behind a paragraph's number, as the records of assemblies have it: "12. Mr. BELL
  /// (Borania): I thank the President".
  public static Optional<SpeakerLabel> ofNumbered(String words) {
    if (words.isEmpty() || words.charAt(0) < '0' || words.charAt(0) > '9') {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(words);
    if (!number.lookingAt()) {
      return Optional.empty();
    }
    int from = number.end();
    return of(words.substring(from, Math.min(words.length(), from + LONGEST)))
        .filter(label -> label.style == Style.COLON)
        .map(label ->
            new SpeakerLabel(
                words.substring(0, from) + label.printed,
                label.name,
                label.style,
                label.nameTo + from,
                label.wordsFrom + from,
                false));
  }

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\. (?=\\p{Lu})");

  /// The label in capitals that a paragraph may begin with.
  public static Optional<SpeakerLabel> ofCapitals(String words) {
    return LabelGlance.mayBegin(words, LONGEST) && LabelGlance.mayBeCapitals(words, LONGEST)
        ? of(words).filter(SpeakerLabel::isInCapitals)
        : Optional.empty();
  }

  /// The label that a paragraph begins with, if its first characters up to `set` stand out by their
  /// type and are somebody's name.
  public static Optional<SpeakerLabel> ofType(String words, int set) {
    String name = words.substring(0, set).strip();
    // "Mr. Gade said that": the name is part of the sentence.
    return BEGINS.matcher(words).region(set, words.length()).lookingAt()
            && TYPED.matcher(name).matches()
        ? Optional.of(set(words, name, Style.TYPE, name.length(), set))
        : Optional.empty();
  }

  /// The label that a block is, if it is somebody's name and nothing else.
  static Optional<SpeakerLabel> ofName(String words) {
    return TYPED.matcher(words).matches()
        ? Optional.of(label(words, words.strip(), Style.TYPE, words.length(), words.length()))
        : Optional.empty();
  }

  /// The name in capitals that a paragraph begins with and that a verb follows: "N.S. KHRUSHCHEV
  /// notes that".
  public static Optional<SpeakerLabel> telling(String words) {
    if (words.length() < 4 || Character.isLowerCase(words.charAt(1)) || words.charAt(1) == ' ') {
      return Optional.empty();
    }
    Matcher matcher = TELLING.matcher(words).region(0, Math.min(words.length(), 90));
    return matcher.lookingAt()
        ? Optional.of(
            new SpeakerLabel(
                matcher.group("name"),
                display(matcher.group("name")),
                Style.VERB,
                matcher.end("name"),
                matcher.end("name"),
                false))
        : Optional.empty();
  }

  private static SpeakerLabel label(String begin, String name, Style style, int nameTo, int to) {
    return new SpeakerLabel(
        begin.substring(0, to).strip(), display(name), style, nameTo, to, false);
  }

  /// A label of whatever form, told by others like it: a name up to `nameTo`, and words from `to`
  /// on.
  public static SpeakerLabel found(String words, String name, Style style, int nameTo, int to) {
    return label(words, name, style, nameTo, to);
  }

  /// The same label with another name.
  public SpeakerLabel named(String other) {
    return new SpeakerLabel(printed, other, style, nameTo, wordsFrom, set);
  }

  /// A label that its type sets apart: a name up to `nameTo`, and words from `to` on.
  static SpeakerLabel set(String words, String name, Style style, int nameTo, int to) {
    return new SpeakerLabel(words.substring(0, to).strip(), display(name), style, nameTo, to, true);
  }

  /// A name in capitals as it is written elsewhere: "N.S. KHRUSHCHEV" is N.S. Khrushchev.
  static String display(String name) {
    // "PM Orlok": brief capitals beside small letters are short for something.
    int brief = name.chars().anyMatch(Character::isLowerCase) ? ABBREVIATED : 1;
    List<String> words = new ArrayList<>();
    for (String word : BLANK.split(name.strip(), -1)) {
      boolean capitals = word.length() > brief && word.indexOf('.') < 0 && isCapitals(word);
      words.add(capitals ? capitalized(word) : word);
    }
    return String.join(" ", words);
  }

  private static final int ABBREVIATED = 3;

  private static boolean isCapitals(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static String capitalized(String word) {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      text.append(first ? c : Character.toLowerCase(c));
      first = c == '-' || c == '\'' || c == '’';
    }
    return text.toString();
  }

  private static final Pattern TITLES =
      Pattern.compile(
          "(?i)\\b(?:the|mr|mrs|miss|ms|dr|gen|col|maj|lt|adm|capt|amb|sen|gov|prof|sec|cde|com|comrade|sir|lord|m|brig|pm|fm|vp|vpm|dpm|hm)\\b\\.?"
              + " ?");
  private static final Pattern OFFICES =
      Pattern.compile(
          "(?i)^(?:president|secretary|ambassador|general|admiral|senator|governor|marshal|chairman|premier|prime"
              + " minister|foreign minister|minister|chancellor|director|congressman|under"
              + " secretary|assistant secretary|deputy secretary|deputy|acting secretary|attorney"
              + " general|vice president|colonel|king|shah|captain|major)\\b ?(?=\\S)");
  private static final Pattern SINGLE = Pattern.compile("(?<!\\p{L})\\p{L}(?:\\. ?|(?= )|$)");

  /// The same for every way to write one speaker: without titles, offices before a name, initials.
  public String key() {
    String bare = TITLES.matcher(name).replaceAll("").strip();
    String person = OFFICES.matcher(bare).replaceFirst("").strip();
    String named = SINGLE.matcher(person.isEmpty() ? bare : person).replaceAll("").strip();
    String key = Speaker.keyOf(named.isEmpty() ? bare : named);
    return key.isEmpty() ? Speaker.keyOf(name).toLowerCase(Locale.ROOT) : key;
  }

  /// Whether the name begins with a title or is an office, as only people's labels are.
  public boolean isTitled() {
    return TITLED.matcher(name).lookingAt();
  }

  private static final Pattern TITLED =
      Pattern.compile(
          "(?:(?:The )?(?:President|Vice President|(?:Vice|Deputy) (?:Foreign |Prime"
              + " )?Minister|Secretary|Prime Minister|Chairman|Premier|Foreign"
              + " Minister|Ambassador|Chancellor|Shah|King|Minister|Director|Senator|General|Admiral|Attorney"
              + " General|Under Secretary|Governor|Foreign Secretary|Deputy"
              + " Secretary|Congressman|Marshal)\\b|Mr\\. |Mrs\\. |Miss |Ms\\. |Dr\\. |Gen\\."
              + " |Com\\. |Col\\. |Adm\\. |Amb\\. |Sen\\. |Gov\\. |Sec\\. |Lord |Sir |Comrade"
              + " |Cde\\. |M\\. )");

  /// Whether it names somebody, and is not a bare title, as "Mr." at the head of a name that the
  /// rest of the sentence goes on.
  public boolean isNaming() {
    return !BARE_TITLE.matcher(printed).lookingAt()
        && !(style == Style.PERIOD && LAST_TITLE.matcher(printed).find());
  }

  /// "STATEMENT OF HON.": behind a title the name goes on.
  private static final Pattern LAST_TITLE =
      Pattern.compile("(?i) (?:Hon|Mr|Mrs|Dr|Gen|Col|Amb|Sen|Gov|Prof|Rep|Messrs)\\.$");

  private static final Pattern BARE_TITLE =
      Pattern.compile(
          "(?:\\p{L}\\."
              + " )?(?:(?:Mr|Mrs|Miss|Ms|Dr|Gen|Col|Maj|Lt|Adm|Capt|Amb|Sen|Gov|Prof|Sec|Cde|Com"
              + "|Brig|Rep|Messrs|St|No|Nos|Vol|Art|Par|Para|Sect|Ref|Reftel|Embtel|Deptel|Dept)\\.?"
              + " ?){1,3}[.:—–-]?$");

  /// Whether the label is no longer than somebody's name and office are.
  public boolean isBrief() {
    return name.length() <= 45 && WORDS.matcher(name).matches();
  }

  private static final Pattern WORDS = Pattern.compile("\\S++(?: \\S++){0,4}");

  /// Whether initials stand before the name: "L. Cárdenas".
  public boolean isInitialled() {
    return INITIALLED.matcher(name).lookingAt();
  }

  private static final Pattern INITIALLED = Pattern.compile("(?:\\p{Lu}\\. ?){1,3}\\p{Lu}\\p{L}");

  /// Whether the name is written in capitals, as labels are and sentences are not.
  public boolean isInCapitals() {
    int letters = 0;
    int small = 0;
    for (int i = 0; i < printed.length(); i++) {
      letters += Character.isLetter(printed.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(printed.charAt(i)) ? 1 : 0;
    }
    return letters > 2 && small * 6 <= letters;
  }
}
