package org.memcon.editing.speech.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.memcon.editing.speech.clause.NameWords;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;

/// Who may speak in a record: those whom it lists, and those whom its sentences name; names and
/// offices are followed to them.
public final class Company {

  /// Words that make an office another: the under secretary is not the secretary.
  private static final Set<String> DISTINGUISHING =
      Set.of(
          "under",
          "undersecretary",
          "assistant",
          "deputy",
          "vice",
          "acting",
          "first",
          "second",
          "third",
          "executive",
          "permanent",
          "special",
          "private",
          "press",
          "chief",
          "counselor",
          "director",
          "adviser",
          "advisor",
          "attorney",
          "parliamentary",
          "interpreter");

  private final List<Talker> talkers = new ArrayList<>();
  private final Map<String, Talker> made = new HashMap<>();
  private final Map<Set<String>, Talker> titled = new HashMap<>();
  private final List<Talker> recent = new ArrayList<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Optional<Talker> author;
  private final int listed;

  private Company(List<Talker> listed, int complete, Optional<String> author) {
    talkers.addAll(listed);
    this.listed = complete;
    this.author = author.map(name -> resolve(List.of(name.split("[ -]+"))));
  }

  /// The company of a record.
  public static Company of(DiplomaticRecord record) {
    List<Talker> listed = new ArrayList<>();
    for (Participant participant : record.description().participants()) {
      String key = Speaker.keyOf(participant.name());
      if (isParty(participant.role().orElse(""))) {
        continue;
      }
      String role = participant.role().orElse("");
      if (!key.isEmpty() && key.length() < 80) {
        String side = participant.delegation().map(it -> " " + it).orElse("");
        listed.add(Talker.listed(participant.name(), role + side));
      }
    }
    int complete = listed.size();
    for (TitleNames.Party party : TitleNames.of(record.description().title())) {
      String last = Speaker.keyOf(party.name());
      if (listed.stream().noneMatch(it -> it.isNamed(last))) {
        listed.add(Talker.listed(party.name(), party.office()));
      } else {
        listed.replaceAll(it -> it.isNamed(last) ? merged(it, party) : it);
      }
    }
    return new Company(listed, complete, Author.of(record));
  }

  private static Talker merged(Talker talker, TitleNames.Party party) {
    Set<String> offices = new HashSet<>(talker.offices());
    offices.addAll(Talker.listed(party.name(), party.office()).offices());
    return new Talker(talker.key(), talker.names(), offices, true);
  }

  private static boolean isParty(String role) {
    return role.equals("sender") || role.equals("recipient");
  }

  /// The author, who says "I".
  public Optional<Talker> author() {
    return author;
  }

  /// How many the record lists as present.
  public int listed() {
    return listed;
  }

  /// Says that somebody has spoken, so that offices lead to them first.
  public void spoke(Talker talker, List<String> said) {
    Set<String> offices = new HashSet<>();
    for (String word : words(said)) {
      if (NameWords.isOffice(word) || NameWords.isGrade(word)) {
        offices.add(word);
      }
    }
    if (!offices.isEmpty()) {
      titled.put(offices, talker);
    }
    if (recent.isEmpty() || !recent.getLast().equals(talker)) {
      recent.remove(talker);
      recent.add(talker);
    }
  }

