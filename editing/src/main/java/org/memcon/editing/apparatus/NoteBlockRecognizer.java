package org.memcon.editing.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.memcon.editing.call.CallCandidates;
import org.memcon.editing.call.NoteSign;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.model.text.LineShape;
import org.memcon.model.text.Region;
import org.memcon.model.text.TextSpan;

/// Recognizes which blocks of a document are notes.
public final class NoteBlockRecognizer {

  private static final Pattern HANDWRITTEN =
      Pattern.compile(
          "(?i)^[*†‡]{0,3} ?[\\[(](?:hand-?written|in handwriting|stamp|resolution|marginal|on the"
              + " margin|typed|signature(?!\\])|remark)[^\\]]{0,400}.*");

  /// The notes of a document in reading order; their parts are taken as such.
  public List<NoteDraft> recognize(DocumentDraft draft) {
    List<NoteDraft> notes = new ArrayList<>();
    // Where the layout shows the notes, counted lines at the end are paragraphs.
    int listed =
        draft.parts().stream().anyMatch(NoteBlockRecognizer::isPlaced)
            ? draft.size()
            : listedFrom(draft);
    int bracketed = bracketedFrom(draft);
    boolean parenthesized = areParenthesized(draft);
    Map<Integer, NoteSign> led = LedNotes.find(draft);
    boolean named = draft.parts().stream().anyMatch(part -> isNamed(part));
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      Optional<NoteSign> sign =
          led.containsKey(i) && listed == draft.size()
              ? Optional.ofNullable(led.get(i))
              : sign(draft, i, listed, bracketed, parenthesized);
      boolean region =
          part.block().region() == Region.NOTES && !part.block().is(LineShape.Kind.HEADING);
      if (sign.isPresent() && !(region && named && !isNamed(part))) {
        draft.take(i, PartKind.NOTE, region ? 0.97 : 0.93, "begins with the sign of a note");
        notes.add(note(draft, i, sign));
      } else if (region && beginsNote(part, notes)) {
        draft.take(i, PartKind.NOTE, 0.9, "stands among the notes");
        notes.add(note(draft, i, Optional.empty()));
      } else if ((region || i > bracketed) && !notes.isEmpty()) {
        draft.take(i, PartKind.NOTE_GOES_ON, 0.8, "goes on the note before it");
        notes.add(goOn(notes.removeLast(), i, part));
      } else if (mayBeHandwritten(part) && HANDWRITTEN.matcher(begin(part)).matches()) {
        draft.take(i, PartKind.MARGINAL_NOTE, 0.9, "says that it is written by hand");
        notes.add(new NoteDraft(List.of(i), Optional.empty(), Optional.empty(), true, span(part)));
      }
    }
    return notes;
  }

  /// Where the source's markup names its notes, a paragraph without a name goes on a note, whatever
  /// it begins with.
  private static boolean isNamed(Part part) {
    return part.block().region() == Region.NOTES
        && part.block().first().anchor().isPresent()
        && part.block().first().label().isPresent();
  }

  /// Whether the first of the notes that the layout shows begins with "(1)" or "(a)".
  private static boolean areParenthesized(DocumentDraft draft) {
    return draft.parts().stream()
        .filter(part -> isPlaced(part) && !part.block().is(LineShape.Kind.HEADING))
        .findFirst()
        .flatMap(part -> NoteSign.of(part.words(), NoteSign.Style.PARENTHESES))
        .filter(sign -> sign.label().equals("1") || sign.label().equals("a"))
        .isPresent();
  }

  private static boolean isPlaced(Part part) {
    return part.block().region() == Region.NOTES;
  }

  private static boolean mayBeHandwritten(Part part) {
    String words = part.words();
    return words.length() < 400 && !words.isEmpty() && "*†‡ [(".indexOf(words.charAt(0)) >= 0;
  }

  private static String begin(Part part) {
    return part.words().substring(0, Math.min(part.words().length(), 420));
  }

  private static TextSpan span(Part part) {
    return part.block().span();
  }

  private static boolean beginsNote(Part part, List<NoteDraft> notes) {
    return part.block().first().anchor().isPresent()
        || part.block().first().label().isPresent()
        || notes.isEmpty();
  }

  private static NoteDraft note(DocumentDraft draft, int index, Optional<NoteSign> sign) {
    Part part = draft.part(index);
    Optional<NoteSign> shown =
        part.block()
            .first()
            .label()
            .map(label -> new NoteSign(NoteSign.Style.COUNTED, label.replaceAll("[.)]$", ""), 0));
    return new NoteDraft(
        List.of(index),
        shown.or(() -> sign),
        part.block().first().anchor(),
        HANDWRITTEN.matcher(begin(part)).matches(),
        span(part));
  }

  private static NoteDraft goOn(NoteDraft note, int index, Part part) {
    List<Integer> parts = new ArrayList<>(note.parts());
    parts.add(index);
    return new NoteDraft(
        parts, note.sign(), note.anchor(), note.marginal(), note.span().cover(span(part)));
  }

  private static Optional<NoteSign> sign(
      DocumentDraft draft, int index, int listed, int bracketed, boolean parenthesized) {
    Part part = draft.part(index);
    String words = part.words();
    if (part.block().region() == Region.NOTES) {
      return part.block().first().label().isPresent()
          ? Optional.empty()
          : parenthesized ? NoteSign.of(words, NoteSign.Style.PARENTHESES) : NoteSign.atFoot(words);
    }
    if (words.startsWith("[^") && words.contains("]:")) {
      return NoteSign.of(words, NoteSign.Style.BRACKETS);
    }
    if (index >= listed) {
      return NoteSign.of(words, NoteSign.Style.COUNTED);
    }
    if (index >= bracketed) {
      return NoteSign.of(words, NoteSign.Style.BRACKETS);
    }
    Optional<NoteSign> slashes = NoteSign.of(words, NoteSign.Style.SLASHES);
    if (slashes.filter(it -> !isSigned(it, words)).isPresent()) {
      return slashes;
    }
    return NoteSign.of(words, NoteSign.Style.SYMBOL)
        .filter(sign -> isCalledBefore(draft, index, sign.label()))
        .or(() ->
            NoteSign.of(words, NoteSign.Style.RAISED)
                .filter(sign -> isRaisedBefore(draft, index, sign.label())));
  }

  /// "/s/ E. Orlok": a copy says so that the original is signed.
  private static boolean isSigned(NoteSign sign, String words) {
    return sign.label().equals("s") && words.length() < 60;
  }

  /// Whether a block above ends a word with the symbol.
  private static boolean isCalledBefore(DocumentDraft draft, int index, String symbol) {
    for (int i = index - 1; i >= Math.max(0, index - 40); i--) {
      if (CallCandidates.callsBySymbol(draft.part(i).words(), symbol)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a block above calls the note of this number by raised figures.
  private static boolean isRaisedBefore(DocumentDraft draft, int index, String label) {
    for (int i = 0; i < index; i++) {
      if (CallCandidates.raised(i, draft.part(i)).stream()
          .anyMatch(call -> call.label().equals(label))) {
        return true;
      }
    }
    return false;
  }

  /// Where the list of notes at the end of a page's text begins: lines close together, indented,
  /// numbered from one upwards to the end.
  private static int listedFrom(DocumentDraft draft) {
    int at = draft.size() - 1;
    while (at >= 0 && !draft.part(at).isOpen()) {
      at--;
    }
    int expected = -1;
    int from = draft.size();
    for (int i = at; i >= 0; i--) {
      Part part = draft.part(i);
      Optional<NoteSign> sign =
          part.isOpen() && part.block().first().left() > 0
              ? NoteSign.of(part.words(), NoteSign.Style.COUNTED)
              : Optional.empty();
      int number = sign.map(s -> s.number().orElse(-1)).orElse(-1);
      boolean dotted = sign.isPresent() && part.words().startsWith(number + ". ");
      if (number < 0 || !dotted || (expected >= 0 && number != expected)) {
        return draft.size();
      }
      from = i;
      expected = number - 1;
      if (number <= 1) {
        return isParagraph(draft, from) ? draft.size() : from;
      }
      if (part.block().blankBefore() > 0) {
        return draft.size();
      }
    }
    return draft.size();
  }

  /// Whether the paragraphs above stand as far from the left edge: the list is counted paragraphs.
  private static boolean isParagraph(DocumentDraft draft, int index) {
    float left = draft.part(index).block().first().left();
    int paragraphs = 0;
    int same = 0;
    for (Part part : draft.parts().subList(0, index)) {
      boolean paragraph =
          part.isOpen()
              && part.block().region() == Region.CONTENT
              && part.words().length() > 100
              && !part.words().startsWith("•");
      paragraphs += paragraph ? 1 : 0;
      same += paragraph && part.block().first().left() == left ? 1 : 0;
    }
    return same * 2 > paragraphs;
  }

  /// Where the list of notes numbered in brackets at the end begins; a single "[1]" behind a
  /// paragraph that begins with a greater number begins none.
  private static int bracketedFrom(DocumentDraft draft) {
    int expected = 1;
    int first = draft.size();
    boolean mixed = false;
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      // A number alone is a page's.
      Optional<NoteSign> sign =
          part.isOpen() && !part.words().endsWith("]")
              ? NoteSign.of(part.words(), NoteSign.Style.BRACKETS)
              : Optional.empty();
      int number = sign.map(s -> s.number().orElse(-1)).orElse(-1);
      if (number == 1 && i > 0) {
        first = i;
        expected = 2;
      } else if (number >= 0) {
        mixed |= expected == 1;
        expected = number == expected ? expected + 1 : expected;
      }
    }
    return mixed && expected == 2 ? draft.size() : first;
  }
}
