package org.memcon.editing.identification.person;

import java.util.List;
import org.memcon.editing.identification.evidence.Evidence;
import org.memcon.editing.identification.mention.Words;
import org.memcon.model.authority.AuthorityId;

/// What was decided of the names in a record: those that were linked, and those left open.
public record Identified(List<Link> links, List<Open> open) {

  /// The characters `start` to `end` of some words name somebody; how sure that is, and why.
  public record Link(
      Words words, int start, int end, AuthorityId person, double confidence, String reason) {}

  /// The facts by which a surname alone was taken to be somebody's, or was not.
  public record Weighed(Words words, int start, int end, AuthorityId person, Evidence evidence) {}

  /// A name that may be one of several people, or nobody's who is known; the likeliest first.
  public record Open(Words words, int start, int end, List<Likely> candidates) {
    public Open {
      candidates = List.copyOf(candidates);
    }

    /// The name as it stands there.
    public String name() {
      return words.text().substring(start, end);
    }

    /// Whether another name has a character of this one.
    public boolean overlaps(Open other) {
      return words.text().equals(other.words.text()) && start < other.end && other.start < end;
    }
  }

  /// Somebody who may be meant, how likely (0 to 1), and why.
  public record Likely(AuthorityId person, double likelihood, String reason) {}

  public Identified {
    links = List.copyOf(links);
    open = List.copyOf(open);
  }
}
