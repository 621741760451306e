package org.memcon.editing.speech.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;

/// Tells how far each turn goes: a paragraph without a label goes on the turn before it, unless it
/// tells what happens or speaks about the conversation.
final class TurnExtent {

  private static final Pattern STAGE =
      Pattern.compile(
          "(?:They|Both sides|The"
              + " (?:parties|sides|interlocutors|delegations|participants|guests|conversation|meeting|session))"
              + " (?:then |now |again |briefly |all"
              + " )?(?:switch|pass|move|turn|proceed|return|go|adjourn|break|leave|exit|resume|continue|discuss"
              + "|exchange|laugh|shake|toast|examine|look|sit|rise|stand|enter|depart|take|is|was|are|were)[^?!]{0,80}|(?:Following|After|Before|During)"
              + " (?:a|the|an) (?:short |brief |long"
              + " )?(?:break|recess|pause|interval|lunch|dinner|supper|intermission|toast|interruption)[^?!]{0,50}|(?:Break|Recess|Intermission|Pause|Interval|Adjournment|Applause|Laughter|Silence)[^?!]{0,40}|[\\[(](?:[Ll]aughter|[Ll]aughs|[Aa]pplause|[Pp]ause|[Aa]?"
              + " ?[Bb]reak|[Ww]hereupon|[Aa]t this point|[Tt]here"
              + " (?:is|was)|[Ss]hows|[Pp]oint(?:s|ing)|[Hh]ands|[Rr]eads|[Gg]estur|[Tt]he"
              + " )[^\\])]{0,200}[\\])]\\.?");

  /// A remark in brackets or between strokes, alone in its paragraph, is the one of whoever wrote
  /// the conversation down.
  private static final Pattern REMARK =
      Pattern.compile(
          "\\[(?!Here follow|Omitted|The"
              + " (?:meeting|conversation)|Page|\\^|\\d)[^\\[\\]]{4,120}\\]\\.?|/(?!\\d)[^/\\[\\]]{4,120}/\\.?|\\((?:\\p{Lu}[\\p{L}.’'"
              + " ]{1,40} )?(?:then |now |all )?(?:enters?|leaves?|laughs?|smiles?|nods?|rises?"
              + "|reads?|shows?|points?|hands?|joins?|exits?|returns?|interrupts?|gestures?|pauses?|stands?|sits?|drinks?"
              + "|turns?|looks?)\\b[^()]{0,100}\\)\\.?");

  /// What happens, in brackets alone between the turns: "(Witness is excused.)"
  private static final Pattern BRACKETS = Pattern.compile("\\(\\p{Lu}[^()?:]{3,100}[^()?:]\\)\\.?");

  private static final Pattern MISSING =
      Pattern.compile(
          "(?i)\\b(?:not"
              + " declassified|illegible|unclear|inaudible|missing|blank|omitted|omission|sic|excised"
              + "|redacted|withheld|deleted|sanitized|document|footnote|attachment|text|words?|lines?|pages?)\\b");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:In conclusion|At the end of|The (?:conversation|meeting|talk|discussion|session)s?"
              + " (?:lasted|ended|was|were|concluded|adjourned|took|then|continued|broke)|Present"
              + " (?:at|during|were)|The (?:record|transcript) (?:was|of)|\\[Here follow|\\[Omitted"
              + " here|\\[The (?:meeting|conversation))\\b.*");

  /// What those who publish a record say of it.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:(?:Summary|SUMMARY|Abstract|ABSTRACT|Keywords|Citation)"
              + " ?(?::|$)|(?:Copyright|COPYRIGHT|Rights|©|All rights"
              + " reserved)\\b|(?:Transcribed|Translated|Contributed|Obtained) by [:\\p{Lu}])");

  private final DocumentDraft draft;
  private final Map<Integer, SpeechPart> turns;
  private final Set<String> speakers;
  private final Set<Integer> aside;
  private final int first;

  /// The turns that begin at these parts; `aside` are paragraphs that nobody says.
  TurnExtent(
      DocumentDraft draft,
      Map<Integer, SpeechPart> turns,
      Set<String> speakers,
      Set<Integer> aside) {
    this.draft = draft;
    this.turns = turns;
    this.speakers = speakers;
    this.aside = aside;
    this.first = turns.keySet().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
  }

  /// No turns at all.
  static TurnExtent none(DocumentDraft draft) {
    return new TurnExtent(draft, Map.of(), Set.of(), Set.of());
  }

  /// How many turns begin.
  int turns() {
    return turns.size();
  }

  List<SpeechPart> tell() {
    List<SpeechPart> told = new ArrayList<>();
    if (turns.isEmpty()) {
      return told;
    }
    boolean inside = false;
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      SpeechPart turn = turns.get(i);
      if (turn != null) {
        draft.take(i, PartKind.SPEECH, 0.95, "begins with a speaker's label");
        told.add(turn);
        inside = true;
      } else if (part.isOpen()) {
        inside = open(i, part, inside);
      } else if (ends(part.kind())) {
        inside = false;
      }
    }
    return told;
  }

  private boolean open(int index, Part part, boolean inside) {
    String words = part.words();
    if (index < first) {
      return false;
    }
    if (words.length() < 140 && STAGE.matcher(words).matches()) {
      draft.take(index, PartKind.STAGE_DIRECTION, 0.85, "tells what happens between the words");
      return false;
    }
    if (isRemark(words)) {
      draft.take(index, PartKind.STAGE_DIRECTION, 0.85, "a remark in brackets, alone");
      return inside;
    }
    if (inside && !aside.contains(index) && !isAbout(words)) {
      draft.take(index, PartKind.SPEECH_GOES_ON, 0.85, "a paragraph without a label of its own");
      return true;
    }
    return false;
  }

  private static boolean isRemark(String words) {
    return words.length() < 130
        && "[(/".indexOf(words.charAt(0)) >= 0
        && (REMARK.matcher(words).matches() || BRACKETS.matcher(words).matches())
        && !MISSING.matcher(words).find();
  }

  private boolean isAbout(String words) {
    String begin = words.substring(0, Math.min(words.length(), 80));
    return (ABOUT.matcher(begin).lookingAt() || BESIDE.matcher(begin).lookingAt())
        && !speakers.isEmpty();
  }

  private static boolean ends(PartKind kind) {
    return switch (kind) {
      case SUBHEADING,
          ENCLOSURE,
          SIGNATURE,
          CLOSING,
          POSTSCRIPT,
          DATELINE,
          STAGE_DIRECTION,
          REFERENCE_LINE,
          CREDIT,
          HEADING,
          ABSTRACT,
          STATEMENT_HEADING ->
          true;
      default -> false;
    };
  }
}
