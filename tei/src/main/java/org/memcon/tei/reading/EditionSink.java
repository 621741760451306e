package org.memcon.tei.reading;

import org.memcon.model.apparatus.Finding;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;

/// Takes what a TEI file holds while it is read: the volume, then its records in order.
///
/// Findings that concern the file as a whole come between the records, as they are made; those of a
/// record are with the record.
public interface EditionSink {

  /// The volume that the records belong to. Comes before the first record with all that the file
  /// says up to there (title, editors, the authorities of its front matter), and again after the
  /// last record, complete with sections and the authorities of its back matter. A file that is no
  /// volume has none.
  void volume(Volume volume);

  /// The next record.
  void record(DiplomaticRecord record);

  /// Something in the file that an editor should look at.
  void finding(Finding finding);
}
