package org.memcon.editing.speech.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.speech.column.HeldOffice;
import org.memcon.editing.speech.column.LabelColumn;
import org.memcon.editing.speech.label.CellLabels;
import org.memcon.editing.speech.label.CommonLabels;
import org.memcon.editing.speech.label.CommonWords;
import org.memcon.editing.speech.label.Enumeration;
import org.memcon.editing.speech.label.SpeakerKeys;
import org.memcon.editing.speech.label.SpeakerLabel;
import org.memcon.editing.speech.label.TypedLabel;
import org.memcon.model.record.Block;

/// Recognizes the turns of a document.
///
/// One label proves nothing ("Comment: …"). Labels are taken for speakers when they come again, or
/// carry a title, or name somebody who was present, and when at least two speakers take part.
public final class SpeechRecognizer {

  /// Fewer labelled paragraphs than this are no conversation.
  private static final int FEWEST = 3;

  /// With so many turns there is no doubt of a conversation.
  private static final int ESTABLISHED = 6;

  private final DocumentDraft draft;
  private static final Pattern CONVERSATION =
      Pattern.compile(
          "(?i)\\b(?:transcript|conversation|stenogram|minutes|verbatim|interview|notes"
              + " of|meeting|tele?con|(?:press|news) conference|oral"
              + " (?:history|answers)|debate|discussions?\\b|talks? (?:with|between)\\b)");

  private final Set<String> present;
  private final Parties parties;
  private final boolean conversation;

  /// A recognizer of a draft's turns; `present` are the keys of those whom its opening names.
  public SpeechRecognizer(DocumentDraft draft, Set<String> present) {
    this.draft = draft;
    this.conversation =
        draft.parts().stream()
            .filter(part ->
                part.kind() == PartKind.HEADING
                    || part.kind() == PartKind.ARCHIVE_TITLE
                    || part.kind() == PartKind.DATELINE)
            .map(part -> part.words().toLowerCase(Locale.ROOT))
            .anyMatch(words -> mayConverse(words) && CONVERSATION.matcher(words).find());
    this.present = Set.copyOf(present);
    this.parties = conversation ? Parties.of(draft) : Parties.NONE;
  }

  /// What every word for a conversation has in it.
  private static boolean mayConverse(String words) {
    return words.contains("script")
        || words.contains("convers")
        || words.contains("gram")
        || words.contains("minutes")
        || words.contains("verbatim")
        || words.contains("interview")
        || words.contains("notes of")
        || words.contains("meeting")
        || words.contains("telecon")
        || words.contains("talk")
        || words.contains("telcon")
        || words.contains("conference")
        || words.contains("oral ")
        || words.contains("debate")
        || words.contains("discussion");
  }

  private record Labelled(int part, SpeakerLabel label, String key) {}

  /// The turns, in order; their paragraphs are taken as such, and so are those that go on.
  public List<SpeechPart> recognize() {
    TurnExtent named = named();
    // A numbered document is a volume's: its labels have the forms that printers give them.
    List<LabelColumn.Entry> column =
        draft.number().isEmpty() ? LabelColumn.of(draft, conversation) : List.of();
    return column.size() > named.turns() ? ColumnTurns.of(draft, column).tell() : named.tell();
  }

