package org.memcon.app.workflow.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// Finds those whose whole name is written somewhere: letter case, accents and signs aside. The
/// name of a person has at least two words; one of a place or body may be a single one.
final class WholeNames {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, List<AuthorityRecord>> byName = new HashMap<>();

  WholeNames(Authority authority) {
    for (AuthorityRecord record : authority.records()) {
      for (NameForm form : record.names()) {
        add(record, folded(form.text()));
      }
      record.saidNames().forEach(name -> add(record, folded(name)));
    }
  }

  private void add(AuthorityRecord record, String name) {
    boolean whole =
        switch (record) {
          case AuthorityRecord.Person person -> name.indexOf(' ') > 0 || isIdeographic(name);
          case AuthorityRecord.CorporateBody body -> name.length() > 2;
          case AuthorityRecord.Place place -> name.length() > 2 || isIdeographic(name);
          case AuthorityRecord.Term term -> false;
        };
    if (whole) {
      List<AuthorityRecord> named = byName.computeIfAbsent(name, any -> new ArrayList<>(1));
      if (!named.contains(record)) {
        named.add(record);
      }
    }
  }

  private static boolean isIdeographic(String name) {
    return name.length() > 1 && Character.isIdeographic(name.codePointAt(0));
  }

  /// Those who go by this name.
  List<AuthorityRecord> find(String name) {
    return byName.getOrDefault(folded(name), List.of());
  }

  /// A name without case, accents and signs, its words parted by single blanks.
  static String folded(String name) {
    return isPlain(name) ? plain(name) : withoutAccents(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /// Most names have letters without accents, and all are folded before a first question is
  /// answered.
  private static String plain(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z';
      if (capital || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.append(capital ? (char) (c + ' ') : c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  private static String withoutAccents(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
