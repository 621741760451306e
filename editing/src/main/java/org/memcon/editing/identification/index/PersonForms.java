package org.memcon.editing.identification.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.identification.chinese.ChineseName;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.NamePart;
import org.memcon.editing.identification.naming.PersonName;

/// The forms of people's names, found by how their words sound; [NameLikeness] has the last word.
final class PersonForms {

  /// A form, and how likely it is the name that was asked for.
  record Alike(int form, double likelihood, String reason) {}

  /// So many forms are compared with care.
  private static final int COMPARED = 80;

  /// Longer lists of forms with a common word are asked, not read.
  private static final int LONG = 1500;

  /// One word of a name's several: a surname alone may be anybody's of that name.
  private static final double SURNAME = 0.95;

  private static final double GIVEN_NAME = 0.4;

  /// From here on two names are one.
  private static final double SAME = 0.5;

  /// The same syllables speak louder than the same sounds.
  private static final double PINYIN = 100;

  /// Neighbours that some write as one word are no longer than this.
  private static final int SHORT = 5;

  private final int[] forms;
  private final List<PersonName> names;
  private final WordTable words;
  private final Postings byWord;

  /// The forms that have no other word: surnames alone or with initials.
  private final Postings bySoleWord;

  private final FoldedForms byPinyin;
  private final NearSpellings nearWords;

  private PersonForms(Builder gathered) {
    this.forms = gathered.forms.stream().mapToInt(Integer::intValue).toArray();
    this.names = List.copyOf(gathered.names);
    this.words = gathered.words.build();
    this.byWord = gathered.byWord.build();
    this.bySoleWord = gathered.bySoleWord.build();
    this.byPinyin = gathered.byPinyin.build();
    this.nearWords = NearSpellings.of(words.words());
  }

