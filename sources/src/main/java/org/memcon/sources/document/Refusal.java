package org.memcon.sources.document;

/// Why a file cannot be used: which (`name`), where in it (`place`: "page 3", "line 17"; empty for
/// the whole file), `what` is wrong and the `remedy`.
public record Refusal(String name, String place, String what, String remedy) {

  /// The refusal as one line: "letter.pdf, page 3: no text layer; run it through OCR".
  public String line() {
    StringBuilder line = new StringBuilder(name);
    if (!place.isEmpty()) {
      line.append(", ").append(place);
    }
    line.append(": ").append(what);
    if (!remedy.isEmpty()) {
      line.append("; ").append(remedy);
    }
    return line.toString().replaceAll("\\R+", " ");
  }
}
