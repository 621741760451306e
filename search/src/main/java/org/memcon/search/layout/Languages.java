package org.memcon.search.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The codes of languages by whatever name an archive or an asker gives them.
public final class Languages {

  private static final Map<String, String> CODES =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code ->
                      Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                  Function.identity(),
                  (first, second) -> first));

  private Languages() {}

  /// The BCP 47 tag of a language that is named by its tag or in English ("Russian"), in lower
  /// case; the name itself where it is not known.
  public static String code(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return CODES.getOrDefault(plain, plain);
  }

  /// The English name of a language by its tag; the tag itself where it has none.
  public static String name(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? code : name;
  }
}
