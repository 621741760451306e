package org.memcon.publishing.page.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.memcon.model.authority.AuthorityRecord;
import org.memcon.model.authority.AuthorityRecord.CorporateBody;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.AuthorityRecord.Place;
import org.memcon.model.authority.AuthorityRecord.Term;
import org.memcon.model.authority.Identifier;
import org.memcon.model.authority.NameForm;
import org.memcon.publishing.page.markup.Address;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page of a person, a place or a body.
public record AuthorityPage(Shell shell, AuthorityFacts facts, Optional<OfficeTimeline> timeline) {

  /// A form of the name, with its language and the time of its use in words.
  public record Form(String text, String language, String tag, String used) {}

  /// An identifier of another register; `address` where the register has pages.
  public record Elsewhere(String register, String value, Optional<String> address) {}

  /// The page on somebody or something.
  public static AuthorityPage of(String archive, AuthorityFacts facts) {
    Optional<OfficeTimeline> timeline =
        facts.about() instanceof Person person ? OfficeTimeline.of(person) : Optional.empty();
    return new AuthorityPage(Shell.of(facts.about().saidName(), archive, ""), facts, timeline);
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("authority.jte", this);
  }

  /// The name as it is said.
  public String title() {
    return facts.about().saidName();
  }

  /// What sort of entry it is, with its dates: "Person, 1909–1994".
  public String kicker() {
    return switch (facts.about()) {
      case Person person -> joined("Person", OfficeWords.life(person.life()));
      case CorporateBody body -> joined("Organization", OfficeWords.of(body.existence()));
      case Place place -> joined("Place", place.type().orElse(""));
      case Term term -> "Term";
    };
  }

  private static String joined(String sort, String more) {
    return more.isEmpty() ? sort : sort + ", " + more;
  }

  /// The other forms of the name.
  public List<Form> forms() {
    List<Form> forms = new ArrayList<>();
    for (NameForm name : facts.about().names()) {
      forms.add(
          new Form(
              name.text(),
              name.language().map(AuthorityPage::language).orElse(""),
              name.language().orElse(""),
              OfficeWords.of(name.used())));
    }
    return forms;
  }

  /// A language tag in words: "Chinese, Latin letters, Wade-Giles".
  static String language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    StringBuilder words = new StringBuilder(locale.getDisplayLanguage(Locale.ENGLISH));
    if (!locale.getScript().isEmpty()) {
      words.append(", ").append(script(locale));
    }
    if (!locale.getVariant().isEmpty()) {
      words.append(", ").append(romanization(locale.getVariant()));
    }
    return words.toString();
  }

  private static String script(Locale locale) {
    return switch (locale.getScript()) {
      case "Latn" -> "Latin letters";
      case "Hans" -> "simplified characters";
      case "Hant" -> "traditional characters";
      default -> locale.getDisplayScript(Locale.ENGLISH);
    };
  }

  private static String romanization(String variant) {
    return switch (variant.toLowerCase(Locale.ROOT)) {
      case "wadegile" -> "Wade-Giles";
      case "pinyin" -> "pinyin";
      case "alalc97" -> "Library of Congress";
      default -> variant;
    };
  }

  /// What other registers call it.
  public List<Elsewhere> elsewhere() {
    return facts.about().identifiers().stream().map(AuthorityPage::elsewhere).toList();
  }

  private static Elsewhere elsewhere(Identifier identifier) {
    String value = identifier.value();
    Optional<String> address =
        switch (identifier.scheme()) {
          case "viaf" -> Address.ofWeb("https://viaf.org/viaf/" + value);
          case "wikidata" -> Address.ofWeb("https://www.wikidata.org/wiki/" + value);
          case "geonames" -> Address.ofWeb("https://www.geonames.org/" + value);
          default -> Optional.empty();
        };
    String register =
        switch (identifier.scheme()) {
          case "viaf" -> "VIAF";
          case "wikidata" -> "Wikidata";
          case "geonames" -> "GeoNames";
          case "pocom" -> "Principal Officers and Chiefs of Mission";
          default -> identifier.scheme();
        };
    return new Elsewhere(register, value, address);
  }

  /// The offices in words, with their time and where that is known from.
  public List<OfficeRow> offices() {
    if (!(facts.about() instanceof Person person)) {
      return List.of();
    }
    return person.offices().stream()
        .map(office ->
            new OfficeRow(
                OfficeWords.of(office),
                OfficeWords.of(office.period()),
                office.source().orElse("")))
        .toList();
  }

  /// An office in words.
  public record OfficeRow(String office, String when, String source) {}

  /// What else is known, a sentence.
  public String description() {
    AuthorityRecord about = facts.about();
    return about.description().orElse("");
  }
}
