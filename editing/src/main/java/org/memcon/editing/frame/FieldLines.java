package org.memcon.editing.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.model.text.Region;

/// Finds facts that a page gives in lines of their own, a label and its value in each: "Collection:
/// Papers of E. Orlok", "Language: Boranian".
///
/// One such line may be the record's own; several beside each other, at the head of a page or at
/// its foot, are its keeper's.
public final class FieldLines {

  /// Labels that keepers write and records do not.
  private static final Set<String> KEEPERS =
      Set.of(
          "accession number",
          "archive",
          "archives",
          "author",
          "authors",
          "catalogue description",
          "catalogue reference",
          "citation",
          "collection",
          "collections",
          "contributor",
          "contributors",
          "copyright",
          "creator",
          "credits",
          "description",
          "document number",
          "document type",
          "donor",
          "donors",
          "fond",
          "format",
          "geographic subjects",
          "identifier",
          "keywords",
          "language",
          "languages",
          "license",
          "original language",
          "original archive",
          "people",
          "permanent link",
          "permalink",
          "provenance",
          "publisher",
          "record id",
          "reference",
          "reference code",
          "repository",
          "rights",
          "source",
          "subjects discussed",
          "summary",
          "tags",
          "transcribed",
          "transcription",
          "transcription/markup",
          "translated",
          "translated by",
          "translator",
          "public domain",
          "online version",
          "first published",
          "html markup",
          "proofread",
          "type");

  /// Labels that both write: they stand among a keeper's without ending them.
  private static final Set<String> SHARED =
      Set.of("title", "date", "place", "location", "subject", "subjects", "time", "document date");

  private static final Pattern LABEL =
      Pattern.compile("(?<label>\\p{Lu}[\\p{L}/&() -]{2,30}?) ?: ?(?=\\S)");

  /// As many blocks at the head and at the foot of a page may be facts.
  private static final int EDGE = 16;

  private static final int SEVERAL = 2;

  private FieldLines() {}

  /// The places of the lines among blocks.
  static List<Integer> in(List<TextBlock> blocks) {
    List<Integer> found = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean edge = i < EDGE || i >= blocks.size() - EDGE;
      Optional<String> label = edge ? label(blocks.get(i)) : Optional.empty();
      if (label.filter(KEEPERS::contains).isPresent()) {
        run.add(i);
      } else if (label.filter(SHARED::contains).isEmpty()) {
        found.addAll(run.size() >= SEVERAL ? run : List.of());
        run.clear();
      }
    }
    found.addAll(run.size() >= SEVERAL ? run : List.of());
    return found;
  }

  private static Optional<String> label(TextBlock block) {
    return block.region() == Region.CONTENT && block.role().isEmpty()
        ? labelEnd(block.words()).map(end -> fold(block.words().substring(0, end)))
        : Optional.empty();
  }

  /// Where the value of a line begins whose label is a keeper's; empty where it has none.
  public static Optional<Integer> valueFrom(String words) {
    return labelEnd(words).filter(end -> KEEPERS.contains(fold(words.substring(0, end))));
  }

  /// Where the value begins of a line among a keeper's facts, whatever its label.
  public static Optional<Integer> anyValueFrom(String words) {
    return labelEnd(words);
  }

  /// Whether the line is a label and its value.
  static boolean isField(String words) {
    return words.length() < 120 && labelEnd(words).isPresent();
  }

  private static Optional<Integer> labelEnd(String words) {
    Matcher matcher = LABEL.matcher(words).region(0, Math.min(words.length(), 40));
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  private static String fold(String label) {
    return label.replaceAll("[ :]+$", "").toLowerCase(Locale.ROOT);
  }
}
