package org.memcon.app.workflow.evaluation.scoring;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.app.workflow.evaluation.tree.WhiteSpace;

/// What is counted of documents.
public enum Measure {
  /// A document found, as one of its own.
  DOCUMENTS,
  /// Its number, where its heading shows one.
  NUMBER,
  /// Its heading without the number.
  HEAD,
  /// The day of its first dateline.
  DATE,
  /// The place of its first dateline.
  PLACE,
  /// Its subjects.
  SUBJECT,
  /// Its participants.
  PARTICIPANTS,
  /// The first note that says where it comes from.
  SOURCE,
  /// Its notes.
  NOTES,
  /// The places that call its notes, told by what stands before them.
  ANCHORS,
  /// The same, without the white space of the two encodings.
  CALLS,
  /// Its signatures.
  SIGNED,
  /// Its paragraphs.
  PARAGRAPHS,
  /// Its paragraphs as they are printed: the label of a speaker belongs to its paragraph.
  PRINTED;

  /// Letters and digits before the call of a note that must agree.
  private static final int ANCHOR = 24;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:No\\. )?+\\[?+(\\p{Nd}++)\\]?+\\.?+[" + WhiteSpace.CLASS + "]", Pattern.DOTALL);
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("^(?:No\\. )?+\\[?+\\p{Nd}++\\]?+[." + WhiteSpace.CLASS + "]++");

  /// Whether what differs is a place to correct. What [#CALLS] and [#PRINTED] agree in needs no
  /// correction, although white space or the encoding of turns may differ.
  public boolean isCorrected() {
    return this != ANCHORS && this != PARAGRAPHS;
  }

  /// The word for it in reports.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The values that a document of the gold volume has.
  List<String> wanted(DocumentFacts gold) {
    return this == NUMBER
        ? (showsItsNumber(gold) ? List.of(gold.number()) : List.of())
        : values(gold);
  }

  /// The values that our document has, compared with this one of the gold volume.
  List<String> given(DocumentFacts ours, DocumentFacts gold) {
    return this == NUMBER && !showsItsNumber(gold) ? List.of() : values(ours);
  }

  private List<String> values(DocumentFacts facts) {
    return switch (this) {
      case DOCUMENTS -> List.of();
      case NUMBER -> List.of(facts.number());
      case HEAD -> List.of(NUMBER_BEFORE.matcher(facts.head()).replaceFirst(""));
      case DATE -> List.of(facts.date());
      case PLACE -> List.of(facts.place());
      case SUBJECT -> facts.subject();
      case PARTICIPANTS -> facts.participants();
      case SOURCE -> List.of(facts.source());
      case NOTES -> facts.notes();
      case ANCHORS -> facts.anchors();
      case CALLS -> facts.calls();
      case SIGNED -> facts.signed();
      case PARAGRAPHS -> facts.paragraphs();
      case PRINTED -> facts.printed();
    };
  }

  /// What of a value must agree.
  String key(String value) {
    String key = WordKey.of(value);
    return this == ANCHORS || this == CALLS
        ? key.substring(Math.max(0, key.length() - ANCHOR))
        : key;
  }

  private static boolean showsItsNumber(DocumentFacts gold) {
    Matcher number = NUMBERED.matcher(gold.head());
    return number.lookingAt() && number.group(1).equals(gold.number());
  }
}
