package org.memcon.app.workflow.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.memcon.app.workflow.editing.Progress;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.Reindexing;
import org.memcon.app.workflow.holding.Verification;
import org.memcon.app.workflow.ingest.Ingest;
import org.memcon.app.workflow.reading.ArchiveReadingRoom;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.correction.Aspect;
import org.memcon.model.correction.Wish;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.RecordId;
import org.memcon.search.retrieval.SearchRequest;
import org.memcon.tei.writing.TeiWriter;

class CorrectionDeskTest {

  private static final String MEETING =
      """
      Wilson Center Digital Archive

      May 3, 1901

      Record of Conversation between A. Bell and J. Orlok

      BELL: %sThe ferry has sailed, and nobody was told of it before it did.

      ORLOK: I was told of it at noon, by the harbour master himself, in a letter.

      BELL: Then I should like to see this letter before I go.

      Document Information

      Record ID

      999001
      """;

  @TempDir private Path temporary = Path.of("");
  private Optional<OpenArchive> open = Optional.empty();

  @BeforeEach
  void ingest() throws IOException {
    take("");
  }

  @AfterEach
  void close() {
    open.ifPresent(OpenArchive::close);
  }

  private void take(String more) throws IOException {
    Path source = temporary.resolve("meeting.txt");
    Files.writeString(source, MEETING.formatted(more));
    Ingest.run(folder(), List.of(source.toString()), "0", Progress.NONE);
    open.ifPresent(OpenArchive::close);
    open = Optional.of(OpenArchive.open(folder()));
  }

  private ArchiveFolder folder() {
    return ArchiveFolder.openOrCreate(temporary.resolve("archive"));
  }

  private OpenArchive archive() {
    return open.orElseThrow();
  }

  private RecordId id() {
    return archive().searcher().search(SearchRequest.of("")).hits().getFirst().record().id();
  }

  private DiplomaticRecord record() throws IOException {
    return archive().record(id()).orElseThrow().record();
  }

  private long found(String query) {
    return archive().searcher().search(SearchRequest.of(query)).records();
  }

  private Outcome set(Wish wish) throws IOException {
    return new CorrectionDesk(archive())
        .correct(id(), List.of(wish), "", "A. Editor", "seen in the file");
  }

  private void speakerOfTheSecondTurnIs(String name) throws IOException {
    Outcome outcome = set(Wish.ofPart(Aspect.SPEAKER, "t2", name));
    assertEquals(Optional.empty(), outcome.refusal());
  }

  @Test
  void aSpeakerIsCorrectedInTheEditionInSearchAndInTei() throws IOException {
    assertEquals(0, found("speaker:dray"));
    speakerOfTheSecondTurnIs("C. Dray");
    assertEquals(1, found("speaker:dray harbour"));
    ByteArrayOutputStream tei = new ByteArrayOutputStream();
    new TeiWriter().write(ArchiveReadingRoom.alone(archive().record(id()).orElseThrow()), tei);
    String written = tei.toString(StandardCharsets.UTF_8);
    assertTrue(written.contains("<name>A. Editor</name>"), written);
    assertTrue(written.contains("<sic>ORLOK</sic>"), written);
    assertTrue(written.contains("<revisionDesc>"), written);
    assertEquals(List.of(), Verification.run(folder(), Progress.NONE).notes());
  }

  @Test
  void whatIsTakenBackIsAsItWas() throws IOException {
    DiplomaticRecord before = record();
    speakerOfTheSecondTurnIs("C. Dray");
    Outcome outcome = new CorrectionDesk(archive()).undo(id(), 1, "B. Editor");
    assertEquals(Optional.empty(), outcome.refusal());
    assertEquals(before, record());
    assertEquals(0, found("speaker:dray"));
    List<Revised> history = new CorrectionDesk(archive()).history(id());
    assertEquals(
        List.of(Revised.State.UNDONE, Revised.State.UNDOING),
        history.stream().map(Revised::state).toList());
    assertTrue(new CorrectionDesk(archive()).undo(id(), 1, "B").refusal().isPresent());
  }

