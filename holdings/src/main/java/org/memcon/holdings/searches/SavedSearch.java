package org.memcon.holdings.searches;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/// A search that was saved: its name, the query as it was typed, the word for the order of its
/// hits, when it was saved, and how many records it found then.
public record SavedSearch(String name, String query, String sort, Instant saved, long records) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

  // Windows keeps these for devices, whatever stands behind a point.
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)\\d");

  private static final Set<Character> QUOTED = Set.of('"', '\\');

  public SavedSearch {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a name for a search: " + name);
    }
    records = Math.max(0, records);
  }

  /// Whether a search can be called so: small letters without accents, digits and hyphens, 64 at
  /// most, which stand for themselves in file names and addresses.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() && !DEVICE.matcher(name).matches();
  }

  /// The search as a file of TOML.
  String toml() {
    return "# A saved search: memcon searches lists them, memcon search --saved "
        + name
        + " asks it again.\nquery = "
        + quoted(query)
        + "\nsort = "
        + quoted(sort)
        + "\nsaved = "
        + quoted(saved.toString())
        + "\nrecords = "
        + records
        + "\n";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QUOTED.contains(c)) {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append("\\u%04X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
