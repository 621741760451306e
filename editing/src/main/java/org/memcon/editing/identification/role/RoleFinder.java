package org.memcon.editing.identification.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.office.Countries;

/// Finds in a passage the words that name roles, and the names that stand with roles.
final class RoleFinder {

  private static final String TITLE =
      "(?:Under Secretary of State|Under Secretary|Secretary of State|Secretary[- ]General|Attorney"
          + " General|Foreign Secretary|Foreign Minister|Minister of Foreign Affairs|Prime"
          + " Minister|Vice President|Chargé"
          + " d[’']Affaires|Secretary|President|Ambassador|Chancellor|Chairman|King|Queen|Shah"
          + "|Emperor|Sultan|Premier|Chargé|Minister)";
  private static final String COUNTRY = "(?:(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)??) )??";
  private static final Pattern ROLE =
      Pattern.compile("\\b[Tt]he (Acting )?" + COUNTRY + "(" + TITLE + ")\\b(?![-’'\\w]*-)");

  /// What follows makes another office, or a name, of the words.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "^(?: (?:of (?!(?:the )?United States|America)|for |to the |General\\b|Generals?\\b|in"
              + " Charge)|, [A-Z][a-z]+ (?:Chiefs|States)|s\\b|ship\\b| (?:and|or) Ministers? of|"
              + " (?:Office|Staff|Designate|Elect|Emeritus)\\b|-(?:elect|designate))");

  private static final Pattern OF = Pattern.compile(" of (?:the )?");
  private static final String NAME =
      "((?:(?:de|von|van|el|al|bin|ibn|Mc|Mac|Ben|Von|De|Van|Couve de|U) ?[-"
          + " ]?)?\\p{Lu}[\\p{L}’'-]+(?: (?:[A-Z]\\. ?)*(?:de |von"
          + " |al-)?\\p{Lu}[\\p{L}’'-]+){0,3})";
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:(Acting) )?" + COUNTRY + "(" + TITLE + ") (?:of State )?(?:[A-Z]\\. ?)*" + NAME);
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\b(?:(Acting) )?"
              + COUNTRY
              + "("
              + TITLE
              + ")(?: (?:to|in|at|of) (?:the )?([\\p{L} ]{3,40}?))? \\("
              + NAME
              + "\\)");
  private static final Pattern APPOSED =
      Pattern.compile(
          "\\b(?:(?:Mr|Dr|Sir|Mrs|General|Ambassador|M)\\.? )?"
              + NAME
              + "(?:, (?:Jr|Sr)\\.)?(?:, (?:the )?"
              + COUNTRY
              + "("
              + TITLE
              + ")(?=[,.;)\\n]| (?:of|to|in) |$)| [\\[(](Chairman)[\\])])");

  /// Words that make another office of one.
  private static final Pattern LESSER =
      Pattern.compile(
          "\\b(?:Deputy|Assistant|Vice|Former|First|Second|Third|Associate|Press|Executive|Private"
              + "|Permanent|Parliamentary|Under|General|Cabinet|Late)\\b");

  /// "Finance Minister Bell" is a minister; "Defense Secretary Bell" is not the Secretary.
  private static final Pattern BRANCH =
      Pattern.compile("\\b(?:Defense|Finance|Interior|Commerce|Treasury|Agriculture|Labor)\\b");

  private RoleFinder() {}

  static List<RoleMention> roles(int passage, String words) {
    String text = plain(words);
    List<RoleMention> found = new ArrayList<>();
    Matcher role = ROLE.matcher(text);
    int from = 0;
    while (role.find(from)) {
      from = role.end();
      String adjective = role.group(2);
      Optional<Countries.Mention> behind =
          adjective == null ? behind(text, role) : Optional.empty();
      Optional<String> country =
          behind
              .map(Countries.Mention::country)
              .or(() -> Optional.ofNullable(adjective).flatMap(Countries::ofAdjective))
              .or(() -> role.group(3).equals("Shah") ? Optional.of("Iran") : Optional.empty());
      boolean known = adjective == null || country.isPresent();
      if (known && (behind.isPresent() || !isNamed(text, role.end()))) {
        int end = behind.map(Countries.Mention::end).orElse(role.end());
        found.add(
            new RoleMention(
                passage,
                role.start(),
                end,
                text.substring(role.start(), end),
                Role.ofWords(role.group(3)),
                country,
                role.group(1) != null));
      }
    }
    return found;
  }

  /// The same characters with every white space a blank.
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(words);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c != ' ' && (Character.isWhitespace(c) || c == '\u00a0')) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /// The country of "the President of France".
  private static Optional<Countries.Mention> behind(String text, Matcher role) {
    Matcher of = OF.matcher(text).region(role.end(), text.length());
    if (!of.lookingAt()) {
      return Optional.empty();
    }
    int from = of.end();
    String rest = text.substring(from, Math.min(text.length(), from + 60));
    return Countries.in(rest).stream()
        .filter(it -> it.start() == 0 && it.way() == Countries.Way.NAME)
        .findFirst()
        .map(it -> new Countries.Mention(it.country(), it.way(), from, from + it.end()));
  }

  /// Whether the words go on to a name or another office.
  private static boolean isNamed(String text, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + 40));
    if (OTHERWISE.matcher(rest).find()) {
      return true;
    }
    Matcher next = Pattern.compile("^ \\(?(\\p{Lu}[\\p{L}’'-]+)").matcher(rest);
    return next.find() && Countries.of(next.group(1)).isEmpty() && !rest.startsWith(" I ");
  }

  /// The people whom a passage names together with roles.
  static List<NamedOffice> named(int passage, String words) {
    String text = plain(words);
    List<NamedOffice> found = new ArrayList<>();
    Matcher titled = TITLED.matcher(text);
    while (titled.find()) {
      add(found, passage, titled.start(), titled.group(2), titled.group(3), titled.group(4));
    }
    Matcher bracketed = BRACKETED.matcher(text);
    while (bracketed.find()) {
      add(
          found,
          passage,
          bracketed.start(),
          bracketed.group(2),
          bracketed.group(3),
          bracketed.group(5));
    }
    Matcher apposed = APPOSED.matcher(text);
    while (apposed.find()) {
      String title = apposed.group(3) == null ? apposed.group(4) : apposed.group(3);
      add(found, passage, apposed.start(), apposed.group(2), title, apposed.group(1));
    }
    found.sort(Comparator.comparingInt(NamedOffice::at));
    return found;
  }

  private static void add(
      List<NamedOffice> found,
      int passage,
      int at,
      @Nullable String adjective,
      String title,
      String name) {
    Optional<String> country =
        adjective == null
            ? Optional.empty()
            : Countries.ofAdjective(adjective)
                .or(() -> Countries.ofAdjective(adjective.replaceFirst(" .*", "")));
    boolean other =
        adjective != null
            && (LESSER.matcher(adjective).find()
                || BRANCH.matcher(adjective).find() && !title.equals("Minister"));
    if (!other) {
      found.add(new NamedOffice(passage, at, Role.ofWords(title), country, name));
    }
  }
}
