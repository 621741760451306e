package org.memcon.editing.speech.clause;

import java.util.Map;
import java.util.Set;

/// The words that stand in the names of people and of offices, and those that never do.
public final class NameWords {

  private static final Map<String, Set<String>> WORDS = WordList.read("words-of-names.txt");
  private static final Set<String> TITLES = kind("titles");
  private static final Set<String> OFFICES = kind("offices");
  private static final Set<String> GRADES = kind("grades");
  private static final Set<String> PARTICLES = kind("particles");
  private static final Set<String> FUNCTION = kind("function");
  private static final Set<String> BODIES = kind("bodies");

  private NameWords() {}

  private static Set<String> kind(String name) {
    return WORDS.getOrDefault(name, Set.of());
  }

  static boolean isTitle(String lower) {
    return TITLES.contains(lower);
  }

  /// Whether a word names an office that a person holds.
  public static boolean isOffice(String lower) {
    return OFFICES.contains(lower);
  }

  /// Whether a word says more of an office: "foreign" minister, "vice" president.
  public static boolean isGrade(String lower) {
    return GRADES.contains(lower);
  }

  static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }

  static boolean isFunction(String lower) {
    return FUNCTION.contains(lower);
  }

  /// Whether a word names a body, a place or a people.
  static boolean isBody(String lower) {
    return BODIES.contains(lower);
  }
}
