package org.memcon.editing.speech.report;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Marks the sentences of a record as reported speech; no character, note call or highlight of it
/// changes.
final class SpeechMarker {

  private record Mark(TextSpan sentence, Attribution attribution) {}

  private final CharSequence source;
  private final Map<List<Inline>, List<Mark>> marks = new IdentityHashMap<>();
  private final List<Recognized<Inline.ReportedSpeech>> found = new ArrayList<>();

  SpeechMarker(CharSequence source) {
    this.source = source;
  }

  /// Remembers a sentence; those of one paragraph come in order.
  void add(NarratedParagraph paragraph, TextSpan sentence, Attribution attribution) {
    marks
        .computeIfAbsent(paragraph.content(), any -> new ArrayList<>())
        .add(new Mark(sentence, attribution));
  }

  /// The record with the sentences marked.
  DiplomaticRecord mark(DiplomaticRecord record) {
    return record.with(blocks(record.blocks()), record.notes());
  }

  /// What has been marked.
  List<Recognized<Inline.ReportedSpeech>> found() {
    return found;
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> marked = new ArrayList<>();
    for (Block block : blocks) {
      marked.add(
          switch (block) {
            case Block.Paragraph in ->
                new Block.Paragraph(in.span(), marked(in.content()), in.rendition());
            case Block.ItemList in ->
                new Block.ItemList(
                    in.span(), in.type(), in.label(), in.items().stream().map(this::item).toList());
            default -> block;
          });
    }
    return marked;
  }

  private Block.Item item(Block.Item item) {
    return new Block.Item(item.span(), item.sign(), marked(item.content()), blocks(item.nested()));
  }

  private List<Inline> marked(List<Inline> content) {
    List<Mark> here = marks.get(content);
    return here == null ? content : new Wrapping(content, here).wrap();
  }

  /// One paragraph while its sentences are wrapped.
  private final class Wrapping {
    private final List<Inline> rest;
    private final List<Mark> marks;
    private final List<Inline> out = new ArrayList<>();
    private int next;
    private int at;

    Wrapping(List<Inline> content, List<Mark> marks) {
      this.rest = content;
      this.marks = marks;
    }

    List<Inline> wrap() {
      @Nullable Inline cut = null;
      for (Mark mark : marks) {
        cut = take(cut, mark.sentence().start(), out, false);
        if (at >= mark.sentence().end()) {
          continue;
        }
        List<Inline> inside = new ArrayList<>();
        cut = take(cut, mark.sentence().end(), inside, true);
        said(inside, mark.attribution());
      }
      take(cut, Integer.MAX_VALUE, out, false);
      return out;
    }

    private void said(List<Inline> inside, Attribution attribution) {
      if (inside.isEmpty()) {
        return;
      }
      TextSpan span = inside.getFirst().span();
      for (Inline inline : inside) {
        span = inline.span().isEmpty() ? span : span.cover(inline.span());
      }
      Inline.ReportedSpeech speech =
          new Inline.ReportedSpeech(span, attribution.who(), attribution.toWhom(), inside);
      out.add(speech);
      found.add(Recognized.of(speech, span, attribution.confidence(), attribution.reason()));
    }

    /// Moves what stands before `end` to `to`; words are cut there, whatever else stands across the
    /// place goes with them. What is left of cut words is given back.
    private @Nullable Inline take(@Nullable Inline left, int end, List<Inline> to, boolean inside) {
      Inline inline = left;
      while (true) {
        if (inline == null) {
          if (next == rest.size()) {
            return null;
          }
          inline = rest.get(next);
          int length = NarratedParagraph.length(inline);
          boolean stays = length == 0 ? (inside ? at >= end : at > end) : at >= end;
          if (stays) {
            return null;
          }
          next++;
        } else if (at >= end) {
          return inline;
        }
        int length = NarratedParagraph.length(inline);
        if (at + length > end && inline instanceof Inline.Text text) {
          to.add(part(text, 0, end - at));
          Inline.Text tail = part(text, end - at, text.text().length());
          at = end;
          return tail;
        }
        to.add(inline);
        at += length;
        inline = null;
      }
    }

    private Inline.Text part(Inline.Text text, int from, int to) {
      return new Inline.Text(
          new TextSpan(SourcePlaces.of(source, text, from), SourcePlaces.of(source, text, to)),
          text.text().substring(from, to));
    }
  }
}
