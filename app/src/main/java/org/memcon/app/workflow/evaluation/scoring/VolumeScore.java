package org.memcon.app.workflow.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The scores of a volume's documents, and how many documents the edition has.
public record VolumeScore(List<DocumentScore> documents, int given) {

  /// Keeps its own list.
  public VolumeScore {
    documents = List.copyOf(documents);
  }

  /// Compares an edition with the gold volume, document by document.
  public static VolumeScore of(List<DocumentFacts> gold, List<EditionDocument> edition) {
    Pairing pairing = new Pairing(gold, edition.stream().map(EditionDocument::flow).toList());
    List<DocumentScore> scores = new ArrayList<>();
    for (int at = 0; at < gold.size(); at++) {
      int pair = pairing.of(at);
      Optional<EditionDocument> ours = pair < 0 ? Optional.empty() : Optional.of(edition.get(pair));
      scores.add(DocumentScore.of(gold.get(at), ours, pairing.found(at)));
    }
    return new VolumeScore(scores, edition.size());
  }

  /// How a measure counts over the whole volume.
  public Tally tally(Measure measure) {
    if (measure == Measure.DOCUMENTS) {
      int found = (int) documents.stream().filter(DocumentScore::found).count();
      return new Tally(found, given, documents.size());
    }
    return documents.stream()
        .map(document -> document.agreement(measure).tally())
        .reduce(Tally.NONE, Tally::plus);
  }
}
