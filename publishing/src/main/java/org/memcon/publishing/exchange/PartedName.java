package org.memcon.publishing.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name whose parts are known: it is parted where its form says which part is the family's:
/// "Sand, Orla", or an initial with its point before the last word ("Orla M. Sand"). Of any other
/// all of it is the family's part and the given one is empty: whether a family's name comes first
/// or last is not ours to guess.
public record PartedName(String family, String given, String suffix) {

  private static final Pattern TURNED =
      Pattern.compile("([^,]{1,80}), (?!(?:Jr|Sr|I{1,3}|IV)\\b)([^,]{1,80})");
  private static final Pattern INITIALED =
      Pattern.compile(
          "((?:[^\\s,]+ )*?[^\\s,]*\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)*)([^\\s,.]+)((?:,"
              + " (?:Jr|Sr)\\.?)|(?:,? (?:I{2,3}|IV)))?");
  private static final Pattern LAST = Pattern.compile("[^\\s,]+(?: [^\\s,]+)* [^\\s,.]{2,}");
  private static final int LONGEST = 120;

  /// The names of several people, each by itself.
  public static List<PartedName> of(List<String> names) {
    return names.stream().map(PartedName::of).toList();
  }

  /// The names of a volume's editors. Where one of them shows that the family's name comes last, it
  /// does so with all.
  public static List<PartedName> ofEditors(List<String> names) {
    boolean last = names.stream().anyMatch(name -> INITIALED.matcher(shortened(name)).matches());
    return names.stream()
        .map(name -> last && LAST.matcher(shortened(name)).matches() ? atLastBlank(name) : of(name))
        .toList();
  }

  /// Whether it is told which part is the family's.
  public boolean isParted() {
    return !given.isEmpty();
  }

  private static PartedName atLastBlank(String name) {
    int blank = name.lastIndexOf(' ');
    return new PartedName(name.substring(blank + 1), name.substring(0, blank), "");
  }

  private static String shortened(String name) {
    return name.length() > LONGEST ? "" : name;
  }

  private static PartedName of(String name) {
    Matcher turned = TURNED.matcher(shortened(name));
    if (turned.matches()) {
      return new PartedName(turned.group(1), turned.group(2), "");
    }
    Matcher initialed = INITIALED.matcher(shortened(name));
    if (initialed.matches()) {
      String suffix = initialed.group(3);
      return new PartedName(
          initialed.group(2),
          initialed.group(1).strip(),
          suffix == null ? "" : suffix.replaceFirst("^,? ", ""));
    }
    return new PartedName(name, "", "");
  }
}
