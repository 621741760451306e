package org.memcon.search.examination;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// What each page, and the record around it, has of each concept of a subject: how often it stands
/// there, how near to the others.
final class PageEvidence {

  private static final float K = 1.2f;
  private static final float PAGE_B = 0.3f;
  private static final float RECORD_B = 0.4f;
  private static final int OPENING_WORDS = 100;
  private static final int NEAR = 8;
  private static final int BESIDE = 10;

  private final Candidates candidates;
  private final int[][][] places;
  private final int concepts;
  private final int pages;
  private final Map<Feature, float[][]> ofConcepts = new EnumMap<>(Feature.class);
  private final Map<Feature, float[]> ofPages = new EnumMap<>(Feature.class);

  /// Evidence for concepts that stand at `places` (concept, record) and are as rare as `rarity`
  /// says; `headings` say where each record's heading ends.
  PageEvidence(Candidates candidates, int[][][] places, float[] rarity, int[] headings) {
    this.candidates = candidates;
    this.places = places;
    this.concepts = rarity.length;
    this.pages = candidates.pages();
    for (int c = 0; c < concepts; c++) {
      onPages(c);
      inRecords(c, headings);
    }
    besideOthers();
    nearness(rarity);
    wholePages(rarity);
  }

  /// What the pages have of a concept.
  float[] of(Feature feature, int concept) {
    return rows(feature)[concept];
  }

  /// What is known of the pages whatever the concept.
  float[] of(Feature feature) {
    return ofPages.getOrDefault(feature, new float[pages]);
  }

  private float[][] rows(Feature feature) {
    return ofConcepts.computeIfAbsent(feature, one -> new float[concepts][pages]);
  }

  private void set(Feature feature, int concept, Value value) {
    rows(feature)[concept] = each(pages, value);
  }

  private void onPages(int concept) {
    float[] times = new float[pages];
    for (int r = 0; r < candidates.records.length; r++) {
      for (int place : places[concept][r]) {
        times[candidates.page(r, place)]++;
      }
    }
    float average = average(candidates.pageLength);
    float[] much =
        each(
            pages, p -> saturated(times[p], lengthened(candidates.pageLength[p], average, PAGE_B)));
    float[] present = each(pages, p -> times[p] > 0 ? 1 : 0);
    rows(Feature.ON_PAGE)[concept] = much;
    rows(Feature.PRESENT)[concept] = present;
    set(Feature.NEXT, concept, p -> before(much, p, 1) + behind(much, p, 1));
    set(Feature.FARTHER, concept, p -> before(much, p, 2) + behind(much, p, 2));
    set(
        Feature.PRESENT_AROUND,
        concept,
        p -> Math.max(present[p], Math.max(before(present, p, 1), behind(present, p, 1))));
  }

  private void inRecords(int concept, int[] headings) {
    int records = candidates.records.length;
    float average = average(candidates.recordLength);
    float[] much = new float[records];
    float[] opening = new float[records];
    float[] heading = new float[records];
    for (int r = 0; r < records; r++) {
      int[] at = places[concept][r];
      much[r] = saturated(at.length, lengthened(candidates.recordLength[r], average, RECORD_B));
      opening[r] = saturated(before(at, OPENING_WORDS), 1);
      heading[r] = saturated(before(at, headings[r]), 1);
    }
    rows(Feature.RECORD)[concept] = ofPages(much);
    rows(Feature.OPENING)[concept] = ofPages(opening);
    rows(Feature.HEADING)[concept] = ofPages(heading);
    float[] present = ofPages(each(records, r -> much[r] > 0 ? 1 : 0));
    float[] around = of(Feature.PRESENT_AROUND, concept);
    rows(Feature.PRESENT_IN_RECORD)[concept] = present;
    set(Feature.PRESENT_ANYWHERE, concept, p -> Math.max(around[p], present[p]));
  }

  /// How many of the places ascending stand before one.
  private static int before(int[] places, int end) {
    int at = Arrays.binarySearch(places, end);
    return at >= 0 ? at : -at - 1;
  }

