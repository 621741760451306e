package org.memcon.search.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.analysis.Inflections;
import org.memcon.search.analysis.WordReader;

/// Reads the words of a subject as the concepts that they name.
public final class SubjectReader {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a",
          "an",
          "and",
          "are",
          "as",
          "at",
          "be",
          "by",
          "for",
          "from",
          "in",
          "into",
          "is",
          "it",
          "no",
          "not",
          "of",
          "on",
          "or",
          "re",
          "that",
          "the",
          "their",
          "to",
          "was",
          "with",
          "see",
          "also",
          "continued");

  private static final int LONGEST_NAME = 10;

  /// No subject has more concepts.
  private static final int MOST = 24;

  private final WordReader reader;
  private final Inflections inflections = new Inflections();
  private final boolean names;

  /// A reader of subjects; `names` says whether names of one country or office stand for each
  /// other.
  public SubjectReader(WordReader reader, boolean names) {
    this.reader = reader;
    this.names = names;
  }

  /// A word of a subject, folded, and how it is written there.
  private record SubjectWord(
      String text, boolean capital, boolean capitals, boolean behindComma, boolean given) {}

  /// The concepts of a subject, each once, in the order of its words.
  public List<Concept> read(String subject) {
    List<SubjectWord> words = words(subject);
    List<String> texts = words.stream().map(SubjectWord::text).toList();
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (int at = 0; at < words.size() && concepts.size() < MOST; ) {
      List<List<String>> others = List.of();
      int length = names ? Math.min(SubjectNames.known().longest(), words.size() - at) : 0;
      while (length > 0 && others.isEmpty()) {
        others = SubjectNames.known().of(texts.subList(at, at + length));
        length -= others.isEmpty() ? 1 : 0;
      }
      SubjectWord word = words.get(at);
      int letters = names && others.isEmpty() ? abbreviated(words, at) : 0;
      if (letters > 0) {
        List<SubjectWord> full = words.subList(at, at + letters);
        Concept concept = abbreviated(full, words.get(at + letters));
        concepts.putIfAbsent(concept.label(), concept);
        at += letters + 1;
      } else if (!others.isEmpty()) {
        String label = String.join(" ", others.getFirst());
        concepts.putIfAbsent(label, country(label, others, word));
        at += length;
      } else {
        if (!SMALL_WORDS.contains(word.text())) {
          concepts.putIfAbsent(word.text(), single(word));
        }
        at++;
      }
    }
    return List.copyOf(concepts.values());
  }

  private List<SubjectWord> words(String subject) {
    List<SubjectWord> words = new ArrayList<>();
    int[] before = {0};
    TurnedName name = new TurnedName();
    reader.read(
        subject,
        (word, start, end) -> {
          String text = SubjectNames.bare(word.foldedText());
          boolean capital = Character.isUpperCase(word.toString().codePointAt(0));
          boolean comma = subject.substring(before[0], start).strip().equals(",");
          words.add(
              new SubjectWord(
                  text,
                  capital,
                  isCapitals(word.toString()),
                  comma,
                  name.isGiven(text, capital, comma)));
          before[0] = end;
        });
    return words;
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /// How many words from one on are spelt out by the abbreviation behind them: 4 in "North Atlantic
  /// Treaty Organization NATO"; 0 where none is.
  private static int abbreviated(List<SubjectWord> words, int from) {
    StringBuilder initials = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (int at = from; at < Math.min(words.size(), from + LONGEST_NAME); at++) {
      SubjectWord word = words.get(at);
      String text = word.text();
      if (at - from > 1
          && word.capitals()
          && (text.contentEquals(initials) || text.contentEquals(all))) {
        return at - from;
      }
      boolean small = SMALL_WORDS.contains(text);
      if (!word.capital() && !small || at == from && small) {
        return 0;
      }
      all.append(text.charAt(0));
      initials.append(small ? "" : text.substring(0, 1));
    }
    return 0;
  }

  /// A name and its abbreviation as one.
  private Concept abbreviated(List<SubjectWord> full, SubjectWord abbreviation) {
    return new Concept(
        abbreviation.text(),
        List.of(
            List.of(forms(abbreviation.text())),
            full.stream().map(word -> forms(word.text())).toList()),
        new Concept.Signs(true, false, full.getFirst().behindComma(), false, false));
  }

  private Concept single(SubjectWord word) {
    String text = word.text();
    boolean initial =
        text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    return new Concept(
        text,
        List.of(List.of(forms(text))),
        new Concept.Signs(
            word.capital(), false, word.capital() && word.behindComma(), initial, word.given()));
  }

  private static Concept country(String label, List<List<String>> names, SubjectWord first) {
    List<List<List<BytesRef>>> alternatives = new ArrayList<>();
    List<BytesRef> single = new ArrayList<>();
    for (List<String> name : names) {
      if (name.size() == 1) {
        single.addAll(genitives(name.getFirst()));
      } else {
        alternatives.add(name.stream().map(SubjectReader::genitives).toList());
      }
    }
    if (!single.isEmpty()) {
      alternatives.add(List.of(single));
    }
    return new Concept(
        label, alternatives, new Concept.Signs(true, true, first.behindComma(), false, false));
  }

  private static List<BytesRef> genitives(String word) {
    return List.of(new BytesRef(word), new BytesRef(word + "'s"));
  }

  private List<BytesRef> forms(String word) {
    return inflections.forms(word).stream().map(BytesRef::new).toList();
  }
}
