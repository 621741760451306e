package org.memcon.model.apparatus;

import org.memcon.model.text.TextSpan;

/// One thing the machine decided: that a stretch of the source is such a part ("dateline", "turn",
/// "note call"), how sure it is (0 to 1), and by which rule or for what reason.
public record Decision(TextSpan span, String part, double confidence, String reason) {}
