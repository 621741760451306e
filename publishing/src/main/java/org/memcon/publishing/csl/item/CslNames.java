package org.memcon.publishing.csl.item;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names as CSL has them. A name is parted where its form says which part is the family's: "Sand,
/// Orla", or an initial with its point before the last word ("Orla M. Sand"). Any other stays as it
/// is: whether a family's name comes first or last is not ours to guess.
final class CslNames {

  private static final Pattern TURNED =
      Pattern.compile("([^,]{1,80}), (?!(?:Jr|Sr|I{1,3}|IV)\\b)([^,]{1,80})");
  private static final Pattern INITIALED =
      Pattern.compile(
          "((?:[^\\s,]+ )*?[^\\s,]*\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)*)([^\\s,.]+)((?:,"
              + " (?:Jr|Sr)\\.?)|(?:,? (?:I{2,3}|IV)))?");

  private static final Pattern LAST = Pattern.compile("[^\\s,]+(?: [^\\s,]+)* [^\\s,.]{2,}");

  private CslNames() {}

  static CSLName[] of(List<String> names) {
    return names.stream().map(CslNames::of).toArray(CSLName[]::new);
  }

  /// The names of a volume's editors. Where one of them shows that the family's name comes last, it
  /// does so with all.
  static CSLName[] ofEditors(List<String> names) {
    boolean last = names.stream().anyMatch(name -> INITIALED.matcher(shortened(name)).matches());
    return names.stream()
        .map(name -> last && LAST.matcher(shortened(name)).matches() ? parted(name) : of(name))
        .toArray(CSLName[]::new);
  }

  private static CSLName parted(String name) {
    int blank = name.lastIndexOf(' ');
    return new CSLNameBuilder()
        .given(name.substring(0, blank))
        .family(name.substring(blank + 1))
        .build();
  }

  private static String shortened(String name) {
    return name.length() > 120 ? "" : name;
  }

  private static CSLName of(String name) {
    if (name.length() > 120) {
      return new CSLNameBuilder().literal(name).build();
    }
    Matcher turned = TURNED.matcher(name);
    if (turned.matches()) {
      return new CSLNameBuilder().family(turned.group(1)).given(turned.group(2)).build();
    }
    Matcher initialed = INITIALED.matcher(name);
    if (initialed.matches()) {
      CSLNameBuilder parted =
          new CSLNameBuilder().family(initialed.group(2)).given(initialed.group(1).strip());
      String suffix = initialed.group(3);
      return suffix == null
          ? parted.build()
          : parted.suffix(suffix.replaceFirst("^,? ", "")).build();
    }
    return new CSLNameBuilder().literal(name).build();
  }
}
