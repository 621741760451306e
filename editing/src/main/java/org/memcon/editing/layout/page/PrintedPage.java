package org.memcon.editing.layout.page;

import java.util.List;
import java.util.Optional;
import org.memcon.model.text.TextSpan;

/// A page of a printed text: its text, the notes at its foot, and the lines that are neither.
///
/// `number` is the page's printed number, `numberAt` where it stands; `blankAtTop` and
/// `blankAtFoot` count the empty lines between the running head and the text, and below the text.
public record PrintedPage(
    List<PageLine> text,
    List<PageLine> notes,
    List<PageLine> furniture,
    Optional<String> number,
    TextSpan numberAt,
    int blankAtTop,
    int blankAtFoot) {}
