package org.memcon.app.workflow.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.memcon.app.web.comparison.ComparingRoom;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.app.workflow.volume.VolumeTitles;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.comparison.ComparedRecord;
import org.memcon.publishing.page.comparison.ComparedRecords;
import org.memcon.publishing.page.comparison.Counterpart;
import org.memcon.search.similarity.SimilarRecord;
import org.memcon.search.similarity.SimilarRecords;

/// The comparing room over an archive on disk.
public final class ArchiveComparingRoom implements ComparingRoom {

  private static final int LIKE = 5;

  private final OpenArchive archive;
  private final Counterparts counterparts;

  /// The comparing room of an archive, whose volumes are called by these titles.
  public ArchiveComparingRoom(OpenArchive archive, VolumeTitles titles) {
    this.archive = archive;
    this.counterparts = new Counterparts(archive.searcher(), titles::within);
  }

  @Override
  public Optional<ComparedRecords> compare(RecordId a, RecordId b) throws IOException {
    return Comparison.of(archive, a, b)
        .map(found ->
            new ComparedRecords(
                counterparts.told(found.left().summary()),
                counterparts.told(found.right().summary()),
                found.collation()));
  }

  @Override
  public Optional<ComparedRecord> record(RecordId id) {
    return archive.searcher().record(id).map(counterparts::told);
  }

  @Override
  public List<Counterpart> counterparts(RecordId id) throws IOException {
    Optional<OpenArchive.HeldRecord> held = archive.record(id);
    if (held.isEmpty()) {
      return List.of();
    }
    List<Counterpart> found =
        new ArrayList<>(counterparts.of(held.get().record(), held.get().summary()));
    Set<RecordId> known = new HashSet<>();
    found.forEach(one -> known.add(one.record().id()));
    for (SimilarRecord like : like(id)) {
      if (known.add(like.record().id())) {
        Counterpart.ofLike(held.get().record(), counterparts.told(like.record()), like.likeness())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private List<SimilarRecord> like(RecordId id) {
    return archive
        .searcher()
        .inquire("", archive.waking().patience(), asked -> SimilarRecords.of(asked, id, LIKE));
  }
}
