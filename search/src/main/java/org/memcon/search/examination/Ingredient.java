package org.memcon.search.examination;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What the ranking by matter is made of. Each can be left out, to see what it brings.
public enum Ingredient {
  /// The names of countries, peoples and offices stand for each other, and abbreviations for them.
  NAMES("names", "British stands for United Kingdom, NSC for National Security Council"),
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
  /// A word counts by its place in the subject and by how it is written, not by its rarity alone.
  WEIGHING("weighing", "what a word of a subject counts by its place and writing"),
  /// What a page has of a word counts by what the word is.
  KINDS("kinds", "what a page has of a word counts by what the word is"),
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
