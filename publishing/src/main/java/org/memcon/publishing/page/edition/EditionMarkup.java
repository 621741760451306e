package org.memcon.publishing.page.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.memcon.model.edition.PartNames;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.publishing.page.markup.Markup;
import org.memcon.publishing.page.voices.Voices;

/// One record's edition as markup: its text, the heading first, with the notes that the text calls,
/// the notes that nothing calls, and who speaks.
public record EditionMarkup(Markup text, Markup uncalled, Voices voices) {

  /// Makes the markup of a record without signs in its margin.
  public static EditionMarkup of(DiplomaticRecord record, Places places, int rank) {
    return of(record, places, rank, Signs.none());
  }

  /// Makes the markup of a record; `rank` is that of its heading, 1 for the page's own.
  public static EditionMarkup of(DiplomaticRecord record, Places places, int rank, Signs signs) {
    Set<String> given = record.notes().stream().map(Note::name).collect(Collectors.toSet());
    InlineMarkup inlines = new InlineMarkup(places, given, record::nameOf);
    PartNames names = PartNames.of(record);
    Voices voices = Voices.of(record, turn -> places.id(names.name(turn)));
    MarginMarkup margin =
        new MarginMarkup(places, names, signs, voices, names.all().contains("t1"));
    BlockMarkup blocks = new BlockMarkup(record, places, inlines, margin, rank);

    Markup text = new Markup();
    blocks.record(record, text);

    Markup uncalled = new Markup();
    List<Note> left =
        record.notes().stream().filter(note -> !inlines.hasCalled(note.name())).toList();
    left.forEach(note -> blocks.note(note, uncalled));
    uncalled.add(blocks.notes().markup());
    return new EditionMarkup(text, uncalled, voices);
  }
}
