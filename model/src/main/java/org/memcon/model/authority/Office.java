package org.memcon.model.authority;

import java.util.Optional;

/// An office that a person held, from one date to another.
///
/// `title` is the office's own ("Secretary of State", "Ambassador", "Minister of Foreign Affairs").
/// `body` is whose office it is: a country, ministry, party or organization ("United States",
/// "Soviet Union"); `post` is where its holder is accredited or stationed ("India", "United
/// Nations"), each as the name of a corporate body or place. `acting` is said of those who hold it
/// for somebody else or while it is vacant. `source` is where this is known from ("pocom
/// rusk-david-dean", "frus1961-63v05#p_GAA1").
public record Office(
    String title,
    Optional<String> body,
    Optional<String> post,
    Period period,
    boolean acting,
    Optional<String> source) {

  public Office {
    if (title.isBlank()) {
      throw new IllegalArgumentException("an office without a title");
    }
  }
}
