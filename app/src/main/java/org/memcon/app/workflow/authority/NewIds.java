package org.memcon.app.workflow.authority;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// Ids for new records: what kind it is and its name, `person-zhou-enlai`, with the year of birth
/// or a number where that is taken.
public final class NewIds {

  private static final int LONGEST = 60;

  private static final Map<String, String> LETTERS =
      Map.of(
          "ø", "o", "đ", "d", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ı",
          "i");

  private final Predicate<AuthorityId> taken;
  private final Set<AuthorityId> given = new HashSet<>();

  /// Ids other than those that are taken.
  public NewIds(Predicate<AuthorityId> taken) {
    this.taken = taken;
  }

  /// An id for a record, not given to any other.
  public AuthorityId of(AuthorityRecord record) {
    String name =
        record.names().stream()
            .map(NameForm::text)
            .map(form -> slug(said(record, form)))
            .filter(slug -> !slug.isEmpty())
            .findFirst()
            .orElse("1");
    String wanted = kind(record) + "-" + name;
    AuthorityId id = new AuthorityId(wanted);
    if (!isFree(id) && record instanceof AuthorityRecord.Person person) {
      wanted =
          wanted + person.life().from().map(birth -> "-" + birth.earliest().getYear()).orElse("");
      id = new AuthorityId(wanted);
    }
    for (int i = 2; !isFree(id); i++) {
      id = new AuthorityId(wanted + "-" + i);
    }
    given.add(id);
    return id;
  }

  private boolean isFree(AuthorityId id) {
    return !taken.test(id) && !given.contains(id);
  }

  private static String kind(AuthorityRecord record) {
    return switch (record) {
      case AuthorityRecord.Person person -> "person";
      case AuthorityRecord.CorporateBody body -> "body";
      case AuthorityRecord.Place place -> "place";
      case AuthorityRecord.Term term -> "term";
    };
  }

  /// A person's name as it is said: "Norden, Ada, Jr." is Ada Norden Jr.
  private static String said(AuthorityRecord record, String name) {
    String[] parts = name.split(",\\s*", 3);
    return record instanceof AuthorityRecord.Person && parts.length > 1
        ? parts[1] + " " + parts[0] + (parts.length > 2 ? " " + parts[2] : "")
        : name;
  }

  private static String slug(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    String slug =
        Normalizer.normalize(plain, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’ʿʾ`.]", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    int cut = slug.length() <= LONGEST ? slug.length() : slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, cut > 0 ? cut : LONGEST);
  }
}
