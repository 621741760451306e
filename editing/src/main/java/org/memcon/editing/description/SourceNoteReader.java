package org.memcon.editing.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.text.TextSpan;

/// Reads what a source note or an archive's source line says beside the code: classification,
/// handling, and who drafted, contributed or translated.
final class SourceNoteReader {

  private static final Pattern CLASSIFICATION =
      Pattern.compile(
          "(?:^|(?<=[.;] )|(?<=^Source: ))(?<level>Top"
              + " Secret|Secret|Confidential|Unclassified|Restricted|Limited Official Use|Official"
              + " Use Only|No classification marking)(?<rest>(?:[;/,]"
              + " ?[^.;]{2,50}){0,6})(?=\\.|;|$)");
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(?<what>[Cc]ontributed|[Tt]ranslated|[Oo]btained|[Tt]ranscribed|[Pp]rovided|[Dd]rafted|[Aa]pproved|[Cc]leared|[Pp]repared|[Ii]nterpreted)(?:"
              + " for [\\p{L} ]{2,30})?(?: in [\\p{L} ]{3,20})? by"
              + " (?<who>(?:\\p{Lu}[\\p{L}’'-]*\\.?|and|of|the|de|van|von|for|(?:\\p{Lu}\\.)+)(?:,?"
              + " (?:\\p{Lu}[\\p{L}’'-]*|(?:\\p{Lu}\\.)+|de|van|von|of the|Jr\\.)){0,6}(?: and"
              + " (?:\\p{Lu}[\\p{L}’'.-]*)(?: (?:\\p{Lu}[\\p{L}’'.-]*)){0,4})?)");

  private SourceNoteReader() {}

  static Optional<String> classification(String words) {
    Matcher matcher = CLASSIFICATION.matcher(begin(words));
    return matcher.find() && !matcher.group("level").startsWith("No")
        ? Optional.of(matcher.group("level"))
        : Optional.empty();
  }

  static List<String> handling(String words) {
    List<String> handling = new ArrayList<>();
    Matcher matcher = CLASSIFICATION.matcher(begin(words));
    if (matcher.find()) {
      for (String part : matcher.group("rest").split("[;/,]")) {
        if (!part.isBlank()) {
          handling.add(part.strip());
        }
      }
    }
    return handling;
  }

  static List<Credit> credits(String words, TextSpan span) {
    List<Credit> credits = new ArrayList<>();
    Matcher matcher = CREDIT.matcher(begin(words));
    while (matcher.find()) {
      String role =
          switch (Character.toLowerCase(matcher.group("what").charAt(0))) {
            case 'c' ->
                matcher.group("what").toLowerCase(Locale.ROOT).startsWith("con")
                    ? "contributor"
                    : "clearance";
            case 't' ->
                matcher.group("what").substring(1).startsWith("ransl")
                    ? "translator"
                    : "transcriber";
            case 'd' -> "drafter";
            case 'a' -> "approval";
            case 'i' -> "interpreter";
            case 'p' ->
                matcher.group("what").substring(1).startsWith("rep") ? "author" : "contributor";
            default -> "contributor";
          };
      credits.add(new Credit(span, role, matcher.group("who").replaceAll("[.,]$", "")));
    }
    return credits;
  }

  private static String begin(String words) {
    return words.substring(0, Math.min(words.length(), 1_500));
  }
}
