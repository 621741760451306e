package org.memcon.search.layout;

/// What the index knows of an accession: its id, the state of its holdings that was indexed
/// (`version`, such as "v2" or a digest: whatever changes when its records do), the name of its
/// source as the user knows it, and when it was received, in ISO form.
public record Accession(String id, String version, String source, String received) {

  public Accession {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an accession without an id");
    }
  }
}
