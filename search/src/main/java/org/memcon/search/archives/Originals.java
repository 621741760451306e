package org.memcon.search.archives;

import java.util.List;
import java.util.Optional;
import org.memcon.search.query.ParsedQuery;

/// The archives that keep the originals of records, and the files these are from.
///
/// @param records how many records were looked at
/// @param silent how many of them name neither archive nor file
/// @param filed whether the index knows files: one that was made before they were kept does not
public record Originals(
    String understood,
    List<ParsedQuery.Remark> remarks,
    long records,
    long silent,
    boolean filed,
    List<Repository> repositories) {

  /// An archive, or, without a name and at the end, those that sources do not name: how many
  /// records are from it, between which years, and the files with most of them; `allFiles` is how
  /// many files there are.
  public record Repository(
      String name, long records, Optional<Years> years, List<FileUnit> files, long allFiles) {
    public Repository {
      files = List.copyOf(files);
    }
  }

  /// A file: the path to it in its archive, how many records are from it, and between which years.
  public record FileUnit(String path, long records, Optional<Years> years) {}

  /// The first year and the last.
  public record Years(int first, int last) {}

  public Originals {
    remarks = List.copyOf(remarks);
    repositories = List.copyOf(repositories);
  }
}
