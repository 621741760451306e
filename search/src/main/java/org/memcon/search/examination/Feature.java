package org.memcon.search.examination;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the ranking by matter looks at. Each has a weight, learned from judgments.
public enum Feature {
  // How much a concept of the subject says.
  RARITY(Kind.CONCEPT, null),
  RARITY_SQUARED(Kind.CONCEPT, Ingredient.WEIGHING),
  RARITY_HERE(Kind.CONCEPT, null),
  RAREST(Kind.CONCEPT, Ingredient.WEIGHING),
  RAREST_HERE(Kind.CONCEPT, Ingredient.WEIGHING),
  PLACE(Kind.CONCEPT, Ingredient.WEIGHING),
  PLACE_AMONG_FEW(Kind.CONCEPT, Ingredient.WEIGHING),
  PLACE_BY_RARITY(Kind.CONCEPT, Ingredient.WEIGHING),
  FIRST(Kind.CONCEPT, Ingredient.WEIGHING),
  LAST(Kind.CONCEPT, Ingredient.WEIGHING),
  LAST_OF_MANY(Kind.CONCEPT, Ingredient.WEIGHING),
  CAPITAL(Kind.CONCEPT, Ingredient.WEIGHING),
  LATE_CAPITAL(Kind.CONCEPT, Ingredient.WEIGHING),
  COUNTRY(Kind.CONCEPT, Ingredient.WEIGHING),
  BEHIND_COMMA(Kind.CONCEPT, Ingredient.WEIGHING),
  INITIAL(Kind.CONCEPT, Ingredient.WEIGHING),
  GIVEN(Kind.CONCEPT, Ingredient.WEIGHING),

  // What a page has of a concept.
  ON_PAGE(Kind.EVIDENCE, null),
  PRESENT(Kind.EVIDENCE, Ingredient.COVERAGE),
  PRESENT_AROUND(Kind.EVIDENCE, Ingredient.COVERAGE),
  PRESENT_IN_RECORD(Kind.EVIDENCE, Ingredient.COVERAGE),
  PRESENT_ANYWHERE(Kind.EVIDENCE, Ingredient.COVERAGE),
  NEXT(Kind.EVIDENCE, Ingredient.NEIGHBOURS),
  FARTHER(Kind.EVIDENCE, Ingredient.NEIGHBOURS),
  RECORD(Kind.EVIDENCE, Ingredient.RECORD),
  OPENING(Kind.EVIDENCE, Ingredient.RECORD),
  HEADING(Kind.EVIDENCE, Ingredient.RECORD),
  BESIDE_OTHERS(Kind.EVIDENCE, Ingredient.NEARNESS),

  // What is known of a page whatever the concept.
  BEST(Kind.PAGE, null),
  NEAR(Kind.PAGE, Ingredient.NEARNESS),
  IN_A_ROW(Kind.PAGE, Ingredient.NEARNESS),
  PAGE_LENGTH(Kind.PAGE, Ingredient.LENGTH),
  RECORD_LENGTH(Kind.PAGE, Ingredient.LENGTH),
  SHARED(Kind.PAGE, Ingredient.LENGTH);

  /// What a feature is one of.
  public enum Kind {
    CONCEPT,
    EVIDENCE,
    PAGE
  }

  private final Kind kind;
  private final @Nullable Ingredient ingredient;

  Feature(Kind kind, @Nullable Ingredient ingredient) {
    this.kind = kind;
    this.ingredient = ingredient;
  }

  /// What it is a feature of.
  public Kind kind() {
    return kind;
  }

  /// The features of one kind that some ingredients have; those without an ingredient are never
  /// left out.
  public static List<Feature> of(Kind kind, Set<Ingredient> ingredients) {
    return Arrays.stream(values())
        .filter(one -> one.kind == kind)
        .filter(one -> one.ingredient == null || ingredients.contains(one.ingredient))
        .toList();
  }
}
