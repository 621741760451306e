package org.memcon.app.workflow.revision;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.memcon.app.web.editing.EditingRoom;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.holding.OpenArchive.HeldRecord;
import org.memcon.editing.correction.NoteWords;
import org.memcon.editing.correction.ParticipantLines;
import org.memcon.model.correction.Wish;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.correction.EditSheet;
import org.memcon.publishing.page.correction.HistoryLine;

/// What editors ask of an archive on disk.
public final class ArchiveEditingRoom implements EditingRoom {

  private final OpenArchive archive;
  private final CorrectionDesk desk;

  /// The editing room of an archive.
  public ArchiveEditingRoom(OpenArchive archive) {
    this.archive = archive;
    this.desk = new CorrectionDesk(archive);
  }

  @Override
  public Optional<EditSheet> sheet(RecordId id) throws IOException {
    Optional<HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new EditSheet(
            held.get().record(),
            CorrectionDesk.state(held.get(), archive.corrections()),
            ParticipantLines.of(held.get().record()),
            held.get().record().notes().stream().map(NoteWords::told).toList(),
            desk.history(id).stream().map(ArchiveEditingRoom::line).toList()));
  }

  private static HistoryLine line(Revised revised) {
    return new HistoryLine(
        revised.entry(),
        revised.part(),
        revised.state() == Revised.State.STANDS,
        revised.state() == Revised.State.UNDONE);
  }

  @Override
  public Optional<String> correct(
      RecordId id, List<Wish> wishes, String state, String who, String why) throws IOException {
    return desk.correct(id, wishes, state, who, why).refusal();
  }

  @Override
  public Optional<String> undo(RecordId id, int number, String who) throws IOException {
    return desk.undo(id, number, who).refusal();
  }
}
