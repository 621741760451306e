package org.memcon.publishing.page.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.memcon.model.apparatus.Decision;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Account;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.text.SourceDescription;
import org.memcon.publishing.exchange.CitedRecord;
import org.memcon.publishing.page.around.Surroundings;

/// A record and what its page says around it.
///
/// `decisions` are those that concern the record (its source's all together will do: those outside
/// its span are left out); `account` is that of the whole source, empty for a source that is not
/// read by characters, such as TEI; `previous` and `next` are its neighbours in the source or the
/// volume; `provenance` is empty for a record that is in no archive; `authority` knows whom the
/// record's names name; `around` is what else the archive has of that time and file; `cited` is
/// what is known to cite it, where more is known than record and source say.
public record RecordInContext(
    DiplomaticRecord record,
    SourceDescription source,
    Optional<VolumeLine> volume,
    List<Decision> decisions,
    Optional<Account> account,
    Optional<Surroundings.Neighbour> previous,
    Optional<Surroundings.Neighbour> next,
    Optional<Provenance> provenance,
    Function<AuthorityId, Optional<AuthorityRecord>> authority,
    Surroundings around,
    Optional<CitedRecord> cited) {

  /// The volume or collection that the record belongs to, and the headings of the parts of it in
  /// which the record stands, the outermost first.
  public record VolumeLine(String id, String title, List<String> sections) {
    public VolumeLine {
      sections = List.copyOf(sections);
    }
  }

  /// How the record came into the archive: the accession's id, the number of its version, when it
  /// was taken in, and by which version of Memcon; `digest` is the source's SHA-512 or SHA-256,
  /// with the algorithm's name before it ("sha512:…").
  public record Provenance(
      String accession, int version, Instant ingested, String memcon, Optional<String> digest) {}

  public RecordInContext {
    decisions = List.copyOf(decisions);
  }

  /// The same with what stands around it.
  public RecordInContext near(Surroundings surroundings) {
    return new RecordInContext(
        record,
        source,
        volume,
        decisions,
        account,
        previous,
        next,
        provenance,
        authority,
        surroundings,
        cited);
  }

  /// The same with all that is known to cite it.
  public RecordInContext citing(CitedRecord known) {
    return new RecordInContext(
        record,
        source,
        volume,
        decisions,
        account,
        previous,
        next,
        provenance,
        authority,
        around,
        Optional.of(known));
  }

  /// The ways that lead on from the record: in its source, in time, in its file.
  public List<Surroundings.Way> ways() {
    List<Surroundings.Way> ways = new ArrayList<>();
    ways.add(Surroundings.Way.within(volume.isPresent(), previous, next));
    ways.addAll(around.ways());
    return ways;
  }

  /// What has to be known to cite the record.
  public CitedRecord toCite() {
    return cited.orElseGet(
        () -> CitedRecord.of(record, volume.map(RecordInContext::asVolume), source));
  }

  private static Volume asVolume(VolumeLine line) {
    return new Volume(
        line.id(),
        line.title(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /// A record of whose names nobody is known.
  public RecordInContext(
      DiplomaticRecord record,
      SourceDescription source,
      Optional<VolumeLine> volume,
      List<Decision> decisions,
      Optional<Account> account,
      Optional<Surroundings.Neighbour> previous,
      Optional<Surroundings.Neighbour> next,
      Optional<Provenance> provenance) {
    this(
        record,
        source,
        volume,
        decisions,
        account,
        previous,
        next,
        provenance,
        id -> Optional.empty(),
        Surroundings.unknown(),
        Optional.empty());
  }
}
