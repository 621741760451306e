package org.memcon.editing.speech.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.speech.clause.ClauseFinder;
import org.memcon.editing.speech.clause.SpeechClause;
import org.memcon.editing.speech.clause.Word;
import org.memcon.editing.speech.company.Company;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.text.TextSpan;

/// Recognizes in a narrated record whose speech each sentence reports.
///
/// Records that are no narrated conversation, and transcripts, are given back as they are.
public final class ReportedSpeechRecognizer {

  /// With so many turns a record is a transcript.
  private static final int TRANSCRIPT = 3;

  /// Attributions that are less sure than this are left open.
  private static final double SURE = 0.55;

  private final CharSequence source;

  /// A recognizer for records of a source with these characters.
  public ReportedSpeechRecognizer(CharSequence source) {
    this.source = source;
  }

  /// A record with what is reported in it, and the decision for each sentence.
  public record Reported(DiplomaticRecord record, List<Recognized<Inline.ReportedSpeech>> speech) {
    public Reported {
      speech = List.copyOf(speech);
    }
  }

  /// One sentence while it is looked at.
  private record Sentence(
      NarratedParagraph paragraph,
      Narration.Place place,
      TextSpan span,
      String text,
      List<Word> words) {}

  /// A record while it is looked at: the sentences that may narrate a talk, none where it is no
  /// such record.
  private record Narrated(DiplomaticRecord record, Occasion occasion, List<Sentence> sentences) {}

  /// Whether somebody has marked reported speech in a record.
  public static boolean isMarked(DiplomaticRecord record) {
    return NarratedParagraph.areMarked(record.blocks());
  }

  /// The record with its reported speech marked.
  public Reported recognize(DiplomaticRecord record) {
    return recognize(List.of(record)).getFirst();
  }

