package org.memcon.search.ranking;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What the ranking by matter is made of. Each can be left out, to see what it brings.
public enum Ingredient {
  /// The names of countries and their peoples stand for each other.
  COUNTRIES("countries", "British stands for United Kingdom"),
  /// Pages are ranked, not only records; those of two records are one.
  PAGES("pages", "pages are ranked, and lend their rank to all records on them"),
  /// How many of the words stand there, on the page and around it.
  COVERAGE("coverage", "how many of the words stand on the page, in the record, around"),
  /// The pages before and behind.
  NEIGHBOURS("neighbours", "pages before and behind"),
  /// The record as a whole.
  RECORD("record", "the record as a whole, how it begins, its heading"),
  /// Words of the subject that are near each other.
  NEARNESS("nearness", "words that stand near each other"),
  /// The later words of a subject say what is special about it.
  SPECIAL("special", "the last words of a subject and its rarest"),
  /// How long pages and records are.
  LENGTH("length", "the length of page and record");

  private final String code;
  private final String description;

  Ingredient(String code, String description) {
    this.code = code;
    this.description = description;
  }

  /// The word for it.
  public String code() {
    return code;
  }

  /// What it is, in a line.
  public String description() {
    return description;
  }

  /// All of them.
  public static Set<Ingredient> all() {
    return EnumSet.allOf(Ingredient.class);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
