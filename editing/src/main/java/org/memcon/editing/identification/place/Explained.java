package org.memcon.editing.identification.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memcon.editing.identification.index.FirstWords;
import org.memcon.editing.identification.mention.Tokens;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;

/// The places and bodies that a volume lists, and what its list of terms says of abbreviations:
/// "CENTO, Central Treaty Organization".
final class Explained {

  private static final int TELLING = 4;

  private final Map<String, List<PlaceName>> byFirst = new HashMap<>();
  private final FirstWords firstWords = new FirstWords();
  private final Map<String, String> otherwise = new HashMap<>();

  private Explained() {}

  /// What a volume's lists explain with names that are known.
  static Explained of(Collection<? extends AuthorityRecord> listed, Gazetteer known) {
    Explained explained = new Explained();
    for (AuthorityRecord record : listed) {
      switch (record) {
        case AuthorityRecord.Person person -> {}
        case AuthorityRecord.Place place -> explained.own(place);
        case AuthorityRecord.CorporateBody body -> explained.own(body);
        case AuthorityRecord.Term term -> explained.term(term, known);
      }
    }
    return explained;
  }

  private void own(AuthorityRecord record) {
    for (NameForm form : record.names()) {
      name(form.text(), List.of(new PlaceName.Bearer(record, form.used())));
    }
  }

  private void term(AuthorityRecord.Term term, Gazetteer known) {
    String words = Letters.plain(term.description().orElse(""));
    Tokens tokens = Tokens.of(words);
    List<PlaceName.Bearer> meant = new ArrayList<>(1);
    if (tokens.count() > 0) {
      int first = tokens.folded(0).equals("the") && tokens.count() > 1 ? 1 : 0;
      for (PlaceName name : known.beginning(tokens.printed(first), false)) {
        int end = first + name.words().size() - 1;
        if (meant.isEmpty()
            && name.stands(tokens, words, first, false)
            && ends(words, name.end(words, tokens.end(end)))) {
          meant.addAll(name.bearers());
        }
      }
    }
    for (NameForm form : term.names()) {
      if (meant.isEmpty()) {
        otherwise.put(Letters.plain(form.text()), words);
      } else if (isLetters(form.text())) {
        name(form.text(), meant);
      }
    }
  }

  /// "Council, United Nations" only says whose a council is.
  private static boolean isLetters(String name) {
    return name.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean ends(String words, int end) {
    String rest = words.substring(end).strip();
    return rest.isEmpty()
        || ",;(.:".indexOf(rest.charAt(0)) >= 0
        || rest.startsWith("of the United Nations");
  }

  private void name(String text, List<PlaceName.Bearer> bearers) {
    PlaceName.read(text, PlaceName.Standing.EXPLAINED, bearers)
        .ifPresent(name -> {
          String first = name.words().getFirst();
          firstWords.add(first);
          byFirst.computeIfAbsent(first, any -> new ArrayList<>(1)).add(name);
        });
  }

  /// Whether one of its names may begin with the word that stands in a stretch of a text.
  boolean mayBegin(String text, int from, int to) {
    return firstWords.mayHave(text, from, to);
  }

  /// The names that a volume explains and that begin with a word.
  List<PlaceName> beginning(String word) {
    return byFirst.getOrDefault(word, List.of());
  }

  /// Whether a volume says that a name stands for something else than those known to bear it.
  boolean contradicts(PlaceName name, String printed) {
    String explanation = otherwise.get(Letters.plain(printed));
    return explanation != null
        && name.bearers().stream().noneMatch(bearer -> isLike(bearer.record(), explanation));
  }

  private static boolean isLike(AuthorityRecord record, String explanation) {
    Set<String> told = words(explanation);
    return record.names().stream()
        .anyMatch(form -> words(form.text()).stream().anyMatch(told::contains));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Tokens tokens = Tokens.of(text);
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.end(i) - tokens.start(i) >= TELLING) {
        words.add(tokens.folded(i));
      }
    }
    return words;
  }
}
