package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.inline.InlineMark;

/// Recognizes references to documents and notes of the same volume: "Document 15", "footnote 4,
/// Document 10", "footnote 2 above".
public final class CrossReferenceRecognizer {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<note>(?:foot)?notes? (?<label>\\d{1,3}))(?:,? (?:to )?(?:Document|No\\.)"
              + " (?<of>\\d{1,4}))?(?<above>,? (?:above|below|to this document))?|\\bDocuments?"
              + " (?<document>\\d{1,4})(?<more>(?:,? (?:and|or|–|-) ?|[-–]|,"
              + " )\\d{1,4}(?!\\d))?|\\b(?:see|See|in|In) No\\. (?<no>\\d{1,4})(?![\\d/])");

  private final Optional<String> volume;
  private final Optional<String> record;

  /// A recognizer for the notes and words of a record; `volume` is the id of the volume that the
  /// documents it names are in, `record` its own.
  public CrossReferenceRecognizer(Optional<String> volume, Optional<String> record) {
    this.volume = volume;
    this.record = record;
  }

  /// The references in a text.
  public List<InlineMark> recognize(String words) {
    List<InlineMark> marks = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(words);
    while (matcher.find()) {
      marks.add(
          new InlineMark(
              matcher.start(),
              matcher.end(),
              new InlineMark.Meaning.Reference(target(matcher, words))));
    }
    return marks;
  }

  private Optional<String> target(Matcher matcher, String words) {
    if (elsewhere(words, matcher.end())) {
      return Optional.empty();
    }
    if (matcher.group("note") != null) {
      String note = "#fn" + matcher.group("label");
      String of = matcher.group("of");
      return of != null ? volume.map(id -> id + "-d" + of + note) : record.map(id -> id + note);
    }
    String number = matcher.group("document");
    String document = number != null ? number : matcher.group("no");
    return volume.map(id -> id + "-d" + document);
  }

  /// "Foreign Relations, 1958-1960, vol. X, Document 15" names another volume; so does what
  /// follows.
  private static boolean elsewhere(String words, int end) {
    int from = Math.max(0, end - 90);
    return OTHER_VOLUME.matcher(words.substring(from, end)).find();
  }

  private static final Pattern OTHER_VOLUME =
      Pattern.compile("(?:\\b[Vv]ol(?:ume|\\.)|Foreign Relations|ibid\\.?), [^.;()]{0,60}$");
}
