package org.memcon.search.compilation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.memcon.search.analysis.Word;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.Fields;
import org.memcon.search.passages.PassageExpression;

/// Turns words that stand for many into what Lucene looks for: beginnings, similar words, wildcards
/// and regular expressions.
final class PatternCompiler {

  /// What parts the words in a word with wildcards.
  private static final Pattern PARTS =
      Pattern.compile("[^\\p{L}\\p{N}\\p{M}?*'’.,]+|(?<!\\p{N})[.,]|[.,](?!\\p{N})");

  private final WordReader reader;
  private final TermExpansion expansion;

  PatternCompiler(WordReader reader, TermExpansion expansion) {
    this.reader = reader;
    this.expansion = expansion;
  }

  /// What a pattern stands for: a number of words, and whether that is not all of them.
  record Several(PassageExpression.Words words, int number, boolean cut) {}

  /// All words that a regular expression spells; empty where it is too complex.
  Optional<Several> regular(String expression) throws IOException {
    if (expansion.isSpent()) {
      return Optional.of(new Several(WordCompiler.NOTHING, 0, true));
    }
    Optional<CompiledAutomaton> automaton = new SpellingAutomaton(reader).regular(expression);
    if (automaton.isEmpty()) {
      return Optional.empty();
    }
    TermExpansion.Expanded found = expansion.spelt(Fields.TEXT, automaton.get());
    return Optional.of(several(List.of(), found));
  }

  /// All words that a word with wildcards spells, or several one behind the other where a sign
  /// divides it; empty where it is too complex.
  Optional<Several> wild(String text) throws IOException {
    List<List<BytesRef>> row = new ArrayList<>();
    boolean cut = false;
    for (String part : PARTS.split(text)) {
      List<Word> plain = reader.words(part);
      boolean pattern = part.indexOf('?') >= 0 || part.indexOf('*') >= 0;
      if (!pattern) {
        plain.forEach(word -> row.add(List.of(word.folded())));
      } else if (expansion.isSpent()) {
        return Optional.of(new Several(WordCompiler.NOTHING, 0, true));
      } else if (!plain.isEmpty()) {
        Optional<CompiledAutomaton> automaton = new SpellingAutomaton(reader).wild(part);
        if (automaton.isEmpty()) {
          return Optional.empty();
        }
        TermExpansion.Expanded found = expansion.spelt(Fields.TEXT, automaton.get());
        cut |= found.cut();
        row.add(found.terms());
      }
    }
    return Optional.of(
        row.stream().anyMatch(List::isEmpty)
            ? new Several(WordCompiler.NOTHING, 0, cut)
            : new Several(
                WordCompiler.inARow(row), row.stream().mapToInt(List::size).max().orElse(0), cut));
  }

  /// All words that begin so; of a word that the index divides, the last may go on.
  Several beginning(String text) throws IOException {
    List<Word> words = reader.words(text);
    if (words.isEmpty()) {
      return new Several(WordCompiler.NOTHING, 0, false);
    }
    TermExpansion.Expanded expanded =
        expansion.beginning(Fields.TEXT, words.getLast().foldedText());
    return several(words.subList(0, words.size() - 1), expanded);
  }

  /// All words spelt like this; of a word that the index divides, the last.
  Several similar(String text, int edits) throws IOException {
    List<Word> words = reader.words(text);
    if (words.isEmpty()) {
      return new Several(WordCompiler.NOTHING, 0, false);
    }
    TermExpansion.Expanded expanded =
        expansion.similar(Fields.TEXT, words.getLast().foldedText(), edits);
    return several(words.subList(0, words.size() - 1), expanded);
  }

  private static Several several(List<Word> before, TermExpansion.Expanded expanded) {
    if (expanded.terms().isEmpty()) {
      return new Several(WordCompiler.NOTHING, 0, expanded.cut());
    }
    List<List<BytesRef>> forms = new ArrayList<>();
    for (Word word : before) {
      forms.add(List.of(word.folded()));
    }
    forms.add(expanded.terms());
    return new Several(WordCompiler.inARow(forms), expanded.terms().size(), expanded.cut());
  }
}
