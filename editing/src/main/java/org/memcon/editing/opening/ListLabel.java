package org.memcon.editing.opening;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The label of one of the lists that open a document: "SUBJECT", "PARTICIPANTS", "TO:".
///
/// `contentFrom` is where the words after the label begin; it is the length of the block where the
/// label stands alone.
public record ListLabel(Kind kind, int contentFrom, boolean alone) {

  /// What such a list holds.
  public enum Kind {
    SUBJECT,
    PARTICIPANTS,
    TO,
    FROM,
    REFERENCES,
    OTHER
  }

  /// A label ends among as many first characters.
  private static final int HEAD = 90;

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:SUBJECTS?|SUBJS?|RE|Subjects?|Subj|Re|SUJBECT|(?i:Betr\\.?|Betrifft|Betreff|Objet|A/S"
              + "|Asunto|Oggetto|Тема|О беседе)(?=:))(?<end> ?[:.]| ?$)\\s*");

  /// "The following were present", "THOSE ATTENDING THE MEETING WERE", "Participants for
  /// Freedonia".
  private static final String GATHERED =
      "(?i:(?:the"
          + " )?(?:following|others?|those|individuals|persons|people|officials|members|principals)(?:"
          + " (?:persons|people|officials|members|individuals|also))?(?: who)?(?: were| was)?(?:"
          + " also)? (?:present|taking part|took"
          + " part|attending|attended|participating|participated|in attendance|participants?)(?:"
          + " (?:the|at|in|during|for|from) [^.:]{2,40})?(?: were| was)?|(?:attending|participants"
          + " (?:for|in|at|from)|participating in)"
          + " [^.:]{2,40}|(?:(?:committee|council|cabinet|board|delegation|commission) )?members(?:"
          + " present)?(?=:))|\\p{Lu}\\p{L}{2,14} Representatives";

