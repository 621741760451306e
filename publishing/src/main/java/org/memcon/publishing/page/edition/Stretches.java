package org.memcon.publishing.page.edition;

import org.memcon.publishing.page.markup.Markup;

/// Sets blocks and their notes in stretches: some words, the notes that they call, and the words up
/// to the next call. A style sheet can then set the notes beside the whole stretch, and needs no
/// script to keep them apart.
///
/// Where the notes so far are likely to be higher than the words beside them, the next words that
/// call any join the stretch, so that no gap opens in the text. The likely height is reckoned from
/// the number of characters.
final class Stretches {

  // Lines of a page at its usual width: 66 characters of text, 36 of a note, in pixels.
  private static final int TEXT_LINE = 66;
  private static final int NOTE_LINE = 36;
  private static final double TEXT_HEIGHT = 28;
  private static final double NOTE_HEIGHT = 20.5;
  private static final double BETWEEN = 11;

  private final Markup to;
  private Markup words = new Markup();
  private CalledNotes notes = CalledNotes.none();
  private Markup rest = new Markup();
  private double wordsHeight;
  private double notesHeight;

  Stretches(Markup to) {
    this.to = to;
  }

  /// A block, and the notes that it calls (empty for none).
  void add(Markup block, CalledNotes called) {
    if (called.isEmpty()) {
      // What has stretches of its own, such as a letter that is enclosed, needs the whole width.
      if (block.holds("<div class=\"stretch\">")) {
        end();
      }
      (notes.isEmpty() ? to : rest).add(block).line();
    } else {
      if (!notes.isEmpty() && wordsHeight >= notesHeight) {
        end();
      }
      words.add(rest).add(block).line();
      rest = new Markup();
      notes = notes.and(called);
      notesHeight += height(called.markup(), NOTE_LINE, NOTE_HEIGHT);
    }
    if (!notes.isEmpty()) {
      wordsHeight += height(block, TEXT_LINE, TEXT_HEIGHT);
    }
  }

  /// Writes what is left.
  void end() {
    if (!notes.isEmpty()) {
      to.open("div", "class", "stretch").line();
      to.open("div", "class", "words").line().add(words).close().line();
      notes.write(to);
      if (!rest.isEmpty()) {
        to.open("div", "class", "rest").line().add(rest).close().line();
      }
      to.close().line();
    }
    words = new Markup();
    notes = CalledNotes.none();
    rest = new Markup();
    wordsHeight = 0;
    notesHeight = 0;
  }

  private static double height(Markup markup, int line, double lineHeight) {
    return Math.ceil((double) markup.textLength() / line) * lineHeight + BETWEEN;
  }
}
