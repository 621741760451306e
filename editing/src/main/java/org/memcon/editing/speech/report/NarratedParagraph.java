package org.memcon.editing.speech.report;

import java.util.ArrayList;
import java.util.List;
import org.memcon.editing.speech.clause.ClauseFinder;
import org.memcon.editing.speech.sentence.SentenceDivider;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// The words of a paragraph or an item of a list, and its sentences.
record NarratedParagraph(List<Inline> content, String words) {

  private static final int CLOSING_LINE = 120;

  static NarratedParagraph of(List<Inline> content) {
    if (content.size() == 1 && content.getFirst() instanceof Inline.Text text) {
      return new NarratedParagraph(content, text.text());
    }
    StringBuilder words = new StringBuilder();
    append(content, words);
    return new NarratedParagraph(content, words.toString());
  }

  /// The places of its sentences.
  List<TextSpan> sentences() {
    return SentenceDivider.divide(words);
  }

  /// How many of its words are the past of verbs of saying: "said", "told", "stated".
  int sayings() {
    int count = 0;
    for (int at = words.indexOf('d', 3); at > 0; at = words.indexOf('d', at + 1)) {
      boolean ends = at + 1 == words.length() || !Character.isLetter(words.charAt(at + 1));
      if (ends && isLikely(words.charAt(at - 2), words.charAt(at - 1))) {
        int from = at;
        while (from > 0 && Character.isLetter(words.charAt(from - 1))) {
          from--;
        }
        boolean may = from < at && ClauseFinder.mayBeVerb(words.charAt(from), at + 1 - from);
        count += may && ClauseFinder.isVerb(words.substring(from, at + 1)) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isLikely(char two, char one) {
    return (two == 'a' && one == 'i') || (two == 'o' && one == 'l') || one == 'e';
  }

  /// The paragraphs of a record's narration, in order. Turns, quotations and enclosures have words
  /// of their own.
  static List<NarratedParagraph> in(List<Block> blocks) {
    List<NarratedParagraph> paragraphs = new ArrayList<>();
    gather(blocks, paragraphs);
    return paragraphs;
  }

  /// Whether somebody has marked reported speech in these paragraphs.
  static boolean areMarked(List<Block> blocks) {
    for (Block block : blocks) {
      boolean marked =
          switch (block) {
            case Block.Paragraph paragraph -> isMarked(paragraph.content());
            case Block.ItemList list -> areItemsMarked(list.items());
            default -> false;
          };
      if (marked) {
        return true;
      }
    }
    return false;
  }

  private static boolean areItemsMarked(List<Block.Item> items) {
    for (Block.Item item : items) {
      if (isMarked(item.content()) || areMarked(item.nested())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMarked(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.ReportedSpeech) {
        return true;
      }
    }
    return false;
  }

  private static void gather(List<Block> blocks, List<NarratedParagraph> out) {
    boolean signed = false;
    for (Block block : blocks) {
      signed |= block instanceof Block.Signature;
      switch (block) {
        case Block.Paragraph paragraph -> {
          NarratedParagraph words = of(paragraph.content());
          // Under a signature stand offices, addressees and who has copies.
          if (!signed || words.words().length() > CLOSING_LINE) {
            out.add(words);
          }
        }
        case Block.ItemList list when list.type().isPresent() -> {}
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

  /// How many of the words' characters an inline has.
  static int length(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.text().length();
      case Inline.NoteCall call -> 0;
      case Inline.PageBreak pageBreak -> 1;
      default -> {
        StringBuilder words = new StringBuilder();
        append(List.of(inline), words);
        yield words.length();
      }
    };
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