  /// Lists that are an item each in a list of all have a sign before their labels, too.
  private static final String BULLET = "• ";

  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(?:interpreters?|note-?takers?|on (?:our|the other|their|the \\p{L}{3,14})"
              + " side|(?:u\\.?s\\.?|american|soviet|british|french|german|chinese|\\p{L}{3,12})"
              + " participants)(?::| ?$)");
  private static final Pattern PARTICIPANTS =
      Pattern.compile(
          "(?:.{0,60}\\bMEETING WITH|PARTICIPANTS?|Participants?|PARTICIPATION|PRESENT|Present(?:"
              + " were|,? [\\[(]?(?:at|during) the [a-z]{3,15}[\\])]?)?|PRESENT"
              + " WERE|ATTENDANCE|Attendance|ATTENDEES|Attendees|ATTENDING|MEMBERS PRESENT|Members"
              + " Present|OTHERS PRESENT|ALSO PRESENT|Also Present|Others Present|Also"
              + " present|Others present|OTHER PARTICIPANTS|(?:Present|Participating|Attending)(?:"
              + " were)? (?:on|for|from) the [\\p{L} ]{3,30}"
              + " side|(?:Chaired|CHAIRED|Presided|PRESIDED)(?: over)?"
              + " (?:by|BY)|PRESIDING|Presiding|In the [Cc]hair|IN THE CHAIR|List of"
              + " Participants|LIST OF PARTICIPANTS|The following were present|The following"
              + " persons were present|(?:THOSE|Those)"
              + " (?:ATTENDING|PRESENT|[Aa]ttending|[Pp]resent)[^.:]{0,60}|(?:PERSONS|Persons|OFFICIALS|Officials|MEN|Men)"
              + " (?:PRESENT|[Pp]resent)|(?:U\\.?S\\.?|American|British|Soviet|Foreign|United"
              + " States|United Kingdom|U\\.?K\\.?|\\p{Lu}\\p{L}{3,15})"
              + " (?:PARTICIPANTS|[Pp]articipants)|"
              + GATHERED
              + "|(?i:Teilnehmer|Anwesend(?: waren)?|Étaient"
              + " présents|Présents|Participants|Присутствовали|Участники(?:"
              + " беседы)?|Asistentes|Presenti|Obecni|Přítomni)(?=:))(?<end> ?:| ?$)\\s*");
  private static final Pattern TO =
      Pattern.compile(
          "(?:TO|To|MEMORANDUM FOR|MEMORANDUM"
              + " TO|ACTION|Action|INFO|Info|INFORMATION|THROUGH|Through|COPIES TO|Copies to|COPY"
              + " TO|CC|cc|DISTRIBUTION|Distribution|FOR)(?<end> ?:| ?$)\\s*");
  private static final Pattern FROM = Pattern.compile("(?:FROM|From|FM)(?<end> ?:| ?$)\\s*");
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(?:REF|REFS|REFERENCES?|References?|Refs?|REFTEL|REFTELS)(?<end> ?:| ?$)\\s*");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:COPIES|DATE|Date|TIME|Time|PLACE|Place|DATE AND TIME|Date and Time|TIME AND"
              + " PLACE|DATE & TIME|Time and Place|DATE, TIME AND"
              + " PLACE|LOCATION|ATTACHMENTS?|Attachments?|MEMORANDUM|ENCLOSURES?:|VIA|INTERPRETERS?|Interpreters?|NOTETAKERS?|Notetaker)(?<end>"
              + " ?:| ?$)\\s*");

  /// The label that a block begins with, behind a bullet or without one, alone or followed by a
  /// colon and what it labels.
  public static Optional<ListLabel> of(String words) {
    return words.startsWith(BULLET)
        ? unsigned(words.substring(BULLET.length()))
            .map(label ->
                new ListLabel(label.kind, label.contentFrom + BULLET.length(), label.alone))
        : unsigned(words);
  }

  private static Optional<ListLabel> unsigned(String words) {
    int last = words.length();
    // Long participants' lists stand in one line; a pattern needs no more than their beginning.
    int head = Math.min(last, HEAD);
    boolean cut = head < last && words.indexOf(':', 0, head) < 0;
    if (cut && !mayBegin(words, Kind.SUBJECT)) {
      return Optional.empty();
    }
    String begin = words.substring(0, head);
    if (cut && !SUBJECT.matcher(begin).lookingAt()) {
      return Optional.empty();
    }
    return label(SUBJECT, begin, last, Kind.SUBJECT)
        .or(() -> label(PARTICIPANTS, begin, last, Kind.PARTICIPANTS))
        .or(() -> label(TO, begin, last, Kind.TO))
        .or(() -> label(FROM, begin, last, Kind.FROM))
        .or(() -> label(REFERENCES, begin, last, Kind.REFERENCES))
        .or(() -> label(OTHER, begin, last, Kind.OTHER));
  }

  /// Whether the words, a label elsewhere, name a group inside a list of participants:
  /// interpreters, or the first side under the label of the whole.
  static boolean ofSide(String words, boolean first) {
    String bare = words.startsWith(BULLET) ? words.substring(BULLET.length()) : words;
    return words.length() < 40
        && SIDE.matcher(bare).matches()
        && (first || !words.toLowerCase(Locale.ROOT).contains("participants"));
  }

  private static Optional<ListLabel> label(Pattern pattern, String begin, int last, Kind kind) {
    if (!mayBegin(begin, kind)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(begin);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    boolean alone = matcher.end() >= last;
    boolean ended = matcher.end("end") > matcher.start("end");
    return alone || ended
        ? Optional.of(new ListLabel(kind, matcher.end(), alone))
        : Optional.empty();
  }

  /// Whether words begin with a letter that labels of this kind begin with.
  private static boolean mayBegin(String words, Kind kind) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    return switch (kind) {
      case SUBJECT -> "SRBOAТО".indexOf(first) >= 0;
      case PARTICIPANTS -> mayGather(words);
      case TO -> "TMAICDcF".indexOf(first) >= 0;
      case FROM -> first == 'F';
      case REFERENCES -> first == 'R';
      case OTHER -> "CDTPLAMEVIN".indexOf(first) >= 0;
    };
  }

  /// What every label of those present has in it.
  private static boolean mayGather(String words) {
    return words.contains("artici")
        || words.contains("embers")
        || words.contains("aking ")
        || words.contains("ARTICI")
        || words.contains("resent")
        || words.contains("RESENT")
        || words.contains("ttend")
        || words.contains("TTEND")
        || words.contains("MEETING WITH")
        || isChair(words)
        || mayGatherAbroad(words);
  }

  private static boolean isChair(String words) {
    return words.startsWith("Chaired by")
        || words.startsWith("CHAIRED BY")
        || words.startsWith("Pres")
        || words.startsWith("PRES")
        || words.startsWith("In the ")
        || words.startsWith("IN THE ");
  }

  private static boolean mayGatherAbroad(String words) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    return "TAÉPПУOtaéпуo".indexOf(first) >= 0 && words.indexOf(':') > 0;
  }

  /// The label in the word that TEI lists carry.
  public String word() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
