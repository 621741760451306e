package org.memcon.search.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What is known of each page and of the record around it, as numbers: how many of a subject's
/// words stand there, how often, how near each other.
final class PageFeatures {

  /// The names of the features, each with its ingredient.
  enum Feature {
    PAGE(Ingredient.PAGES),
    BEST(Ingredient.PAGES),
    COVERED(Ingredient.COVERAGE),
    COVERED_AROUND(Ingredient.COVERAGE),
    COVERED_RECORD(Ingredient.COVERAGE),
    COVERED_ALL(Ingredient.COVERAGE),
    NEXT(Ingredient.NEIGHBOURS),
    FARTHER(Ingredient.NEIGHBOURS),
    RECORD(Ingredient.RECORD),
    OPENING(Ingredient.RECORD),
    HEADING(Ingredient.RECORD),
    NEAR(Ingredient.NEARNESS),
    IN_A_ROW(Ingredient.NEARNESS),
    LATER(Ingredient.SPECIAL),
    LATER_COVERED(Ingredient.SPECIAL),
    LAST(Ingredient.SPECIAL),
    RAREST(Ingredient.SPECIAL),
    RAREST_NEXT(Ingredient.SPECIAL),
    PAGE_LENGTH(Ingredient.LENGTH),
    RECORD_LENGTH(Ingredient.LENGTH),
    SHARED(Ingredient.LENGTH);

    private final Ingredient ingredient;

    Feature(Ingredient ingredient) {
      this.ingredient = ingredient;
    }

    Ingredient ingredient() {
      return ingredient;
    }
  }

  private static final float K = 1.2f;
  private static final int OPENING_WORDS = 100;
  private static final int NEAR = 8;

  private final Candidates candidates;
  private final int[][][] places;
  private final float[] weights;
  private final float total;
  private final int concepts;
  private final float[][] values = new float[Feature.values().length][];

  /// Features of `candidates` for concepts that stand at `places` (concept, record) and weigh
  /// `weights`; `headings` say where each record's heading ends.
  PageFeatures(Candidates candidates, int[][][] places, float[] weights, int[] headings) {
    this.candidates = candidates;
    this.places = places;
    this.weights = weights;
    this.concepts = weights.length;
    float sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    this.total = Math.max(sum, 1e-3f);
    compute(headings);
  }

  /// The feature of all pages.
  float[] of(Feature feature) {
    return values[feature.ordinal()];
  }

  private void set(Feature feature, float[] value) {
    values[feature.ordinal()] = value;
  }

  private void compute(int[] headings) {
    int pages = candidates.pages();
    int records = candidates.records.length;
    float averagePage = average(candidates.pageLength);
    float averageRecord = average(candidates.recordLength);
    float[][] onPage = new float[concepts][pages];
    float[][] inRecord = new float[concepts][records];
    float[] opening = new float[records];
    float[] heading = new float[records];
    for (int c = 0; c < concepts; c++) {
      for (int r = 0; r < records; r++) {
        int begins = 0;
        int titled = 0;
        for (int place : places[c][r]) {
          onPage[c][candidates.page(r, place)]++;
          begins += place < OPENING_WORDS ? 1 : 0;
          titled += place < headings[r] ? 1 : 0;
        }
        inRecord[c][r] = places[c][r].length;
        opening[r] += weights[c] * saturated(begins, 1);
        heading[r] += weights[c] * saturated(titled, 1);
      }
      saturate(onPage[c], candidates.pageLength, averagePage, 0.3f);
      saturate(inRecord[c], candidates.recordLength, averageRecord, 0.4f);
    }
    float[] page = weighed(onPage, 0, concepts, pages);
    float best = 1e-3f;
    for (float value : page) {
      best = Math.max(best, value);
    }
    set(Feature.PAGE, page);
    float most = best;
    set(Feature.BEST, each(pages, p -> page[p] / most));
    coverage(onPage, inRecord, pages, records);
    float[] one = around(page, 1);
    float[] two = around(page, 2);
    float[] three = around(page, 3);
    set(Feature.NEXT, one);
    set(Feature.FARTHER, each(pages, p -> two[p] + three[p]));
    float[] record = weighed(inRecord, 0, concepts, records);
    set(Feature.RECORD, ofPages(record));
    set(Feature.OPENING, ofPages(scaled(opening)));
    set(Feature.HEADING, ofPages(scaled(heading)));
    nearness(pages, records);
    special(onPage, pages);
    float[] lengths = candidates.pageLength;
    set(Feature.PAGE_LENGTH, each(pages, p -> (float) Math.log1p(lengths[p]) / 6));
    set(
        Feature.RECORD_LENGTH,
        ofPages(each(records, r -> (float) Math.log1p(candidates.recordLength[r]) / 7)));
    set(Feature.SHARED, each(pages, p -> Math.min(3, candidates.recordsOfPage[p])));
  }