  /// The one who spoke last and is not `other`.
  public Optional<Talker> lastBut(Talker other) {
    for (Talker each : recent.reversed()) {
      if (!each.equals(other)) {
        return Optional.of(each);
      }
    }
    List<Talker> others = talkers.stream().filter(it -> it.listed() && !it.equals(other)).toList();
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  /// The other one of two who talk.
  public Optional<Talker> otherOf(Talker one) {
    List<Talker> two = new ArrayList<>(2);
    for (Talker it : talkers) {
      if (it.listed() || recent.contains(it)) {
        if (two.size() == 2) {
          return Optional.empty();
        }
        two.add(it);
      }
    }
    return two.size() == 2 && two.contains(one)
        ? Optional.of(two.getFirst().equals(one) ? two.getLast() : two.getFirst())
        : Optional.empty();
  }

  private List<String> words(List<String> said) {
    return words.computeIfAbsent(String.join(" ", said), Talker::words);
  }

  /// Whom a name or an office means; somebody new where it is nobody's who is known.
  public Talker resolve(List<String> said) {
    Optional<Talker> initial = initial(words(said));
    if (initial.isPresent()) {
      return initial.get();
    }
    List<String> name = new ArrayList<>();
    Set<String> offices = new HashSet<>();
    int adjectives = 0;
    for (String word : words(said)) {
      if (NameWords.isOffice(word) || NameWords.isGrade(word) || word.equals("affairs")) {
        offices.add(word);
        adjectives = name.size();
      } else if (!isFilling(word)) {
        name.add(word);
      }
    }
    String last = words(said).isEmpty() ? "" : words(said).getLast();
    if (name.isEmpty() || NameWords.isOffice(last) || last.equals("affairs")) {
      return office(offices, name);
    }
    // "German Foreign Minister Bell": what stands before an office is no name.
    return named(adjectives < name.size() ? name.subList(adjectives, name.size()) : name, offices);
  }

  /// The one of those listed whose last name begins with a letter that stands for it, as in the
  /// notes of telephone calls: "K said that".
  private Optional<Talker> initial(List<String> said) {
    if (said.size() != 1 || said.getFirst().length() != 1) {
      return Optional.empty();
    }
    String letter = "-" + said.getFirst();
    List<Talker> begun =
        talkers.stream()
            .filter(Talker::listed)
            .filter(it -> ("-" + it.key()).startsWith(letter, it.key().lastIndexOf('-') + 1))
            .toList();
    return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
  }

  private static boolean isFilling(String word) {
    return switch (word) {
      case "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "gen",
          "amb",
          "col",
          "sen",
          "rep",
          "gov",
          "adm",
          "of",
          "for",
          "the",
          "and",
          "sir",
          "lord",
          "prof",
          "messrs",
          "mme",
          "h",
          "e",
          "m",
          "jr",
          "sec",
          "lt",
          "maj",
          "capt",
          "brig",
          "his",
          "comrade",
          "com",
          "cde",
          "monsieur",
          "herr",
          "her" ->
          true;
      default -> false;
    };
  }

  private Talker named(List<String> name, Set<String> offices) {
    String last = name.getLast();
    @Nullable Talker best = null;
    int most = 0;
    for (Talker talker : talkers) {
      int score = 0;
      for (String word : name) {
        score += talker.isNamed(word) ? 2 : 0;
      }
      boolean surname =
          (talker.isNamed(last) || (name.size() > 1 && score >= 4)) && !talker.differs(name);
      for (String office : offices) {
        score += talker.offices().contains(office) ? 1 : 0;
      }
      score = score * 100 + recent.indexOf(talker) + 1;
      if (surname && score > most) {
        most = score;
        best = talker;
      }
    }
    return best != null ? best : make(String.join("-", name), name, offices);
  }

  private Talker make(String key, List<String> names, Set<String> offices) {
    return made.computeIfAbsent(
        key,
        any -> {
          Talker talker = new Talker(key, List.copyOf(names), Set.copyOf(offices), false);
          talkers.add(talker);
          return talker;
        });
  }

  private Talker office(Set<String> offices, List<String> adjectives) {
    @Nullable Talker best = null;
    int least = Integer.MAX_VALUE;
    for (Talker talker : talkers) {
      if (!talker.listed() && !recent.contains(talker)) {
        continue;
      }
      int distance = distance(talker, offices, adjectives);
      if (distance < least) {
        least = distance;
        best = talker;
      }
    }
    @Nullable Talker before = adjectives.isEmpty() ? titled.get(offices) : null;
    if (before != null && least >= 2_000) {
      return before;
    }
    if (best != null && least < 1_000_000) {
      return best;
    }
    List<String> words = new ArrayList<>(adjectives);
    offices.stream().sorted().forEach(words::add);
    return make(String.join("-", words), adjectives, offices);
  }

  private int distance(Talker talker, Set<String> offices, List<String> adjectives) {
    if (!talker.offices().containsAll(offices)) {
      return Integer.MAX_VALUE;
    }
    int distance = 0;
    for (String office : talker.offices()) {
      if (!offices.contains(office)) {
        distance += DISTINGUISHING.contains(office) ? 100_000 : 1_000;
      }
    }
    for (String adjective : adjectives) {
      distance += isOf(talker, adjective) ? 0 : 500_000;
    }
    int at = recent.indexOf(talker);
    return distance * 2 + (at < 0 ? 500 : 400 - Math.min(at, 400));
  }

  /// "Somali" of "Somalia": the names begin alike.
  private static boolean isOf(Talker talker, String adjective) {
    String stem = adjective.substring(0, Math.min(4, adjective.length()));
    return talker.names().stream().anyMatch(word -> word.startsWith(stem));
  }
}
