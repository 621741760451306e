package org.memcon.editing.identification.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.mention.NameWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.editing.identification.office.Countries;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.authority.Period.Holding;
import org.memcon.model.chronology.HistoricalDate;

/// Somebody whom names may mean, by the words of all forms of the name: `heads` are those that
/// stand for the whole (surnames), `words` all, `initials` the letters that given names begin with,
/// `titles` what the forms and the description call the person. Words are folded.
public final class KnownPerson {

  private final AuthorityId id;
  final Set<String> heads = new LinkedHashSet<>();
  private Set<String> surname = new HashSet<>();
  private Set<String> given = new HashSet<>();
  private Set<String> initials = new HashSet<>();
  private Set<String> titles = new HashSet<>();
  private boolean woman;
  private String letters = "";
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:President|Prime Minister|Premier|Chancellor|King|Queen|Shah|Emperor|Emir|Sultan"
              + "|Chairman of the Council of Ministers|Chairman of the (?:Communist )?Party.*"
              + "|(?:First|General) Secretary of the Central Committee|Secretary of State"
              + "|Minister of Foreign Affairs|Foreign (?:Minister|Secretary)"
              + "|Secretary of State for Foreign.*)");

  private final Set<String> bodies = new HashSet<>();
  private final Set<String> posts = new HashSet<>();
  private volatile @Nullable Set<String> countries;
  private final List<Period> leading = new ArrayList<>();
  private final String told;
  private final String description;

  /// In how many lists the person stands, and the volumes' among them.
  private final int lists;

  private final List<String> volumes;

  /// The first and the last year of which something is known; 0 where none is.
  private final int firstYear;

  private final int lastYear;

  private KnownPerson(AuthorityRecord.Person record) {
    this.id = record.id();
    this.told = record.description().orElse("");
    StringBuilder told = new StringBuilder(this.told);
    for (Office office : record.offices()) {
      told.append("; ").append(office.title());
      if (LEADING.matcher(office.title()).matches()) {
        leading.add(office.period());
      }
      office.body().ifPresent(body -> bodies.add(body.toLowerCase(Locale.ROOT)));
      office.body().ifPresent(posts::add);
      office.post().ifPresent(posts::add);
    }
    this.description = told.toString().toLowerCase(Locale.ROOT);
    this.lists = Math.max(1, record.sources().size());
    this.volumes =
        record.sources().stream()
            .filter(source -> source.indexOf('#') > 0)
            .map(source -> source.substring(0, source.indexOf('#')))
            .distinct()
            .toList();
    Years years = Years.of(record);
    this.firstYear = years.first();
    this.lastYear = years.last();
  }

  static KnownPerson of(AuthorityRecord.Person record) {
    KnownPerson person = new KnownPerson(record);
    boolean filed = record.id().value().indexOf('#') >= 0;
    for (NameForm form : record.names()) {
      // Chinese, Vietnamese and Korean names are said as they are filed, the surname first.
      boolean surnameFirst = form.language().filter(KnownPerson::hasSurnameFirst).isPresent();
      person.add(form.text(), filed || surnameFirst);
    }
    person.settle();
    return person;
  }

  /// All forms have been read: the words are asked for often, of many people one after the other,
  /// and are kept as close together as can be.
  private void settle() {
    surname = Set.copyOf(surname);
    given = Set.copyOf(given);
    initials = Set.copyOf(initials);
    titles = Set.copyOf(titles);
    woman = titles.stream().anyMatch(NameWords::isWomans);
  }

  private static boolean hasSurnameFirst(String language) {
    return language.startsWith("zh") || language.startsWith("vi") || language.startsWith("ko");
  }

  private void add(String form, boolean filed) {
    int open = form.indexOf('(');
    int close = form.indexOf(')', Math.max(0, open));
    String inside = open >= 0 && close > open ? form.substring(open + 1, close) : "";
    String bare =
        inside.isEmpty() ? form : form.substring(0, open) + " " + form.substring(close + 1);
    bare = bare.replace("  ", " ").replace(" ,", ",").strip();
    int comma = bare.indexOf(',');
    boolean suffixOnly = comma >= 0 && isSuffix(bare.substring(comma + 1));
    if (comma > 0 && !suffixOnly) {
      surname(bare.substring(0, comma));
      given(bare.substring(comma + 1));
      if (letters.isEmpty()) {
        letters = letters(bare.substring(comma + 1)) + letters(bare.substring(0, comma));
      }
    } else {
      inOrder(comma > 0 ? bare.substring(0, comma) : bare, filed);
      if (comma > 0) {
        titles(bare.substring(comma + 1));
      }
    }
    if (!inside.isEmpty()) {
      inside(inside, comma < 0, comma < 0 || open < form.indexOf(','), filed);
    }
  }

  private void titles(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      if (NameWords.isTitle(tokens.folded(i))) {
        titles.add(tokens.folded(i));
      }
    }
  }

  private static String letters(String names) {
    Tokens tokens = Tokens.of(names);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.folded(i);
      boolean title = NameWords.isTitle(word) && word.length() > 1;
      if (!title && !NameWords.isSuffix(word) && !word.isEmpty()) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  /// What stands in brackets: other surnames, the whole name in another spelling, a nickname.
  private void inside(String inside, boolean whole, boolean behindSurname, boolean filed) {
    if (whole && inside.strip().indexOf(' ') > 0) {
      inOrder(inside, filed);
    } else if (behindSurname) {
      for (String other : inside.replace("also ", "").split("[,;]| or ")) {
        surname(other);
      }
    } else if (!PARTY.matcher(inside).matches() || Tokens.fold(inside).equals(letters)) {
      given(inside);
    }
  }

  /// "Schroeder, Gerhard (CDU)": letters that are not the person's own.
  private static final Pattern PARTY = Pattern.compile("\\p{Lu}{2,5}");

  private static boolean isSuffix(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.folded(i);
      if (!NameWords.isSuffix(word) && !NameWords.isTitle(word)) {
        return false;
      }
    }
    return true;
  }

  private void surname(String text) {
    Tokens tokens = Tokens.of(text);
    boolean any = false;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.folded(i);
      surname.add(word);
      if (NameWords.isTitle(word) && filedTitle(tokens)) {
        titles.add(word);
        continue;
      }
      boolean particle = NameWords.isParticle(word) && tokens.count() > 1;
      boolean country = tokens.count() > 1 && Countries.of(tokens.printed(i)).isPresent();
      if (!particle
          && !country
          && word.length() > 1
          && !(NameWords.isTitle(word) && tokens.count() > 1)) {
        heads.add(word);
        any = true;
      }
    }
    if (!any && tokens.count() == 1) {
      heads.add(tokens.folded(0));
    }
  }

  /// "Home, Lord": "King" is a name where it stands alone before a comma, a title in brackets.
  private boolean filedTitle(Tokens tokens) {
    return tokens.count() > 1 || !surname.isEmpty();
  }

  private void given(String text) {
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.folded(i);
      if (NameWords.isTitle(word) && word.length() > 1) {
        titles.add(word);
      } else if (!NameWords.isSuffix(word)
          && !word.isEmpty()
          && Countries.ofAdjective(tokens.printed(i)).isEmpty()) {
        initials.add(word.substring(0, 1));
        if (word.length() > 1) {
          given.add(word);
        }
      }
    }
  }

  /// "Chiang Kai-shek", "Ngo Dinh Diem", "Bao Dai", "U Thant"; or "Dean Rusk" as it is said.
  private void inOrder(String text, boolean filed) {
    Tokens tokens = Tokens.of(text);
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.folded(i);
      if (NameWords.isTitle(word) && word.length() > 1 && tokens.count() > 1) {
        titles.add(word);
      } else {
        names.add(i);
      }
    }
    boolean hyphened = names.stream().anyMatch(at -> at > 0 && tokens.gap(at) == Tokens.Gap.HYPHEN);
    for (int at = 0; at < names.size(); at++) {
      String word = tokens.folded(names.get(at));
      boolean last = at == names.size() - 1 && !(filed && hyphened);
      boolean head = names.size() == 1 || last || at == 0 && (filed || hyphened);
      if (word.length() > 1 && head && !NameWords.isParticle(word) && !NameWords.isSuffix(word)) {
        heads.add(word);
      }
      if (filed || head) {
        surname.add(word);
      }
      if (word.length() > 1) {
        given.add(word);
      }
      if (!word.isEmpty()) {
        initials.add(word.substring(0, 1));
      }
    }
  }

  /// Whom this is.
  public AuthorityId id() {
    return id;
  }

  /// In how many lists the person stands.
  public int lists() {
    return lists;
  }

  /// The volumes in whose lists the person stands.
  List<String> volumes() {
    return volumes;
  }

  /// How many years a year lies before or after all that is known of the person.
  public int outside(int year) {
    return Years.outside(firstYear, lastYear, year);
  }

  /// Whether the person led a country or its foreign affairs in a year.
  public boolean leads(int year) {
    return year > 0
        && leading.stream()
            .anyMatch(period ->
                !period.isUnbounded()
                    && period.holds(HistoricalDate.year(year)) != Holding.NO
                    && period.from().isPresent()
                    && period.to().isPresent());
  }

  /// Whether the person held offices of a country or body of which the other did, too.
  public boolean isCompatriot(KnownPerson other) {
    return this != other
        && !bodies.isEmpty()
        && !other.bodies.isEmpty()
        && !Collections.disjoint(bodies, other.bodies);
  }

  /// Whether one of these countries is one in or for which the person held an office.
  public boolean isOf(Set<String> named) {
    if (named.isEmpty()) {
      return false;
    }
    Set<String> known = countries;
    if (known == null) {
      known = new HashSet<>(posts);
      for (Countries.Mention mention : Countries.in(told)) {
        known.add(mention.country());
      }
      countries = known;
    }
    return !Collections.disjoint(known, named);
  }

  /// Whether the person has this title.
  public boolean isTitled(String title) {
    return titles.contains(title);
  }

  /// Whether one of the titles is a woman's.
  public boolean isWoman() {
    return woman;
  }

  Set<String> surnameWords() {
    return surname;
  }

  boolean isSurname(String word) {
    return surname.contains(word);
  }

  boolean isGiven(String word) {
    return given.contains(word);
  }

  /// The letters with which the given names and the surname begin.
  String letters() {
    return letters;
  }

  Set<String> givenNames() {
    return given;
  }

  boolean hasGiven() {
    return !given.isEmpty();
  }

  boolean hasInitial(String word) {
    return initials.contains(word.substring(0, 1));
  }

  /// Whether a word may be the given name of which the initial alone is known: "Y.N. Chernov" may
  /// be Yuri.
  boolean mayBeCalled(String word) {
    return hasInitial(word) && given.stream().noneMatch(name -> name.charAt(0) == word.charAt(0));
  }

  /// Whether a word is one of the name, or short for one.
  boolean isOfName(String word) {
    return surname.contains(word) || given.contains(word) || GivenNames.isShort(word, given);
  }

  /// How many of the words behind a name, at most all of them, are an office that the description
  /// tells; twice as many where it begins with them.
  public int officeBehind(List<String> words) {
    for (int length = description.isEmpty() ? 0 : words.size(); length > 0; length--) {
      int found = officeBefore(words.subList(0, length));
      if (found > 0) {
        return found;
      }
    }
    return 0;
  }

  /// How many words before a name are an office that the description tells: all or none; twice as
  /// many where it begins with them.
  public int officeBefore(List<String> words) {
    return words.isEmpty() || description.isEmpty()
        ? 0
        : words.size() * OfficeWords.in(description, String.join(" ", words));
  }
}
