package org.memcon.publishing.page.words;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The ways to look at what a query finds.
public enum View {
  RECORDS("/search", "Records"),
  PLACES("/concordance", "Every place"),
  YEARS("/frequency", "Year by year"),
  COLLOCATES("/collocates", "Words beside"),
  WORDS("/words", "Word list"),
  TIMELINE("/timeline", "Timeline"),
  MAP("/map", "Map"),
  NETWORK("/network", "Who met whom"),
  EVENTS("/events", "Meetings"),
  ARCHIVES("/archives", "Archives");

  private final String path;
  private final String label;

  View(String path, String label) {
    this.path = path;
    this.label = label;
  }

  /// The path of the view's page.
  public String path() {
    return path;
  }

  /// The view's name.
  public String label() {
    return label;
  }

  /// Whether there is something to look at without a query: all records.
  public boolean showsEverything() {
    return switch (this) {
      case RECORDS, WORDS, TIMELINE, MAP, NETWORK, EVENTS, ARCHIVES -> true;
      case PLACES, YEARS, COLLOCATES -> false;
    };
  }

  /// The address of a query's page.
  public String of(String query) {
    return path + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /// The same, the records in the order of time.
  public String inTime(String query) {
    return of(query) + "&sort=date";
  }
}
