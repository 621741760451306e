package org.memcon.search.retrieval;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.search.analysis.Inflections;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.compilation.Scopes;
import org.memcon.search.query.Query;

/// Answers queries by looking at every passage of every record, word by word: slow, and plain
/// enough to be believed.
final class BruteForce {

  private final WordReader reader = WordReader.ofFew();
  private final Inflections inflections = new Inflections();
  private final List<Entry> entries = new ArrayList<>();

  /// A record and its passages, the heading first.
  private record Entry(DiplomaticRecord record, List<Part> parts) {}

  /// A passage: its layer, who speaks in it and how, and its words.
  private record Part(
      Passage.Layer layer, String speaker, boolean verbatim, boolean reported, List<Word> words) {}

  BruteForce(List<DiplomaticRecord> records) {
    for (DiplomaticRecord record : records) {
      List<Part> parts = new ArrayList<>();
      parts.add(
          new Part(
              Passage.Layer.HEADING, "", false, false, reader.words(record.description().title())));
      for (Passage passage : Passages.of(record)) {
        parts.add(
            new Part(
                passage.layer(),
                passage.speaker().map(one -> one.name()).orElse(""),
                passage.delivery().filter(Block.Turn.Delivery.VERBATIM::equals).isPresent(),
                passage.delivery().filter(Block.Turn.Delivery.NARRATED::equals).isPresent(),
                reader.words(passage.words())));
      }
      entries.add(new Entry(record, parts));
    }
  }

  /// The ids of the records that a query finds.
  Set<String> find(Query query) {
    Set<String> found = new TreeSet<>();
    for (Entry entry : entries) {
      if (matches(entry, query, Set.of(Passage.Layer.values()))) {
        found.add(entry.record().id().value());
      }
    }
    return found;
  }

  private boolean matches(Entry entry, Query query, Set<Passage.Layer> layers) {
    return switch (query) {
      case Query.Everything everything -> true;
      case Query.And and -> conjunction(entry, and.parts(), layers);
      case Query.Or or -> or.parts().stream().anyMatch(part -> matches(entry, part, layers));
      case Query.Not not ->
          not.part() instanceof Query.In
              ? conjunction(entry, List.of(not), layers)
              : !matches(entry, not.part(), layers);
      case Query.Dated dated -> isDated(entry, dated);
      case Query.In in -> conjunction(entry, List.of(in), layers);
      case Query.Delivered delivered -> conjunction(entry, List.of(delivered), layers);
      case Query.Fact fact ->
          fact.field() == Query.Field.SPEAKER
              ? conjunction(entry, List.of(fact), layers)
              : hasFact(entry, fact);
      case Query.Word word -> anyPart(entry, layers, part -> stands(part, word));
      case Query.Letters letters -> anyPart(entry, layers, part -> stands(part, letters));
      case Query.Beginning beginning -> anyPart(entry, layers, part -> stands(part, beginning));
      case Query.Similar similar -> anyPart(entry, layers, part -> stands(part, similar));
      case Query.Phrase phrase -> anyPart(entry, layers, part -> stands(part, phrase));
      case Query.Near near -> anyPart(entry, layers, part -> stands(part, near));
      case Query.Wild wild -> anyPart(entry, layers, part -> stands(part, wild));
      case Query.Regular regular -> anyPart(entry, layers, part -> stands(part, regular));
      case Query.Day day ->
          anyPart(entry, layers, part -> stands(part, day))
              || layers.size() == Passage.Layer.values().length
                  && isDated(entry, new Query.Dated(day.date(), day.date()));
      case Query.Length length -> conjunction(entry, List.of(length), layers);
      case Query.Within within -> anyPart(entry, layers, part -> holds(entry, part, within));
      case Query.Sequence sequence -> anyPart(entry, layers, part -> holds(entry, part, sequence));
    };
  }

  private static boolean anyPart(Entry entry, Set<Passage.Layer> layers, Predicate<Part> test) {
    return entry.parts().stream()
        .anyMatch(part -> layers.contains(part.layer()) && test.test(part));
  }

  private boolean conjunction(Entry entry, List<Query> parts, Set<Passage.Layer> outer) {
    Set<Passage.Layer> layers = new TreeSet<>(outer);
    boolean narrowed = false;
    for (Query part : parts) {
      if (part instanceof Query.In in) {
        layers.retainAll(in.layers());
        narrowed = true;
      } else if (part instanceof Query.Not(Query.In in)) {
        layers.removeAll(in.layers());
        narrowed = true;
      }
    }
    List<Query> rest = parts.stream().filter(part -> !Scopes.isLayer(part)).toList();
    if (layers.isEmpty()) {
      return false;
    }
    if (rest.stream().anyMatch(BruteForce::asksForPassages)) {
      return inOnePassage(entry, rest, layers);
    }
    boolean words =
        rest.stream().anyMatch(part -> !(part instanceof Query.Not) && !Scopes.isFact(part));
    return rest.stream().allMatch(part -> matches(entry, part, layers))
        && (words || !narrowed || anyPart(entry, layers, part -> true));
  }

