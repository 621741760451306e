package org.memcon.model.record;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.text.Run;
import org.memcon.model.text.TextSpan;

/// What stands inside a block, in reading order.
///
/// The `text` of a [Text] has its white space folded (a line end or several blanks become one
/// blank) and line-end hyphens joined; its span is the stretch of the source it was made from.
public sealed interface Inline {

  /// The stretch of the source that it came from.
  TextSpan span();

  /// Words.
  record Text(TextSpan span, String text) implements Inline {}

  /// Words that look different.
  record Emphasis(TextSpan span, Run.Style style, List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /// The place that calls a note; `note` is the part name of the [Note] it calls ("fn3"), `label`
  /// the sign printed there ("3", "*").
  record NoteCall(TextSpan span, String note, String label) implements Inline {}

  /// A reference to another document, note or work. `target` is an address: a record id with `#`
  /// before a part ("frus1961-63v05-d10#fn4"), a volume id, or a web address; empty where what is
  /// meant is not known.
  record CrossReference(TextSpan span, Optional<String> target, List<Inline> content)
      implements Inline {
    public CrossReference {
      content = List.copyOf(content);
    }
  }

  /// Text that is not there: withheld, omitted, illegible. `quantity` and `unit` ("lines", "pages",
  /// "paragraphs") where the source says how much; `content` is what stands in its place ("[1 line
  /// not declassified]").
  record Gap(
      TextSpan span,
      Reason reason,
      Optional<String> quantity,
      Optional<String> unit,
      List<Inline> content)
      implements Inline {

    /// Why the text is not there.
    public enum Reason {
      WITHHELD("withheld"),
      OMITTED("omitted"),
      ILLEGIBLE("illegible"),
      MISSING("missing");

      private final String code;

      Reason(String code) {
        this.code = code;
      }

      /// The word in `gap/@reason`.
      public String code() {
        return code;
      }
    }

    public Gap {
      content = List.copyOf(content);
    }
  }

  /// Where a page of the original begins; `number` as printed ("283", "XIV").
  record PageBreak(TextSpan span, String number) implements Inline {}

  /// A line end that means something, as in verse, addresses and signatures.
  record LineBreak(TextSpan span) implements Inline {}

  /// A name of somebody, something or some place. `key` is whom it names, where that is known;
  /// `type` is the source's own distinction ("from", "to"); `certainty` (0 to 1) how sure it is
  /// that the key is meant, where a machine decided that.
  record Name(
      TextSpan span,
      Kind kind,
      Optional<AuthorityId> key,
      Optional<String> type,
      Optional<Double> certainty,
      List<Inline> content)
      implements Inline {

    /// A name as its source has it.
    public Name(
        TextSpan span,
        Kind kind,
        Optional<AuthorityId> key,
        Optional<String> type,
        List<Inline> content) {
      this(span, kind, key, type, Optional.empty(), content);
    }

    /// What a name names.
    public enum Kind {
      PERSON,
      PLACE,
      ORGANIZATION,
      /// An abbreviation or a term that a list explains.
      TERM
    }

    public Name {
      certainty.ifPresent(sure -> {
        if (!(sure >= 0 && sure <= 1)) {
          throw new IllegalArgumentException("a certainty lies between 0 and 1: " + sure);
        }
      });
      content = List.copyOf(content);
    }
  }

  /// Words that say a date, and the date they say, where there is such a date.
  record DateText(TextSpan span, Optional<HistoricalDate> date, List<Inline> content)
      implements Inline {
    public DateText {
      content = List.copyOf(content);
    }
  }

  /// What the record reports that somebody said, not word for word. `who` and `toWhom` are the
  /// names of those who speak and are spoken to, as [Speaker#key()]; empty where nobody is named
  /// ("It was agreed").
  record ReportedSpeech(TextSpan span, List<String> who, List<String> toWhom, List<Inline> content)
      implements Inline {
    public ReportedSpeech {
      who = List.copyOf(who);
      toWhom = List.copyOf(toWhom);
      content = List.copyOf(content);
    }
  }

  /// A repair: what stood in the source and what is read instead.
  record Emendation(TextSpan span, String original, String corrected, String by, double confidence)
      implements Inline {}

  /// A remark of an editor or translator inside the text: "[This is an obvious typo. – trans.]";
  /// `by` their initials or role, where said.
  record EditorialRemark(TextSpan span, Optional<String> by, List<Inline> content)
      implements Inline {
    public EditorialRemark {
      content = List.copyOf(content);
    }
  }

  /// Markup of a TEI source that Memcon keeps but does not interpret; `element` is its name, `text`
  /// the words inside it.
  record Opaque(TextSpan span, String element, String xml, String text) implements Inline {}

  /// The words of `content` as a reader would copy them: note calls and page breaks left out,
  /// repairs made, white space folded.
  static String wording(List<Inline> content) {
    if (content.size() == 1 && content.getFirst() instanceof Text only && isFolded(only.text())) {
      return only.text();
    }
    StringBuilder words = new StringBuilder();
    append(content, words);
    return fold(words);
  }

  /// The same words with their white space as it stands.
  static String letters(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    append(content, words);
    return words.toString();
  }

  private static void append(List<Inline> content, StringBuilder words) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> words.append(text.text());
        case Inline.Emphasis emphasis -> append(emphasis.content(), words);
        case Inline.NoteCall call -> {}
        case Inline.CrossReference reference -> append(reference.content(), words);
        case Inline.Gap gap -> append(gap.content(), words);
        case Inline.PageBreak pageBreak -> words.append(' ');
        case Inline.LineBreak lineBreak -> words.append(' ');
        case Inline.Name name -> append(name.content(), words);
        case Inline.DateText date -> append(date.content(), words);
        case Inline.ReportedSpeech speech -> append(speech.content(), words);
        case Inline.Emendation emendation -> words.append(emendation.corrected());
        case Inline.EditorialRemark remark -> append(remark.content(), words);
        case Inline.Opaque opaque -> words.append(opaque.text());
      }
    }
  }

  private static boolean isFolded(String text) {
    // Two blanks are looked for many characters at a time; other white space is seldom.
    if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && isWhite(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhite(char c) {
    return (c <= ' ' || c > '~') && Character.isWhitespace(c);
  }

  private static String fold(StringBuilder words) {
    String joined = words.toString();
    if (isFolded(joined)) {
      return joined;
    }
    StringBuilder folded = new StringBuilder(words.length());
    boolean blank = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (isWhite(c)) {
        if (!blank) {
          folded.append(' ');
        }
        blank = true;
      } else {
        folded.append(c);
        blank = false;
      }
    }
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) == ' ') {
      folded.setLength(length - 1);
    }
    return folded.toString();
  }
}
