package org.memcon.publishing.page.record;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a record's page shows at first: which reading of emended words, and which signs. A reader
/// changes it on the page; an address can ask for it.
public record Display(Reading reading, Set<Sign> signs) {

  /// Which reading of an emended word.
  public enum Reading {
    OURS("ours", "as emended"),
    SOURCE("source", "as in the source"),
    BOTH("both", "both");

    private final String code;
    private final String label;

    Reading(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /// The word in the address.
    public String code() {
      return code;
    }

    /// The word on the page.
    public String label() {
      return label;
    }
  }

  /// Something that can be shown or left out.
  public enum Sign {
    NAMES("names", "who is named", true),
    VOICES("voices", "lines beside the speakers", true),
    FINDINGS("findings", "findings", true),
    DOUBTS("doubts", "where the machine was unsure", false),
    NUMBERS("numbers", "every number in the margin", false);

    private final String code;
    private final String label;
    private final boolean usual;

    Sign(String code, String label, boolean usual) {
      this.code = code;
      this.label = label;
      this.usual = usual;
    }

    /// The word in the address.
    public String code() {
      return code;
    }

    /// The words on the page.
    public String label() {
      return label;
    }
  }

  public Display {
    signs = Set.copyOf(signs);
  }

  /// What is shown where nothing else is asked for.
  public static Display usual() {
    return new Display(
        Reading.OURS,
        Arrays.stream(Sign.values()).filter(sign -> sign.usual).collect(Collectors.toSet()));
  }

  /// What an address asks for: `reading=source&show=names&show=doubts`; without a reading that is
  /// known, the usual.
  public static Display asked(@Nullable String reading, Collection<String> show) {
    for (Reading each : Reading.values()) {
      if (each.code.equals(Objects.requireNonNullElse(reading, ""))) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Arrays.stream(Sign.values()).filter(sign -> show.contains(sign.code)).forEach(signs::add);
        return new Display(each, signs);
      }
    }
    return usual();
  }

  /// Whether something is shown.
  public boolean shows(Sign sign) {
    return signs.contains(sign);
  }
}
