package org.memcon.search.compilation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.spelling.Spelling;
import org.memcon.search.spelling.SpellingReader;

/// Makes machines that read words as the index has them out of spellings: case and accents are
/// taken off their letters, too.
final class SpellingAutomaton {

  /// A class of letters that is larger is taken as it stands.
  private static final int LARGEST_FOLDED = 2_000;

  private final WordReader reader;

  SpellingAutomaton(WordReader reader) {
    this.reader = reader;
  }

  /// The machine for a regular expression; empty where it would be too large.
  Optional<CompiledAutomaton> regular(String expression) {
    String composed = Normalizer.normalize(expression, Normalizer.Form.NFC);
    return SpellingReader.regular(composed) instanceof SpellingReader.Reading.Read(Spelling read)
        ? compiled(read)
        : Optional.empty();
  }

  /// The machine for a word with wildcards; empty where it would be too large.
  Optional<CompiledAutomaton> wild(String word) {
    return compiled(SpellingReader.wild(Normalizer.normalize(word, Normalizer.Form.NFC)));
  }

  private Optional<CompiledAutomaton> compiled(Spelling spelling) {
    try {
      Automaton one =
          Operations.determinize(automaton(spelling), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
      return Optional.of(new CompiledAutomaton(one));
    } catch (TooComplexToDeterminizeException tooLarge) {
      return Optional.empty();
    }
  }

  private Automaton automaton(Spelling spelling) {
    return switch (spelling) {
      case Spelling.Letter(int letter) -> Automata.makeString(folded(letter));
      case Spelling.Any any -> Automata.makeAnyChar();
      case Spelling.OneOf some -> oneOf(some);
      case Spelling.Row(List<Spelling> parts) ->
          parts.isEmpty()
              ? Automata.makeEmptyString()
              : Operations.concatenate(parts.stream().map(this::automaton).toList());
      case Spelling.Either(List<Spelling> ways) ->
          Operations.union(ways.stream().map(this::automaton).toList());
      case Spelling.Repeated(Spelling part, int least, int most) ->
          most == Spelling.ENDLESS
              ? Operations.repeat(automaton(part), least)
              : Operations.repeat(automaton(part), least, most);
    };
  }

  /// A letter as the index has it; what the index has in no word, as it is.
  private String folded(int letter) {
    List<Word> words = reader.words(Character.toString(letter));
    if (words.size() == 1) {
      return words.getFirst().foldedText();
    }
    return letter == '’' ? "'" : Character.toString(letter);
  }

  private Automaton oneOf(Spelling.OneOf some) {
    TreeSet<Integer> letters = new TreeSet<>();
    List<Spelling.Range> whole = new ArrayList<>();
    for (Spelling.Range range : some.ranges()) {
      if (range.last() - range.first() > LARGEST_FOLDED) {
        whole.add(range);
        continue;
      }
      for (int letter = range.first(); letter <= range.last(); letter++) {
        String folded = folded(letter);
        if (folded.codePointCount(0, folded.length()) == 1) {
          letters.add(folded.codePointAt(0));
        }
      }
    }
    letters.forEach(letter -> whole.add(new Spelling.Range(letter, letter)));
    if (whole.isEmpty()) {
      return some.others() ? Automata.makeAnyChar() : Automata.makeEmpty();
    }
    List<Spelling.Range> meant = some.others() ? others(whole) : whole;
    return meant.isEmpty()
        ? Automata.makeEmpty()
        : Automata.makeCharClass(
            meant.stream().mapToInt(Spelling.Range::first).toArray(),
            meant.stream().mapToInt(Spelling.Range::last).toArray());
  }

  private static List<Spelling.Range> others(List<Spelling.Range> ranges) {
    List<Spelling.Range> sorted = new ArrayList<>(ranges);
    sorted.sort((one, two) -> Integer.compare(one.first(), two.first()));
    List<Spelling.Range> others = new ArrayList<>();
    int next = 0;
    for (Spelling.Range range : sorted) {
      if (range.first() > next) {
        others.add(new Spelling.Range(next, range.first() - 1));
      }
      next = Math.max(next, range.last() + 1);
    }
    if (next <= Character.MAX_CODE_POINT) {
      others.add(new Spelling.Range(next, Character.MAX_CODE_POINT));
    }
    return others;
  }
}
