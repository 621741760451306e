package org.memcon.publishing.page.voices;

import java.util.ArrayList;
import java.util.List;

/// Who says how much of a record, as rows of a table and parts of one bar; those who say little are
/// taken together.
public record SpeechChart(List<Part> parts) {

  private static final int WIDTH = 1000;
  private static final int MOST = 8;

  /// One speaker: turns, share of the words, stretch of the bar, and where they speak first (empty
  /// where that is no part of its own).
  public record Part(
      String name, String style, int turns, String share, double x, double width, String first) {}

  public SpeechChart {
    parts = List.copyOf(parts);
  }

  /// The chart of a record's voices; without parts where nobody speaks, or one alone.
  public static SpeechChart of(Voices voices) {
    List<Part> parts = new ArrayList<>();
    if (!voices.areSeveral()) {
      return new SpeechChart(parts);
    }
    double x = 0;
    int alone = voices.all().size() <= MOST ? MOST : MOST - 1;
    for (Voices.Voice voice : voices.all().stream().limit(alone).toList()) {
      double width = voice.share() * WIDTH;
      parts.add(
          new Part(
              voice.name(),
              voice.style(),
              voice.turns(),
              voice.percent(),
              round(x),
              round(width),
              voice.first()));
      x += width;
    }
    List<Voices.Voice> rest = voices.all().stream().skip(alone).toList();
    if (!rest.isEmpty()) {
      double share = rest.stream().mapToDouble(Voices.Voice::share).sum();
      int turns = rest.stream().mapToInt(Voices.Voice::turns).sum();
      parts.add(
          new Part(
              rest.size() + " others",
              "",
              turns,
              Voices.percent(share),
              round(x),
              round(share * WIDTH),
              ""));
    }
    return new SpeechChart(parts);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
