package org.memcon.publishing.page.archive;

import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.TimeWindow;
import org.memcon.publishing.page.words.Question;

/// The archives that keep the originals of the records that a question finds (blank: all), in a
/// window of time (empty: at any), those of most records first.
///
/// @param records how many records were looked at
/// @param silent how many of them name neither archive nor file
/// @param filed whether the index knows files
/// @param all how many archives there are; those with most records are shown
public record ArchivesAnswer(
    Question question,
    Optional<TimeWindow> window,
    long records,
    long silent,
    boolean filed,
    List<Repository> repositories,
    long all) {

  /// An archive, the query for its records, and the files with most of them; `allFiles` is how many
  /// there are.
  public record Repository(Holding itself, List<Holding> files, long allFiles) {
    public Repository {
      files = List.copyOf(files);
    }
  }

  /// An archive or a file: what it is called (an archive that sources do not name has no name), how
  /// many records are from it, of which years (empty where they are undated), and the query for
  /// them.
  public record Holding(String name, long records, String years, String query) {}

  public ArchivesAnswer {
    repositories = List.copyOf(repositories);
  }
}