  private void coverage(float[][] onPage, float[][] inRecord, int pages, int records) {
    float[] covered = new float[pages];
    float[] around = new float[pages];
    float[] all = new float[pages];
    float[] record = new float[records];
    for (int c = 0; c < concepts; c++) {
      float share = weights[c] / total;
      boolean[] mentioned = new boolean[pages];
      for (int r = 0; r < records; r++) {
        if (inRecord[c][r] > 0) {
          record[r] += share;
          Arrays.fill(mentioned, candidates.firstPage[r], candidates.lastPage[r] + 1, true);
        }
      }
      for (int p = 0; p < pages; p++) {
        boolean here = onPage[c][p] > 0;
        boolean near =
            here
                || candidates.follows(p) && onPage[c][p - 1] > 0
                || candidates.follows(p + 1) && onPage[c][p + 1] > 0;
        covered[p] += here ? share : 0;
        around[p] += near ? share : 0;
        all[p] += near || mentioned[p] ? share : 0;
      }
    }
    set(Feature.COVERED, covered);
    set(Feature.COVERED_AROUND, around);
    set(Feature.COVERED_ALL, all);
    set(Feature.COVERED_RECORD, ofPages(record));
  }

  private void nearness(int pages, int records) {
    float[] near = new float[pages];
    float[] row = new float[pages];
    for (int c = 0; c + 1 < concepts; c++) {
      float[] nearHere = new float[pages];
      float[] rowHere = new float[pages];
      for (int r = 0; r < records; r++) {
        count(r, places[c][r], places[c + 1][r], nearHere, rowHere);
      }
      float weight = Math.min(weights[c], weights[c + 1]) / total;
      for (int p = 0; p < pages; p++) {
        near[p] += weight * nearHere[p] / (nearHere[p] + 1);
        row[p] += weight * rowHere[p] / (rowHere[p] + 1);
      }
    }
    set(Feature.NEAR, near);
    set(Feature.IN_A_ROW, row);
  }

  private void count(int record, int[] ones, int[] others, float[] near, float[] row) {
    int at = 0;
    for (int place : ones) {
      while (at < others.length && others[at] < place - NEAR) {
        at++;
      }
      if (at < others.length && others[at] <= place + NEAR) {
        int page = candidates.page(record, place);
        near[page]++;
        row[page] += Arrays.binarySearch(others, place + 1) >= 0 ? 1 : 0;
      }
    }
  }

  private void special(float[][] onPage, int pages) {
    int later = concepts / 2;
    float[] values = weighed(onPage, later, concepts, pages);
    set(Feature.LATER, values);
    float laterTotal = 1e-3f;
    int rarest = 0;
    for (int c = 0; c < concepts; c++) {
      laterTotal += c >= later ? weights[c] : 0;
      rarest = weights[c] > weights[rarest] ? c : rarest;
    }
    float[] covered = new float[pages];
    for (int c = later; c < concepts; c++) {
      for (int p = 0; p < pages; p++) {
        covered[p] += onPage[c][p] > 0 ? weights[c] / laterTotal : 0;
      }
    }
    set(Feature.LATER_COVERED, covered);
    set(Feature.LAST, weighed(onPage, concepts - 1, concepts, pages));
    float[] rare = weighed(onPage, rarest, rarest + 1, pages);
    set(Feature.RAREST, rare);
    set(Feature.RAREST_NEXT, around(rare, 1));
  }

  private static float saturated(float times, float length) {
    return times * (K + 1) / (times + K * length);
  }

  private static void saturate(float[] times, float[] lengths, float average, float b) {
    for (int i = 0; i < times.length; i++) {
      times[i] = times[i] == 0 ? 0 : saturated(times[i], 1 - b + b * lengths[i] / average);
    }
  }

  private float[] weighed(float[][] of, int from, int to, int size) {
    float[] sums = new float[size];
    for (int c = from; c < to; c++) {
      for (int i = 0; i < size; i++) {
        sums[i] += weights[c] / total * of[c][i];
      }
    }
    return sums;
  }

  private float[] scaled(float[] values) {
    return each(values.length, i -> values[i] / total);
  }

  /// What the pages at a distance have, before and behind.
  private float[] around(float[] values, int distance) {
    return each(
        values.length,
        p -> {
          float sum = 0;
          if (p >= distance
              && candidates.pageNumber[p] - candidates.pageNumber[p - distance] == distance) {
            sum += values[p - distance];
          }
          if (p + distance < values.length
              && candidates.pageNumber[p + distance] - candidates.pageNumber[p] == distance) {
            sum += values[p + distance];
          }
          return sum;
        });
  }

  /// For each page the most that a record on it has.
  private float[] ofPages(float[] ofRecords) {
    float[] pages = new float[candidates.pages()];
    for (int r = 0; r < ofRecords.length; r++) {
      for (int p = candidates.firstPage[r]; p <= candidates.lastPage[r]; p++) {
        pages[p] = Math.max(pages[p], ofRecords[r]);
      }
    }
    return pages;
  }

  private interface Value {
    float at(int i);
  }

  private static float[] each(int size, Value value) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = value.at(i);
    }
    return values;
  }

  private static float average(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return values.length == 0 ? 1 : Math.max(1, sum / values.length);
  }

  /// The features that some ingredients have.
  static List<Feature> of(Set<Ingredient> ingredients) {
    List<Feature> features = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      if (ingredients.contains(feature.ingredient())) {
        features.add(feature);
      }
    }
    return features;
  }
}
