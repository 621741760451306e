package org.memcon.editing.description;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.frame.SiteLines;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.references.VolumeTitle;
import org.memcon.model.apparatus.Recognized;
import org.memcon.model.text.Region;
import org.memcon.model.text.Role;
import org.memcon.model.text.Run;
import org.memcon.model.text.SourceDescription;
import org.memcon.model.text.TextSpan;

/// Recognizes which volume of *Foreign Relations of the United States* a source comes from: from
/// its address, from the title of the volume on the page, from the site's foot line, or from the
/// file's name.
public final class VolumeRecognizer {

  private static final String VOLUME =
      "(v[eE]?\\d{2}(?:-\\d{2})?(?:p\\d{1,2})?(?:m?Supp)?(?:Ed\\d)?)";
  private static final Pattern ID = Pattern.compile("frus(\\d{4}(?:-\\d{2})?)" + VOLUME);

  /// Volumes have names of every kind where the address says that it is one.
  private static final Pattern ADDRESS =
      Pattern.compile("/historicaldocuments/(frus\\d{4}[\\w-]{1,40}?)(?:[/?#.]|$)");

  /// The same of an edition by others that is served in the same way.
  private static final Pattern PATH =
      Pattern.compile("/historicaldocuments/(\\p{Alpha}{2,12}\\d{4}[\\w-]{1,40}?)(?:[/?#.]|$)");

  private static final Pattern CITED =
      Pattern.compile("\\b(?:pp?\\. ?\\d|[Dd]ocuments? \\d|footnote)");

  /// As many lines at the head and foot of a text may be the site's.
  private static final int EDGE = 8;

  private static final Pattern STEM =
      Pattern.compile("(?<!\\d)(1[789]\\d\\d(?:-\\d{2})?)-?" + VOLUME + "(?![A-Za-z\\d])");

  /// The volume's id, "frus1961-63v05".
  public Optional<Recognized<String>> recognize(
      SourceDescription description, List<TextBlock> blocks) {
    Optional<String> address =
        description
            .address()
            .flatMap(uri -> address(uri.toString()))
            .or(() -> description.title().flatMap(VolumeRecognizer::titled));
    if (address.isPresent()) {
      return address.map(id -> Recognized.of(id, TextSpan.NOWHERE, 0.99, "the page's address"));
    }
    int size = blocks.size();
    for (int i = 0; i < size; i++) {
      TextBlock block = blocks.get(i);
      boolean told = block.is(Role.VOLUME_TITLE) || block.is(Role.BREADCRUMB);
      boolean edge = i < EDGE || i >= size - EDGE || block.region() == Region.SITE_FURNITURE;
      boolean title = told || edge && isTitle(block.words());
      if (title && block.words().length() < 300) {
        Optional<String> titled =
            told
                ? linked(block).or(() -> VolumeTitle.findTold(block.words()).map(VolumeTitle::id))
                : VolumeTitle.find(block.words()).map(VolumeTitle::id);
        if (titled.isPresent()) {
          return titled.map(id -> Recognized.of(id, block.span(), 0.95, "the title of the volume"));
        }
      }
    }
    return stem(description.stem())
        .map(id -> Recognized.of(id, TextSpan.NOWHERE, 0.9, "the file's name"));
  }

  /// The way to the page and the title of its volume link to the volume.
  private static Optional<String> linked(TextBlock block) {
    return block.runs().stream()
        .map(Run::link)
        .flatMap(Optional::stream)
        .map(PATH::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /// Whether a line is a volume's title and not a note that cites one.
  private static boolean isTitle(String words) {
    return SiteLines.isVolumeTitle(words) && !CITED.matcher(words).find();
  }

  private static Optional<String> address(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : id(text);
  }

  private static Optional<String> titled(String title) {
    return id(title).or(() -> VolumeTitle.find(title).map(VolumeTitle::id));
  }

  private static Optional<String> id(String text) {
    Matcher matcher = ID.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private static Optional<String> stem(String stem) {
    Matcher matcher = STEM.matcher(stem);
    return id(stem)
        .or(() ->
            stem.toLowerCase(Locale.ROOT).contains("frus") && matcher.find()
                ? Optional.of("frus" + matcher.group(1) + matcher.group(2))
                : Optional.empty());
  }
}
