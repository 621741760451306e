package org.memcon.editing.archives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.pattern.SignedPattern;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.text.TextSpan;

/// Recognizes who drafted, approved, translated, transcribed or contributed a record: "Drafted by
/// Bell and cleared by Orlok", "translated by M. Roe".
public final class CreditRecognizer {

  private static final String VERB =
      "(?:[Dd]rafted|[Pp]repared|[Aa]pproved|[Cc]leared|[Cc]oncurred|[Cc]ontributed|[Oo]btained"
          + "|[Pp]rovided|[Tt]ransl(?:ated|ation)|[Tt]ranscri(?:bed|ption)|[Ii]nterpreted|[Rr]ecorded|[Nn]otes"
          + " taken|[Tt]aken(?: down)?|[Ww]ritten(?: down)?)";
  private static final String PARTICLE =
      "(?:de la|van der|von der|de|del|van|von|der|di|da|bin|al|el|ten|la)";
  private static final String WORD =
      "(?:(?:\\p{Lu}|\\p{Lu}\\p{Ll}|Mrs|Gen|Col|Adm|Capt|Prof|Amb|Brig|Maj)\\.|\\p{Lu}[\\p{L}’'ʼ/]*(?:-\\p{L}[\\p{L}’'ʼ]*){0,3})";
  private static final String NAME =
      "(?:"
          + PARTICLE
          + " )?"
          + WORD
          + "(?:,? Jr\\.|(?: "
          + PARTICLE
          + ")?[ ]?"
          + WORD
          + "){0,8}(?: (?:of|for) (?:the )?"
          + WORD
          + "(?: "
          + WORD
          + "){0,3}){0,2}(?: \\([^)]{1,40}\\))?";
  private static final SignedPattern CREDIT =
      SignedPattern.of(
          "(?<![\\p{L}])(?<what>"
              + VERB
              + "(?:(?:, and |, | and | or )"
              + VERB
              + "){0,4})(?: (?!by\\b|and\\b)[\\p{L}’'/.-]+){0,7}? by (?:the )?(?<who>"
              + NAME
              + "(?:(?:, and |, | and |; )(?!"
              + VERB
              + ")"
              + NAME
              + "){0,30})",
          signs());
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:office|bureau|staff|division|director|officer|secretary|assistant|chief|department"
              + "|embassy|advis[eo]r|counselor|minister|affairs|deputy|special|acting|executive"
              + "|committee|council|agency|january|february|march|april|may|june|july|august|september|october|november|december|ambassador"
              + " (?:to|in)|first|second|third)\\b");

  /// What stands for an office of a department and for nobody's name: "EUR", "S/S-O", "Jr.".
  private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}/-]{1,6}|Jr\\.?");

  private static final Pattern PARTS = Pattern.compile(",? and |, (?!Jr\\b|Sr\\b)|; ");

  /// No credit stands further behind.
  private static final int LONGEST = 3_000;

  /// What every verb begins with.
  private static String[] signs() {
    List<String> signs = new ArrayList<>();
    for (String verb :
        List.of(
            "drafted",
            "prepared",
            "approved",
            "cleared",
            "concurred",
            "contributed",
            "obtained",
            "provided",
            "transl",
            "transcri",
            "interpreted",
            "recorded",
            "notes",
            "taken",
            "written")) {
      signs.add(verb);
      signs.add(Character.toUpperCase(verb.charAt(0)) + verb.substring(1));
    }
    return signs.toArray(String[]::new);
  }

  /// The credits in a text; `span` is where it stands.
  public List<Credit> recognize(String words, TextSpan span) {
    List<Credit> credits = new ArrayList<>();
    if (!words.contains(" by ")) {
      return credits;
    }
    String begin = words.substring(0, Math.min(words.length(), LONGEST));
    Matcher matcher = CREDIT.matcher(begin);
    for (int at = 0; CREDIT.find(matcher, begin, at); at = matcher.end()) {
      List<String> names = names(matcher.group("who"));
      for (String verb : PARTS.split(matcher.group("what").replace(" or ", " and "))) {
        names.forEach(name -> credits.add(new Credit(span, role(verb), name)));
      }
    }
    return credits;
  }

  /// Whether the words begin as a line of credit does: "Translated by", "Document translated by".
  public static boolean leads(String words) {
    return LEAD.matcher(words).lookingAt();
  }

  /// What a verb says that someone was: "translator" of "Translated"; empty where the words end
  /// otherwise than in such a verb and "by".
  public static Optional<String> roleAtEnd(String words) {
    boolean by = words.startsWith("by", words.length() - 2);
    for (int cut = 3; cut <= 4 && !by; cut++) {
      by = words.startsWith("by", words.length() - cut);
    }
    Matcher end = AT_END.matcher(words);
    return by && end.find() ? Optional.of(role(end.group("what"))) : Optional.empty();
  }

  private static final Pattern LEAD =
      Pattern.compile("[\\[(]?(?:Source: )?(?:\\p{L}+ ){0,2}" + VERB + "\\b");
  private static final Pattern AT_END =
      Pattern.compile("(?<![\\p{L}])(?<what>" + VERB + ")(?: \\p{L}+){0,4} by ?:?$");

  private static List<String> names(String printed) {
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(printed)) {
      String name = part.replaceFirst(" ?\\([^)]*\\)$", "").strip();
      boolean office = OFFICE.matcher(name).find();
      if (!office) {
        name = name.replaceFirst(" (?:of|for) .*$", "");
      }
      boolean behindName = office && !names.isEmpty();
      if (!name.isEmpty() && !behindName && !SYMBOL.matcher(name).matches()) {
        names.add(name);
      }
    }
    return names;
  }

  private static String role(String verb) {
    String low = verb.toLowerCase(Locale.ROOT);
    if (low.startsWith("transl")) {
      return "translator";
    }
    if (low.startsWith("con") && low.startsWith("curred", 3)) {
      return "concurring officer";
    }
    return switch (low.charAt(0)) {
      case 't', 'r', 'w', 'n' -> "transcriber";
      case 'd' -> "drafter";
      case 'a' -> "approver";
      case 'i' -> "interpreter";
      case 'p' -> low.startsWith("prep") ? "drafter" : "contributor";
      default -> low.startsWith("cl") ? "clearer" : "contributor";
    };
  }
}
