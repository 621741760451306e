package org.memcon.editing.identification.clustering;

import java.util.List;
import java.util.Map;
import org.memcon.editing.identification.naming.Misprint;
import org.memcon.editing.identification.naming.NameLikeness;
import org.memcon.editing.identification.naming.PersonName;
import org.memcon.editing.identification.sound.SoundOfWord;

/// How far two names agree: what each part of them says for or against their being one person's, in
/// log-odds.
record NameAgreement(double weight, String reason, boolean contradicted) {

  private static final NameAgreement NONE = new NameAgreement(-20, "other names", false);
  private static final double ALIKE = 0.86;
  private static final double FAMILY_OTHER = -10;

  /// First names and what people are called by.
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("bill", "william"),
          Map.entry("bob", "robert"),
          Map.entry("dick", "richard"),
          Map.entry("jim", "james"),
          Map.entry("jimmy", "james"),
          Map.entry("mike", "michael"),
          Map.entry("tom", "thomas"),
          Map.entry("ted", "edward"),
          Map.entry("fred", "frederick"),
          Map.entry("ed", "edward"),
          Map.entry("joe", "joseph"),
          Map.entry("jack", "john"),
          Map.entry("hal", "harold"),
          Map.entry("ron", "ronald"),
          Map.entry("ray", "raymond"),
          Map.entry("alec", "aleksander"),
          Map.entry("aleks", "aleksander"),
          Map.entry("tony", "anthony"),
          Map.entry("dan", "daniel"),
          Map.entry("dave", "david"),
          Map.entry("steve", "stephen"),
          Map.entry("pete", "peter"),
          Map.entry("chuck", "charles"),
          Map.entry("hank", "henry"),
          Map.entry("larry", "lawrence"),
          Map.entry("ken", "kenneth"),
          Map.entry("don", "donald"),
          Map.entry("phil", "philip"),
          Map.entry("sam", "samuel"),
          Map.entry("ben", "benjamin"),
          Map.entry("heinz", "heinrich"),
          Map.entry("hans", "johannes"),
          Map.entry("yuri", "georgi"),
          Map.entry("george", "georg"),
          Map.entry("dmitri", "dimitri"),
          Map.entry("aleksandr", "aleksander"),
          Map.entry("aleksandar", "aleksander"),
          Map.entry("alek", "aleksander"),
          Map.entry("josip", "joseph"),
          Map.entry("josef", "joseph"),
          Map.entry("jozsef", "joseph"),
          Map.entry("jozef", "joseph"),
          Map.entry("jose", "joseph"),
          Map.entry("nikolai", "nicholas"),
          Map.entry("franz", "francis"),
          Map.entry("karl", "charles"),
          Map.entry("carl", "charles"),
          Map.entry("jerry", "gerald"),
          Map.entry("chris", "christopher"),
          Map.entry("matt", "matthew"));

  /// What two given names say of each other.
  private enum Given {
    SAME,
    INITIAL,
    ALIKE,
    ABSENT,
    OTHER
  }

  static NameAgreement of(ListedName one, ListedName other) {
    NameAgreement best = plain(one, other);
    for (ListedName mine : one.others()) {
      best = better(best, plain(mine, other));
      for (ListedName theirs : other.others()) {
        best = better(best, plain(mine, theirs));
      }
    }
    for (ListedName theirs : other.others()) {
      best = better(best, plain(one, theirs));
    }
    return best;
  }

  private static NameAgreement better(NameAgreement one, NameAgreement other) {
    return other.weight > one.weight ? other : one;
  }

  private static NameAgreement plain(ListedName one, ListedName other) {
    if (one.isNamedAfter(other) || other.isNamedAfter(one)) {
      return NONE;
    }
    List<String> mine = one.whole();
    List<String> theirs = other.whole();
    if (mine.equals(theirs) && mine.size() > 1) {
      return new NameAgreement(
          4.5 + Math.min(2, mine.size() - 1) + suffixes(one, other), "the same name", false);
    }
    if (one.isBare() && other.isBare()) {
      return bare(one, other);
    }
    if (one.isBare() && mine.size() > 1) {
      return parted(one, mine, other);
    }
    if (other.isBare() && theirs.size() > 1) {
      return parted(other, theirs, one);
    }
    return inParts(one, other);
  }

  /// Names without a comma: "Chou En-lai", "Sukarno", "Makarios III".
  private static NameAgreement bare(ListedName one, ListedName other) {
    if (one.familyKey().equals(other.familyKey())) {
      double weight = one.whole().size() > 1 || other.whole().size() > 1 ? 5 : 2;
      return new NameAgreement(weight + suffixes(one, other), "the same name", false);
    }
    if (one.whole().size() < 2 || other.whole().size() < 2) {
      return family(one, other) > FAMILY_OTHER
          ? new NameAgreement(0, "a part of the name", false)
          : NONE;
    }
    return spelled(one, other);
  }

  /// "William David Ormsby Gore" beside "Ormsby Gore, David": the comma of the one parts the other.
  private static NameAgreement parted(ListedName bare, List<String> words, ListedName other) {
    List<String> family = ListedName.core(other.family());
    int size = family.size();
    NameAgreement best = spelled(bare, other);
    if (words.size() > size && words.subList(words.size() - size, words.size()).equals(family)) {
      best =
          better(best, inParts(bare.parted(family, words.subList(0, words.size() - size)), other));
    }
    if (words.size() > size && words.subList(0, size).equals(family)) {
      best = better(best, inParts(bare.parted(family, words.subList(size, words.size())), other));
    }
    return best;
  }

  private static NameAgreement inParts(ListedName one, ListedName other) {
    double family = family(one, other);
    if (family <= FAMILY_OTHER) {
      return NONE;
    }
    Given first = first(one, other);
    double weight = family + suffixes(one, other);
    String reason = family >= 0 ? "the same family name" : "a family name spelled alike";
    return switch (first) {
      case SAME, ALIKE -> rest(one, other, weight + (first == Given.SAME ? 3.7 : 2.7), reason);
      case INITIAL -> rest(one, other, weight + 1.5, reason);
      case ABSENT -> new NameAgreement(weight, reason + ", a first name missing", false);
      case OTHER -> new NameAgreement(-8, "other first names", true);
    };
  }

  private static NameAgreement rest(
      ListedName one, ListedName other, double weight, String reason) {
    return switch (middle(one, other)) {
      case SAME, ALIKE -> new NameAgreement(weight + 1.8, reason + ", the same given names", false);
      case INITIAL -> new NameAgreement(weight + 1.3, reason + ", agreeing initials", false);
      case ABSENT -> new NameAgreement(weight, reason + " and first name", false);
      case OTHER -> new NameAgreement(weight - 4, reason + ", other middle names", true);
    };
  }

  /// Names of another order or script of their own, compared as wholes.
  private static NameAgreement spelled(ListedName one, ListedName other) {
    NameLikeness likeness =
        NameLikeness.of(PersonName.of(letters(one)), PersonName.of(letters(other)));
    if (!likeness.isSame()) {
      return NONE;
    }
    boolean chinese = likeness.reason().contains("pinyin");
    boolean whole = one.whole().size() == other.whole().size();
    return chinese || whole && alike(one.whole(), other.whole())
        ? new NameAgreement(chinese ? 2.5 : 3, "the same name in another spelling", false)
        : NONE;
  }

  /// Whether every word of the one has its like in the other.
  private static boolean alike(List<String> one, List<String> other) {
    return one.stream()
        .allMatch(mine ->
            other.stream()
                .anyMatch(theirs ->
                    mine.equals(theirs)
                        || mine.length() > 3
                            && theirs.length() > 3
                            && (Misprint.isOne(mine, theirs) || soundsLike(mine, theirs))));
  }

  /// The name as printed, where it is no more than its words: an apostrophe tells Chinese sounds.
  private static String letters(ListedName name) {
    return name.isBare() && name.titles().isEmpty() && name.others().isEmpty()
        ? name.printed()
        : capitals(name);
  }

  private static String capitals(ListedName name) {
    return String.join(
        " ",
        name.whole().stream()
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .map(word -> word.length() == 1 ? word + "." : word)
            .toList());
  }

  private static double suffixes(ListedName one, ListedName other) {
    return numbers(one, other) + (one.isLady() == other.isLady() ? 0 : -6);
  }

  private static double numbers(ListedName one, ListedName other) {
    if (one.suffix().isEmpty() || other.suffix().isEmpty()) {
      return 0;
    }
    return one.suffix().equals(other.suffix()) ? 0.5 : -12;
  }

  /// What the family names say; [#FAMILY_OTHER] where they are two.
  private static double family(ListedName one, ListedName other) {
    String mine = one.familyKey();
    String theirs = other.familyKey();
    String whole = String.join("", one.family());
    String others = String.join("", other.family());
    if (mine.equals(theirs)
        || whole.equals(others)
        || whole.equals(theirs)
        || mine.equals(others)) {
      return 0;
    }
    if (mine.length() > 4
        && theirs.length() > 4
        && mine.charAt(0) == theirs.charAt(0)
        && Misprint.isOne(mine, theirs)) {
      return mine.length() > 7 ? -1 : -2.5;
    }
    if (mine.length() > 4 && theirs.length() > 4 && soundsLike(mine, theirs)) {
      return mine.length() > 7 && mine.charAt(0) == theirs.charAt(0) ? -1 : -2.5;
    }
    return isPart(ListedName.core(one.family()), ListedName.core(other.family()))
        ? -2
        : FAMILY_OTHER;
  }

  /// "Castro" of "Castro Ruz".
  private static boolean isPart(List<String> one, List<String> other) {
    List<String> few = one.size() < other.size() ? one : other;
    List<String> many = few == one ? other : one;
    return many.size() > few.size()
        && (many.subList(0, few.size()).equals(few)
            || many.subList(many.size() - few.size(), many.size()).equals(few));
  }

  private static boolean soundsLike(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 4 || !Skeleton.isShared(one, other)) {
      return false;
    }
    return SoundOfWord.of(one).likeness(SoundOfWord.of(other), false) >= ALIKE;
  }

  private static Given first(ListedName one, ListedName other) {
    List<String> mine = ListedName.core(one.given());
    List<String> theirs = ListedName.core(other.given());
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Given.ABSENT;
    }
    Given first = word(mine.getFirst(), theirs.getFirst(), isOneSpelling(one, other));
    if (first != Given.OTHER) {
      return first;
    }
    // "Selwyn" is "J. Selwyn" and "John Selwyn".
    if (mine.size() != theirs.size()
        && (mine.size() > 1 && same(mine.get(1), theirs.getFirst())
            || theirs.size() > 1 && same(theirs.get(1), mine.getFirst()))) {
      return Given.INITIAL;
    }
    boolean nicknamed =
        one.nicknames().stream().anyMatch(name -> same(name, theirs.getFirst()))
            || other.nicknames().stream().anyMatch(name -> same(name, mine.getFirst()));
    return nicknamed ? Given.ALIKE : Given.OTHER;
  }

  private static boolean same(String one, String other) {
    return one.length() > 1 && word(one, other, false) == Given.SAME;
  }

  private static Given middle(ListedName one, ListedName other) {
    List<String> mine = ListedName.core(one.given());
    List<String> theirs = ListedName.core(other.given());
    if (mine.size() < 2 || theirs.size() < 2) {
      return Given.ABSENT;
    }
    Given worst = Given.SAME;
    boolean oneSpelling = isOneSpelling(one, other);
    for (int i = 1; i < Math.min(mine.size(), theirs.size()); i++) {
      Given each = word(mine.get(i), theirs.get(i), oneSpelling);
      worst = each.compareTo(worst) > 0 ? each : worst;
    }
    return worst;
  }

  /// Who spells the family name alike spells initials alike: "J." is "H." in other letters alone.
  private static boolean isOneSpelling(ListedName one, ListedName other) {
    return one.familyKey().equals(other.familyKey());
  }

  private static Given word(String one, String other, boolean oneSpelling) {
    if (one.equals(other)) {
      return one.length() == 1 ? Given.INITIAL : Given.SAME;
    }
    if (oneSpelling && one.length() == 1 && other.length() == 1) {
      return Given.OTHER;
    }
    if (one.length() == 1 || other.length() == 1) {
      boolean begins =
          one.charAt(0) == other.charAt(0)
              || SoundOfWord.of(one.length() == 1 ? other : one)
                  .beginsLike(SoundOfWord.of(one.length() == 1 ? one : other));
      return begins ? Given.INITIAL : Given.OTHER;
    }
    if (SHORT.getOrDefault(one, one).equals(SHORT.getOrDefault(other, other))) {
      return Given.ALIKE;
    }
    boolean alike = one.length() > 3 && (Misprint.isOne(one, other) || soundsLike(one, other));
    return alike ? Given.ALIKE : Given.OTHER;
  }
}
