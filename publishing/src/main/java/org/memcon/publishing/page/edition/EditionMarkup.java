package org.memcon.publishing.page.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.publishing.page.markup.Markup;

/// One record's edition as markup: its text, the heading first, with the notes that the text calls,
/// and the notes that nothing calls.
public record EditionMarkup(Markup text, Markup uncalled) {

  /// Makes the markup of a record; `rank` is that of its heading, 1 for the page's own.
  public static EditionMarkup of(DiplomaticRecord record, Places places, int rank) {
    Set<String> given = record.notes().stream().map(Note::name).collect(Collectors.toSet());
    InlineMarkup inlines = new InlineMarkup(places, given, record::nameOf);
    BlockMarkup blocks = new BlockMarkup(record, places, inlines, rank);

    Markup text = new Markup();
    blocks.record(record, text);

    Markup uncalled = new Markup();
    List<Note> left =
        record.notes().stream().filter(note -> !inlines.hasCalled(note.name())).toList();
    left.forEach(note -> blocks.note(note, uncalled));
    uncalled.add(blocks.notes());
    return new EditionMarkup(text, uncalled);
  }
}
