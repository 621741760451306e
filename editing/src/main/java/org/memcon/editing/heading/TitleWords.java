package org.memcon.editing.heading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.pattern.SignedPattern;
import org.memcon.model.title.HanKinds;

/// Tells by their words which blocks may be the titles of documents, and which are labels above
/// enclosed ones.
public final class TitleWords {

  private static final int LONGEST = 600;

  private static final Pattern PARTIES =
      Pattern.compile(
          "^(?:(?:No\\. )?\\d+\\.? )?(?:The|President|Prime"
              + " Minister|Mr(?=\\.)|Sir|Lord|Chairman|Premier|Chancellor|Ambassador|General|Foreign"
              + " Minister|Secretary|Deputy|Acting|Assistant)\\b.{3,200}\\b[Tt]o (?:the"
              + " |President|Prime|Mr\\.|Secretary|Certain|All|Senator|Marshal|General|Generalissimo|Foreign|Ambassador|Chancellor|Premier|King).{3,200}$");
  private static final Pattern ENCLOSURE =
      Pattern.compile(
          "(?i)^\\W{0,2}(?:(?:sub)?enclosures?|attachments?|(?:sub)?annex(?:es)?|append(?:ix|ices)|tab|tabs|addendum|supplement)(?!\\p{L})(?:"
              + " ?[\\dA-Z]{1,4}(?:[-–]\\d{1,3})?|"
              + " (?:one|two|three|four))?\\W{0,3}(?:/?\\d{1,2}/?)?\\W{0,2}$");
  private static final Pattern FILE_LINE =
      Pattern.compile(
          "^\\[?(?:[\\dA-Z][\\w.()–— ’'&/-]{0,60}/\\d{1,2}[-–—][\\d\\w]{2,6}(?:: ?\\[?[\\p{L}"
              + " ]{3,40}\\]?)?|\\d{2,3}[\\w. ]{1,20}[–-]\\d{3,4}|\\d{3}\\.[\\w."
              + " ]{1,16}/\\d{3,6}(?:: [\\p{L} ]{3,20})?|\\d{2,3} \\p{Lu}[\\p{L}’'.-]{1,20},"
              + " [\\p{L}’'. -]{1,30}: (?:Telegram|Airgram|Despatch)|(?:Editorial|Tab|Annex)"
              + " ?[A-Z]?|[\\p{L}\\d][\\w.()–— -]{0,30}/[\\d–—-]{2,12} ?:"
              + " (?:Telegram|Airgram|Despatch|Instruction|Circular [a-z]{4,12}))\\]?\\.?$");

  /// A word for what holds files; not many words stand before and behind it.
  private static final SignedPattern HOLDING =
      SignedPattern.of(
          "\\b(?:[Ff]iles?1?|[Ll]ot|[Ll]ibrary|Archives?|[Pp]apers|Collection)\\b",
          "File",
          "file",
          "Lot",
          "lot",
          "Library",
          "library",
          "Archive",
          "Papers",
          "papers",
          "Collection");

  /// No sentence has fewer characters.
  private static final int CITED = 16;

  private static final int BEFORE_HOLDING = 120;
  private static final int BEHIND_HOLDING = 160;

  /// A title that says where the paper was to go.
  private static final Pattern FOR_FILES =
      Pattern.compile(
          "(?i)(?:memorandum|memoranda|notes?) (?:for|to) (?:the )?(?:files?|record)\\b");

  private static final Pattern CALL_AT_END =
      Pattern.compile("(?:/\\d{1,2}/|(?:[\\p{L}.,)”\"’]|[ ,](?:1[89]|20)\\d\\d)(?:[01*]|12))$");
  private static final Pattern PART =
      Pattern.compile(
          "\\[(?:(?:Enclosure|Annex|Attachment)[—–,"
              + " -]{1,3})?(?:Extracts?|Excerpts?|Translation|Paraphrase|Enclosure|Annex)\\](?:/?\\d{1,2}/?)?");

