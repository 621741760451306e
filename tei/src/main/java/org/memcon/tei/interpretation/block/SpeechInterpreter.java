package org.memcon.tei.interpretation.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.TextSpan;
import org.memcon.tei.interpretation.facts.FileFacts;
import org.memcon.tei.interpretation.phrase.InlineInterpreter;
import org.memcon.tei.interpretation.phrase.RecordScope;
import org.memcon.tei.tree.Node;
import org.memcon.tei.tree.Node.Element;

/// Reads who says what: `sp`, a speaker's words printed as such, and `said` around whole blocks,
/// the record's own telling of them.
public final class SpeechInterpreter {

  private final RecordScope scope;
  private final InlineInterpreter inlines;
  private final Function<Element, List<Block>> inside;

  SpeechInterpreter(
      RecordScope scope, InlineInterpreter inlines, Function<Element, List<Block>> inside) {
    this.scope = scope;
    this.inlines = inlines;
    this.inside = inside;
  }

  Block spoken(Element sp) {
    List<Inline> printed = new ArrayList<>();
    List<Node> rest = new ArrayList<>();
    TextSpan span = new TextSpan(sp.start(), sp.start());
    for (Node child : sp.children()) {
      if (child instanceof Element element && element.is("speaker")) {
        printed.addAll(inlines.content(element.children()));
        span = element.span();
      } else {
        rest.add(child);
      }
    }
    List<Block> words = inside.apply(Element.holding("sp", rest, sp.start(), sp.end()));
    return turn(sp, speaker(sp, span, printed), Block.Turn.Delivery.VERBATIM, words);
  }

  Block narrated(Element said) {
    // The label repeats words of the sentence; it is kept beside them.
    TextSpan at = new TextSpan(said.start(), said.start());
    List<Inline> printed =
        said.said("n").<List<Inline>>map(n -> List.of(new Inline.Text(at, n))).orElse(List.of());
    return turn(
        said,
        speaker(said, at, printed),
        "true".equals(said.attribute("direct"))
            ? Block.Turn.Delivery.VERBATIM
            : Block.Turn.Delivery.NARRATED,
        inside.apply(said));
  }

  private static Block turn(
      Element element, Speaker speaker, Block.Turn.Delivery delivery, List<Block> words) {
    List<Block> spoken =
        words.isEmpty()
            ? List.of(new Block.Paragraph(element.span(), List.of(), Optional.empty()))
            : words;
    return new Block.Turn(element.span(), speaker, delivery, spoken);
  }

  private Speaker speaker(Element element, TextSpan span, List<Inline> printed) {
    Optional<FileFacts.Speaking> known = scope.facts().speaker(element.attribute("who"));
    if (known.isPresent()) {
      FileFacts.Speaking speaking = known.get();
      String form =
          speaking
              .forms()
              .getOrDefault(FileFacts.fragment(element.attribute("corresp")), speaking.name());
      return new Speaker(span, printed, form, speaking.key(), speaking.authority());
    }
    String label = Inline.wording(printed).replaceFirst("[\\s.:,;—–-]+$", "");
    String key =
        scope
            .facts()
            .speakerKey(element.attribute("who"))
            .orElseGet(() -> label.isEmpty() ? "unknown" : Speaker.keyOf(label));
    return new Speaker(
        span, printed, label.isEmpty() ? key : label, key, ParticipantEntry.authority(printed));
  }
}