  private static boolean asksForPassages(Query part) {
    return part instanceof Query.Delivered
        || part instanceof Query.Length
        || part instanceof Query.Fact fact && fact.field() == Query.Field.SPEAKER;
  }

  private boolean inOnePassage(Entry entry, List<Query> parts, Set<Passage.Layer> layers) {
    List<Query> speakers =
        parts.stream()
            .filter(part -> part instanceof Query.Fact fact && fact.field() == Query.Field.SPEAKER)
            .toList();
    List<Query> others = parts.stream().filter(part -> !speakers.contains(part)).toList();
    for (Query speaker : speakers) {
      if (entry.parts().stream().noneMatch(part -> holds(entry, part, speaker))) {
        return false;
      }
    }
    return anyPart(
        entry,
        layers,
        part ->
            (speakers.isEmpty() || speakers.stream().anyMatch(one -> holds(entry, part, one)))
                && others.stream().allMatch(one -> holds(entry, part, one)));
  }

  /// Whether one passage is what a query asks for.
  private boolean holds(Entry entry, Part part, Query query) {
    return switch (query) {
      case Query.Everything everything -> true;
      case Query.And and -> and.parts().stream().allMatch(one -> holds(entry, part, one));
      case Query.Or or -> or.parts().stream().anyMatch(one -> holds(entry, part, one));
      case Query.Not not -> !holds(entry, part, not.part());
      case Query.In in -> in.layers().contains(part.layer());
      case Query.Delivered delivered -> delivered.verbatim() ? part.verbatim() : part.reported();
      case Query.Dated dated -> isDated(entry, dated);
      case Query.Fact fact ->
          fact.field() == Query.Field.SPEAKER
              ? fact.anyOf().stream().anyMatch(name -> hasAll(part.speaker(), name))
              : hasFact(entry, fact);
      case Query.Word word -> stands(part, word);
      case Query.Letters letters -> stands(part, letters);
      case Query.Beginning beginning -> stands(part, beginning);
      case Query.Similar similar -> stands(part, similar);
      case Query.Phrase phrase -> stands(part, phrase);
      case Query.Near near -> stands(part, near);
      case Query.Wild wild -> stands(part, wild);
      case Query.Regular regular -> stands(part, regular);
      case Query.Day day ->
          stands(part, day) || isDated(entry, new Query.Dated(day.date(), day.date()));
      case Query.Length length ->
          part.words().size() >= length.least() && part.words().size() <= length.most();
      case Query.Within within -> isIn(entry, part, within);
      case Query.Sequence sequence -> chains(entry, sequence).contains(part);
    };
  }

  private boolean isIn(Entry entry, Part part, Query.Within within) {
    return (within.unit() == Query.Unit.PASSAGE || !part.speaker().isEmpty())
        && holds(entry, part, within.part());
  }

