package org.memcon.tei.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.edition.Edition;
import org.memcon.model.edition.PartNames;
import org.memcon.model.edition.Volume;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Note;
import org.memcon.model.record.RecordId;
import org.memcon.tei.vocabulary.Pointers;

/// What has to be known of a whole edition before its first line is written: ids, and where
/// pointers lead.
public final class Plan {

  private final Edition edition;
  private final String scope;
  private final Names names = new Names();
  private final Set<String> records = new HashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Map<RecordId, Cast> casts = new HashMap<>();
  private final Map<AuthorityId, String> authorities = new HashMap<>();
  private final Set<AuthorityId> entered = new HashSet<>();
  private final Map<String, String> responsible = new LinkedHashMap<>();
  private final String editionId;
  private final Quoted quoted;

  /// Plans an edition. Throws [IllegalArgumentException] where two records have one id.
  ///
  /// @param authority whom ids stand for that the edition itself does not explain
  public Plan(Edition edition, Function<AuthorityId, Optional<AuthorityRecord>> authority) {
    this(edition, authority, "");
  }

  /// The same for an edition that stands in one file with others: all ids that are not a record's
  /// or inside one begin with `scope`.
  public Plan(
      Edition edition, Function<AuthorityId, Optional<AuthorityRecord>> authority, String scope) {
    this.edition = edition;
    this.scope = scope;
    for (DiplomaticRecord record : edition.records()) {
      if (!names.take(record.id().value())) {
        throw new IllegalArgumentException("two records are called " + record.id());
      }
      records.add(record.id().value());
      parts(record);
    }
    parts.forEach(names::take);
    this.editionId = own("edition");
    for (AuthorityRecord listed : edition.volume().map(Volume::authorities).orElse(List.of())) {
      authorities.computeIfAbsent(listed.id(), id -> own(localId(id)));
    }
    this.quoted = Quoted.of(edition, authorities.keySet(), authority);
    for (AuthorityRecord known : quoted.records()) {
      authorities.computeIfAbsent(known.id(), id -> own(localId(id)));
    }
    for (DiplomaticRecord record : edition.records()) {
      casts.put(record.id(), Cast.of(record, names));
      Responsible.of(record).forEach(this::entrust);
    }
    edition.revisions().forEach(revision -> entrust(revision.who()));
  }

  private void entrust(String name) {
    responsible.computeIfAbsent(name, by -> own("resp-" + (responsible.size() + 1)));
  }

  /// The ids that parts of a record will have. The only paragraph of a note is the note itself.
  private void parts(DiplomaticRecord record) {
    PartNames blocks = PartNames.of(record);
    Set<String> named = new HashSet<>(blocks.all());
    for (Note note : record.notes()) {
      if (isPlain(note)) {
        blocks.find(note.content().getFirst()).ifPresent(named::remove);
      }
      parts.add(part(record.id(), note.name()));
    }
    named.forEach(name -> parts.add(record.id().part(name)));
  }

  /// Whether a note is one paragraph, which is written as the words of the note itself.
  public static boolean isPlain(Note note) {
    return note.content().size() == 1
        && note.content().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.rendition().isEmpty();
  }

  /// The `xml:id` of a part of a record.
  public static String part(RecordId record, String name) {
    return record.part(Names.form("x" + name).substring(1));
  }

  /// The nearest free id for something that is no record and in none.
  public String own(String wanted) {
    return names.free(scope + wanted);
  }

  /// The ids of the file.
  public Names names() {
    return names;
  }

  /// The id that findings on the edition as a whole point at.
  public String editionId() {
    return editionId;
  }

  /// Who speaks and who was present in a record.
  public Cast cast(DiplomaticRecord record) {
    Cast cast = casts.get(record.id());
    if (cast == null) {
      throw new IllegalArgumentException("not a record of this edition: " + record.id());
    }
    return cast;
  }

  /// The ids of those who are responsible for emendations and remarks, by name.
  public Map<String, String> responsible() {
    return responsible;
  }

  /// The pointer to somebody responsible; empty for nobody.
  public Optional<String> responsible(String name) {
    return Optional.ofNullable(responsible.get(name)).map(id -> "#" + id);
  }

  private String base() {
    return edition.volume().map(Volume::id).orElse("");
  }

  private String localId(AuthorityId id) {
    String prefix = base() + "#";
    return id.value().startsWith(prefix) ? id.value().substring(prefix.length()) : id.value();
  }

  /// The `xml:id` under which an entry of the list of authorities stands: the authority's, if it is
  /// the first entry of it.
  public String entryOf(AuthorityRecord authority) {
    String id = authorities.get(authority.id());
    return id != null && entered.add(authority.id()) ? id : own(localId(authority.id()));
  }

  /// Those of the authority whom the edition names and does not list itself: people, bodies, places
  /// and terms.
  public List<AuthorityRecord> quoted() {
    return quoted.records();
  }

  /// The pointers to those who were present in a record or spoke there, of whom the file says who
  /// they are.
  public List<String> present(DiplomaticRecord record) {
    return Quoted.present(record).stream()
        .map(this::key)
        .filter(pointer -> pointer.startsWith("#"))
        .distinct()
        .toList();
  }

  /// Whether a reader finds an authority's own id in an `xml:id`.
  public boolean speaks(AuthorityId id, String local) {
    return !base().isEmpty() && id.value().equals(base() + "#" + local);
  }

  /// The pointer to whom or what a name means.
  public String key(AuthorityId id) {
    Optional<AuthorityId> known = quoted.current(id);
    if (known.isPresent()) {
      return "#" + authorities.get(known.get());
    }
    String local = authorities.get(id);
    return local != null && speaks(id, local) ? "#" + local : Pointers.escaped(id.value());
  }

  /// The pointer of a cross-reference: inside the file where it leads there.
  public String target(String target) {
    int hash = target.indexOf('#');
    String record = hash < 0 ? target : target.substring(0, hash);
    if (records.contains(record)) {
      String inside = hash < 0 ? record : record + "-" + target.substring(hash + 1);
      if (hash < 0 || parts.contains(inside)) {
        return "#" + inside;
      }
    }
    return target.strip().replaceAll("\\s", "%20").replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
