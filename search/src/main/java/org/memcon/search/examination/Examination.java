package org.memcon.search.examination;

import java.util.ArrayList;
import java.util.List;
import org.memcon.search.subject.Concept;

/// What was seen of a subject in the records that were looked at closely, and on their pages.
/// Records and pages have numbers from 0.
public final class Examination {

  private final List<Concept> concepts;
  private final int[][][] places;
  private final Candidates candidates;
  private final ConceptFeatures features;
  private final PageEvidence evidence;

  Examination(
      List<Concept> concepts,
      int[][][] places,
      Candidates candidates,
      ConceptFeatures features,
      PageEvidence evidence) {
    this.concepts = concepts;
    this.places = places;
    this.candidates = candidates;
    this.features = features;
    this.evidence = evidence;
  }

  /// How many concepts the subject has.
  public int concepts() {
    return concepts.size();
  }

  /// How many pages were looked at.
  public int pages() {
    return candidates.pages();
  }

  /// How many records were looked at.
  public int records() {
    return candidates.records.length;
  }

  /// The number that a record has in the index.
  public int indexed(int record) {
    return candidates.records[record];
  }

  /// The first page of a record.
  public int first(int record) {
    return candidates.firstPage[record];
  }

  /// The last page of a record.
  public int last(int record) {
    return candidates.lastPage[record];
  }

  /// A feature of the concepts, for each of them.
  public float[] ofConcepts(Feature feature) {
    return features.of(feature);
  }

  /// What each page has of a concept.
  public float[] evidence(Feature feature, int concept) {
    return evidence.of(feature, concept);
  }

  /// A feature of the pages, for each of them.
  public float[] ofPages(Feature feature) {
    return evidence.of(feature);
  }

  /// The worth of each record, of that of its pages: their soft maximum, so that a record with many
  /// good pages is above one with a single one.
  public float[] records(double[] pages) {
    float[] worth = new float[records()];
    for (int r = 0; r < worth.length; r++) {
      worth[r] = (float) SoftMaximum.of(pages, first(r), last(r));
    }
    return worth;
  }

  /// What brought a record to its place, in words: what stands on its best page, what elsewhere in
  /// it, and what only a record has that shares this page.
  public String reason(int record, double[] pages) {
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
