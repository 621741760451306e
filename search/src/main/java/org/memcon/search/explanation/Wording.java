package org.memcon.search.explanation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.edition.Passage;
import org.memcon.search.query.Query;

/// Says single conditions of a query in words.
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Wording() {}

  static String dated(Query.Dated dated) {
    boolean open = dated.from().equals(Query.Dated.EARLIEST);
    boolean endless = dated.to().equals(Query.Dated.LATEST);
    if (open && endless) {
      return "dated at all";
    }
    if (dated.from().equals(dated.to())) {
      return "dated " + day(dated.from());
    }
    if (open) {
      return "dated until " + day(dated.to());
    }
    return "dated from " + day(dated.from()) + (endless ? " on" : " to " + day(dated.to()));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String length(Query.Length length) {
    if (length.most() == Query.Length.ENDLESS) {
      return "of at least " + words(length.least());
    }
    if (length.least() == length.most()) {
      return "of " + words(length.most());
    }
    return length.most() < 0 ? "of less than no words" : "of at most " + words(length.most());
  }

  private static String words(int number) {
    return number == 1 ? "one word" : number + " words";
  }

  static String step(Query.Step step, boolean turns) {
    String what = turns ? "turn" : "passage";
    String reach =
        step.distance() == 1 ? "the next " + what : "within " + step.distance() + " " + what + "s";
    if (step.ordered()) {
      return "followed, " + reach + ", by";
    }
    return step.distance() == 1
        ? "beside, the " + what + " before or the next,"
        : "near, " + reach + " before or behind,";
  }

  static String layers(Set<Passage.Layer> layers) {
    return layers.stream()
        .sorted()
        .map(layer ->
            switch (layer) {
              case HEADING -> "headings";
              case BODY -> "the body";
              case NOTES -> "notes";
              case SOURCE -> "source notes";
              case EDITORIAL -> "editors’ words";
            })
        .collect(Collectors.joining(" or ", "in ", ""));
  }

  static String field(Query.Field field) {
    return switch (field) {
      case SPEAKER -> "spoken by";
      case TO -> "spoken or written to";
      case PERSON -> "in a record that names";
      case PRESENT -> "in a record of which took part";
      case PLACE -> "written or held in";
      case MENTIONS -> "in a record whose words name";
      case KIND -> "of the kind";
      case ARCHIVE -> "kept in";
      case CLASSIFICATION -> "classified";
      case VOLUME -> "in the volume";
      case LANG -> "in the language";
    };
  }

  /// The first of some things, and how many more there are.
  static String some(Collection<String> all, int most, String between) {
    List<String> first = all.stream().limit(most).toList();
    int others = all.size() - first.size();
    return String.join(between, first) + (others == 0 ? "" : " and " + others + " more");
  }
}
