package org.memcon.model.edition;

import java.util.List;
import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.RecordId;

/// The printed volume or collection that records belong to.
///
/// `id` is the volume's own ("frus1961-63v05"); `title` the complete title; `sections` its parts in
/// order; `authorities` the persons, terms and other lists that its editors give.
public record Volume(
    String id,
    String title,
    Optional<String> series,
    List<String> editors,
    Optional<String> publisher,
    Optional<String> published,
    List<Section> sections,
    List<AuthorityRecord> authorities) {

  /// A compilation, chapter or other part of a volume, the parts inside it and the records that
  /// stand directly in it.
  public record Section(
      String id, String kind, String heading, List<Section> parts, List<RecordId> records) {
    public Section {
      parts = List.copyOf(parts);
      records = List.copyOf(records);
    }
  }

  public Volume {
    editors = List.copyOf(editors);
    sections = List.copyOf(sections);
    authorities = List.copyOf(authorities);
  }
}
