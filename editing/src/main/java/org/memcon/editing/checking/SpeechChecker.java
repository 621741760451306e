package org.memcon.editing.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.editing.speech.turn.SpeechPart;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Checks the turns of a record: whether one may be lost, whether a name is spelt in several ways,
/// whether a speaker was present.
public final class SpeechChecker {

  /// In shorter talks, and in larger rounds, somebody may well keep silent.
  private static final int LONG_TALK = 8;

  private static final int FEW = 4;

  /// The findings on a record's turns.
  public List<Finding> check(
      DocumentDraft draft, List<SpeechPart> speech, List<Participant> present) {
    List<Finding> findings = new ArrayList<>();
    lost(draft, speech, findings);
    spellings(draft, speech, findings);
    absent(draft, speech, present, findings);
    silent(draft, speech, present, findings);
    return findings;
  }

  /// A speaker who follows himself after a wider gap than other turns have.
  private static void lost(DocumentDraft draft, List<SpeechPart> speech, List<Finding> findings) {
    int usual = usualGap(draft, speech);
    for (int i = 1; i < speech.size(); i++) {
      SpeechPart turn = speech.get(i);
      SpeechPart before = speech.get(i - 1);
      int gap = draft.part(turn.part()).block().blankBefore();
      if (turn.key().equals(before.key()) && gap > usual) {
        findings.add(
            new Finding(
                Code.MC101,
                draft.part(turn.part()).block().text().span(0, turn.label().nameTo()),
                Code.MC101.label()
                    + ": "
                    + turn.name()
                    + " follows himself after a gap of "
                    + gap
                    + " empty lines"));
      }
    }
  }

  private static int usualGap(DocumentDraft draft, List<SpeechPart> speech) {
    int[] counts = new int[10];
    speech.forEach(turn -> counts[Math.min(9, draft.part(turn.part()).block().blankBefore())]++);
    int usual = 0;
    for (int i = 1; i < counts.length; i++) {
      usual = counts[i] > counts[usual] ? i : usual;
    }
    return usual;
  }

  private static void spellings(
      DocumentDraft draft, List<SpeechPart> speech, List<Finding> findings) {
    Map<String, Map<String, SpeechPart>> forms = new LinkedHashMap<>();
    for (SpeechPart turn : speech) {
      String printed = spelling(turn.label().name());
      forms.computeIfAbsent(turn.key(), key -> new LinkedHashMap<>()).putIfAbsent(printed, turn);
    }
    for (Map<String, SpeechPart> spelt : forms.values()) {
      long unlike = spelt.keySet().stream().filter(form -> !isTitled(form, spelt.keySet())).count();
      if (unlike > 1 && areUnlike(spelt.keySet())) {
        SpeechPart last = List.copyOf(spelt.values()).getLast();
        Set<String> all = new TreeSet<>(spelt.keySet());
        findings.add(
            new Finding(
                Code.MC103,
                draft.part(last.part()).block().text().span(0, last.label().nameTo()),
                Code.MC103.label() + ": " + String.join(", ", all)));
      }
    }
  }

  /// Whether a name is another with a title or given name before it: "Chairman Liu" is "Liu".
  private static boolean isTitled(String form, Set<String> all) {
    return all.stream().anyMatch(other -> form.endsWith(" " + other));
  }

  /// A name as it is compared with others: an article, a stop and an office behind a comma make no
  /// other spelling.
  private static String spelling(String name) {
    String capitals = name.toUpperCase(Locale.ROOT);
    String bare = capitals.startsWith("THE ") ? capitals.substring("THE ".length()) : capitals;
    return BEHIND_NAME.matcher(bare).replaceFirst("");
  }

  /// Whether a word of the name itself is another in each: titles and given names before or behind
  /// a surname make no other spelling, initials may.
  private static boolean areUnlike(Set<String> forms) {
    if (forms.stream().anyMatch(form -> INITIAL.matcher(form).find())) {
      return true;
    }
    Set<String> shared = new TreeSet<>(words(forms.iterator().next()));
    forms.forEach(form -> shared.retainAll(words(form)));
    return shared.isEmpty();
  }

  private static Set<String> words(String form) {
    return Set.copyOf(
        BLANK
            .splitAsStream(form)
            .filter(word -> word.length() > 2 && !OFFICE_WORD.matcher(word).matches())
            .toList());
  }

  private static final Pattern BEHIND_NAME = Pattern.compile("(?:,.*|[.\\s]+)$");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Pattern INITIAL = Pattern.compile("(?:^|[ .])\\p{L}[ .]");
  private static final Pattern OFFICE_WORD =
      Pattern.compile(
          "MR\\.?|MRS\\.?|DR\\.?|(?:PRESIDENT|SECRETARY|MINISTER|AMBASSADOR|CHAIRMAN|GENERAL|PREMIER)");