  private TitleWords() {}

  /// Whether a note may be called at the end, as titles call the one that names their source.
  public static boolean endsWithCall(String words) {
    return CALL_AT_END.matcher(words.substring(Math.max(0, words.length() - 7))).find();
  }

  /// Whether the words say what part of the original follows: "[Extract]".
  public static boolean namesPart(String words) {
    return words.length() < 30 && PART.matcher(words).matches();
  }

  /// Whether the words name a kind of document.
  public static boolean namesKind(String words) {
    return KindWords.standIn(words, 160)
        || HanKinds.isWritten(words) && HanKinds.of(words).isPresent();
  }

  /// Whether the words name two parties, "The Ambassador in France (Caffery) to the Secretary of
  /// State".
  public static boolean namesParties(String words) {
    return words.length() < LONGEST
        && ((words.contains(" to ") || words.contains(" To ")) && PARTIES.matcher(words).matches()
            || Parties.areAll(words));
  }

  /// Whether the words are what machines call a paper, "dodis.ch/9065", and no title.
  public static boolean isAddress(String words) {
    return words.indexOf('/') > 0 && ADDRESS.matcher(words).matches();
  }

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://)?[\\w-]+\\.[\\w.-]+/\\S+");

  /// Whether a line that names one party goes on in the next with the other: "The Minister of
  /// Velonia" above "to the Ambassador at Paris".
  public static boolean goesOnToParty(String line, String next) {
    return line.length() + next.length() < LONGEST
        && (Parties.beginsWithTo(next) || !Parties.areAll(line) && !Parties.areAll(next))
        && Parties.areAll(line + " " + next);
  }

  /// Whether the words end as sentences and labels do; a note's number may stand behind the sign.
  public static boolean endsAsSentence(String words) {
    int end = beforeCall(words);
    if (end < 0) {
      return false;
    }
    char sign = words.charAt(end);
    return sign == ';' || sign == ':' || sign == ',' || (sign == '.' && !abbreviates(words, end));
  }

