package org.memcon.editing.identification.mention;

import java.util.List;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// The words of one block, heading or entry of a record, and what part of the record that is.
///
/// `text` has the characters of all its inlines, one after the other, note calls aside; a place in
/// it is a place in the record.
public record Words(Part part, List<Inline> content, String text) {

  /// Where in a record words stand.
  public enum Part {
    HEADING,
    SUBHEADING,
    DATELINE,
    SUBJECT,
    /// An entry of the list of those present.
    PARTICIPANT,
    /// What stands before a turn.
    SPEAKER,
    SALUTATION,
    SIGNATURE,
    BODY,
    TABLE,
    NOTE,
    /// The note on the record's source.
    SOURCE,
    /// A line of handling, a picture's caption, where the original is kept.
    MARGIN
  }

  static Words of(Part part, List<Inline> content) {
    if (content.size() == 1 && content.getFirst() instanceof Inline.Text only) {
      return new Words(part, content, only.text());
    }
    StringBuilder text = new StringBuilder();
    append(content, text);
    return new Words(part, content, text.toString());
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
        case Inline.LineBreak lineBreak -> words.append('\n');
        case Inline.Name name -> append(name.content(), words);
        case Inline.DateText date -> append(date.content(), words);
        case Inline.ReportedSpeech speech -> append(speech.content(), words);
        case Inline.Emendation emendation -> words.append(emendation.corrected());
        case Inline.EditorialRemark remark -> append(remark.content(), words);
        case Inline.Opaque opaque -> words.append(opaque.text());
      }
    }
  }

  /// Whether some of the characters `from` to `to` stand in a name that says whom it means.
  public boolean isNamed(int from, int to) {
    return isNamed(content, 0, from, to);
  }

  private static boolean isNamed(List<Inline> content, int offset, int from, int to) {
    int at = offset;
    for (Inline inline : content) {
      int end = at + length(inline);
      boolean touches = at < to && from < end;
      boolean named =
          touches
              && switch (inline) {
                case Inline.Name name -> name.key().isPresent();
                case Inline.Emphasis in -> isNamed(in.content(), at, from, to);
                case Inline.ReportedSpeech in -> isNamed(in.content(), at, from, to);
                case Inline.EditorialRemark in -> isNamed(in.content(), at, from, to);
                default -> false;
              };
      if (named) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /// Whether the characters `from` to `to` stand where a place's name can be marked: among plain
  /// words, in a term, or in a name of places that says not yet which.
  public boolean takesPlace(int from, int to) {
    return takesPlace(content, 0, from, to);
  }

  private static boolean takesPlace(List<Inline> content, int offset, int from, int to) {
    int at = offset;
    for (Inline inline : content) {
      int end = at + length(inline);
      if (at <= from && to <= end && at < end) {
        return switch (inline) {
          case Inline.Text text -> true;
          case Inline.Emphasis in -> takesPlace(in.content(), at, from, to);
          case Inline.ReportedSpeech in -> takesPlace(in.content(), at, from, to);
          case Inline.EditorialRemark in -> takesPlace(in.content(), at, from, to);
          case Inline.Name in ->
              in.kind() != Inline.Name.Kind.PERSON
                  && (in.kind() == Inline.Name.Kind.TERM || in.key().isEmpty())
                  && takesPlace(in.content(), at, from, to);
          default -> false;
        };
      }
      at = end;
    }
    return false;
  }

  /// The stretch of the source that the characters `start` to `end` came from, as far as it is
  /// known.
  public TextSpan span(int start, int end) {
    TextSpan whole = TextSpan.NOWHERE;
    for (Inline inline : content) {
      whole = whole == TextSpan.NOWHERE ? inline.span() : whole.cover(inline.span());
    }
    int from = Math.min(whole.end(), whole.start() + start);
    return new TextSpan(from, Math.min(whole.end(), whole.start() + end));
  }

  /// How many characters of the words are those of a piece of content.
  public static int length(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.text().length();
      case Inline.NoteCall call -> 0;
      case Inline.PageBreak pageBreak -> 1;
      case Inline.LineBreak lineBreak -> 1;
      case Inline.Emendation emendation -> emendation.corrected().length();
      case Inline.Opaque opaque -> opaque.text().length();
      case Inline.Emphasis in -> length(in.content());
      case Inline.CrossReference in -> length(in.content());
      case Inline.Gap in -> length(in.content());
      case Inline.Name in -> length(in.content());
      case Inline.DateText in -> length(in.content());
      case Inline.ReportedSpeech in -> length(in.content());
      case Inline.EditorialRemark in -> length(in.content());
    };
  }

  static int length(List<Inline> content) {
    int length = 0;
    for (Inline inline : content) {
      length += length(inline);
    }
    return length;
  }
}
