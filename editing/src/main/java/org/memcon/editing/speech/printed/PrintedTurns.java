package org.memcon.editing.speech.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.layout.text.JoinedText;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.editing.speech.turn.SpeechPart;
import org.memcon.editing.speech.turn.SpeechRecognizer;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordKind;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.Origin;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceLine;
import org.memcon.model.text.TextSpan;

/// Makes turns of what a finished record prints as paragraphs, "Bell: The ferry sails.", as editors
/// of TEI files encode most transcripts.
public final class PrintedTurns {

  /// A label ends before as many characters, white space among them.
  private static final int BEGIN = 200;

  private final DiplomaticRecord record;
  private final DocumentDraft draft;
  private final Map<Integer, SpeechPart> turns = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private PrintedTurns(DiplomaticRecord record) {
    this.record = record;
    List<Part> parts = new ArrayList<>();
    record.blocks().forEach(block -> parts.add(part(block)));
    // The title tells whether it is a conversation.
    parts.add(part(record.description().title()).as(PartKind.HEADING, 1, "the title"));
    this.draft = DocumentDraft.of(parts);
  }

  /// The record with its turns; one that has some already, or none, is given back as it is.
  public static DiplomaticRecord in(DiplomaticRecord record) {
    boolean encoded = record.blocks().stream().anyMatch(Block.Turn.class::isInstance);
    return encoded || !mayBeTranscript(record.kind()) || !isLabelled(record)
        ? record
        : new PrintedTurns(record).made();
  }

  /// Whether two paragraphs or more begin with labels; most records are told so.
  private static boolean isLabelled(DiplomaticRecord record) {
    int labelled = 0;
    for (Block block : record.blocks()) {
      boolean leads =
          block instanceof Block.Paragraph paragraph
              && SpeakerLabel.of(begin(paragraph.content()))
                  .filter(SpeakerLabel::isNaming)
                  .isPresent();
      labelled += leads ? 1 : 0;
      if (labelled > 1) {
        return true;
      }
    }
    return false;
  }

  private static String begin(List<Inline> content) {
    return !content.isEmpty()
            && content.getFirst() instanceof Inline.Text text
            && text.text().length() > BEGIN
        ? text.text().strip()
        : Inline.letters(content).strip();
  }

  /// Telegrams and papers have labels of other things.
  private static boolean mayBeTranscript(RecordKind kind) {
    return switch (kind) {
      case MEMORANDUM_OF_CONVERSATION,
          TRANSCRIPT,
          MINUTES,
          MEMORANDUM,
          EDITORIAL_NOTE,
          STATEMENT,
          DIARY,
          OTHER ->
          true;
      case TELEGRAM,
          AIRGRAM,
          DESPATCH,
          LETTER,
          MESSAGE,
          AIDE_MEMOIRE,
          DIPLOMATIC_NOTE,
          REPORT,
          INTELLIGENCE_ESTIMATE,
          INTELLIGENCE_REVIEW,
          POLICY_PAPER,
          COMMUNIQUE,
          AGREEMENT ->
          false;
    };
  }

  private DiplomaticRecord made() {
    // What is told of somebody in capitals may be told of an agency.
    new SpeechRecognizer(draft, present())
        .recognize().stream()
            .filter(turn -> turn.delivery() == Block.Turn.Delivery.VERBATIM)
            .forEach(turn -> turns.put(turn.part(), turn));
    if (turns.isEmpty() || areLetters()) {
      return record;
    }
    for (int at = 0; at < record.blocks().size(); ) {
      at = next(at);
    }
    return record.with(blocks, record.notes());
  }

  /// Whether all labels are single letters, as those of choices in a memorandum are.
  private boolean areLetters() {
    return record.kind() == RecordKind.MEMORANDUM
        && turns.values().stream().allMatch(turn -> turn.key().length() == 1);
  }

