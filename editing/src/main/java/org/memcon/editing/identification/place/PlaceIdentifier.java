package org.memcon.editing.identification.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.identification.script.LatinLetters;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Period.Holding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;

/// Decides which known place a name means that stands for a place: "Peiping" of a dateline is
/// Beijing.
///
/// A name with a region behind it ("Paris, Texas") is looked up whole first. Of several places of
/// one name that which bore it at the record's date is meant, a city before a country, as datelines
/// have it; where two remain, none is.
public final class PlaceIdentifier {

  private record Known(AuthorityRecord.Place place, NameForm form) {}

  private final Map<String, List<Known>> byName = new HashMap<>();

  /// An identifier that knows these places; records that are no places are passed over.
  public PlaceIdentifier(Collection<? extends AuthorityRecord> known) {
    for (AuthorityRecord record : known) {
      if (record instanceof AuthorityRecord.Place place) {
        for (NameForm form : place.names()) {
          byName
              .computeIfAbsent(folded(form.text()), any -> new ArrayList<>(1))
              .add(new Known(place, form));
        }
      }
    }
  }

  /// The place that a name means in a record.
  public Optional<AuthorityId> identify(String name, DiplomaticRecord record) {
    String words = folded(name);
    Optional<AuthorityId> whole = among(words, record);
    int comma = words.indexOf(',');
    return whole.isPresent() || comma < 0
        ? whole
        : among(words.substring(0, comma).strip(), record);
  }

  private Optional<AuthorityId> among(String words, DiplomaticRecord record) {
    List<Known> named = byName.getOrDefault(words, List.of());
    Optional<HistoricalDate> date = record.description().date();
    List<Known> then =
        named.stream()
            .filter(it -> date.isEmpty() || it.form().used().holds(date.get()) != Holding.NO)
            .toList();
    List<Known> left = then.isEmpty() ? named : then;
    List<AuthorityId> cities =
        left.stream()
            .filter(it -> isCity(it.place()))
            .map(it -> it.place().id())
            .distinct()
            .toList();
    List<AuthorityId> all = left.stream().map(it -> it.place().id()).distinct().toList();
    List<AuthorityId> meant = cities.isEmpty() ? all : cities;
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private static boolean isCity(AuthorityRecord.Place place) {
    String type = place.type().orElse("").toLowerCase(Locale.ROOT);
    return type.contains("city") || type.contains("town") || type.contains("capital");
  }

  private static String folded(String name) {
    String plain = LatinLetters.fold(name).strip();
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }

  /// The content with the names of places in it, that have no key yet, pointing at those they mean.
  public List<Inline> identified(List<Inline> content, DiplomaticRecord record) {
    List<Inline> changed = new ArrayList<>(content.size());
    boolean any = false;
    for (Inline inline : content) {
      Inline now = inline;
      if (inline instanceof Inline.Name name
          && name.kind() == Inline.Name.Kind.PLACE
          && name.key().isEmpty()) {
        Optional<AuthorityId> place = identify(Inline.wording(name.content()), record);
        if (place.isPresent()) {
          now =
              new Inline.Name(
                  name.span(), name.kind(), place, name.type(), Optional.of(SURE), name.content());
        }
      }
      any |= now != inline;
      changed.add(now);
    }
    return any ? changed : content;
  }

  private static final double SURE = 0.95;
}
