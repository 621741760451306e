package org.memcon.search.ranking;

import java.util.Comparator;
import java.util.Locale;
import org.memcon.search.examination.Feature;
import org.memcon.search.examination.Feature.Kind;

/// What a page has of a concept, and what the concept is: that a heading names a country weighs
/// otherwise than that it names a thing.
record FeaturePair(Feature evidence, Feature concept) implements Comparable<FeaturePair> {

  private static final Comparator<FeaturePair> ORDER =
      Comparator.comparing(FeaturePair::evidence).thenComparing(FeaturePair::concept);

  FeaturePair {
    if (evidence.kind() != Kind.EVIDENCE || concept.kind() != Kind.CONCEPT) {
      throw new IllegalArgumentException(evidence + " of " + concept + ": no such pair");
    }
  }

  /// Reads what [#toString()] writes.
  static FeaturePair read(String text) {
    int of = text.indexOf('*');
    return new FeaturePair(feature(text.substring(0, of)), feature(text.substring(of + 1)));
  }

  /// The feature that is named so, in small letters.
  static Feature feature(String name) {
    return Feature.valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public int compareTo(FeaturePair other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return (evidence + "*" + concept).toLowerCase(Locale.ROOT);
  }
}