  /// Every part that is in some chain as the query asks for it, found by trying all of them.
  private Set<Part> chains(Entry entry, Query.Sequence sequence) {
    List<Part> counted =
        entry.parts().stream()
            .filter(part -> !sequence.isOfTurns() || !part.speaker().isEmpty())
            .toList();
    Set<Part> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < counted.size(); i++) {
      chain(entry, sequence, counted, new ArrayList<>(List.of(i)), found);
    }
    return found;
  }

  private void chain(
      Entry entry,
      Query.Sequence sequence,
      List<Part> counted,
      List<Integer> chain,
      Set<Part> found) {
    int last = chain.getLast();
    if (!isIn(entry, counted.get(last), sequence.parts().get(chain.size() - 1))) {
      return;
    }
    if (chain.size() == sequence.parts().size()) {
      chain.forEach(one -> found.add(counted.get(one)));
      return;
    }
    Query.Step step = sequence.steps().get(chain.size() - 1);
    for (int next = 0; next < counted.size(); next++) {
      int distance = step.ordered() ? next - last : Math.abs(next - last);
      if (distance >= 1 && distance <= step.distance()) {
        List<Integer> longer = new ArrayList<>(chain);
        longer.add(next);
        chain(entry, sequence, counted, longer, found);
      }
    }
  }

  private static boolean isDated(Entry entry, Query.Dated dated) {
    return entry
        .record()
        .description()
        .date()
        .filter((HistoricalDate date) ->
            !date.latest().isBefore(dated.from()) && !date.earliest().isAfter(dated.to()))
        .isPresent();
  }

  private boolean hasFact(Entry entry, Query.Fact fact) {
    return fact.anyOf().stream()
        .anyMatch(value ->
            switch (fact.field()) {
              case KIND -> entry.record().kind().code().equals(value);
              case PLACE ->
                  entry.record().description().place().filter(it -> hasAll(it, value)).isPresent();
              default -> throw new IllegalArgumentException("not asked here: " + fact);
            });
  }

  private boolean hasAll(String name, String value) {
    Set<String> words = new TreeSet<>();
    reader.words(name).forEach(word -> words.add(word.foldedText()));
    return !words.isEmpty()
        && reader.words(value).stream().allMatch(word -> words.contains(word.foldedText()));
  }

  private boolean stands(Part part, Query leaf) {
    return switch (leaf) {
      case Query.Word word ->
          Stream.of(word.text(), word.text().replace("-", ""))
              .anyMatch(text ->
                  row(
                      part,
                      reader.words(text),
                      (want, is) -> inflections.areForms(want.foldedText(), is.foldedText())));
      case Query.Phrase phrase ->
          row(
              part,
              reader.words(phrase.text()),
              (want, is) -> isSame(want.foldedText(), is.foldedText()));
      case Query.Letters letters ->
          row(
              part,
              reader.words(letters.text()),
              (want, is) -> want.toString().equals(is.toString()));
      case Query.Beginning beginning ->
          part.words().stream()
              .anyMatch(is ->
                  is.foldedText()
                      .startsWith(reader.words(beginning.text()).getFirst().foldedText()));
      case Query.Similar similar ->
          part.words().stream()
              .anyMatch(is ->
                  distance(reader.words(similar.text()).getFirst().foldedText(), is.foldedText())
                      <= similar.edits());
      case Query.Near near -> near(part, near);
      case Query.Wild wild -> spells(part, wild.text().replace("*", ".*").replace("?", "."));
      case Query.Regular regular -> spells(part, regular.expression());
      case Query.Day day ->
          Stream.of("d MMMM uuuu", "MMMM d uuuu", "uuuu-MM-dd", "d.M.uuuu")
              .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(day.date()))
              .anyMatch(text ->
                  row(
                      part,
                      reader.words(text),
                      (want, is) -> want.foldedText().equals(is.foldedText())));
      default -> throw new IllegalArgumentException("not a word: " + leaf);
    };
  }

  private static boolean spells(Part part, String expression) {
    Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    return part.words().stream().anyMatch(is -> pattern.matcher(is.foldedText()).matches());
  }

  private boolean isSame(String want, String is) {
    return want.equals(is) || Character.isDigit(want.charAt(0)) && inflections.areForms(want, is);
  }

  private interface Same {
    boolean same(Word want, Word is);
  }

  private static boolean row(Part part, List<Word> wanted, Same same) {
    for (int i = 0; i + wanted.size() <= part.words().size(); i++) {
      boolean all = true;
      for (int j = 0; j < wanted.size() && all; j++) {
        all = same.same(wanted.get(j), part.words().get(i + j));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private boolean near(Part part, Query.Near near) {
    List<String> wanted =
        reader.words(near.text()).stream().map(Word::foldedText).sorted().toList();
    int width = wanted.size() == 1 ? 1 : wanted.size() + near.distance();
    List<String> words = part.words().stream().map(Word::foldedText).toList();
    if (near.ordered()) {
      List<String> order = reader.words(near.text()).stream().map(Word::foldedText).toList();
      return IntStream.range(0, words.size())
          .anyMatch(i -> inOrder(words.subList(i, Math.min(words.size(), i + width)), order));
    }
    for (int i = 0; i < words.size(); i++) {
      List<String> window = new ArrayList<>(words.subList(i, Math.min(words.size(), i + width)));
      if (wanted.stream().allMatch(want -> takes(window, want))) {
        return true;
      }
    }
    return false;
  }

  private boolean takes(List<String> window, String want) {
    for (int i = 0; i < window.size(); i++) {
      if (isSame(want, window.get(i))) {
        window.remove(i);
        return true;
      }
    }
    return false;
  }

  private boolean inOrder(List<String> window, List<String> order) {
    int at = 0;
    for (String word : window) {
      at += at < order.size() && isSame(order.get(at), word) ? 1 : 0;
    }
    return at == order.size();
  }

  /// How many letters have to be put in, left out, replaced or exchanged with their neighbour.
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        cost[i][j] =
            Math.min(
                cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }

  /// All kinds of part that it can judge, for those who make queries.
  static List<String> layers() {
    return Arrays.stream(Passage.Layer.values()).map(Passage.Layer::code).toList();
  }
}
