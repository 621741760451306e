package org.memcon.editing.speech.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.speech.label.CommonLabels;
import org.memcon.editing.speech.label.CommonWords;
import org.memcon.editing.speech.label.Enumeration;
import org.memcon.editing.speech.label.SpeakerKeys;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.model.record.Speaker;

/// The labels of a document that make a column: they lead its paragraphs, come again, and take
/// turns.
///
/// No form proves a label; that others of its kind come again in turn does. Lists have labels of
/// which none comes again; words that a document writes with a small letter elsewhere are nobody's
/// names.
public final class LabelColumn {

  /// A paragraph that a label leads, or a name alone above paragraphs; `key` is the same for every
  /// label of one speaker.
  public record Entry(int part, SpeakerLabel label, String key) {}

  /// Fewer labels are no column.
  private static final int FEWEST = 3;

  /// So many are one without a title that calls them a conversation.
  private static final int MANY = 5;

  /// More people do not speak in one document.
  private static final int MOST = 600;

  /// Words by which a part in the conversation is called; elsewhere they are headings.
  private static final Set<String> PARTS_PLAYED = Set.of("question", "response");

  private static final int RUNNING = 80;

  private static final int SHORT = 25;

  /// "Page 3" is a page, as "Question 3" is a question.
  private static final Pattern FIGURES = Pattern.compile("-\\d+$");

  /// Whoever speaks but once speaks so near to those who come again.
  private static final int NEAR = 4;

  private static final Pattern SENTENCE = Pattern.compile("[.?!…:,—–-][”\"’')\\]]{0,3} ?$");

  /// What the lines above say where a title does not: "Transcript of a meeting between".
  private static final Pattern CONVERSATION =
      Pattern.compile(
          "(?i)\\b(?:transcript|transcribed|recording|tape-recorded|interview|briefing|press"
              + " (?:conference|availability)|verbatim|oral"
              + " (?:history|evidence)|hearing|testimony|notes from|spoke with|sat down"
              + " with|hansard|HC Deb|HL Deb)\\b");

  private final DocumentDraft draft;
  private final CommonWords words;

  private LabelColumn(DocumentDraft draft) {
    this.draft = draft;
    this.words = new CommonWords(draft);
  }

  /// The column of a draft, in order; empty where its labels make none. `conversation` says whether
  /// the title calls the document one.
  public static List<Entry> of(DocumentDraft draft, boolean conversation) {
    LabelColumn column = new LabelColumn(draft);
    List<Entry> candidates = column.candidates();
    // A list or an index has as many labels as lines.
    if (candidates.stream().map(it -> it.label().name()).distinct().count() > MOST) {
      return List.of();
    }
    List<Entry> lines = column.keyed(candidates);
    List<Entry> names = column.withoutPlaces(column.withoutTold(column.withoutLists(lines)));
    boolean told =
        !names.isEmpty()
            && (conversation
                || column.isAnnounced(names.getFirst())
                || column.areTitled(names)
                || column.haveSeats(names));
    return column.isOne(names, told) ? names : List.of();
  }

  /// Whether the lines above the first label say that somebody talks.
  private boolean isAnnounced(Entry first) {
    return draft.parts().subList(0, first.part()).stream()
        .anyMatch(part -> CONVERSATION.matcher(part.words()).find());
  }

  /// Whether behind each name, alone in its line, stands in brackets what he sits for: "Anna Pell
  /// (North, Bridge Party)".
  private boolean haveSeats(List<Entry> entries) {
    return entries.stream().allMatch(it -> isAlone(it) && it.label().printed().endsWith(")"));
  }

  /// Whether the title names two of those who speak: "Orlok and Bell, Eastport, May 3, 1955".
  private boolean areTitled(List<Entry> entries) {
    String title =
        draft.parts().stream()
            .filter(
                part -> part.kind() == PartKind.HEADING || part.kind() == PartKind.ARCHIVE_TITLE)
            .map(part -> "-" + Speaker.keyOf(part.words()) + "-")
            .collect(Collectors.joining(" "));
    return entries.stream()
            .map(Entry::key)
            .filter(key -> title.contains("-" + key + "-"))
            .distinct()
            .count()
        > 1;
  }

