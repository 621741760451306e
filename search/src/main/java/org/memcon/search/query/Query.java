package org.memcon.search.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.memcon.model.edition.Passage;

/// What a query asks for, as a tree. Every form of it says what records it finds; one that stands
/// beside `speaker:`, `to:` or `is:` says what passages of them.
public sealed interface Query {

  /// Every record there is.
  record Everything() implements Query {}

  /// A word and its inflected forms ("treaty", "treaties"). A word that the index holds as several,
  /// such as "Soviet-American", asks for them one behind the other.
  record Word(String text) implements Query {}

  /// A word letter by letter, case and accents as typed: `=Polish`.
  record Letters(String text) implements Query {}

  /// All words that begin so: `disarm*`.
  record Beginning(String text) implements Query {}

  /// Words that differ in at most `edits` letters (1 or 2): `Krushchev~`.
  record Similar(String text, int edits) implements Query {}

  /// Words one behind the other, uninflected: `"West Berlin"`.
  record Phrase(String text) implements Query {}

  /// A word in which `?` stands for any one letter and `*` for any number of them: `wom?n`,
  /// `*schtschow`.
  record Wild(String text) implements Query {}

  /// Words that a regular expression spells, without the slashes around it: `/comm?uniqu?es?/`.
  record Regular(String expression) implements Query {}

  /// A day of the calendar, however it is written, and the records of this day: `3 June 1961`.
  record Day(LocalDate date) implements Query {}

  /// Words, uninflected, with at most `distance` other words among them: in any order (`"Berlin
  /// access"~5`), or in this one (`"Berlin access"~>5`).
  record Near(String text, int distance, boolean ordered) implements Query {}

  /// Passages of so many words, both numbers included: `words>200`.
  record Length(int least, int most) implements Query {

    /// The length of a passage without a bound.
    public static final int ENDLESS = Integer.MAX_VALUE;
  }

  /// What stands in one turn, or in one passage of any sort: `turn(speaker:castro missiles)`.
  record Within(Unit unit, Query part) implements Query {}

  /// What a [Within] is about.
  enum Unit {
    TURN("turn"),
    PASSAGE("passage");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /// The word before the parenthesis.
    public String code() {
      return code;
    }
  }

  /// Turns or passages that follow each other, a step between each and the next: `turn(berlin)
  /// then/2 turn(cuba)`.
  record Sequence(List<Within> parts, List<Step> steps) implements Query {
    public Sequence {
      parts = List.copyOf(parts);
      steps = List.copyOf(steps);
      if (parts.size() != steps.size() + 1) {
        throw new IllegalArgumentException(parts.size() + " parts, " + steps.size() + " steps");
      }
    }

    /// Whether turns alone are counted, or passages of every sort.
    public boolean isOfTurns() {
      return parts.stream().allMatch(part -> part.unit() == Unit.TURN);
    }
  }

  /// How far the next turn or passage can be from one: at most `distance` on, or, where it is not
  /// `ordered`, as far before.
  record Step(int distance, boolean ordered) {}

  /// A fact of the record or of the passage that is one of several values.
  record Fact(Field field, List<String> anyOf) implements Query {
    public Fact {
      anyOf = List.copyOf(anyOf);
      if (anyOf.isEmpty()) {
        throw new IllegalArgumentException("a field without a value: " + field);
      }
    }
  }

  /// Records that can be dated between two days, both included.
  record Dated(LocalDate from, LocalDate to) implements Query {

    /// Where a span of days without a beginning begins.
    public static final LocalDate EARLIEST = LocalDate.of(-9999, 1, 1);

    /// Where a span of days without an end ends.
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  }

  /// Only what stands in one of these layers.
  record In(Set<Passage.Layer> layers) implements Query {
    public In {
      layers = Set.copyOf(layers);
    }
  }

  /// Only words that the record prints as said (verbatim), or only words it reports.
  record Delivered(boolean verbatim) implements Query {}

  /// All of them.
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of them.
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /// All but these.
  record Not(Query part) implements Query {}

  /// The fields whose values are words.
  enum Field {
    SPEAKER("speaker"),
    TO("to"),
    PERSON("person"),
    PRESENT("present"),
    PLACE("place"),
    MENTIONS("mentions"),
    KIND("kind"),
    ARCHIVE("archive"),
    CLASSIFICATION("classification"),
    VOLUME("volume"),
    LANG("lang");

    private final String code;

    Field(String code) {
      this.code = code;
    }

    /// The word before the colon.
    public String code() {
      return code;
    }
  }
}
