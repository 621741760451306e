package org.memcon.search.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.memcon.search.analysis.Inflections;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;

/// Reads the words of a subject as the concepts that they name.
public final class SubjectReader {

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it",
          "no", "not", "of", "on", "or", "re", "that", "the", "their", "to", "was", "with", "see",
          "also");

  /// No subject has more concepts.
  private static final int MOST = 24;

  private final WordReader reader;
  private final Inflections inflections = new Inflections();
  private final boolean countries;

  /// A reader of subjects; `countries` says whether names of one country stand for each other.
  public SubjectReader(WordReader reader, boolean countries) {
    this.reader = reader;
    this.countries = countries;
  }

  /// The concepts of a subject, each once, in the order of its words.
  public List<Concept> read(String subject) {
    List<String> words = new ArrayList<>();
    for (Word word : reader.words(subject)) {
      words.add(CountryNames.bare(word.foldedText()));
    }
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (int at = 0; at < words.size() && concepts.size() < MOST; ) {
      List<List<String>> names = List.of();
      int length = countries ? Math.min(CountryNames.known().longest(), words.size() - at) : 0;
      while (length > 0 && names.isEmpty()) {
        names = CountryNames.known().of(words.subList(at, at + length));
        length -= names.isEmpty() ? 1 : 0;
      }
      if (!names.isEmpty()) {
        String label = String.join(" ", names.getFirst());
        concepts.putIfAbsent(label, country(label, names));
        at += length;
      } else {
        String word = words.get(at++);
        if (!SMALL_WORDS.contains(word)) {
          concepts.putIfAbsent(word, new Concept(word, List.of(List.of(forms(word)))));
        }
      }
    }
    return List.copyOf(concepts.values());
  }

  private static Concept country(String label, List<List<String>> names) {
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
    return new Concept(label, alternatives);
  }

  private static List<BytesRef> genitives(String word) {
    return List.of(new BytesRef(word), new BytesRef(word + "'s"));
  }

  private List<BytesRef> forms(String word) {
    return inflections.forms(word).stream().map(BytesRef::new).toList();
  }
}
