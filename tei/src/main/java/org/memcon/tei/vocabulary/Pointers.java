package org.memcon.tei.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.authority.AuthorityId;

/// What TEI's pointers (`target`, `corresp`, `ref`, `who`) lead to in the model's terms.
///
/// `base` is the id of the volume or file that bare pointers stay in ("frus1961-63v05"), `records`
/// the ids of the records of a file that Memcon wrote; empty for others' files, in which `#d10fn4`
/// means footnote 4 of document 10, as in FRUS.
public final class Pointers {

  private static final Pattern DOCUMENT =
      Pattern.compile("(d\\d+[a-zA-Z]?)(?:(fn[0-9A-Za-z_.*]+))?");

  private final String base;
  private final Set<String> records;
  private final Map<String, AuthorityId> named;

  /// Pointers of a file.
  public Pointers(String base, Set<String> records) {
    this(base, records, Map.of());
  }

  /// Pointers of a file that quotes an authority: `named` are the ids there by `xml:id`.
  public Pointers(String base, Set<String> records, Map<String, AuthorityId> named) {
    this.base = base;
    this.records = records;
    this.named = named;
  }

  /// The id of the volume or file that bare pointers stay in.
  public String base() {
    return base;
  }

  /// Where a `ref` leads, in the form of [org.memcon.model.record.Inline.CrossReference].
  public Optional<String> target(@Nullable String pointer) {
    if (pointer == null || pointer.isBlank()) {
      return Optional.empty();
    }
    String uri = pointer.strip();
    int hash = uri.indexOf('#');
    if (hash < 0 || uri.contains("://")) {
      return Optional.of(uri);
    }
    String file = hash == 0 ? base : uri.substring(0, hash);
    String fragment = uri.substring(hash + 1);
    if (!records.isEmpty()) {
      return Optional.of(hash == 0 ? ours(fragment) : uri);
    }
    Matcher document = DOCUMENT.matcher(fragment);
    if (document.matches()) {
      String note = document.group(2);
      return Optional.of(file + "-" + document.group(1) + (note == null ? "" : "#" + note));
    }
    return Optional.of(file + "#" + fragment);
  }

  private String ours(String fragment) {
    if (records.contains(fragment)) {
      return fragment;
    }
    for (int dash = fragment.lastIndexOf('-');
        dash > 0;
        dash = fragment.lastIndexOf('-', dash - 1)) {
      if (records.contains(fragment.substring(0, dash))) {
        return fragment.substring(0, dash) + "#" + fragment.substring(dash + 1);
      }
    }
    return base + "#" + fragment;
  }

  /// Whom or what a name's pointer means.
  public Optional<AuthorityId> key(@Nullable String pointer) {
    if (pointer == null || pointer.isBlank()) {
      return Optional.empty();
    }
    String uri = unescaped(pointer.strip());
    if (uri.equals("#")) {
      return Optional.empty();
    }
    AuthorityId quoted = uri.startsWith("#") ? named.get(uri.substring(1)) : null;
    return Optional.of(
        quoted != null ? quoted : new AuthorityId(uri.startsWith("#") ? base + uri : uri));
  }

  /// A text as a pointer without white space.
  public static String escaped(String text) {
    return text.replace("%", "%25").replace(" ", "%20").replace("\t", "%09").replace("\n", "%0A");
  }

  /// A pointer as the text that [#escaped] made it from.
  public static String unescaped(String pointer) {
    return pointer.indexOf('%') < 0
        ? pointer
        : pointer.replace("%20", " ").replace("%09", "\t").replace("%0A", "\n").replace("%25", "%");
  }
}
