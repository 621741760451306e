package org.memcon.editing.speech.report;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.speech.sentence.SentenceDivider;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// The words of a paragraph or an item of a list, and its sentences.
record NarratedParagraph(List<Inline> content, String words, List<TextSpan> sentences) {

  static NarratedParagraph of(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    append(content, words);
    String text = words.toString();
    return new NarratedParagraph(content, text, SentenceDivider.divide(text));
  }

  /// The paragraphs of a record's narration, in order. Turns, quotations and enclosures have words
  /// of their own.
  static List<NarratedParagraph> in(List<Block> blocks) {
    List<NarratedParagraph> paragraphs = new ArrayList<>();
    gather(blocks, paragraphs);
    return paragraphs;
  }

  private static void gather(List<Block> blocks, List<NarratedParagraph> out) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> out.add(of(paragraph.content()));
        case Block.ItemList list -> {
          for (Block.Item item : list.items()) {
            out.add(of(item.content()));
            gather(item.nested(), out);
          }
        }
        default -> {}
      }
    }
  }

  static int length(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    append(content, words);
    return words.length();
  }

  private static void append(List<Inline> content, StringBuilder words) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> words.append(text.text());
        case Inline.Emphasis emphasis -> append(emphasis.content(), words);
        case Inline.NoteCall call -> {}
        case Inline.CrossReference reference -> append(reference.content(), words);
        case Inline.Gap gap -> append(gap.content(), words);
        case Inline.PageBreak pageBreak -> words.append(' ');
        case Inline.LineBreak lineBreak -> words.append(' ');
        case Inline.Name name -> append(name.content(), words);
        case Inline.DateText date -> append(date.content(), words);
        case Inline.ReportedSpeech speech -> append(speech.content(), words);
        case Inline.Emendation emendation -> words.append(emendation.corrected());
        case Inline.EditorialRemark remark -> append(remark.content(), words);
        case Inline.Opaque opaque -> words.append(opaque.text());
      }
    }
  }
}
