package org.memcon.model.apparatus;

import org.memcon.model.text.TextSpan;

/// Something an editor should look at: what (`code`), where (`span`), and in which words.
public record Finding(Code code, TextSpan span, String message) {

  /// What can be found. A code is stable: scripts and fixtures name it. `MC0xx` concern dates and
  /// headings, `MC1xx` speech and people, `MC2xx` notes and references, `MC3xx` the text itself,
  /// `MC4xx` a TEI source.
  public enum Code {
    MC010("the archive calls the date unknown, the record is dated"),
    MC011("the archive's date and the record's disagree"),
    MC012("dateline without a date"),
    MC013("a date that no calendar has"),
    MC014("dates of one record disagree"),
    MC015("document numbers do not follow each other"),
    MC016("no heading was found"),
    MC017("date and weekday disagree"),
    MC018("a date outside the volume's years"),
    MC019("no record stands here"),
    MC020("a time that ends before it begins"),
    MC021("a year that the records around it do not have"),
    MC022("an hour that no clock has"),
    MC023("a date's words and its encoding disagree"),
    MC101("a turn may be lost here"),
    MC102("a speaker is not among those present"),
    MC103("a name is spelt in several ways"),
    MC104("one of those present never speaks"),
    MC105("somebody takes part after his death"),
    MC106("an office that was not held at the date"),
    MC201("a note is called but not given"),
    MC202("a note is given but nothing calls it"),
    MC203("numbers of calls and notes do not agree; paired by order"),
    MC204("a cross-reference leads nowhere"),
    MC205("a page number jumps"),
    MC206("a passage stands twice"),
    MC207("note numbers do not follow each other"),
    MC208("a cross-reference's words name something else"),
    MC301("words run together"),
    MC302("characters that decoding has spoilt"),
    MC303("the source breaks off"),
    MC304("a page has no text"),
    MC305("a word looks misprinted"),
    MC306("a word stands twice"),
    MC307("a bracket is opened or closed alone"),
    MC401("an element is out of place"),
    MC402("an attribute's value has not its form");

    private final String label;

    Code(String label) {
      this.label = label;
    }

    /// The finding in words.
    public String label() {
      return label;
    }
  }
}
