package org.memcon.app.workflow.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.completion.CaretWord.Beginning;
import org.memcon.app.workflow.completion.Completions.Completion;
import org.memcon.app.workflow.naming.AuthorityNames;
import org.memcon.app.workflow.naming.KnownNames;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.search.completion.FactValues;
import org.memcon.search.retrieval.Searcher;

/// Completes queries, from an archive's authority and index. Safe for many threads.
public final class Completer {

  /// Fewer letters begin too many names.
  private static final int LEAST = 2;

  private static final int FIELDS = 3;
  private static final int KINDS = 2;
  private static final int PEOPLE = 6;
  private static final int THINGS = 3;

  private final KnownNames names;
  private final Searcher searcher;
  private @Nullable Shelves made;
  private String madeOf = "";

  /// A completer of an archive's queries.
  public Completer(KnownNames names, Searcher searcher) {
    this.names = names;
    this.searcher = searcher;
  }

  /// What the query may go on with where the caret stands, counted in UTF-16 units; at most so many
  /// completions.
  public Completions complete(String query, int caret, int most) {
    CaretWord word = CaretWord.of(query, caret);
    for (Beginning beginning : word.typed()) {
      List<Completion> found =
          word.field().isEmpty() ? ofWords(beginning) : ofField(word.field(), beginning, most);
      if (!found.isEmpty()) {
        return new Completions(
            query,
            caret,
            beginning.from(),
            word.to(),
            found.subList(0, Math.min(most, found.size())));
      }
    }
    return new Completions(query, caret, caret, caret, List.of());
  }

  /// Makes what completions are looked up in, so that nobody has to wait for it.
  public void prepare() {
    shelves();
  }

  private synchronized Shelves shelves() {
    String state = searcher.state();
    Shelves ready = made;
    if (ready == null || !state.equals(madeOf)) {
      FactValues values =
          searcher.inquire("", asked -> FactValues.of(asked, new AuthorityNames(names)));
      ready = Shelves.of(names.authority(), values);
      made = ready;
      madeOf = state;
    }
    return ready;
  }

  private List<Completion> ofWords(Beginning beginning) {
    String folded = WholeNames.folded(beginning.words());
    List<Completion> found = new ArrayList<>();
    if (folded.isEmpty()) {
      return found;
    }
    FieldWords.FIELDS.forEach((field, about) -> {
      if (field.startsWith(folded) && found.size() < FIELDS) {
        found.add(
            new Completion(
                "field", field + ":", field + ":", Optional.of(about), Optional.empty()));
      }
    });
    if (folded.length() >= LEAST || Character.isIdeographic(folded.codePointAt(0))) {
      Shelves shelves = shelves();
      add(shelves.find("kind", folded, KINDS), "kind", found);
      add(shelves.find("person", folded, PEOPLE), "person", found);
      add(shelves.find("place", folded, THINGS), "place", found);
      add(shelves.find("mentions", folded, THINGS), "mentions", found);
    }
    return found;
  }

  private List<Completion> ofField(String field, Beginning beginning, int most) {
    List<Completion> found = new ArrayList<>();
    String folded = WholeNames.folded(beginning.words());
    new TreeMap<>(FieldWords.values(field))
        .forEach((value, about) -> {
          if (value.startsWith(folded)) {
            found.add(
                new Completion(
                    "value", value, field + ":" + value, Optional.of(about), Optional.empty()));
          }
        });
    add(shelves().find(FieldWords.shelf(field), folded, most), field, found);
    return found;
  }

  private static void add(List<NameShelf.Found> names, String field, List<Completion> found) {
    // Of those who take part some never speak: how many records a field finds is said where the
    // shelf counts by the very field.
    boolean counted = FieldWords.shelf(field).equals(field);
    for (NameShelf.Found one : names) {
      NameShelf.Entry entry = one.entry();
      String about =
          one.name().equals(entry.label())
              ? entry.about()
              : "“" + one.name() + "”" + (entry.about().isEmpty() ? "" : ", " + entry.about());
      found.add(
          new Completion(
              entry.sort(),
              entry.label(),
              field + ":" + quoted(entry.value()),
              Optional.of(about).filter(words -> !words.isEmpty()),
              counted ? Optional.of(entry.records()) : Optional.empty()));
    }
  }

  private static String quoted(String value) {
    return value.matches("[\\p{L}\\p{N}._/-]+") ? value : "\"" + value.replace("\"", "") + "\"";
  }
}
