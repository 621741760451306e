package org.memcon.sources.authority.register;

import org.memcon.model.authority.AuthorityRecord;

/// Takes what a register says of people, bodies and places, as it is read.
///
/// A record's id is the register's own (`frus-people 103376`); who it is in an archive is decided
/// elsewhere, by its identifiers, sources, names and dates.
public interface RegisterSink {

  /// The next record.
  void record(AuthorityRecord record);

  /// Something said of a person whom other registers know better: it adds to a record there is, and
  /// makes no new one.
  void fact(AuthorityRecord record);

  /// Something that could not be read: a line with file, place and remedy.
  void fault(String line);

  /// So many files have been read of so many (0: nobody knows).
  default void at(long done, long total) {}
}
