package org.memcon.publishing.page.authority;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.model.authority.AuthorityRecord;

/// All people, places or organizations that an authority knows, by the letter under which their
/// names are filed: "R" for "Rusk, Dean". `letter` is the one that is open, `entries` are those
/// under it; both are empty where none is.
public record AuthorityRegister(List<Letter> letters, String letter, List<Entry> entries) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// Where names stand that begin with no letter.
  private static final String SIGNS = "0–9";

  /// A letter, and how many names are filed under it.
  public record Letter(String sign, long names) {}

  /// A name as it is filed, what tells it from others of the same name (the years of a life), and
  /// the address of its page.
  public record Entry(String name, String about, String address) {}

  public AuthorityRegister {
    letters = List.copyOf(letters);
    entries = List.copyOf(entries);
  }

  /// The register of these, open at a letter; `address` says where the page of each is.
  public static AuthorityRegister of(
      List<AuthorityRecord> known, String letter, Function<AuthorityRecord, String> address) {
    Map<String, Long> counts =
        known.stream()
            .collect(
                Collectors.groupingBy(
                    AuthorityRegister::letter, TreeMap::new, Collectors.counting()));
    List<Letter> letters =
        counts.entrySet().stream().map(each -> new Letter(each.getKey(), each.getValue())).toList();
    String open = letter.strip().toUpperCase(Locale.ROOT);
    Collator collator = Collator.getInstance(Locale.ROOT);
    List<Entry> entries =
        known.stream()
            .filter(record -> letter(record).equals(open))
            .map(record -> new Entry(record.preferredName(), about(record), address.apply(record)))
            .sorted(Comparator.comparing(Entry::name, collator).thenComparing(Entry::address))
            .toList();
    return new AuthorityRegister(letters, counts.containsKey(open) ? open : "", entries);
  }

  private static String letter(AuthorityRecord record) {
    String bare =
        MARKS
            .matcher(Normalizer.normalize(record.preferredName(), Normalizer.Form.NFD))
            .replaceAll("");
    return bare.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(first ->
            Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : SIGNS)
        .findFirst()
        .orElse(SIGNS);
  }

  private static String about(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> OfficeWords.life(person.life());
      case AuthorityRecord.Place place -> place.type().orElse("");
      case AuthorityRecord.CorporateBody body -> OfficeWords.of(body.existence());
      case AuthorityRecord.Term term -> "";
    };
  }
}
