package org.memcon.editing.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription.Statement.Topic;

/// What those who keep, post and publish a record put around it, each in a few lines of ours.
class PostedPagesTest {

  private static final String TALK =
      """
      Record of Conversation between Orlok and Bell

      3 May 1959

      Orlok: I have nothing to say about the pier.

      Bell: Nor have I.

      Orlok: Then let us talk about the ferry.

      Bell: The ferry sails on Tuesday.
      """;

  private static DiplomaticRecord record(String text) {
    Edition edition = new StructureRecognizer().edit(Texts.plain("page.txt", text));
    assertEquals(1, edition.records().size());
    return edition.records().getFirst();
  }

  private static String title(DiplomaticRecord record) {
    return record.description().title();
  }

  private static Optional<String> date(DiplomaticRecord record) {
    return record.description().date().map(HistoricalDate::edtf);
  }

  /// Who speaks, in order, with the number of paragraphs that each says.
  private static List<String> turns(DiplomaticRecord record) {
    return record.blocks().stream()
        .filter(Block.Turn.class::isInstance)
        .map(Block.Turn.class::cast)
        .map(turn -> turn.speaker().key() + " " + turn.words().size())
        .toList();
  }

  private static final List<String> FOUR = List.of("orlok 1", "bell 1", "orlok 1", "bell 1");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Received 9 May 1959",
        "Sent on May 9, 1959",
        "Posted on June 14, 2013 by admin",
        "Translated 14 June 1961"
      })
  void theDayOnWhichAPaperWasHandledIsNotItsOwn(String handled) {
    DiplomaticRecord record = record(handled + "\n\n" + TALK);
    assertEquals("Record of Conversation between Orlok and Bell", title(record));
    assertEquals(Optional.of("1959-05-03"), date(record));
    assertEquals(FOUR, turns(record));
  }

  @Test
  void theRecordUnderACoveringNoteHasItsOwnTitleAndDate() {
    DiplomaticRecord record =
        record(
            """
            To Comrade Varga

            I send you the record of the conversation with Minister Orlok for your information.

            A. Bell

            10 May 1959

            """
                + TALK.replace("Record of Conversation", "RECORD OF CONVERSATION")
                    .replace("between Orlok and Bell", "BETWEEN ORLOK AND BELL"));
    assertEquals("RECORD OF CONVERSATION BETWEEN ORLOK AND BELL", title(record));
    assertEquals(Optional.of("1959-05-03"), date(record));
    assertEquals(FOUR, turns(record));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a comment\n\nFiled under Ferries",
        "HomeAboutCollectionsSearchContact",
        "Copyright: All rights reserved. The text may be used for teaching and research as long as"
            + " the Ferry Archive is named as its source; for other uses ask the Archive.",
        "Summary\n\nOrlok and Bell speak about the ferry and the pier."
      })
  void nobodySaysWhatStandsBelow(String below) {
    assertEquals(FOUR, turns(record(TALK + "\n" + below + "\n")));
  }

  @Test
  void menusAboveAreTheSites() {
    DiplomaticRecord record =
        record("HomeAboutCollectionsSearchContact\n\nHome > Collections > Ferries\n\n" + TALK);
    assertEquals(5, record.blocks().size());
    assertEquals(FOUR, turns(record));
  }

  @Test
  void aSummaryAboveTheTitleIsTheArchives() {
    String summary = "Summary: They speak about the ferry, and part without an agreement.";
    DiplomaticRecord record = record(summary + "\n\n" + TALK);
    assertEquals(Optional.of(summary), record.description().statement(Topic.ABSTRACT));
    assertEquals(FOUR, turns(record));
  }

  @Test
  void whoeverTheTitleNamesSpeaksWhereverHisNameLeads() {
    String three = TALK.replace("\nBell: The ferry sails on Tuesday.\n", "");
    assertEquals(FOUR.subList(0, 3), turns(record(three)));
    String brackets = TALK.replace("Orlok: ", "[Orlok] ").replace("Bell: ", "[Bell] ");
    assertEquals(FOUR, turns(record(brackets)));
  }

  @Test
  void whatTheySpeakAboutSpeaksNot() {
    DiplomaticRecord record =
        record(
            """
            Memorandum of Conversation between Orlok and Bell on Borania

            3 May 1959

            Borania: The Minister said that nothing had changed there, and that nothing would.

            Sylvania: The Ambassador asked what the Minister thought of it. He thought nothing.
            """);
    assertEquals(List.of(), turns(record));
  }

  @Test
  void thosePresentInOneLineAreKnownAndSpeak() {
    DiplomaticRecord record =
        record(
            TALK.replace(
                "Record of Conversation between Orlok and Bell\n\n3 May 1959\n",
                "Port Orlok, 3 May 1959\n\nPresent: Chairman Orlok, Ambassador Bell, Mr. Neil\n"));
    assertEquals(
        List.of("Chairman Orlok", "Ambassador Bell", "Mr. Neil"),
        record.description().participants().stream().map(Participant::name).toList());
    assertEquals(FOUR, turns(record));
  }

  @Test
  void aTitleWithADayIsNoDateline() {
    DiplomaticRecord record =
        record(
            """
            Ferry Bulletins, Lot 12 D 34

            Extract From Bulletin No. 12, May 3, 1959

            The ferry will sail on Tuesday and not before, the Ministry announced in the morning.
            """);
    assertEquals(
        "Extract From Bulletin No. 12, May 3, 1959",
        Inline.wording(record.heading().orElseThrow().content()));
    assertEquals(Optional.of("1959-05-03"), date(record));
    assertEquals(Optional.empty(), record.description().place());
  }

  @Test
  void aCountryThatAParagraphIsAboutSpeaksNot() {
    DiplomaticRecord record =
        record(
            TALK.replace(
                    "\nOrlok: Then",
                    "\n"
                        + "Borania: The situation in Borania has not changed, it was said.\n\n"
                        + "Orlok: Then")
                + "\nBorania: Nothing else was said of it.\n\nBell: Very well.\n"
                + "\nBorania: It was agreed to leave it at that.\n");
    assertEquals(List.of("orlok 1", "bell 1", "orlok 1", "bell 1", "bell 1"), turns(record));
  }

  @Test
  void countriesSpeakAmongThemselves() {
    DiplomaticRecord record =
        record(
            """
            Meeting of the Ferry Council

            Port Orlok, May 3, 1959

            Borania: The ferry is shut, and nobody in Borania knows why.

            Sylvania: It is the same in Sylvania.

            Borania: Then we must ask the captain.

            Sylvania: He is ashore.

            Borania: He is always ashore.

            Sylvania: So he is.
            """);
    assertEquals("Meeting of the Ferry Council", title(record));
    assertEquals(6, turns(record).size());
  }
}
