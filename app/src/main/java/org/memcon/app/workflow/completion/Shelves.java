package org.memcon.app.workflow.completion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.memcon.app.workflow.naming.WholeNames;
import org.memcon.model.authority.Authority;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.record.RecordKind;
import org.memcon.search.completion.FactValues;

/// The names and values of an archive by the field that they can be the value of. Those that no
/// record has are left out.
record Shelves(Map<String, NameShelf> byField) {

  /// So much of what is known of somebody is shown.
  private static final int ABOUT = 90;

  Shelves {
    byField = Map.copyOf(byField);
  }

  static Shelves of(Authority authority, FactValues values) {
    Map<String, NameShelf.Maker> makers = new HashMap<>();
    Set<String> several = ambiguous(authority);
    Map<String, Printed> printed = printed(authority, values);
    for (AuthorityRecord record : authority.records()) {
      switch (record) {
        case AuthorityRecord.Person person -> {
          name(person, "person", "person", values, several, printed, makers);
          name(person, "present", "person", values, several, printed, makers);
        }
        case AuthorityRecord.Place place -> {
          name(place, "place", "place", values, several, printed, makers);
          name(place, "mentions", "place", values, several, printed, makers);
        }
        case AuthorityRecord.CorporateBody body ->
            name(body, "mentions", "organization", values, several, printed, makers);
        case AuthorityRecord.Term term -> {}
      }
    }
    for (Printed one : printed.values()) {
      maker("place", makers)
          .add(
              WholeNames.folded(one.name()),
              one.name(),
              new NameShelf.Entry("place", one.name(), one.name(), "", one.records()));
    }
    values.of("kind").forEach((code, records) -> kind(code, records, makers));
    for (String field : List.of("archive", "volume", "classification", "lang")) {
      values
          .of(field)
          .forEach((value, records) ->
              maker(field, makers)
                  .add(
                      WholeNames.folded(value),
                      value,
                      new NameShelf.Entry("value", value, value, "", records)));
    }
    Map<String, NameShelf> shelves = new HashMap<>();
    makers.forEach((field, maker) -> shelves.put(field, maker.make()));
    return new Shelves(shelves);
  }

  private static NameShelf.Maker maker(String field, Map<String, NameShelf.Maker> makers) {
    return makers.computeIfAbsent(field, any -> new NameShelf.Maker());
  }

  /// A place as datelines print it, of which no id is known.
  private record Printed(String name, long records) {}

  private static Map<String, Printed> printed(Authority authority, FactValues values) {
    Map<String, Printed> printed = new HashMap<>();
    values
        .of("place")
        .forEach((name, records) -> {
          String folded = WholeNames.folded(name);
          if (!folded.isEmpty() && authority.find(new AuthorityId(name)).isEmpty()) {
            printed.merge(
                folded,
                new Printed(name, records),
                (one, other) -> new Printed(one.name(), one.records() + other.records()));
          }
        });
    return printed;
  }

  /// Names that several go by: in a query their ids tell them apart.
  private static Set<String> ambiguous(Authority authority) {
    Set<String> seen = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (AuthorityRecord record : authority.records()) {
      String name = record.getClass().getSimpleName() + WholeNames.folded(record.saidName());
      if (!seen.add(name)) {
        several.add(name);
      }
    }
    return several;
  }

  private static void name(
      AuthorityRecord record,
      String field,
      String sort,
      FactValues values,
      Set<String> ambiguous,
      Map<String, Printed> printed,
      Map<String, NameShelf.Maker> makers) {
    String id = record.id().value();
    String key = field.equals("mentions") ? id.toLowerCase(Locale.ROOT) : id;
    String label = record.saidName();
    boolean several =
        ambiguous.contains(record.getClass().getSimpleName() + WholeNames.folded(label));
    long records = values.of(field).getOrDefault(key, 0L);
    if (field.equals("place") && !several) {
      // A query for the name finds what is printed so, too.
      Printed same = printed.remove(WholeNames.folded(label));
      records += same == null ? 0 : same.records();
    }
    if (records == 0) {
      return;
    }
    String about = record.description().orElse("");
    NameShelf.Entry entry =
        new NameShelf.Entry(
            sort,
            label,
            several ? id : label,
            about.length() > ABOUT ? about.substring(0, ABOUT) + "…" : about,
            records);
    for (String name : record.saidNames()) {
      maker(field, makers).add(WholeNames.folded(name), name, entry);
    }
  }

  private static void kind(String code, long records, Map<String, NameShelf.Maker> makers) {
    String label = RecordKind.ofCode(code).label();
    NameShelf.Entry entry = new NameShelf.Entry("kind", label, code, "", records);
    maker("kind", makers).add(WholeNames.folded(label), label, entry);
    if (!WholeNames.folded(label).equals(WholeNames.folded(code))) {
      maker("kind", makers).add(WholeNames.folded(code), label, entry);
    }
  }

  /// The entries of a field whose names begin so.
  List<NameShelf.Found> find(String field, String beginning, int most) {
    NameShelf shelf = byField.get(field);
    return shelf == null ? List.of() : shelf.find(beginning, most);
  }
}