  /// Where a concept stands within a few words of another.
  private void besideOthers() {
    float[][] beside = rows(Feature.BESIDE_OTHERS);
    for (int r = 0; r < candidates.records.length; r++) {
      for (int c = 0; c < concepts; c++) {
        for (int place : places[c][r]) {
          if (isBesideAnother(c, r, place)) {
            beside[c][candidates.page(r, place)]++;
          }
        }
      }
    }
    for (float[] times : beside) {
      for (int p = 0; p < pages; p++) {
        times[p] /= times[p] + 1;
      }
    }
  }

  private boolean isBesideAnother(int concept, int record, int place) {
    for (int other = 0; other < concepts; other++) {
      int[] those = places[other][record];
      if (other != concept && before(those, place + BESIDE + 1) > before(those, place - BESIDE)) {
        return true;
      }
    }
    return false;
  }

  /// Where concepts that follow each other in the subject do so on the page, or nearly.
  private void nearness(float[] rarity) {
    float total = Math.max(sum(rarity), 1e-3f);
    float[] near = new float[pages];
    float[] row = new float[pages];
    for (int c = 0; c + 1 < concepts; c++) {
      float[] nearHere = new float[pages];
      float[] rowHere = new float[pages];
      for (int r = 0; r < candidates.records.length; r++) {
        count(r, places[c][r], places[c + 1][r], nearHere, rowHere);
      }
      float weight = Math.min(rarity[c], rarity[c + 1]) / total;
      for (int p = 0; p < pages; p++) {
        near[p] += weight * nearHere[p] / (nearHere[p] + 1);
        row[p] += weight * rowHere[p] / (rowHere[p] + 1);
      }
    }
    ofPages.put(Feature.NEAR, near);
    ofPages.put(Feature.IN_A_ROW, row);
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

  private void wholePages(float[] rarity) {
    float[] sums = new float[pages];
    float most = 1e-3f;
    for (int p = 0; p < pages; p++) {
      for (int c = 0; c < concepts; c++) {
        sums[p] += rarity[c] * of(Feature.ON_PAGE, c)[p];
      }
      most = Math.max(most, sums[p]);
    }
    float best = most;
    ofPages.put(Feature.BEST, each(pages, p -> sums[p] / best));
    ofPages.put(
        Feature.PAGE_LENGTH, each(pages, p -> (float) Math.log1p(candidates.pageLength[p]) / 6));
    ofPages.put(
        Feature.RECORD_LENGTH,
        ofPages(
            each(
                candidates.records.length,
                r -> (float) Math.log1p(candidates.recordLength[r]) / 7)));
    ofPages.put(Feature.SHARED, each(pages, p -> Math.min(3, candidates.recordsOfPage[p])));
  }

  private static float saturated(float times, float length) {
    return times == 0 ? 0 : times * (K + 1) / (times + K * length);
  }

  private static float lengthened(float length, float average, float b) {
    return 1 - b + b * length / average;
  }

  /// What the page so far before one has; 0 where the row of pages has a gap.
  private float before(float[] values, int page, int distance) {
    int at = page - distance;
    return at >= 0 && candidates.pageNumber[page] - candidates.pageNumber[at] == distance
        ? values[at]
        : 0;
  }

  private float behind(float[] values, int page, int distance) {
    int at = page + distance;
    return at < pages && candidates.pageNumber[at] - candidates.pageNumber[page] == distance
        ? values[at]
        : 0;
  }

  /// For each page the most that a record on it has.
  private float[] ofPages(float[] ofRecords) {
    float[] most = new float[pages];
    for (int r = 0; r < ofRecords.length; r++) {
      for (int p = candidates.firstPage[r]; p <= candidates.lastPage[r]; p++) {
        most[p] = Math.max(most[p], ofRecords[r]);
      }
    }
    return most;
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

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  private static float average(float[] values) {
    return values.length == 0 ? 1 : Math.max(1, sum(values) / values.length);
  }
}
