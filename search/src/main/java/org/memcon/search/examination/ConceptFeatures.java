package org.memcon.search.examination;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.memcon.search.subject.Concept;

/// What tells how much each concept of a subject says: how rare it is among all records and among
/// the pages looked at, where in the subject it stands, and how it is written.
final class ConceptFeatures {

  private static final int MANY = 8;

  private final Map<Feature, float[]> values = new EnumMap<>(Feature.class);

  /// Features of concepts; `rarity` among all records, `here` among the pages looked at.
  ConceptFeatures(List<Concept> concepts, float[] rarity, float[] here) {
    int size = concepts.size();
    float most = most(rarity);
    float mostHere = most(here);
    for (int i = 0; i < size; i++) {
      Concept.Signs signs = concepts.get(i).signs();
      boolean last = i == size - 1;
      float place = size == 1 ? 0.5f : i / (size - 1f);
      set(Feature.RARITY, i, size, rarity[i]);
      set(Feature.RARITY_SQUARED, i, size, rarity[i] * rarity[i] / 10);
      set(Feature.RARITY_HERE, i, size, here[i]);
      set(Feature.RAREST, i, size, said(rarity[i] == most));
      set(Feature.RAREST_HERE, i, size, said(here[i] == mostHere));
      set(Feature.PLACE, i, size, place);
      set(Feature.PLACE_AMONG_FEW, i, size, place / size);
      set(Feature.PLACE_BY_RARITY, i, size, place * here[i]);
      set(Feature.FIRST, i, size, said(i == 0));
      set(Feature.LAST, i, size, said(last));
      set(Feature.LAST_OF_MANY, i, size, last ? (float) Math.min(size, MANY) / MANY : 0);
      set(Feature.CAPITAL, i, size, said(signs.capital()));
      set(Feature.LATE_CAPITAL, i, size, signs.capital() ? place : 0);
      set(Feature.COUNTRY, i, size, said(signs.country()));
      set(Feature.BEHIND_COMMA, i, size, said(signs.behindComma()));
      set(Feature.GIVEN, i, size, said(signs.given()));
      set(Feature.INITIAL, i, size, said(signs.initial()));
    }
  }

  private void set(Feature feature, int concept, int size, float value) {
    values.computeIfAbsent(feature, one -> new float[size])[concept] = value;
  }

  private static float said(boolean is) {
    return is ? 1 : 0;
  }

  private static float most(float[] values) {
    float most = 0;
    for (float value : values) {
      most = Math.max(most, value);
    }
    return most;
  }

  /// The feature of all concepts.
  float[] of(Feature feature) {
    return values.getOrDefault(feature, new float[0]);
  }
}
