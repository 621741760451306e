package org.memcon.publishing.page.home;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.record.RecordId;

/// What an archive holds, in figures and lists for the home page.
///
/// `name` is what the archive calls itself (its folder's name, where nothing else is said);
/// `earliestYear` and `latestYear` span the records' dates; `kinds`, `keepers` (the archives and
/// volumes that records come from), `speakers` and `years` come with the most frequent first
/// (`years` in order of time), as many as are worth showing; `recent` has the newest accession
/// first; `worthALook` are findings that an editor should see first.
public record HomeFacts(
    String name,
    long records,
    long turns,
    long notes,
    long accessions,
    Optional<Integer> earliestYear,
    Optional<Integer> latestYear,
    List<Count> kinds,
    List<Count> keepers,
    List<Count> speakers,
    List<Count> years,
    List<Accession> recent,
    long findings,
    List<Noticed> worthALook) {

  /// The query that finds all turns of speakers.
  public static final String TURNS = "turn(words>0)";

  /// A word, how many records it is true of, and the query that finds them ("kind:telegram").
  public record Count(String label, String query, long records) {}

  /// Something that was taken in: the name of its file, its own title where it has one, when, how
  /// many records came of it, and the first of them.
  public record Accession(
      String source,
      Optional<String> title,
      Instant ingested,
      int records,
      Optional<RecordId> first) {}

  /// A finding and the record it concerns; `part` is the place in the record ("t12"), where it has
  /// one.
  public record Noticed(RecordId record, String title, Optional<String> part, Finding finding) {}

  public HomeFacts {
    kinds = List.copyOf(kinds);
    keepers = List.copyOf(keepers);
    speakers = List.copyOf(speakers);
    years = List.copyOf(years);
    recent = List.copyOf(recent);
    worthALook = List.copyOf(worthALook);
  }

  /// Facts about an archive in which nothing is yet.
  public static HomeFacts empty(String name) {
    return new HomeFacts(
        name,
        0,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of());
  }
}