  /// Adds what stands at a place; gives the place behind it.
  private int next(int at) {
    Block block = record.blocks().get(at);
    SpeechPart speech = turns.get(at);
    if (speech != null && block instanceof Block.Paragraph paragraph) {
      int end = at + 1;
      while (end < record.blocks().size() && goesOn(end)) {
        end++;
      }
      blocks.addAll(turn(speech, paragraph, record.blocks().subList(at + 1, end)));
      return end;
    }
    boolean stage = draft.part(at).kind() == PartKind.STAGE_DIRECTION;
    blocks.add(
        stage && block instanceof Block.Paragraph told
            ? new Block.StageDirection(told.span(), told.content())
            : block);
    return at + 1;
  }

  /// Whether the block goes on the turn, or stands in a turn that goes on behind it.
  private boolean goesOn(int from) {
    int at = from;
    while (at < record.blocks().size() && draft.part(at).kind() == PartKind.BULLET) {
      at++;
    }
    if (at == record.blocks().size() || turns.containsKey(at)) {
      return false;
    }
    PartKind kind = draft.part(at).kind();
    return kind == PartKind.SPEECH_GOES_ON || kind == PartKind.SPEECH;
  }

  /// The turn; the blank between name and words belongs to neither.
  private List<Block> turn(SpeechPart speech, Block.Paragraph paragraph, List<Block> others) {
    JoinedText text = draft.part(speech.part()).block().text();
    String letters = Inline.letters(paragraph.content());
    int from = end(text, speech.label().wordsFrom());
    int words = from;
    while (words < letters.length() && Character.isWhitespace(letters.charAt(words))) {
      words++;
    }
    List<Block> spoken = new ArrayList<>();
    if (words < letters.length()) {
      spoken.add(
          new Block.Paragraph(
              paragraph.span(),
              ContentCut.at(paragraph.content(), words).behind(),
              paragraph.rendition()));
    }
    spoken.addAll(others);
    if (spoken.isEmpty()) {
      return List.of(paragraph);
    }
    List<Inline> printed = ContentCut.at(paragraph.content(), from).before();
    Speaker speaker =
        new Speaker(paragraph.span(), printed, speech.name(), speech.key(), named(printed));
    TextSpan span = paragraph.span().cover(spoken.getLast().span());
    return List.of(new Block.Turn(span, speaker, speech.delivery(), spoken));
  }

  /// Behind the character of the paragraph that the last one before `index` stands for.
  private static int end(JoinedText text, int index) {
    return index == 0 ? 0 : text.offset(index - 1) + 1;
  }

  /// Whom an editor's tag in the label names.
  private static Optional<AuthorityId> named(List<Inline> printed) {
    return printed.stream()
        .filter(Inline.Name.class::isInstance)
        .map(Inline.Name.class::cast)
        .filter(name -> name.kind() == Inline.Name.Kind.PERSON)
        .flatMap(name -> name.key().stream())
        .findFirst();
  }

  private Set<String> present() {
    Set<String> present = new TreeSet<>();
    for (Participant participant : record.description().participants()) {
      String key = Speaker.keyOf(participant.name());
      present.add(key);
      present.add(key.substring(key.lastIndexOf('-') + 1));
    }
    present.remove("");
    return present;
  }

  /// Paragraphs are open; lists, tables, quotations and the ends of pages may stand inside turns.
  private static Part part(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> {
        Part part = part(Inline.letters(paragraph.content()));
        yield part.words().isEmpty() ? part.as(PartKind.BULLET, 1, "nothing") : part;
      }
      case Block.ItemList list -> inside();
      case Block.Table table -> inside();
      case Block.Quotation quotation -> inside();
      case Block.PageBreak page -> inside();
      default -> part("").as(PartKind.SUBHEADING, 1, "ends a turn");
    };
  }

  private static Part inside() {
    return part("").as(PartKind.BULLET, 1, "may stand in a turn");
  }

  private static Part part(String words) {
    TextSpan all = new TextSpan(0, words.length());
    Run run = Run.plain(all, new Origin.Characters(0, words.length()));
    SourceLine line = SourceLine.plain(all, 0, run);
    JoinedText text = new JoinedText.Builder(words).add(0, words.length()).build();
    return Part.open(new TextBlock(text, List.of(line), 0, List.of(), List.of()));
  }
}
