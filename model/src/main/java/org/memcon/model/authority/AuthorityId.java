package org.memcon.model.authority;

/// The name of an authority record: `p_KNS1` of a volume's list, written `frus1961-63v05#p_KNS1`,
/// or a name of the archive's own authority.
public record AuthorityId(String value) implements Comparable<AuthorityId> {

  public AuthorityId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an authority id without characters");
    }
  }

  @Override
  public int compareTo(AuthorityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
