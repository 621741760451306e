package org.memcon.publishing.invented;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;
import org.memcon.publishing.page.around.Surroundings;
import org.memcon.publishing.page.record.RecordInContext;

/// A conversation between two states that never were, with everything a record can have.
public record Conversation(
    DiplomaticRecord record, SourceText source, Account account, List<Decision> decisions) {

  /// The conversation, its dialogue repeated `times` over.
  public static Conversation of(int times) {
    Scribe scribe = new Scribe();
    scribe.furniture("Lake Archive · Home · Collections · Log in");
    List<Inline> title =
        scribe.line(
            "12. Conversation of Chancellor Ilse Varga with Premier Anton Sorel[^1]",
            Account.Destination.HEADING);
    TextSpan heading = scribe.last();
    List<Block> blocks = new ArrayList<>(opening(scribe));
    for (int i = 0; i < times; i++) {
      blocks.addAll(dialogue(scribe));
    }
    blocks.addAll(closing(scribe));
    List<Note> notes = notes(scribe);
    scribe.furniture("Terms of use · Contact");
    TextSpan span = heading.cover(scribe.last());
    DiplomaticRecord record =
        new DiplomaticRecord(
            new RecordId("lake-1961-12"),
            RecordKind.MEMORANDUM_OF_CONVERSATION,
            span,
            Optional.of(new Heading(heading, Optional.of("12"), title)),
            blocks,
            notes,
            description(span, blocks),
            List.of(
                new Finding(
                    Finding.Code.MC101,
                    blocks.get(blocks.size() - 4).span(),
                    "Sorel follows himself after a wide gap; a turn may be lost here")));
    return new Conversation(
        record,
        scribe.source("varga-sorel.html"),
        scribe.account(),
        List.of(
            new Decision(heading, "heading", 0.98, "the page's only first-rank heading"),
            new Decision(
                blocks.get(2).span(), "dateline", 0.93, "a place, a day, a month and a year"),
            new Decision(
                blocks.getLast().span(), "signature", 0.62, "a name alone on the last line")));
  }

  /// The conversation as its page shows it.
  public RecordInContext inContext() {
    return new RecordInContext(
        record,
        source.description(),
        Optional.of(
            new RecordInContext.VolumeLine(
                "lake-1961", "Papers of the Lake Crisis, 1961", List.of("The Summit at Bellmare"))),
        decisions,
        Optional.of(account),
        Optional.of(
            new Surroundings.Neighbour(
                new RecordId("lake-1961-11"), "Telegram from Bellmare", Optional.empty())),
        Optional.of(
            new Surroundings.Neighbour(
                new RecordId("lake-1961-13"),
                "Joint communiqué",
                Optional.of(HistoricalDate.day(LocalDate.of(1961, 6, 5))))),
        Optional.of(
            new RecordInContext.Provenance(
                "acc-0001", 1, Instant.parse("2026-01-02T09:30:00Z"), "0.1.0", Optional.empty())));
  }

  /// The conversation as the edition of its source.
  public Edition edition() {
    return new Edition(
        source.description(), Optional.empty(), List.of(record), List.of(), decisions, account);
  }

  private static List<Block> opening(Scribe scribe) {
    List<Block> blocks = new ArrayList<>();
    List<Inline> marking =
        scribe.line("SECRET; Limit distribution", Account.Destination.FRONT_MATTER);
    blocks.add(new Block.Marking(scribe.last(), marking));
    List<Inline> label = scribe.line("SUBJECT", Account.Destination.FRONT_MATTER);
    TextSpan span = scribe.last();
    List<Inline> subject =
        scribe.line("Passage through the Narrows", Account.Destination.FRONT_MATTER);
    blocks.add(
        new Block.SubjectLine(
            span.cover(scribe.last()),
            label,
            List.of(new Block.Item(scribe.last(), Optional.empty(), subject, List.of()))));
    HistoricalDate day = HistoricalDate.day(LocalDate.of(1961, 6, 4));
    List<Inline> dateline =
        scribe.line("Bellmare, June 4, 1961, 10 a.m.", Account.Destination.DATELINE);
    blocks.add(
        new Block.Dateline(
            scribe.last(),
            List.of(new Inline.DateText(scribe.last(), Optional.of(day), dateline))));
    List<Inline> present = scribe.line("PARTICIPANTS", Account.Destination.FRONT_MATTER);
    TextSpan first = scribe.last();
    List<Block.Delegation> delegations =
        List.of(
            scribe.delegation(
                "Valdoria",
                "Ilse Varga, Chancellor",
                "Tomas Brandt, Minister of Foreign Affairs",
                "Edda Lindqvist, interpreter"),
            scribe.delegation(
                "Republic of Sorrel",
                "Anton Sorel, Premier",
                "Mirela Danov, Ambassador in Bellmare"));
    blocks.add(new Block.Participants(first.cover(scribe.last()), present, delegations));
    blocks.add(
        scribe.paragraph(
            "The Premier received the Chancellor in the smaller of the two halls. {p 2}The talk"
                + " began without the advisers, who joined after half an hour."));
    return blocks;
  }

  private static List<Block> dialogue(Scribe scribe) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        scribe.turn(
            "I. VARGA.",
            "We have come a long way for a short question. Will the *Narrows* be open in the winter"
                + " or will they not?[^2]"));
    blocks.add(scribe.turn("A. SOREL.", "They will be open to those who ask."));
    blocks.add(
        scribe.narrated(
            "A. SOREL",
            "says that his government has never closed the Narrows to a ship that carried grain,"
                + " and that the two incidents of March were the work of a {zelous>zealous} harbour"
                + " master."));
    blocks.add(
        scribe.turn(
            "I. VARGA.",
            "And to those who do not ask, because the treaty says that they need not?[^3] I should"
                + " like to read you the second article. {p 3}It is a short article, and it was"
                + " written by a man who disliked adverbs. It says that the Narrows are open. It"
                + " does not say that they are open on request, or on Tuesdays, or when the wind is"
                + " fair."));
    List<Inline> stage =
        scribe.line("The advisers join the conversation.", Account.Destination.STAGE);
    blocks.add(new Block.StageDirection(scribe.last(), stage));
    blocks.add(
        scribe.turn(
            "A. SOREL.",
            "I know the article. My father signed it, with a pen that he had borrowed and did not"
                + " give back. Let me say three things, and then let us eat, because a Chancellor"
                + " who has come so far should not be kept from the trout of this lake by a matter"
                + " that two harbour masters could have settled over a game of draughts. {gap [1"
                + " line not declassified]} The first is that we want no quarrel.",
            "The second is that the winter is ours as it is yours. Ice has no flag.[^4] If our"
                + " ice-breakers keep the channel, somebody has to pay for the coal, and it has not"
                + " so far been you.",
            "The third I will say after the trout. {ed [Laughter. – transcr.]}"));
    blocks.add(
        scribe.turn(
            "T. BRANDT.",
            "The coal can be discussed, see {see document 11|lake-1961-11}. The article cannot."));
    blocks.add(
        scribe.turn("A. SOREL.", "Everything can be discussed. That is what lakes are for."));
    return blocks;
  }

  private static List<Block> closing(Scribe scribe) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(scribe.turn("A. SOREL.", "Then it is agreed that we shall agree."));
    blocks.add(scribe.turn("A. SOREL.", "Until tomorrow."));
    scribe.turnPage();
    List<Inline> heading =
        scribe.line("Letter handed over by Premier Sorel", Account.Destination.ENCLOSURE);
    TextSpan span = scribe.last();
    List<Inline> salutation = scribe.line("Madam Chancellor:", Account.Destination.ENCLOSURE);
    List<Block> letter = new ArrayList<>();
    letter.add(new Block.Salutation(scribe.last(), salutation));
    letter.add(
        scribe.paragraph(
            "I have the honour to propose that the commission on the Narrows meet at Bellmare on"
                + " the first Monday of each month, ice permitting."));
    List<Inline> signed = scribe.line("A. Sorel", Account.Destination.SIGNATURE);
    letter.add(new Block.Signature(scribe.last(), Optional.empty(), signed));
    blocks.add(
        new Block.Enclosure(
            span.cover(scribe.last()),
            Optional.of(new Heading(span, Optional.empty(), heading)),
            letter));
    List<Inline> scribeName =
        scribe.line("Written down by E. Lindqvist", Account.Destination.SIGNATURE);
    blocks.add(new Block.Signature(scribe.last(), Optional.of("transcribed"), scribeName));
    return blocks;
  }

  private static List<Note> notes(Scribe scribe) {
    return List.of(
        scribe.note(
            1,
            Note.Kind.SOURCE,
            "Source: Lake Archive, Fonds 7, op. 2, d. 31, ll. 4-9. Secret. Drafted by Lindqvist."
                + " Printed from a copy that bears the Chancellor’s initials."),
        scribe.note(
            2,
            Note.Kind.FOOTNOTE,
            "The strait between the upper and the lower lake, closed by ice from December to March"
                + " in most years."),
        scribe.note(
            3,
            Note.Kind.FOOTNOTE,
            "The Treaty of Bellmare of 1923, Article 2; see https://example.org/treaty. The two"
                + " governments read the article differently from the day it was signed, as the"
                + " correspondence of 1924 shows."),
        scribe.note(4, Note.Kind.MARGINAL, "In the margin, by hand: “Nor has coal.”"),
        scribe.note(5, Note.Kind.SOURCE, "A second copy is in the Danov papers."));
  }

  private static RecordDescription description(TextSpan span, List<Block> blocks) {
    TextSpan where = blocks.getFirst().span();
    Block.Participants present = (Block.Participants) blocks.get(3);
    return new RecordDescription(
        "Conversation of Chancellor Ilse Varga with Premier Anton Sorel",
        Optional.of(HistoricalDate.day(LocalDate.of(1961, 6, 4))),
        Optional.of("Bellmare"),
        Optional.of("Secret"),
        List.of("Limit distribution"),
        List.of("Passage through the Narrows"),
        present.delegations().stream().flatMap(side -> side.members().stream()).toList(),
        List.of(
            new ReferenceCode(
                where,
                "Lake Archive, Fonds 7, op. 2, d. 31, ll. 4-9",
                Optional.of("Lake Archive"),
                List.of(
                    new ReferenceCode.Level(ReferenceCode.Level.Kind.FONDS, "7"),
                    new ReferenceCode.Level(ReferenceCode.Level.Kind.INVENTORY, "2"),
                    new ReferenceCode.Level(ReferenceCode.Level.Kind.FILE, "31"),
                    new ReferenceCode.Level(ReferenceCode.Level.Kind.SHEETS, "4-9")))),
        List.of(new RecordDescription.Credit(where, "translator", "Paul Ferrand")),
        List.of(
            statement(
                where,
                RecordDescription.Statement.Topic.ABSTRACT,
                "Summary",
                "Varga and Sorel speak about passage through the Narrows in winter, about coal, and"
                    + " about trout."),
            statement(
                where,
                RecordDescription.Statement.Topic.RIGHTS,
                "Rights",
                "Free to use <with> a word of thanks & the archive’s name.")),
        List.of(
            new RecordDescription.RelatedRecord(
                where,
                Optional.of("5 June 1961"),
                "Joint communiqué",
                Optional.of("What was said in public."),
                Optional.of("javascript:alert(1)"))),
        Optional.of("en"),
        Optional.of("lake-1961"));
  }

  private static RecordDescription.Statement statement(
      TextSpan span, RecordDescription.Statement.Topic topic, String label, String words) {
    return new RecordDescription.Statement(
        span, topic, label, List.of(new Inline.Text(span, words)));
  }
}
