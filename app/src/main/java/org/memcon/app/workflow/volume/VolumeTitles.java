package org.memcon.app.workflow.volume;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.memcon.app.workflow.holding.OpenArchive;
import org.memcon.holdings.archive.ArchiveException;
import org.memcon.holdings.ocfl.Accession;
import org.memcon.model.edition.Volume;
import org.memcon.publishing.citation.PrintedVolume;
import org.memcon.sources.document.UnusableSourceException;
import org.memcon.tei.reading.UnreadableTeiException;

/// What the volumes of an archive are called: by the headers of their files, each read once. Safe
/// for many threads.
public final class VolumeTitles {

  private final OpenArchive archive;
  private final Map<String, Optional<Volume>> headers = new ConcurrentHashMap<>();
  private volatile Names names = new Names("", Map.of());

  /// The titles that were made of an archive in some state.
  private record Names(String state, Map<String, Volume> byId) {}

  /// The volumes of an archive.
  public VolumeTitles(OpenArchive archive) {
    this.archive = archive;
  }

  /// The whole title of a volume; its id in words where no file says what it is.
  public String title(String id) {
    Optional<Volume> known = find(id);
    PrintedVolume printed = PrintedVolume.of(id);
    String byId =
        printed.number().map(number -> printed.work() + ", vol. " + number).orElse(printed.work());
    return known.map(Volume::title).filter(title -> !title.isBlank()).orElse(byId);
  }

  /// The title without the name of the series, for a list in which all are of one: "1961–1963,
  /// Volume V, Soviet Union".
  public String within(String id) {
    String title = title(id);
    String series = find(id).flatMap(Volume::series).orElse("");
    String rest = title.startsWith(series) ? title.substring(series.length()) : title;
    String bare = rest.replaceFirst("^[,.:; ]+", "");
    return bare.isEmpty() ? title : bare;
  }

  /// The title of the volume that an accession is, if it is one.
  public Optional<String> of(Accession accession) {
    return header(accession).map(Volume::title).filter(title -> !title.isBlank());
  }

  private Optional<Volume> find(String id) {
    String state = archive.searcher().state();
    Names known = names;
    if (!known.state().equals(state)) {
      known = new Names(state, byId(archive.accessions()));
      names = known;
    }
    return Optional.ofNullable(known.byId().get(id));
  }

  private Map<String, Volume> byId(List<Accession> accessions) {
    Map<String, Volume> volumes = new ConcurrentHashMap<>();
    accessions.forEach(accession ->
        header(accession).ifPresent(volume -> volumes.putIfAbsent(volume.id(), volume)));
    return volumes;
  }

  private Optional<Volume> header(Accession accession) {
    return headers.computeIfAbsent(
        accession.id() + " " + accession.version(), any -> read(accession));
  }

  // A file that cannot be read is told of by whoever asks for its records.
  private Optional<Volume> read(Accession accession) {
    if (!accession.provenance().encoded()) {
      return Optional.empty();
    }
    try {
      return archive.volumeOf(accession);
    } catch (IOException
        | ArchiveException
        | UnusableSourceException
        | UnreadableTeiException unreadable) {
      return Optional.empty();
    }
  }
}
