package org.memcon.editing.identification.asking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.identification.chinese.ChineseName;
import org.memcon.editing.identification.index.NameIndex.Match;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.editing.identification.script.LatinLetters;
import org.memcon.editing.identification.sound.SoundOfWord;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;

/// Who of those whose surnames sound like a word is meant where a query asks for it.
///
/// To look for a name all that sounds alike is of use; of a query's answer half would be somebody
/// else's. Who bears the name as it is written is always meant, and who bears the same Chinese
/// syllable. Others are where the name has sounds enough to tell, and where they are better known
/// than all who are written so, under a name from another script.
final class CloseSurnames {

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  /// A word with fewer consonants sounds like very many others.
  private static final int FEW = 2;

  /// What is less like a name than this does not stand for it.
  private static final double ALIKE = 0.85;

  /// Two consonants tell enough where all sounds agree.
  private static final double ALL_SOUNDS = 0.94;

  private final String asked;
  private final Set<String> syllables;
  private final int consonants;
  private final boolean latin;

  private CloseSurnames(String name) {
    this.asked = String.join(" ", words(name));
    this.syllables = syllables(name);
    this.consonants = SoundOfWord.of(asked).consonants();
    this.latin = isLatin(name);
  }

  /// Those meant by a surname, of the people who are like it; in their order.
  static List<Person> meant(String name, Map<Person, Match> like) {
    CloseSurnames rule = new CloseSurnames(name);
    List<Person> written = like.keySet().stream().filter(rule::isWritten).toList();
    int known = written.stream().mapToInt(person -> person.sources().size()).max().orElse(0);
    List<Person> meant = new ArrayList<>(written);
    like.forEach((person, match) -> {
      boolean better = written.isEmpty() || isForeign(person) && person.sources().size() > known;
      if (!written.contains(person)
          && (rule.isSameSyllable(person) || better && rule.isTold(match.likelihood()))) {
        meant.add(person);
      }
    });
    return meant;
  }

  /// Whether sounds alone tell that somebody is meant.
  private boolean isTold(double likelihood) {
    return likelihood >= ALIKE
        && (!latin || consonants > FEW || consonants == FEW && likelihood >= ALL_SOUNDS);
  }

  private boolean isWritten(Person person) {
    NameForm first = person.names().getFirst();
    return person.names().stream().anyMatch(form -> surnames(form, form == first).contains(asked));
  }

  /// The words of a surname; of a name that is not filed under one the last, of the preferred one
  /// the first too ("Park Chung Hee").
  private static List<String> surnames(NameForm form, boolean preferred) {
    List<String> words = words(form.filedUnder());
    if (form.text().indexOf(',') > 0 || words.size() < 2) {
      return words;
    }
    return preferred ? List.of(words.getFirst(), words.getLast()) : List.of(words.getLast());
  }

  /// The words of a name in lower case, without accents; apostrophes are no letters.
  private static List<String> words(String name) {
    String folded = LatinLetters.fold(name).replace("'", "");
    return NO_LETTER.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
  }

  private boolean isSameSyllable(Person person) {
    return !syllables.isEmpty()
        && person.names().stream()
            .anyMatch(form -> syllables(form.filedUnder()).stream().anyMatch(syllables::contains));
  }

  /// The syllables in pinyin with which a Chinese name may begin.
  private static Set<String> syllables(String name) {
    Optional<ChineseName> chinese = PersonName.of(name).chinese();
    Set<String> first = new HashSet<>();
    chinese.ifPresent(known -> known.pinyin().forEach(form -> first.add(form.split(" ", 2)[0])));
    return first;
  }

  /// Whether a form of somebody's name is written otherwise than in Latin letters, or romanized.
  private static boolean isForeign(Person person) {
    return person.names().stream()
        .anyMatch(form ->
            !isLatin(form.text())
                || form.language().filter(it -> it.contains("-Latn")).isPresent());
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
