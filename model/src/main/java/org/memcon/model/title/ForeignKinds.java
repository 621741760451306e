package org.memcon.model.title;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.model.record.RecordKind;

/// What foreign ministries call their documents, in the languages in which they keep them: German,
/// French, Spanish, Italian, Russian, Polish, Czech.
public final class ForeignKinds {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// The strongest first: a "note sur l’entretien" is of a conversation.
  private static final List<Map.Entry<RecordKind, List<String>>> WORDS =
      List.of(
          Map.entry(
              RecordKind.TELEGRAM,
              List.of(
                  "telegramm",
                  "fernschreiben",
                  "drahtbericht",
                  "drahterlass",
                  "télégramme",
                  "telegrama",
                  "telegramma",
                  "телеграмма",
                  "шифртелеграмма",
                  "depesza")),
          Map.entry(
              RecordKind.TRANSCRIPT,
              List.of("стенограмма", "wortprotokoll", "sténogramme", "stenogramma")),
          Map.entry(
              RecordKind.MEMORANDUM_OF_CONVERSATION,
              List.of(
                  "gespräch",
                  "gesprächsprotokoll",
                  "gesprächsaufzeichnung",
                  "gesprächsvermerk",
                  "besprechung",
                  "unterredung",
                  "entretien",
                  "entretiens",
                  "беседы",
                  "беседа",
                  "colloquio",
                  "conversación",
                  "entrevista",
                  "rozmowa",
                  "rozmowy",
                  "rozhovor",
                  "rozhovoru")),
          Map.entry(
              RecordKind.MINUTES,
              List.of(
                  "niederschrift",
                  "sitzungsprotokoll",
                  "protokoll",
                  "procès",
                  "протокол",
                  "acta",
                  "protokół",
                  "zápis")),
          Map.entry(
              RecordKind.LETTER, List.of("schreiben", "lettre", "письмо", "lettera", "dopis")),
          Map.entry(RecordKind.DESPATCH, List.of("dépêche")),
          Map.entry(
              RecordKind.REPORT,
              List.of("bericht", "rapport", "rapporto", "доклад", "отчёт", "отчет", "informe")),
          Map.entry(
              RecordKind.MEMORANDUM,
              List.of(
                  "aufzeichnung",
                  "vermerk",
                  "aktenvermerk",
                  "notiz",
                  "vorlage",
                  "compte",
                  "gesprächsnotiz",
                  "записка",
                  "справка",
                  "запись",
                  "appunto",
                  "memorándum",
                  "notatka")),
          Map.entry(RecordKind.DIPLOMATIC_NOTE, List.of("verbalnote", "nota")));

  private static final Map<String, RecordKind> KINDS = new HashMap<>();
  private static final Set<String> WRITTEN = new HashSet<>();

  static {
    WORDS.forEach(kind ->
        kind.getValue()
            .forEach(word -> {
              KINDS.put(folded(word), kind.getKey());
              WRITTEN.add(word);
            }));
  }

  private ForeignKinds() {}

  /// The words, in lower case, as they are written.
  public static Set<String> words() {
    return Set.copyOf(WRITTEN);
  }

  /// Whether a title begins with one of the words.
  public static boolean begin(String title) {
    int end = 0;
    while (end < title.length() && Character.isLetter(title.charAt(end))) {
      end++;
    }
    String first = title.substring(0, end).toLowerCase(Locale.ROOT);
    return end > 3 && Character.isUpperCase(title.charAt(0)) && WRITTEN.contains(first);
  }

  /// The kind that a title announces whose words are in lower case and without accents; empty where
  /// it has none of the words.
  static Optional<RecordKind> of(String[] tokens) {
    for (Map.Entry<RecordKind, List<String>> kind : WORDS) {
      for (String token : tokens) {
        if (KINDS.get(token) == kind.getKey()) {
          return Optional.of(kind.getKey());
        }
      }
    }
    return Optional.empty();
  }

  private static String folded(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
