package org.memcon.editing.speech.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which labels of a conversation name the same speaker: "Castro" is Raúl Castro where no
/// other Castro speaks; but nobody answers himself, so that two labels of which one follows the
/// other are two people ("M. Bundy" and "W. Bundy", "Secretary Dulles" and "Mr. Allen Dulles").
public final class SpeakerKeys {

  private static final Pattern INITIAL = Pattern.compile("(\\p{Lu})\\.");
  private static final Pattern LESSER =
      Pattern.compile("(?:vice|deputy|under|assistant|acting|former|ex)(?:-.*)?");

  private final List<SpeakerLabel> labels;
  private final List<String> keys = new ArrayList<>();

  private SpeakerKeys(List<SpeakerLabel> labels) {
    this.labels = labels;
  }

  /// The key of each label, in order.
  public static List<String> of(List<SpeakerLabel> labels) {
    SpeakerKeys speakers = new SpeakerKeys(labels);
    labels.forEach(label -> speakers.keys.add(label.key()));
    speakers.tellApart();
    speakers.bringTogether();
    return List.copyOf(speakers.keys);
  }

  // Two initials before one surname, one speaking right after the other.
  private void tellApart() {
    Set<String> apart = new HashSet<>();
    for (int i = 1; i < keys.size(); i++) {
      String one = initial(i - 1);
      String other = initial(i);
      if (keys.get(i).equals(keys.get(i - 1))
          && !one.isEmpty()
          && !other.isEmpty()
          && !one.equals(other)) {
        apart.add(keys.get(i));
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      if (apart.contains(keys.get(i)) && !initial(i).isEmpty()) {
        keys.set(i, initial(i) + "-" + keys.get(i));
      }
    }
  }

  private String initial(int label) {
    Matcher initial = INITIAL.matcher(labels.get(label).name());
    return initial.lookingAt() ? initial.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private void bringTogether() {
    Map<String, Integer> counts = new HashMap<>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    Set<String> neighbours = new HashSet<>();
    for (int i = 1; i < keys.size(); i++) {
      neighbours.add(keys.get(i - 1) + " " + keys.get(i));
    }
    BiPredicate<String, String> meet =
        (one, other) ->
            neighbours.contains(one + " " + other) || neighbours.contains(other + " " + one);
    Map<String, String> whole = new HashMap<>();
    for (String key : counts.keySet()) {
      List<String> longer =
          counts.keySet().stream()
              .filter(other -> other.endsWith("-" + key) && counts.getOrDefault(other, 0) > 1)
              .filter(other -> !LESSER.matcher(prefix(other, key)).matches())
              .filter(other -> !meet.test(key, other))
              .toList();
      whole.put(key, longer.size() == 1 ? longer.getFirst() : key);
    }
    keys.replaceAll(key -> whole.getOrDefault(key, key));
  }

  private static String prefix(String longer, String key) {
    return longer.substring(0, longer.length() - key.length() - 1);
  }
}