  /// Who is nobody in particular cannot be listed.
  private static boolean isNobody(SpeechPart turn) {
    return NOBODY.matcher(turn.name()).matches();
  }

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)(?:all|both|everybody|everyone|several|unidentified|unknown|audience|(?:a |several"
              + " )?voices?)(?: (?:speakers?|voices?|man|woman|participants?|persons?))?");

  /// Whether the heading says that the speaker takes part: "Talks Between Vane and Orlok".
  private static boolean isInHeading(DocumentDraft draft, String last) {
    return draft.parts().stream()
        .filter(part -> part.kind() == PartKind.HEADING)
        .anyMatch(part -> ("-" + Speaker.keyOf(part.words()) + "-").contains("-" + last + "-"));
  }

  /// "The Ambassador" may be anybody among people of whom no office is said: their sides and
  /// countries are none.
  private static boolean isOfficeAlone(SpeechPart turn, List<Participant> present) {
    return OFFICE.matcher(turn.name()).matches()
        && present.stream()
            .flatMap(person -> person.role().stream())
            .noneMatch(role -> OFFICE.matcher(role).find());
  }

  /// Whether only a body's own members are said to be present, as in a hearing, where whoever is
  /// heard speaks too: "Present: Senators Orlok, Bell, and Vane".
  private static boolean areMembers(DocumentDraft draft) {
    return draft.parts().stream()
        .filter(part ->
            part.kind() == PartKind.PARTICIPANTS_LABEL || part.kind() == PartKind.PARTICIPANT)
        .anyMatch(part -> MEMBERS.matcher(part.words()).lookingAt());
  }

  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i)(?:members )?present:? (?:were"
              + " )?(?:senators|representatives|members|justices|judges)\\b");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:The )?(?:(?:Vice|Deputy|Prime|Foreign|First|Under|Assistant)["
              + " -])*(?:President|Secretary|Minister"
              + "|Ambassador|Chairman|Premier|Chancellor|General|Marshal|Consul|Governor|Director)(?:"
              + " of State| General)?");

  /// Whether one of those present has the same name in another spelling: "Zhou Enlai" and "Chou
  /// En-lai".
  private static boolean isSpelledOtherwise(String speaker, List<PersonName> present) {
    PersonName name = PersonName.of(speaker);
    return present.stream().anyMatch(person -> NameLikeness.of(name, person).isSame());
  }

  /// One of a few who is said to be present and has no word in a long talk of the others.
  private static void silent(
      DocumentDraft draft,
      List<SpeechPart> speech,
      List<Participant> present,
      List<Finding> findings) {
    if (speech.size() < LONG_TALK || present.size() < 2 || present.size() > FEW) {
      return;
    }
    Set<String> speaking = new TreeSet<>();
    speech.forEach(turn -> speaking.add(turn.key().substring(turn.key().lastIndexOf('-') + 1)));
    List<String> silent =
        present.stream()
            .map(Participant::name)
            .filter(name ->
                List.of(Speaker.keyOf(name).split("-")).stream().noneMatch(speaking::contains))
            .toList();
    if (silent.size() == 1 && speaking.size() >= present.size() - 1) {
      findings.add(
          new Finding(
              Code.MC104,
              draft.part(speech.getFirst().part()).block().span(),
              Code.MC104.label() + ": " + silent.getFirst()));
    }
  }

  private static void absent(
      DocumentDraft draft,
      List<SpeechPart> speech,
      List<Participant> present,
      List<Finding> findings) {
    if (present.isEmpty() || speech.isEmpty() || areMembers(draft)) {
      return;
    }
    List<PersonName> read = present.stream().map(it -> PersonName.of(it.name())).toList();
    String names =
        "-"
            + String.join(
                "-",
                present.stream()
                    .map(p ->
                        Speaker.keyOf(p.name()) + "-" + p.role().map(Speaker::keyOf).orElse(""))
                    .toList())
            + "-";
    Set<String> told = new TreeSet<>();
    for (SpeechPart turn : speech) {
      String last = turn.key().substring(turn.key().lastIndexOf('-') + 1);
      if (!names.contains("-" + last + "-")
          && !isSpelledOtherwise(turn.name(), read)
          && !isOfficeAlone(turn, present)
          && !isNobody(turn)
          && !isInHeading(draft, last)
          && told.add(turn.key())) {
        findings.add(
            new Finding(
                Code.MC102,
                draft.part(turn.part()).block().text().span(0, turn.label().nameTo()),
                Code.MC102.label() + ": " + turn.name()));
      }
    }
  }
}