  /// The records with their reported speech marked. The sentences of all are read, then their
  /// clauses found, then each attributed.
  public List<Reported> recognize(List<DiplomaticRecord> records) {
    List<Narrated> narrated = records.stream().map(ReportedSpeechRecognizer::narrated).toList();
    List<List<Optional<SpeechClause>>> clauses =
        narrated.stream().map(ReportedSpeechRecognizer::clauses).toList();
    List<Reported> reported = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      reported.add(reported(narrated.get(i), clauses.get(i)));
    }
    return reported;
  }

  private static Narrated narrated(DiplomaticRecord record) {
    Occasion occasion = Occasion.of(record);
    if (occasion == Occasion.NONE || turns(record.blocks()) >= TRANSCRIPT) {
      return new Narrated(record, occasion, List.of());
    }
    List<NarratedParagraph> paragraphs = NarratedParagraph.in(record.blocks());
    return new Narrated(
        record, occasion, occasion.mayNarrate(paragraphs) ? sentences(paragraphs) : List.of());
  }

  private static List<Optional<SpeechClause>> clauses(Narrated narrated) {
    return narrated.sentences().stream().map(it -> ClauseFinder.find(it.words())).toList();
  }

  private Reported reported(Narrated narrated, List<Optional<SpeechClause>> clauses) {
    DiplomaticRecord record = narrated.record();
    if (clauses.stream().filter(Optional::isPresent).count() < narrated.occasion().fewest) {
      return new Reported(record, List.of());
    }
    Company company = Company.of(record);
    Established established = Established.in(clauses, company);
    if (!narrated.occasion().isNarrated(established)) {
      return new Reported(record, List.of());
    }
    SpeechMarker marker = new SpeechMarker(source);
    boolean letters =
        narrated.occasion() == Occasion.CORRESPONDENCE
            || narrated.occasion() == Occasion.REPORT_OF_TALK;
    Attributor attributor = new Attributor(company, established, letters);
    attribute(narrated.sentences(), clauses, attributor, marker);
    return new Reported(marker.mark(record), marker.found());
  }

  private static void attribute(
      List<Sentence> sentences,
      List<Optional<SpeechClause>> clauses,
      Attributor attributor,
      SpeechMarker marker) {
    @Nullable NarratedParagraph before = null;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      NarratedParagraph paragraph = sentence.paragraph();
      if (paragraph != before) {
        attributor.paragraph();
        before = paragraph;
      }
      attributor
          .attribute(sentence.text(), sentence.words(), clauses.get(i), sentence.place())
          .filter(found -> found.confidence() >= SURE)
          .ifPresent(found -> marker.add(paragraph, sentence.span(), found));
    }
  }

  private static List<Sentence> sentences(List<NarratedParagraph> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (NarratedParagraph paragraph : paragraphs) {
      boolean quoted = false;
      List<TextSpan> spans = paragraph.sentences();
      Narration.Place place = spans.size() == 1 ? Narration.Place.ALONE : Narration.Place.FIRST;
      for (TextSpan span : spans) {
        String sentence = span.of(paragraph.words());
        List<Word> words = Word.of(sentence, quoted);
        sentences.add(new Sentence(paragraph, place, span, sentence, words));
        place = Narration.Place.LATER;
        quoted = Word.opens(words, quoted);
      }
    }
    return sentences;
  }

  private static int turns(List<Block> blocks) {
    int turns = 0;
    for (Block block : blocks) {
      turns += block instanceof Block.Turn ? 1 : 0;
    }
    return turns;
  }

  /// What a record may be, by its kind and its title.
  private enum Occasion {
    /// A record of a talk, by its kind.
    CONVERSATION(1, 0.02),
    /// A record of a talk, by its title.
    TALK(3, 0.08),
    /// A memorandum or telegram on a talk, by its subject.
    REPORT_OF_TALK(3, 0.08),
    /// A record that may report one.
    CORRESPONDENCE(4, 0.22),
    /// What never narrates.
    NONE(Integer.MAX_VALUE, 1);

    private final int fewest;
    private final double share;

    Occasion(int fewest, double share) {
      this.fewest = fewest;
      this.share = share;
    }

    private static final Pattern SPOKEN =
        Pattern.compile(
            "\\b(?:conversation|meeting|talks?|discussion|call on|visit) (?:with|between)");

    static Occasion of(DiplomaticRecord record) {
      String title = record.description().title().toLowerCase(Locale.ROOT);
      String subject = String.join("; ", record.description().subjects()).toLowerCase(Locale.ROOT);
      boolean talk =
          title.contains("conversation")
              || title.contains("meeting")
              || title.contains("discussion")
              || title.startsWith("minutes")
              || title.startsWith("record of")
              || title.startsWith("notes o");
      return switch (record.kind()) {
        case MEMORANDUM_OF_CONVERSATION, MINUTES -> CONVERSATION;
        case TELEGRAM,
            AIRGRAM,
            DESPATCH,
            LETTER,
            MESSAGE,
            MEMORANDUM,
            REPORT,
            DIARY,
            TRANSCRIPT,
            OTHER ->
            talk ? TALK : SPOKEN.matcher(subject).find() ? REPORT_OF_TALK : CORRESPONDENCE;
        case AIDE_MEMOIRE,
            DIPLOMATIC_NOTE,
            INTELLIGENCE_ESTIMATE,
            INTELLIGENCE_REVIEW,
            POLICY_PAPER,
            EDITORIAL_NOTE,
            COMMUNIQUE,
            AGREEMENT,
            STATEMENT ->
            NONE;
      };
    }

    /// Whether the words may be those of a narrated talk, told by verbs alone; sentences are taken
    /// to be 250 letters long, which few records have.
    boolean mayNarrate(List<NarratedParagraph> paragraphs) {
      int letters = 0;
      int sayings = 0;
      for (NarratedParagraph paragraph : paragraphs) {
        letters += paragraph.words().length();
        sayings += paragraph.sayings();
      }
      return sayings >= fewest && sayings >= share * letters / 250;
    }

    boolean isNarrated(Established established) {
      return this != NONE && established.narrated() >= fewest && established.share() >= share;
    }
  }
}
