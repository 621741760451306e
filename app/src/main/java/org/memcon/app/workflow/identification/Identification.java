package org.memcon.app.workflow.identification;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.memcon.app.workflow.authority.ArchiveAuthority;
import org.memcon.editing.identification.edition.EditionIdentifier;
import org.memcon.editing.identification.person.Identified;
import org.memcon.editing.identification.place.NamedPlaces;
import org.memcon.editing.identification.starter.StarterAuthority;
import org.memcon.holdings.archive.ArchiveFolder;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.model.record.DiplomaticRecord;

/// Identifies whom editions name, by the starter authority, by that of an archive, or not at all.
///
/// The authority is read when the first name is asked for: a volume whose names are tagged needs
/// none.
public final class Identification {

  /// Names stay as they are.
  public static final Identification NONE = new Identification(Authority::empty, false);

  private final Supplier<Authority> authority;
  private final boolean wanted;
  private @Nullable Authority known;
  private @Nullable NamedPlaces places;
  private @Nullable EditionIdentifier identifier;

  private Identification(Supplier<Authority> authority, boolean wanted) {
    this.authority = authority;
    this.wanted = wanted;
  }

  /// By the authority that comes with the product.
  public static Identification byStarter() {
    return new Identification(StarterAuthority::load, true);
  }

  /// By what an archive knows, over the starter.
  public static Identification of(ArchiveFolder folder) {
    return new Identification(() -> ArchiveAuthority.open(folder).authority(), true);
  }

  /// The edition with its names identified.
  public Edition identify(Edition edition) {
    return wanted ? identifier().identify(edition) : edition;
  }

  /// Whom an id stands for.
  public Optional<AuthorityRecord> find(AuthorityId id) {
    return wanted ? known().find(id) : Optional.empty();
  }

  /// The records of one source, whose volume lists these people, with their names identified.
  public List<DiplomaticRecord> identify(
      List<DiplomaticRecord> records, List<AuthorityRecord> listed) {
    return wanted ? identifier().with(listed).identify(records).records() : records;
  }

  /// The names that were left open in each of the identified records of one source.
  public List<List<Identified.Open>> open(
      List<DiplomaticRecord> identified, List<AuthorityRecord> listed) {
    return identifier().with(listed).open(identified);
  }

  /// For the records of a TEI file, one by one.
  public EncodedRecords encoded() {
    return new EncodedRecords(this::identifier, this::places, wanted);
  }

  private synchronized Authority known() {
    Authority read = known;
    if (read == null) {
      read = authority.get();
      known = read;
    }
    return read;
  }

  private synchronized NamedPlaces places() {
    NamedPlaces made = places;
    if (made == null) {
      made = new NamedPlaces(known().records());
      places = made;
    }
    return made;
  }

  private synchronized EditionIdentifier identifier() {
    EditionIdentifier made = identifier;
    if (made == null) {
      made = new EditionIdentifier(known(), places());
      identifier = made;
    }
    return made;
  }
}
