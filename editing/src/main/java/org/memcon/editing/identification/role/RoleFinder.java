package org.memcon.editing.identification.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.identification.office.Countries;
import org.memcon.editing.pattern.SignedPattern;
import org.memcon.editing.pattern.WordStarts;

/// Finds in a passage the words that name roles, and the names that stand with roles.
final class RoleFinder {

  private static final String TITLE =
      "(?:Under Secretary of State|Under Secretary|Secretary of State|Secretary[- ]General|Attorney"
          + " General|Foreign Secretary|Foreign Minister|Minister of Foreign Affairs|Prime"
          + " Minister|Vice President|Chargé"
          + " d[’']Affaires|Secretary|President|Ambassador|Chancellor|Chairman|King|Queen|Shah"
          + "|Emperor|Sultan|Premier|Chargé|Minister)";
  private static final SignedPattern SOME_TITLE =
      SignedPattern.of(
          TITLE,
          "Under ",
          "Secretary",
          "Attorney",
          "Foreign ",
          "Minister",
          "Prime",
          "Vice ",
          "Charg",
          "President",
          "Ambassador",
          "Chancellor",
          "Chairman",
          "King",
          "Queen",
          "Shah",
          "Emperor",
          "Sultan",
          "Premier");
  private static final String COUNTRY = "(?:(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)??) )??";
  private static final SignedPattern ROLE =
      SignedPattern.of(
          "\\b[Tt]he (Acting )?" + COUNTRY + "(" + TITLE + ")\\b(?![-’'\\w]*-)", "the ", "The ");

  /// What follows makes another office, or a name, of the words.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "^(?: (?:of (?!(?:the )?United States|America)|for |to the |General\\b|Generals?\\b|in"
              + " Charge)|, [A-Z][a-z]+ (?:Chiefs|States)|s\\b|ship\\b| (?:and|or) Ministers? of|"
              + " (?:Office|Staff|Designate|Elect|Emeritus)\\b|-(?:elect|designate))");

  private static final Pattern OF = Pattern.compile(" of (?:the )?");

  /// A capitalized word that follows, in a bracket or not.
  private static final Pattern NEXT = Pattern.compile("^ \\(?(\\p{Lu}[\\p{L}’'-]+)");

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

  /// "Acting", and a country of two words.
  private static final int MOST_BEFORE = 3;

  /// Words and initials of a name, and what it is called with.
  private static final int MOST_OF_NAME = 20;

  /// From a comma to the title behind "the" and a country.
  private static final int FAR = 80;

  private RoleFinder() {}

  static List<RoleMention> roles(int passage, String words) {
    String text = plain(words);
    List<RoleMention> found = new ArrayList<>();
    Matcher role = ROLE.matcher(text);
    int from = 0;
    while (ROLE.find(role, text, from)) {
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
    for (int i = 0; i < words.length(); i++) {
      if (isOtherBlank(words.charAt(i))) {
        StringBuilder plain = new StringBuilder(words);
        for (int j = i; j < plain.length(); j++) {
          if (isOtherBlank(plain.charAt(j))) {
            plain.setCharAt(j, ' ');
          }
        }
        return plain.toString();
      }
    }
    return words;
  }

  private static boolean isOtherBlank(char c) {
    return c != ' ' && (c < ' ' || c > '~') && (Character.isWhitespace(c) || c == '\u00a0');
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
    Matcher next = NEXT.matcher(rest);
    return next.find() && Countries.of(next.group(1)).isEmpty() && !rest.startsWith(" I ");
  }

  /// The people whom a passage names together with roles.
  static List<NamedOffice> named(int passage, String words) {
    String text = plain(words);
    List<NamedOffice> found = new ArrayList<>();
    SortedSet<Integer> before = new TreeSet<>();
    SortedSet<Integer> apart = new TreeSet<>();
    starts(text, before, apart);
    each(TITLED, text, before)
        .forEach(it -> add(found, passage, it.start(), it.group(2), it.group(3), it.group(4)));
    each(BRACKETED, text, before)
        .forEach(it -> add(found, passage, it.start(), it.group(2), it.group(3), it.group(5)));
    each(APPOSED, text, apart)
        .forEach(it -> {
          String title = it.group(3) == null ? it.group(4) : it.group(3);
          add(found, passage, it.start(), it.group(2), title, it.group(1));
        });
    found.sort(Comparator.comparingInt(NamedOffice::at));
    return found;
  }

  /// Where a title can begin with what stands before it, and where a name can that a title follows
  /// behind a comma or a bracket.
  private static void starts(String text, SortedSet<Integer> before, SortedSet<Integer> apart) {
    Matcher title = SOME_TITLE.matcher(text);
    for (int from = 0; SOME_TITLE.find(title, text, from); from = title.start() + 1) {
      int at = title.start();
      WordStarts.before(text, at, MOST_BEFORE, ".", before);
      int comma = text.lastIndexOf(',', at);
      int name = at > 1 && "[(".indexOf(text.charAt(at - 1)) >= 0 ? at - 1 : comma;
      if (name > 0 && at - name <= FAR) {
        int junior = text.startsWith("r.", name - 2) ? text.lastIndexOf(',', name - 1) : -1;
        int end = junior > 0 && name - junior <= ", Jr.".length() ? junior : name;
        WordStarts.before(text, end, MOST_OF_NAME, ".’'-", apart);
      }
    }
  }

  /// The matches of a pattern that begin at one of some places, the first first.
  private static List<MatchResult> each(Pattern pattern, String text, SortedSet<Integer> starts) {
    List<MatchResult> found = new ArrayList<>();
    if (!starts.isEmpty()) {
      Matcher matcher = pattern.matcher(text);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      int from = 0;
      for (int start : starts) {
        if (start >= from && matcher.region(start, text.length()).lookingAt()) {
          found.add(matcher.toMatchResult());
          from = matcher.end();
        }
      }
    }
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