  /// The last character before the number that calls a note, "12" or "/12/".
  private static int beforeCall(String words) {
    int end = words.length() - 1;
    end -= end > 0 && words.charAt(end) == '/' ? 1 : 0;
    for (int digits = 0; digits < 2 && end > 0 && isDigit(words.charAt(end)); digits++) {
      end--;
    }
    return end > 0 && words.charAt(end) == '/' ? end - 1 : end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Whether the period at `end` shortens a word: "p.m.", "U.S.", "Jr.", "et al.", an initial.
  private static boolean abbreviates(String words, int end) {
    if (end == 0) {
      return false;
    }
    char last = words.charAt(end - 1);
    return switch (last) {
      case 'm' -> endsIn(words, end, "p.m") || endsIn(words, end, "p. m") || isMorning(words, end);
      case 'r' -> endsIn(words, end, "Jr") || endsIn(words, end, "Sr");
      case 'l' -> endsIn(words, end, "et al");
      default -> Character.isUpperCase(last);
    };
  }

  private static boolean isMorning(String words, int end) {
    return endsIn(words, end, "a.m") || endsIn(words, end, "a. m");
  }

  private static boolean endsIn(String words, int end, String what) {
    int from = end - what.length();
    return from >= 0
        && words.startsWith(what, from)
        && (from == 0 || !Character.isLetterOrDigit(words.charAt(from - 1)));
  }

  /// Whether the words may be a title: short, in capitals at the beginning, without the end of a
  /// sentence.
  public static boolean mayBeTitle(String words) {
    return words.length() <= LONGEST
        && words.length() > 3
        && beginsAsTitle(words)
        && (!endsAsSentence(words) || Parties.areAll(words));
  }

  /// Whether the words may be a title and all but small ones begin with a capital, as sentences do
  /// not: "The Ferry Question".
  public static boolean isCapitalized(String words) {
    return mayBeTitle(words) && CAPITALIZED.matcher(words).matches();
  }

  private static final Pattern CAPITALIZED =
      Pattern.compile(
          "(?:[^\\p{Ll} ][^"
              + " ]*+|\\p{Ll}{1,3}|from|with|into|over|upon|about|between|against|through|after|before|until)(?:"
              + " ++(?:[^\\p{Ll} ][^"
              + " ]*+|(?:\\p{Ll}{1,3}|from|with|into|over|upon|about|between|against|through|after|before|until),?+))*+");

  private static boolean beginsAsTitle(String words) {
    int first = 0;
    while (first < words.length() && "[“\"‘'(_".indexOf(words.charAt(first)) >= 0) {
      first++;
    }
    return first < words.length()
        && (Character.isUpperCase(words.charAt(first))
            || Character.isDigit(words.charAt(first))
            || HanKinds.isWritten(words) && HanKinds.of(words).isPresent());
  }

  /// Whether the words are the label above an enclosed document: "[Enclosure 2]", "Tab A".
  public static boolean labelsEnclosure(String words) {
    return words.length() < 40
        && mayEnclose(words)
        && ENCLOSURE.matcher(words).matches()
        && !COUNT.matcher(words).matches();
  }

  /// How many there are, in a form's own line: "Enclosures: 2".
  private static final Pattern COUNT =
      Pattern.compile("(?i)(?:enclosures|attachments|annexes) ?: ?\\d{1,2}");

  /// Whether one of the first characters begins a word for what is enclosed.
  private static boolean mayEnclose(String words) {
    for (int i = 0; i < Math.min(3, words.length()); i++) {
      if ("sSeEaAtT".indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words may be a file number or the name of files, as it stands above a heading.
  public static boolean namesFile(String words) {
    return words.length() < 220
        && !TitleWords.endsAsSentence(words)
        && !cites(words)
        && !words.startsWith("[Source:")
        && !FOR_FILES.matcher(words).lookingAt()
        && (namesHolding(words) || (mayNameFile(words) && FILE_LINE.matcher(words).matches()));
  }

  /// Whether a sentence ends before the brackets that name the files, as at the end of paragraphs.
  private static boolean cites(String words) {
    int open = words.lastIndexOf(" (");
    return open >= CITED && words.endsWith(")") && ".!?”\"".indexOf(words.charAt(open - 1)) >= 0;
  }

  private static boolean namesHolding(String words) {
    if (!HOLDING.mayFind(words)) {
      return false;
    }
    int before = BEFORE_HOLDING + (words.startsWith("[") ? 1 : 0);
    int behind =
        BEHIND_HOLDING
            + (words.endsWith("].") ? 2 : words.endsWith("]") || words.endsWith(".") ? 1 : 0);
    Matcher holding = HOLDING.matcher(words);
    int at = 0;
    while (HOLDING.find(holding, words, at) && holding.start() <= before) {
      at = holding.end();
      if (words.length() - at <= behind) {
        return true;
      }
    }
    return false;
  }

  /// What the name of a file has in it, or begins with.
  private static boolean mayNameFile(String words) {
    return mayBeNumber(words)
        || (words.length() < 16 && !words.isEmpty() && "[ETA".indexOf(words.charAt(0)) >= 0);
  }

  /// Whether a stroke stands before a figure or a dash, or two figures at the beginning.
  private static boolean mayBeNumber(String words) {
    for (int at = words.indexOf('/'); at >= 0; at = words.indexOf('/', at + 1)) {
      char next = at + 1 < words.length() ? words.charAt(at + 1) : ' ';
      if (isDigit(next) || next == '-' || next == '–' || next == '—') {
        return true;
      }
    }
    int first = words.startsWith("[") ? 1 : 0;
    return words.length() > first + 1
        && words.length() < 40
        && isDigit(words.charAt(first))
        && isDigit(words.charAt(first + 1));
  }
}
