package org.memcon.editing.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.pattern.SignedPattern;

/// Which volume the documents named at each place of a text are in: the text's own, unless another
/// is cited right before: "Foreign Relations, 1958-1960, vol. X, Part 1", "vol. IX", "Part 2",
/// "ibid."
final class CitedVolumes {

  private static final SignedPattern CITATION =
      SignedPattern.of(
          "(?<series>[Ff]oreign Relations\\b(?: of the United States)?,{0,2}"
              + " )|(?:\\b[Vv]ol(?:\\.|ume) ?|\\band (?=[IVXLC]{1,8},"
              + " Doc))(?<volume>[IVXLC]{1,8}|[ivxlc]{1,8}|E[-–]\\d{1,2})(?!\\p{L})(?:,? Part"
              + " (?<part>\\d|[IVX]{1,3}))?|\\bPart (?<alone>\\d|[IVX]{1,3})(?=, )"
              + "|\\b(?<same>[Ii]bid\\.?)(?!\\p{L})",
          "foreign Relations",
          "Foreign Relations",
          "vol.",
          "Vol.",
          "volume",
          "Volume",
          "and ",
          "Part ",
          "ibid",
          "Ibid");

  /// What may stand between a volume and the documents in it: the rest of its title.
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:[,;:–—-]?"
              + " ?(?:\\p{Lu}[\\p{L}\\p{N}.’'–-]*+|\\d[\\d–-]*+|of|and|the|in|on|for|to|with|from|footnotes?|\\([^)]{1,40}\\)))*+[,:]?"
              + " ?(?:see )?");

  /// Other collections number their documents too.
  private static final Pattern OTHER_BOOK =
      Pattern.compile(
          "(?:\\b(?:Documents|Documentation|Papers|Collection|Hearings|Records|Supplement)\\b[^.;)]{0,40}|\\b(?:U\\.?N\\.?|NATO|JCS|Microfiche|Command|Cmnd\\.?|House|Senate|Executive))[,:]?"
              + " $");

  private record Cited(int end, Optional<String> id, boolean other) {}

  private final String words;
  private final Optional<String> own;
  private final List<Cited> cited = new ArrayList<>();

  CitedVolumes(String words, Optional<String> own) {
    this.words = words;
    this.own = own;
    read();
  }

  /// What every citation has in it; most texts that name documents name those of their own volume.
  private boolean mayCite() {
    return words.contains("oreign")
        || words.contains("ol.")
        || words.contains("olume")
        || words.contains("Part ")
        || words.contains("bid")
        || words.contains(", Doc");
  }

  private void read() {
    Matcher matcher = CITATION.matcher(words);
    Optional<String> last = Optional.empty();
    int at = 0;
    while (mayCite() && CITATION.find(matcher, words, at)) {
      at = matcher.end();
      Optional<String> id;
      if (matcher.group("series") != null) {
        Optional<VolumeTitle> title = title(matcher.end());
        id = title.map(VolumeTitle::id);
        at = title.map(found -> matcher.end() + found.to()).orElse(at);
      } else if (matcher.group("same") != null) {
        id = last;
      } else if (matcher.group("volume") != null) {
        id =
            (continues(matcher.start()) ? last.or(() -> own) : own)
                .flatMap(of -> sibling(of, matcher.group("volume"), matcher.group("part")));
      } else {
        id =
            own.filter(of -> of.matches(".*v\\d{2}(?:p\\d)?"))
                .map(of ->
                    of.replaceFirst("p\\d$", "") + "p" + VolumeTitle.part(matcher.group("alone")));
      }
      cited.add(new Cited(at, id, true));
      last = id;
    }
  }

  private Optional<VolumeTitle> title(int from) {
    String rest = words.substring(from, Math.min(words.length(), from + 220));
    return VolumeTitle.findTold(rest).filter(found -> found.from() < 6);
  }

  /// Whether a volume is said to be of the years cited just before: "ibid., volume III".
  private boolean continues(int at) {
    return words.substring(Math.max(0, at - 8), at).matches("(?s).*[Ii]bid\\.?, ?");
  }

  /// The volume of another number in the same years.
  private static Optional<String> sibling(String id, String volume, String part) {
    Matcher years = YEARS.matcher(id);
    return years.find()
        ? VolumeTitle.findTold(
                years.group(1) + ", vol. " + volume + (part == null ? "" : ", Part " + part))
            .map(VolumeTitle::id)
        : Optional.empty();
  }

  private static final Pattern YEARS = Pattern.compile("^frus(\\d{4}(?:-\\d{2})?)v");

  /// The volume that documents named at a place are in; empty where another is meant and not known.
  Optional<String> at(int place) {
    Optional<Cited> before = before(place);
    return before.isPresent() ? before.get().id() : own;
  }

  /// Whether another volume is cited right before the place.
  boolean isOther(int place) {
    return before(place).isPresent();
  }

  /// Whether the place follows the name of another collection of documents.
  boolean isOtherBook(int place) {
    return before(place).isEmpty()
        && OTHER_BOOK.matcher(words.substring(Math.max(0, place - 80), place)).find();
  }

  private Optional<Cited> before(int place) {
    int low = 0;
    int high = cited.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cited.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return Optional.empty();
    }
    Cited one = cited.get(low - 1);
    boolean near =
        place - one.end() < 200 && TITLE.matcher(words.substring(one.end(), place)).matches();
    return near ? Optional.of(one) : Optional.empty();
  }
}
