package org.memcon.sources.html.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What browsers read when a page names an encoding; the WHATWG Encoding Standard, section 4.2: old
/// labels stand for the larger sets that Windows made of them.
final class EncodingLabels {

  private static final Map<String, String> WIDER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("l1", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("cp1252", "windows-1252"),
          Map.entry("x-cp1252", "windows-1252"),
          Map.entry("x-user-defined", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("latin5", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode-1-1-utf-8", "UTF-8"));

  private EncodingLabels() {}

  /// The encoding that a label stands for; empty where nobody knows it.
  static Optional<Charset> charset(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WIDER.getOrDefault(key, key)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /// The encoding that a `meta` element's label stands for: a page in which the label could be read
  /// byte by byte is not in UTF-16, whatever it says.
  static Optional<Charset> charsetInMeta(String label) {
    return charset(label)
        .map(set -> set.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : set);
  }
}