  @Test
  void correctionsOutliveANewVersionOfTheSource() throws IOException {
    speakerOfTheSecondTurnIs("C. Dray");
    set(Wish.ofRecord(Aspect.DATE, "4 May 1901"));
    take("Good morning. ");
    assertEquals(1, found("speaker:dray harbour"));
    assertEquals(Optional.of("1901-05-04"), record().description().date().map(date -> date.edtf()));
    assertTrue(
        new CorrectionDesk(archive())
            .history(id()).stream().allMatch(line -> line.state() == Revised.State.STANDS));
  }

  @Test
  void correctionsOutliveTheIndex() throws IOException {
    speakerOfTheSecondTurnIs("C. Dray");
    archive().close();
    Reindexing.run(folder(), Progress.NONE);
    open = Optional.of(OpenArchive.open(folder()));
    assertEquals(1, found("speaker:dray harbour"));
    assertEquals(List.of(), Verification.run(folder(), Progress.NONE).notes());
  }

  @Test
  void whatHasNoPlaceAnyMoreIsSaid() throws IOException {
    set(new Wish(Aspect.WORDS, "t2", "harbour master", 1, "harbor master"));
    Path source = temporary.resolve("meeting.txt");
    Files.writeString(
        source,
        Files.readString(source).replace("by the harbour master himself, in a letter", "twice"));
    Ingest.run(folder(), List.of(source.toString()), "0", Progress.NONE);
    archive().close();
    open = Optional.of(OpenArchive.open(folder()));
    assertEquals(
        List.of(Revised.State.UNPLACED),
        new CorrectionDesk(archive()).history(id()).stream().map(Revised::state).toList());
  }

  @Test
  void whatCannotBeIsRefusedInALine() throws IOException {
    assertTrue(set(Wish.ofRecord(Aspect.DATE, "the day before")).refusal().isPresent());
    assertTrue(
        set(new Wish(Aspect.NAME, "t2", "harbour master", 1, "person-nobody"))
            .refusal()
            .isPresent());
    assertTrue(set(Wish.ofRecord(Aspect.HEADING, "  ")).refusal().isPresent());
    assertTrue(set(Wish.ofPart(Aspect.SPEAKER, "t9", "Dray")).refusal().isPresent());
    assertTrue(set(new Wish(Aspect.WORDS, "t2", "no such words", 1, "x")).refusal().isPresent());
    assertTrue(set(Wish.ofRecord(Aspect.DATE, "1901-05-03")).refusal().isPresent());
    assertEquals(List.of(), new CorrectionDesk(archive()).history(id()));
  }

  @Test
  void severalWishesAreFulfilledTogetherOrNotAtAll() throws IOException {
    CorrectionDesk desk = new CorrectionDesk(archive());
    Wish good = Wish.ofPart(Aspect.SPEAKER, "t3", "C. Dray");
    Wish bad = Wish.ofPart(Aspect.SPEAKER, "t9", "C. Dray");
    assertTrue(desk.correct(id(), List.of(good, bad), "", "A", "").refusal().isPresent());
    assertEquals(List.of(), desk.history(id()));
    Wish other = Wish.ofPart(Aspect.SPEAKER, "t1", "E. Fray");
    assertEquals(2, desk.correct(id(), List.of(good, other), "", "A", "").number());
    assertEquals(1, found("speaker:dray speaker:fray"));
  }

  @Test
  void aPageThatWasLoadedBeforeAnotherCorrectionIsRefused() throws IOException {
    CorrectionDesk desk = new CorrectionDesk(archive());
    String state =
        CorrectionDesk.state(archive().record(id()).orElseThrow(), archive().corrections());
    Wish wish = Wish.ofPart(Aspect.SPEAKER, "t2", "C. Dray");
    assertEquals(Optional.empty(), desk.correct(id(), List.of(wish), state, "A", "").refusal());
    Wish other = Wish.ofPart(Aspect.SPEAKER, "t1", "E. Fray");
    assertTrue(desk.correct(id(), List.of(other), state, "B", "").refusal().isPresent());
  }
}
