package org.memcon.app.workflow.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.search.naming.NameAuthority.Kind;
import org.memcon.search.naming.NameAuthority.Meaning;

/// The whole names of an authority: letter case, accents and signs aside. The name of a person has
/// at least two words; one of a place or body may be a single one. A query in plain words asks for
/// them alone; they are kept, so that no authority has to be read for it.
public final class WholeNames {

  private WholeNames() {}

  /// Those of an archive's authority by itself, without the lists of volumes.
  public static NameTable of(ArchiveFolder folder) {
    return new KeptNames(folder.index().resolve("names.bin"), ArchiveAuthority.state(folder))
        .orMade(() -> of(ArchiveAuthority.open(folder).authority()));
  }

  /// All whole names of an authority, folded. What a person is called has to be asked of the
  /// authority, for the lists of volumes may add to it: label and forms are empty.
  static NameTable of(Authority authority) {
    Map<String, List<Meaning>> names = new HashMap<>();
    for (AuthorityRecord record : authority.records()) {
      Optional<Meaning> named = named(record);
      if (named.isPresent()) {
        for (NameForm form : record.names()) {
          add(named.get(), folded(form.text()), names);
        }
        record.saidNames().forEach(name -> add(named.get(), folded(name), names));
      }
    }
    return NameTable.of(names);
  }

  private static Optional<Meaning> named(AuthorityRecord record) {
    String id = record.id().value();
    return switch (record) {
      case AuthorityRecord.Person person ->
          Optional.of(new Meaning(Kind.PERSON, "", List.of(id), List.of()));
      case AuthorityRecord.Place place ->
          Optional.of(new Meaning(Kind.PLACE, place.saidName(), List.of(id), place.saidNames()));
      case AuthorityRecord.CorporateBody body ->
          Optional.of(new Meaning(Kind.BODY, body.saidName(), List.of(id), body.saidNames()));
      case AuthorityRecord.Term term -> Optional.empty();
    };
  }

  private static void add(Meaning named, String name, Map<String, List<Meaning>> names) {
    boolean whole =
        switch (named.kind()) {
          case PERSON -> name.indexOf(' ') > 0 || isIdeographic(name);
          case BODY -> name.length() > 2;
          case PLACE -> name.length() > 2 || isIdeographic(name);
        };
    if (whole) {
      List<Meaning> several = names.computeIfAbsent(name, any -> new ArrayList<>(1));
      if (!several.contains(named)) {
        several.add(named);
      }
    }
  }

  private static boolean isIdeographic(String name) {
    return name.length() > 1 && Character.isIdeographic(name.codePointAt(0));
  }

  /// Made when first a name has accents: most have none.
  private static final class Signs {
    static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  }

  /// A name without case, accents and signs, its words parted by single blanks.
  public static String folded(String name) {
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
    String plain =
        Signs.ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Signs.NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
