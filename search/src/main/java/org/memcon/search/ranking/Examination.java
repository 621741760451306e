package org.memcon.search.ranking;

import java.util.ArrayList;
import java.util.List;
import org.memcon.search.subject.Concept;

/// What was seen of a subject in the records that were looked at closely.
record Examination(
    List<Concept> concepts, int[][][] places, Candidates candidates, PageFeatures features) {

  /// The worth of each record, of that of its pages: their soft maximum, so that a record with many
  /// good pages is above one with a single one.
  float[] records(float[] pages) {
    float[] worth = new float[candidates.records.length];
    for (int r = 0; r < worth.length; r++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int p = candidates.firstPage[r]; p <= candidates.lastPage[r]; p++) {
        most = Math.max(most, pages[p]);
      }
      double sum = 0;
      for (int p = candidates.firstPage[r]; p <= candidates.lastPage[r]; p++) {
        sum += Math.exp(pages[p] - most);
      }
      worth[r] = most + (float) Math.log(sum);
    }
    return worth;
  }

  /// What brought a record to its place, in words: what stands on its best page, what elsewhere in
  /// it, and what only a record has that shares this page.
  String reason(int record, float[] pages) {
    int best = candidates.firstPage[record];
    for (int p = best; p <= candidates.lastPage[record]; p++) {
      best = pages[p] > pages[best] ? p : best;
    }
    List<String> here = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (int c = 0; c < concepts.size(); c++) {
      String label = concepts.get(c).label();
      if (isOn(c, record, best)) {
        here.add(label);
      } else if (places[c][record].length > 0) {
        elsewhere.add(label);
      } else if (isBeside(c, record, best)) {
        beside.add(label);
      }
    }
    List<String> reasons = new ArrayList<>();
    say("on one page", here, reasons);
    say("elsewhere in the record", elsewhere, reasons);
    say("in a record on the same page", beside, reasons);
    return String.join("; ", reasons);
  }

  private static void say(String where, List<String> what, List<String> reasons) {
    if (!what.isEmpty()) {
      reasons.add(where + ": " + String.join(", ", what));
    }
  }

  private boolean isOn(int concept, int record, int page) {
    for (int place : places[concept][record]) {
      if (candidates.page(record, place) == page) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeside(int concept, int record, int page) {
    for (int r = 0; r < candidates.records.length; r++) {
      if (r != record
          && candidates.firstPage[r] <= page
          && candidates.lastPage[r] >= page
          && isOn(concept, r, page)) {
        return true;
      }
    }
    return false;
  }
}
