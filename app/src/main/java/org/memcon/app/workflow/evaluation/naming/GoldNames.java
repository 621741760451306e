package org.memcon.app.workflow.evaluation.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.editing.identification.mention.RecordWords;
import org.memcon.editing.identification.mention.Words;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// The names of people that an editor has tagged in a record, by their places in its words, and the
/// record without these tags.
record GoldNames(DiplomaticRecord bare, List<List<Tagged>> names) {

  /// A tagged name; whom it means, where the tag says so.
  record Tagged(int start, int end, Optional<AuthorityId> person) {
    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }
  }

  /// `names` are those of each of the record's [Words], in order.
  static GoldNames of(DiplomaticRecord record) {
    List<List<Tagged>> names = new ArrayList<>();
    for (Words words : RecordWords.of(record)) {
      List<Tagged> here = new ArrayList<>();
      gather(words.content(), 0, here);
      names.add(here);
    }
    DiplomaticRecord bare = RecordWords.change(record, (part, content) -> without(content));
    return new GoldNames(bare, names);
  }

  private static int gather(List<Inline> content, int offset, List<Tagged> names) {
    int at = offset;
    for (Inline inline : content) {
      int begin = at;
      at =
          switch (inline) {
            case Inline.Name name -> gather(name.content(), at, names);
            case Inline.Emphasis in -> gather(in.content(), at, names);
            case Inline.CrossReference in -> gather(in.content(), at, names);
            case Inline.Gap in -> gather(in.content(), at, names);
            case Inline.DateText in -> gather(in.content(), at, names);
            case Inline.ReportedSpeech in -> gather(in.content(), at, names);
            case Inline.EditorialRemark in -> gather(in.content(), at, names);
            case Inline.Text text -> at + text.text().length();
            case Inline.NoteCall call -> at;
            case Inline.PageBreak pageBreak -> at + 1;
            case Inline.LineBreak lineBreak -> at + 1;
            case Inline.Emendation emendation -> at + emendation.corrected().length();
            case Inline.Opaque opaque -> at + opaque.text().length();
          };
      if (inline instanceof Inline.Name name && name.kind() == Inline.Name.Kind.PERSON) {
        names.add(new Tagged(begin, at, name.key()));
      }
    }
    return at;
  }

  private static List<Inline> without(List<Inline> content) {
    List<Inline> bare = new ArrayList<>();
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON ->
            without(name.content()).forEach(inner -> join(bare, inner));
        case Inline.Emphasis in ->
            bare.add(new Inline.Emphasis(in.span(), in.style(), without(in.content())));
        case Inline.EditorialRemark in ->
            bare.add(new Inline.EditorialRemark(in.span(), in.by(), without(in.content())));
        case Inline.CrossReference in ->
            bare.add(new Inline.CrossReference(in.span(), in.target(), without(in.content())));
        case Inline.ReportedSpeech in ->
            bare.add(
                new Inline.ReportedSpeech(in.span(), in.who(), in.toWhom(), without(in.content())));
        default -> join(bare, inline);
      }
    }
    return bare;
  }

  private static void join(List<Inline> content, Inline inline) {
    if (inline instanceof Inline.Text next
        && !content.isEmpty()
        && content.getLast() instanceof Inline.Text last) {
      content.set(
          content.size() - 1,
          new Inline.Text(last.span().cover(next.span()), last.text() + next.text()));
    } else {
      content.add(inline);
    }
  }
}