  /// The turns of labels that have the form of somebody's name.
  private TurnExtent named() {
    List<Labelled> labelled = labelled();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> accepted = accepted(labelled, counts);
    accepted.addAll(joining(labelled, accepted));
    Set<String> subjects = subjects(labelled, accepted);
    accepted.removeAll(subjects);
    accepted.addAll(setApart(labelled));
    if (accepted.size() < 2 && (conversation || isDialogue(labelled))) {
      accepted.addAll(alternating(labelled));
    }
    List<Labelled> spoken = new ArrayList<>();
    for (Labelled it : labelled) {
      if (accepted.contains(it.key())) {
        spoken.add(it);
      }
    }
    Set<String> speakers = new HashSet<>();
    spoken.forEach(it -> speakers.add(it.key()));
    if (spoken.isEmpty()) {
      return reported();
    }
    int fewest = conversation ? 2 : FEWEST;
    // Where nobody speaks twice, it is a list of people, unless the title and the signs say
    // otherwise.
    boolean listed =
        spoken.size() == speakers.size()
            && (!conversation && !isAsked(spoken)
                || spoken.stream().allMatch(it -> it.label().style() == SpeakerLabel.Style.DASH));
    if (spoken.size() < fewest || speakers.size() < 2 || listed) {
      return TurnExtent.none(draft);
    }
    Map<Integer, SpeechPart> turns = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Labelled it : spoken) {
      names.merge(it.key(), it.label().name(), (a, b) -> a.length() >= b.length() ? a : b);
    }
    for (Labelled it : spoken) {
      turns.put(it.part(), turn(it, names, Block.Turn.Delivery.VERBATIM));
    }
    for (Labelled it : told(speakers)) {
      names.putIfAbsent(it.key(), it.label().name());
      turns.putIfAbsent(it.part(), turn(it, names, Block.Turn.Delivery.NARRATED));
    }
    Set<Integer> aside =
        labelled.stream()
            .filter(it -> subjects.contains(it.key()))
            .map(Labelled::part)
            .collect(Collectors.toSet());
    return new TurnExtent(draft, turns, speakers, aside);
  }

  /// Whether somebody asks a question: entries of lists do not.
  private boolean isAsked(List<Labelled> spoken) {
    return spoken.size() >= FEWEST
        && spoken.stream().anyMatch(it -> draft.part(it.part()).words().endsWith("?"));
  }

  /// The turns of a record that quotes nobody and tells of each what he said, his name in capitals
  /// at the head of the paragraph.
  private TurnExtent reported() {
    List<Labelled> told =
        told(Set.of()).stream()
            .filter(it -> ReportingVerbs.follow(draft.part(it.part()).words(), it.label().nameTo()))
            .toList();
    Set<String> speakers = told.stream().map(Labelled::key).collect(Collectors.toSet());
    if (told.size() < FEWEST || speakers.size() < 2 || speakers.size() == told.size()) {
      return TurnExtent.none(draft);
    }
    Map<Integer, SpeechPart> turns = new LinkedHashMap<>();
    for (Labelled it : told) {
      turns.put(it.part(), turn(it, Map.of(), Block.Turn.Delivery.NARRATED));
    }
    return new TurnExtent(draft, turns, speakers, Set.of());
  }

  private static SpeechPart turn(
      Labelled it, Map<String, String> names, Block.Turn.Delivery delivery) {
    return new SpeechPart(
        it.part(), it.label(), it.key(), names.getOrDefault(it.key(), it.label().name()), delivery);
  }

  private List<Labelled> labelled() {
    List<Labelled> found = new ArrayList<>();
    Map<Integer, SpeakerLabel> cells = CellLabels.of(draft);
    boolean asked =
        draft.parts().stream().anyMatch(it -> mayBeTurn(it) && SpeakerLabel.asks(it.words()));
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (mayBeTurn(part)) {
        int index = i;
        label(part, asked)
            .or(() -> Optional.ofNullable(cells.get(index)))
            .filter(label -> !HeldOffice.isIn(part.words(), label))
            .ifPresent(label -> found.add(new Labelled(index, label, label.key())));
      }
    }
    Set<Integer> counted = Enumeration.among(found.stream().map(Labelled::label).toList());
    List<Labelled> named = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!counted.contains(i)) {
        named.add(found.get(i));
      }
    }
    List<String> keys = SpeakerKeys.of(named.stream().map(Labelled::label).toList());
    List<Labelled> resolved = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      resolved.add(new Labelled(named.get(i).part(), named.get(i).label(), keys.get(i)));
    }
    return resolved;
  }

  /// The label of a part. Where type and sign agree they say where it ends: "A. On Friday", with
  /// "A." in bold.
  private static Optional<SpeakerLabel> label(Part part, boolean asked) {
    Optional<SpeakerLabel> typed = TypedLabel.of(part.block());
    return typed
        .filter(label -> label.style() != SpeakerLabel.Style.TYPE)
        .or(() ->
            (asked ? SpeakerLabel.of(part.words()) : SpeakerLabel.ofNamed(part.words()))
                .filter(SpeakerLabel::isNaming))
        .or(() -> SpeakerLabel.ofNumbered(part.words()).filter(SpeakerLabel::isNaming))
        .or(() -> typed);
  }

  private String begin(Labelled it) {
    String words = draft.part(it.part()).words();
    return words.substring(0, Math.min("question:".length(), words.length()));
  }

  private static boolean mayBeTurn(Part part) {
    return part.isOpen() || (part.kind() == PartKind.SALUTATION && part.words().length() < 40);
  }

  private Set<String> accepted(List<Labelled> labelled, Map<String, Integer> counts) {
    Map<String, Integer> trusted = new HashMap<>();
    Map<String, Integer> changes = new HashMap<>();
    String last = "";
    for (Labelled it : labelled) {
      counts.merge(it.key(), 1, Integer::sum);
      boolean initialled = conversation && it.label().isInitialled();
      if (initialled || it.label().isTitled() || it.label().isInCapitals() || isPresent(it.key())) {
        trusted.merge(it.key(), 1, Integer::sum);
      }
      if (!it.key().equals(last)) {
        changes.merge(it.key(), 1, Integer::sum);
      }
      last = it.key();
    }
    Set<String> accepted = new HashSet<>();
    CommonWords words = new CommonWords(draft);
    boolean answers = counts.containsKey("q") && counts.containsKey("a");
    boolean answered = LabelForm.answer(labelled.stream().map(this::begin).toList());
    for (Labelled it : labelled) {
      int count = counts.getOrDefault(it.key(), 0);
      boolean trust = trusted.containsKey(it.key());
      boolean period = it.label().style() == SpeakerLabel.Style.PERIOD;
      boolean common =
          CommonLabels.isCommon(it.key()) && !(answered && it.key().equals("question"))
              || !trust
                  && !(answers && it.key().length() == 1)
                  && words.areCommon(it.label().name());
      boolean returns = changes.getOrDefault(it.key(), 0) >= (period ? 2 : 3);
      if (!common
          && (trust
                  && (!period
                      || count > 1
                      || isPresent(it.key())
                      || it.label().isInCapitals()
                      || conversation && it.label().isInitialled())
              || returns)) {
        accepted.add(it.key());
      }
    }
    return accepted;
  }

  /// Countries and places that paragraphs are about, where others speak: delegations that are
  /// called by their countries speak among themselves.
  private Set<String> subjects(List<Labelled> labelled, Set<String> accepted) {
    CommonWords words = new CommonWords(draft);
    Set<String> places =
        labelled.stream()
            .filter(it -> accepted.contains(it.key()) && !isPresent(it.key()))
            .filter(it -> words.isPlace(it.label().name()))
            .map(Labelled::key)
            .collect(Collectors.toSet());
    return accepted.size() - places.size() >= 2 ? places : Set.of();
  }

  /// Those who speak but once in a conversation that others carry on: "Walt Rostow: …".
  private Set<String> joining(List<Labelled> labelled, Set<String> accepted) {
    List<Labelled> spoken = labelled.stream().filter(it -> accepted.contains(it.key())).toList();
    if (spoken.size() < ESTABLISHED && !(conversation && areMost(labelled, spoken))) {
      return Set.of();
    }
    CommonWords words = new CommonWords(draft);
    int first = spoken.getFirst().part();
    int last = spoken.getLast().part();
    return labelled.stream()
        .filter(it ->
            it.part() > first
                && (it.part() < last
                    || LabelForm.isTyped(it.label())
                    || conversation && it.label().isTitled()))
        .filter(
            it -> it.label().style() == SpeakerLabel.Style.COLON || LabelForm.isTyped(it.label()))
        .filter(it -> it.label().isBrief() && !CommonLabels.isCommon(it.key()))
        .filter(it -> it.label().isTitled() || !words.areCommon(it.label().name()))
        .map(Labelled::key)
        .collect(Collectors.toSet());
  }

  /// Whether nearly all that stands there is led by a label, as in a dialogue without a title.
  private boolean isDialogue(List<Labelled> labelled) {
    long led =
        labelled.stream()
            .filter(it -> it.label().style() == SpeakerLabel.Style.COLON && it.label().isBrief())
            .count();
    long open =
        draft.parts().stream()
            .filter(part -> part.isOpen() && !part.words().startsWith("["))
            .count();
    return led >= ESTABLISHED && led * 10 >= open * 8;
  }

  /// Those whose labels lead most paragraphs of what calls itself a conversation, two of them more
  /// than once.
  private Set<String> alternating(List<Labelled> labelled) {
    CommonWords words = new CommonWords(draft);
    List<Labelled> brief =
        labelled.stream()
            .filter(it -> LEADING.contains(it.label().style()) && it.label().isBrief())
            .filter(it -> !CommonLabels.isCommon(it.key()) && !words.areCommon(it.label().name()))
            .toList();
    Map<String, Long> counts =
        brief.stream().collect(Collectors.groupingBy(Labelled::key, Collectors.counting()));
    boolean two = counts.values().stream().filter(count -> count > 1).count() > 1;
    return two && areMost(brief, brief) ? counts.keySet() : Set.of();
  }

  /// Those whose labels type sets apart, where such labels lead most of the paragraphs between the
  /// first and the last, and somebody speaks again.
  private Set<String> setApart(List<Labelled> labelled) {
    List<Labelled> set =
        labelled.stream()
            .filter(it -> it.label().set() && !CommonLabels.isCommon(it.key()))
            .toList();
    Set<String> keys = set.stream().map(Labelled::key).collect(Collectors.toSet());
    return keys.size() > 1 && keys.size() < set.size() && areMost(set, set) ? keys : Set.of();
  }

  private static final Set<SpeakerLabel.Style> LEADING =
      Set.of(SpeakerLabel.Style.COLON, SpeakerLabel.Style.TYPE);

  /// Whether most of what stands between the first and the last of these begins with a label.
  private boolean areMost(List<Labelled> labelled, List<Labelled> spoken) {
    if (spoken.size() < FEWEST) {
      return false;
    }
    int first = spoken.getFirst().part();
    int last = spoken.getLast().part();
    long open = draft.parts().subList(first, last + 1).stream().filter(Part::isOpen).count();
    long led =
        labelled.stream()
            .filter(it -> it.part() >= first && it.part() <= last)
            .filter(it -> it.label().set() || LEADING.contains(it.label().style()))
            .count();
    return led * 5 >= open * 3;
  }

  private boolean isPresent(String key) {
    return parties.has(key)
        || present.contains(key)
        || present.stream().anyMatch(name -> name.endsWith("-" + key) || key.endsWith("-" + name));
  }

  /// Paragraphs that begin with a speaker's name in capitals and tell what he says.
  private List<Labelled> told(Set<String> speakers) {
    List<Labelled> told = new ArrayList<>();
    for (int i = 0; i < draft.size(); i++) {
      Part part = draft.part(i);
      if (!part.isOpen()) {
        continue;
      }
      int index = i;
      SpeakerLabel.telling(part.words())
          .filter(label -> label.name().length() > 2)
          .ifPresent(label -> {
            Optional<String> key =
                speakers.stream()
                    .filter(speaker ->
                        speaker.equals(label.key()) || speaker.endsWith("-" + label.key()))
                    .findFirst();
            told.add(new Labelled(index, label, key.orElse(label.key())));
          });
    }
    return told;
  }
}
