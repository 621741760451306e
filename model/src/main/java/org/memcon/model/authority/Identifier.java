package org.memcon.model.authority;

/// The number or name under which another register knows the same person, body or place.
///
/// `scheme` is the register in lower case: `viaf`, `wikidata`, `geonames`, `pocom`, `frus-people`;
/// `value` is its own identifier ("Q1058", "rusk-david-dean"), never a whole address.
public record Identifier(String scheme, String value) {

  public Identifier {
    if (scheme.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("an identifier needs a scheme and a value");
    }
  }
}