  /// The forms that are this name in some spelling, the likeliest first.
  List<Alike> find(PersonName name) {
    if (name.parts().size() == 1 && !name.parts().getFirst().initial()) {
      return alone(name);
    }
    Shares shares = shares(name);
    return Arrays.stream(shares.forms())
        .filter(place -> mayBeOne(name, place, shares.words(place)))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> -shares.weight(place)))
        .limit(COMPARED)
        .map(place -> compare(name, place))
        .filter(alike -> alike.likelihood() >= SAME)
        .sorted(Comparator.comparingDouble(Alike::likelihood).reversed())
        .toList();
  }

  /// Whether the words that two names do not share can stand for each other's initials.
  private boolean mayBeOne(PersonName name, int place, int shared) {
    int mine = Math.max(0, name.longWords() - shared);
    int theirs = Math.max(0, names.get(place).longWords() - shared);
    int myInitials = name.parts().size() - name.longWords();
    int theirInitials = names.get(place).parts().size() - names.get(place).longWords();
    return mine + myInitials <= theirs + theirInitials
        ? mine <= theirInitials
        : theirs <= myInitials;
  }

  private Alike compare(PersonName name, int place) {
    NameLikeness likeness = NameLikeness.of(name, names.get(place));
    return new Alike(forms[place], likeness.likelihood(), likeness.reason());
  }

  /// The words of the name in which a long one is replaced by one that differs in a letter.
  List<String> mended(PersonName name) {
    List<String> mended = new ArrayList<>();
    for (NamePart part : name.parts()) {
      for (int word : nearWords.near(WordTable.folded(part))) {
        mended.add(name.printed().replace(part.text(), words.words().get(word)));
      }
    }
    return mended;
  }

  private List<Alike> alone(PersonName name) {
    NamePart part = name.parts().getFirst();
    Map<Integer, Alike> found = new HashMap<>();
    for (WordTable.Alike word : words.alike(part, name.isUnvocalized())) {
      for (int at = byWord.from(word.word()); byWord.has(at, word.word()); at++) {
        int place = byWord.get(at);
        Alike alike = ofOneWord(place, word);
        found.merge(forms[place], alike, (a, b) -> a.likelihood() >= b.likelihood() ? a : b);
      }
    }
    for (int place : ofPinyin(name)) {
      Alike alike = compare(name, place);
      if (alike.likelihood() >= SAME) {
        found.merge(forms[place], alike, (a, b) -> a.likelihood() >= b.likelihood() ? a : b);
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingDouble(Alike::likelihood).reversed().thenComparingInt(Alike::form))
        .toList();
  }

  private Alike ofOneWord(int place, WordTable.Alike word) {
    PersonName name = names.get(place);
    int size = name.parts().size();
    if (size == 1) {
      return new Alike(forms[place], word.likeness(), "the same word");
    }
    NamePart surname = name.parts().get(surname(name));
    boolean isSurname = WordTable.folded(surname).equals(words.words().get(word.word()));
    return isSurname
        ? new Alike(forms[place], SURNAME * word.likeness(), "the surname alone")
        : new Alike(forms[place], GIVEN_NAME * word.likeness(), "a word of the name");
  }

  private static int surname(PersonName name) {
    boolean eastern = name.surname() < 0 && name.chinese().isPresent();
    int last = name.parts().size() - 1;
    return eastern ? 0 : name.surname() < 0 ? last : Math.min(last, name.surname());
  }

  private Shares shares(PersonName name) {
    List<Asked> asked = new ArrayList<>();
    for (Said said : withJoined(name)) {
      List<WordTable.Alike> alike = words.alike(said.part(), name.isUnvocalized());
      int forms = alike.stream().mapToInt(word -> byWord.count(word.word())).sum();
      asked.add(new Asked(alike, said.words(), forms));
    }
    asked.sort(Comparator.comparingInt(Asked::forms));
    Shares shares = new Shares();
    for (Asked word : asked) {
      count(word, shares);
    }
    for (int place : ofPinyin(name)) {
      shares.add(place, Byte.MAX_VALUE, PINYIN);
    }
    return shares;
  }

  /// A word that was asked for: those like it, how many words it is printed as, and in how many
  /// forms they stand.
  private record Asked(List<WordTable.Alike> alike, int words, int forms) {}

  private void count(Asked asked, Shares shares) {
    double weight = Math.log(1 + (double) forms.length / Math.max(1, asked.forms()));
    boolean common = asked.forms() > LONG && shares.count() > 0;
    int[] before = common ? shares.forms() : new int[0];
    for (int place : before) {
      if (asked.alike().stream().anyMatch(word -> byWord.holds(word.word(), place))) {
        shares.add(place, asked.words(), weight);
      }
    }
    for (WordTable.Alike word : asked.alike()) {
      Postings postings = common ? bySoleWord : byWord;
      for (int at = postings.from(word.word()); postings.has(at, word.word()); at++) {
        shares.add(postings.get(at), asked.words(), weight * word.likeness());
      }
    }
  }

  private int[] ofPinyin(PersonName name) {
    Optional<ChineseName> chinese = name.chinese();
    return chinese.isEmpty()
        ? new int[0]
        : chinese.get().pinyin().stream()
            .flatMapToInt(spelling -> Arrays.stream(byPinyin.find(spelling)))
            .distinct()
            .limit(2L * COMPARED)
            .toArray();
  }

  /// A word of a name, or two that other spellings write as one.
  private record Said(NamePart part, int words) {}

  /// The words of a name, and neighbours that other spellings write as one ("Il Sung", "Ilsung").
  private static List<Said> withJoined(PersonName name) {
    List<Said> all = new ArrayList<>();
    List<NamePart> parts = name.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).initial()) {
        continue;
      }
      all.add(new Said(parts.get(i), 1));
      if (i + 1 < parts.size() && joins(parts.get(i), parts.get(i + 1))) {
        all.add(new Said(parts.get(i).with(parts.get(i + 1)), 2));
      }
    }
    return all;
  }

  private static boolean joins(NamePart one, NamePart next) {
    return !next.initial()
        && (next.glued() || one.text().length() <= SHORT && next.text().length() <= SHORT);
  }

  /// Gathers forms.
  static final class Builder {
    private final List<Integer> forms = new ArrayList<>();
    private final List<PersonName> names = new ArrayList<>();
    private final WordTable.Builder words = new WordTable.Builder();
    private final Postings.Builder byWord = new Postings.Builder();
    private final Postings.Builder bySoleWord = new Postings.Builder();
    private final FoldedForms.Builder byPinyin = new FoldedForms.Builder();

    void add(int form, PersonName name) {
      int place = names.size();
      forms.add(form);
      names.add(name);
      for (Said said : withJoined(name)) {
        int word = words.add(said.part(), name.isUnvocalized());
        byWord.add(word, place);
        if (name.longWords() == said.words()) {
          bySoleWord.add(word, place);
        }
      }
      name.chinese()
          .ifPresent(chinese -> {
            for (String spelling : chinese.pinyin()) {
              byPinyin.add(spelling, place);
              int surname = spelling.indexOf(' ');
              if (surname > 0) {
                byPinyin.add(spelling.substring(0, surname), place);
              }
            }
          });
    }

    PersonForms build() {
      return new PersonForms(this);
    }
  }
}
