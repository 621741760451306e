package org.memcon.editing.identification.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Marks stretches of a record's words as names; no character, note call or highlight of it
/// changes. A name that has no key yet gets it; repaired words and ends of lines may stand in a new
/// one; what crosses the bounds of a highlight stays as it is.
public final class NameMarker {

  private final Map<List<Inline>, List<Mark>> marks = new IdentityHashMap<>();

  /// Remembers that the characters `from` to `to` of these words name somebody or something.
  public void add(
      Words words, int from, int to, Inline.Name.Kind kind, AuthorityId key, double certainty) {
    remember(words, new Mark(from, to, kind, Optional.empty(), key, hundredths(certainty)));
  }

  /// Remembers that the characters `from` to `to` of these words name somebody otherwise than by
  /// name; `type` says how.
  public void add(Words words, int from, int to, String type, AuthorityId key, double certainty) {
    Inline.Name.Kind person = Inline.Name.Kind.PERSON;
    remember(words, new Mark(from, to, person, Optional.of(type), key, hundredths(certainty)));
  }

  private void remember(Words words, Mark mark) {
    marks.computeIfAbsent(words.content(), content -> new ArrayList<>()).add(mark);
  }

  /// The record with all that was remembered.
  public DiplomaticRecord mark(DiplomaticRecord record) {
    return marks.isEmpty()
        ? record
        : RecordWords.change(record, (part, content) -> marked(content));
  }

  /// The same content with its names marked.
  public List<Inline> marked(List<Inline> content) {
    List<Mark> here = marks.get(content);
    if (here == null) {
      return content;
    }
    List<Mark> inOrder = new ArrayList<>(here);
    inOrder.sort(Comparator.comparingInt(Mark::from));
    return wrap(content, 0, inOrder);
  }

  private static List<Inline> wrap(List<Inline> content, int offset, List<Mark> marks) {
    Pieces pieces = Pieces.of(content, offset, marks);
    List<Inline> out = new ArrayList<>();
    int at = offset;
    for (Inline inline : pieces.content()) {
      int end = at + Words.length(inline);
      wrap(inline, at, end, pieces.left(), out);
      at = end;
    }
    return out;
  }

  private static void wrap(Inline inline, int at, int end, List<Mark> marks, List<Inline> out) {
    List<Mark> inside = new ArrayList<>(1);
    for (Mark mark : marks) {
      if (mark.from() >= at && mark.to() <= end && at < end) {
        inside.add(mark);
      }
    }
    if (inside.isEmpty()) {
      out.add(inline);
      return;
    }
    switch (inline) {
      case Inline.Text text -> cut(text, at, inside, out);
      case Inline.Emphasis in ->
          out.add(new Inline.Emphasis(in.span(), in.style(), wrap(in.content(), at, inside)));
      case Inline.ReportedSpeech in ->
          out.add(
              new Inline.ReportedSpeech(
                  in.span(), in.who(), in.toWhom(), wrap(in.content(), at, inside)));
      case Inline.EditorialRemark in ->
          out.add(new Inline.EditorialRemark(in.span(), in.by(), wrap(in.content(), at, inside)));
      case Inline.CrossReference in ->
          out.add(
              new Inline.CrossReference(in.span(), in.target(), wrap(in.content(), at, inside)));
      case Inline.Name in when in.key().isEmpty() && isName(in, at, end, inside.getFirst()) ->
          out.add(
              new Inline.Name(
                  in.span(),
                  in.kind(),
                  Optional.of(inside.getFirst().key()),
                  in.type(),
                  Optional.of(inside.getFirst().certainty()),
                  in.content()));
      case Inline.Name in when isAround(in, inside.getFirst()) ->
          out.add(
              new Inline.Name(
                  in.span(),
                  in.kind(),
                  in.key(),
                  in.type(),
                  in.certainty(),
                  wrap(in.content(), at, inside)));
      default -> out.add(inline);
    }
  }

  /// A person's name is one in whatever words; of others the mark has to be the whole.
  private static boolean isName(Inline.Name name, int at, int end, Mark mark) {
    boolean whole = mark.from() == at && mark.to() == end;
    return name.kind() == mark.kind() && (whole || name.kind() == Inline.Name.Kind.PERSON);
  }

  /// Whether a name that is no person's has the name of a place or body in it: "Embassy in France".
  private static boolean isAround(Inline.Name name, Mark mark) {
    return name.kind() != Inline.Name.Kind.PERSON && mark.kind() != Inline.Name.Kind.PERSON;
  }

  private static double hundredths(double certainty) {
    return Math.round(certainty * 100) / 100.0;
  }

  private static void cut(Inline.Text text, int at, List<Mark> marks, List<Inline> out) {
    int done = 0;
    for (Mark mark : marks) {
      int from = mark.from() - at;
      int to = mark.to() - at;
      if (from < done) {
        continue;
      }
      if (from > done) {
        out.add(Pieces.part(text, done, from));
      }
      out.add(mark.over(List.of(Pieces.part(text, from, to))));
      done = to;
    }
    if (done < text.text().length()) {
      out.add(Pieces.part(text, done, text.text().length()));
    }
  }
}
