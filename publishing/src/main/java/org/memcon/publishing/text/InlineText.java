package org.memcon.publishing.text;

import java.util.List;
import java.util.regex.Pattern;
import org.memcon.model.record.Inline;

/// Writes what stands inside a block.
final class InlineText {

  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>]+");

  private final Form form;
  private final Reading reading;
  private final String prefix;

  /// `prefix` stands before the names of notes, where several records share a file.
  InlineText(Form form, Reading reading, String prefix) {
    this.form = form;
    this.reading = reading;
    this.prefix = prefix;
  }

  String of(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> text.append(of(inline)));
    return text.toString();
  }

  private String of(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> form.words(text.text());
      case Inline.Emphasis emphasis -> form.emphasis(emphasis.style(), of(emphasis.content()));
      case Inline.NoteCall call -> form.call(prefix + call.note(), call.label());
      case Inline.CrossReference reference -> {
        String words = of(reference.content());
        yield reference
            .target()
            .filter(target -> WEB.matcher(target).matches())
            .map(target -> form.link(words, target))
            .orElse(words);
      }
      case Inline.Gap gap ->
          gap.content().isEmpty() ? form.words("[" + gap.reason().code() + "]") : of(gap.content());
      case Inline.PageBreak pageBreak -> form.words(page(pageBreak.number()));
      case Inline.LineBreak lineBreak -> form.lineBreak();
      case Inline.Name name -> of(name.content());
      case Inline.DateText date -> of(date.content());
      case Inline.ReportedSpeech speech -> of(speech.content());
      case Inline.Emendation emendation ->
          form.words(reading == Reading.EMENDED ? emendation.corrected() : emendation.original());
      case Inline.EditorialRemark remark -> of(remark.content());
      case Inline.Opaque opaque -> form.words(opaque.text());
    };
  }

  /// A page break between words.
  static String page(String number) {
    return number.isBlank() ? " [new page] " : " [page " + number + "] ";
  }
}
