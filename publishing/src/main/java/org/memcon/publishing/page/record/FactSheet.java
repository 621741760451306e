package org.memcon.publishing.page.record;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.record.RecordDescription;
import org.memcon.publishing.citation.DateWords;
import org.memcon.publishing.page.markup.Address;

/// What is known of a record as a whole, a label and a value each.
public record FactSheet(List<Fact> facts) {

  /// A fact; `address` is where it leads, where it leads somewhere.
  public record Fact(String label, String value, Optional<String> address) {}

  public FactSheet {
    facts = List.copyOf(facts);
  }

  /// The facts about a record.
  public static FactSheet of(RecordInContext context) {
    RecordDescription about = context.record().description();
    List<Fact> facts = new ArrayList<>();
    about.date().ifPresent(date -> add(facts, "Date", DateWords.of(date)));
    about.place().ifPresent(place -> add(facts, "Place", place));
    add(facts, "Kind", context.record().kind().label());
    context
        .record()
        .heading()
        .flatMap(heading -> heading.number())
        .ifPresent(n -> add(facts, "Document", n));
    if (!about.subjects().isEmpty()) {
      add(facts, "Subject", String.join("; ", about.subjects()));
    }
    List<String> secrecy = new ArrayList<>();
    about.classification().ifPresent(secrecy::add);
    secrecy.addAll(about.handling());
    if (!secrecy.isEmpty()) {
      add(facts, "Classification", String.join("; ", secrecy));
    }
    keepers(about.references()).forEach(keeper -> add(facts, "Kept at", keeper));
    context.volume().ifPresent(volume -> add(facts, "Printed in", volume.title()));
    about.credits().forEach(credit -> add(facts, capital(credit.role()), credit.name()));
    about.language().ifPresent(language -> add(facts, "Language", language(language)));
    Optional<String> published = context.source().address().map(URI::toString);
    Optional<String> link = published.flatMap(Address::ofWeb);
    published.ifPresent(address -> facts.add(new Fact("Published at", address, link)));
    return new FactSheet(facts);
  }

  /// The reference codes, without one that another says in more words.
  private static List<String> keepers(List<ReferenceCode> references) {
    List<String> codes = references.stream().map(ReferenceCode::normalized).distinct().toList();
    return codes.stream()
        .filter(
            code -> codes.stream().noneMatch(other -> !other.equals(code) && other.contains(code)))
        .toList();
  }

  private static void add(List<Fact> facts, String label, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(label, value, Optional.empty()));
    }
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? "Credit"
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String language(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }
}