  private List<Entry> candidates() {
    List<Entry> found = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      if (mayLead(draft.part(i))) {
        int part = i;
        WideLabel.of(draft.part(i).block())
            .filter(label -> mayCall(part, label))
            .ifPresent(label -> found.add(new Entry(part, label, "")));
      }
    }
    Set<Integer> counted = Enumeration.among(found.stream().map(Entry::label).toList());
    List<Entry> named = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!counted.contains(i)) {
        named.add(found.get(i));
      }
    }
    return named;
  }

  private static boolean mayLead(Part part) {
    return isText(part) || part.kind() == PartKind.SUBHEADING;
  }

  private static boolean isText(Part part) {
    return part.isOpen() || part.kind() == PartKind.QUOTATION;
  }

  private boolean mayCall(int part, SpeakerLabel label) {
    String key = SpeakerName.key(label);
    String kind = FIGURES.matcher(key).replaceFirst("");
    boolean common = CommonLabels.isCommon(kind) && !PARTS_PLAYED.contains(kind);
    return !common
        && !HeldOffice.isIn(draft.part(part).words(), label)
        && (label.wordsFrom() < draft.part(part).words().length() || isAbove(part));
  }

  /// Whether running words stand below, that no line of its own kind leads.
  private boolean isAbove(int part) {
    int next = part + 1;
    while (next < draft.size() && draft.part(next).kind() == PartKind.SITE) {
      next++;
    }
    if (next >= draft.size()) {
      return false;
    }
    Part below = draft.part(next);
    return (isText(below) || below.kind() == PartKind.SIGNATURE)
        && (below.words().length() > RUNNING || SENTENCE.matcher(below.words()).find())
        && WideLabel.of(below.block())
            .filter(label -> label.wordsFrom() >= below.words().length())
            .isEmpty();
  }

  private List<Entry> keyed(List<Entry> found) {
    List<SpeakerLabel> labels =
        found.stream().map(it -> it.label().named(SpeakerName.key(it.label()))).toList();
    List<String> keys = whole(SpeakerKeys.of(labels));
    List<Entry> keyed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      keyed.add(new Entry(found.get(i).part(), found.get(i).label(), keys.get(i)));
    }
    return keyed;
  }

  /// An office before a whole name is left out where the name stands alone, too: "President of
  /// Freedonia Emil Orlok", then "Emil Orlok".
  private static List<String> whole(List<String> keys) {
    Set<String> names =
        keys.stream().filter(key -> key.indexOf('-') > 0).collect(Collectors.toSet());
    return keys.stream().map(key -> name(key, names)).toList();
  }

  private static String name(String key, Set<String> names) {
    for (int at = key.indexOf('-'); at >= 0; at = key.indexOf('-', at + 1)) {
      if (names.contains(key.substring(at + 1))) {
        return key.substring(at + 1);
      }
    }
    return key;
  }

  /// Those that come again or are called as people are, and whoever speaks between them; names
  /// alone in their lines are titles where they do not.
  private List<Entry> withoutLists(List<Entry> entries) {
    Map<String, Long> counts =
        entries.stream().collect(Collectors.groupingBy(Entry::key, Collectors.counting()));
    List<Entry> sure =
        entries.stream().filter(it -> isSure(it, counts.getOrDefault(it.key(), 0L))).toList();
    if (sure.isEmpty()) {
      return List.of();
    }
    // Facts behind labels in capitals stand above the first who comes again.
    int first =
        sure.stream()
            .filter(it -> counts.getOrDefault(it.key(), 0L) > 1)
            .mapToInt(Entry::part)
            .findFirst()
            .orElse(sure.getFirst().part());
    int last = sure.getLast().part();
    boolean bracketed =
        sure.stream().filter(this::isAlone).allMatch(it -> it.label().printed().endsWith(")"));
    Set<Entry> kept =
        sure.stream().filter(it -> it.part() >= first - NEAR).collect(Collectors.toSet());
    return entries.stream()
        .filter(it ->
            kept.contains(it)
                || (!isAlone(it) || isCalled(it) || looksAlike(it, bracketed))
                    && it.part() >= first - (isAlone(it) ? NEAR : 1)
                    && it.part()
                        <= last + (isCalled(it) || isAlone(it) ? NEAR : isSpoken(it) ? 1 : 0)
                    && !words.areCommon(it.label().name()))
        .toList();
  }

  /// Whether a constituency or a country stands in brackets behind the name, as behind all others
  /// that stand alone.
  private static boolean looksAlike(Entry it, boolean bracketed) {
    return bracketed && it.label().printed().endsWith(")");
  }

  /// Where most paragraphs go on the sentence that the name begins, they tell of him; where few do,
  /// they are the forms of an assembly: "Mr. Bell asked the Minister".
  private List<Entry> withoutTold(List<Entry> entries) {
    List<Entry> spoken = entries.stream().filter(it -> !isTold(it)).toList();
    return spoken.size() * 2 > entries.size() ? entries : spoken;
  }

  /// Countries that paragraphs are about, where two others speak at least, are no speakers.
  private List<Entry> withoutPlaces(List<Entry> entries) {
    List<Entry> people =
        entries.stream().filter(it -> isCalled(it) || !words.isPlace(it.label().name())).toList();
    return people.stream().map(Entry::key).distinct().count() > 1 ? people : entries;
  }

  private boolean isTold(Entry it) {
    String said = draft.part(it.part()).words();
    int from = it.label().wordsFrom();
    return it.label().style() == SpeakerLabel.Style.TYPE
        && from < said.length()
        && Character.isLowerCase(said.substring(from).strip().charAt(0));
  }

  private boolean isSure(Entry it, long count) {
    boolean common = words.areCommon(it.label().name()) && !PARTS_PLAYED.contains(it.key());
    return !common && (count > 1 || !isAlone(it) && isCalled(it));
  }

  /// Whether a title or capitals call somebody, as they do people in print.
  private boolean isCalled(Entry it) {
    return it.label().isTitled()
        || !isAlone(it) && it.label().isInCapitals()
        || TITLE.matcher(it.label().name()).lookingAt();
  }

  private static final Pattern TITLE =
      Pattern.compile("(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Hon|Prof|Senator|Comrade|Shri|Smt)\\b");

  /// Whether a sentence stands behind the label.
  private boolean isSpoken(Entry it) {
    String said = draft.part(it.part()).words().substring(it.label().wordsFrom());
    return said.length() >= SHORT && SENTENCE.matcher(said).find();
  }

  /// Whether it is a name alone in its line, without even a colon.
  private boolean isAlone(Entry it) {
    return it.label().style() == SpeakerLabel.Style.TYPE
        && it.label().wordsFrom() >= draft.part(it.part()).words().length();
  }

  private boolean isOne(List<Entry> entries, boolean conversation) {
    if (entries.size() < (conversation ? FEWEST : MANY)) {
      return false;
    }
    Map<String, Integer> counts = new HashMap<>();
    int changes = 0;
    Optional<String> last = Optional.empty();
    for (Entry it : entries) {
      counts.merge(it.key(), 1, Integer::sum);
      changes += last.filter(it.key()::equals).isPresent() ? 0 : 1;
      last = Optional.of(it.key());
    }
    long again =
        entries.stream().filter(it -> counts.getOrDefault(it.key(), 0) > 1 || isCalled(it)).count();
    // Questions alone that come again are those of a paper.
    boolean somebody =
        counts.entrySet().stream()
            .anyMatch(it -> it.getValue() > 1 && !PARTS_PLAYED.contains(it.getKey()));
    return somebody
        && counts.size() > 1
        && counts.size() < entries.size()
        && again * 5 >= entries.size() * 2L
        && changes * 2 >= entries.size()
        && isLed(entries, conversation);
  }

  /// Whether the labels lead much of what stands between them: nearly half where the title calls it
  /// no conversation.
  private boolean isLed(List<Entry> entries, boolean conversation) {
    int first = entries.getFirst().part();
    int last = entries.getLast().part();
    List<Part> between = draft.parts().subList(first, last + 1);
    long open = between.stream().filter(LabelColumn::isText).count();
    return conversation
        ? entries.size() * 5L >= open
        : entries.size() * 5L >= open * 2 && length(between) * 4 >= length(draft.parts());
  }

  private static long length(List<Part> parts) {
    return parts.stream()
        .filter(LabelColumn::isText)
        .mapToLong(part -> part.words().length())
        .sum();
  }
}
