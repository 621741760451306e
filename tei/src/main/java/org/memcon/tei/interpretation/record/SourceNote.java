package org.memcon.tei.interpretation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.archive.ReferenceCode.Level;
import org.memcon.model.record.Block;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Credit;
import org.memcon.model.text.TextSpan;

/// What the words of a source note say: "Source: Department of State, Central Files, 611.61/1-2961.
/// Secret; Limit Distribution. Drafted by Berg." Where the original is, how it is classified and
/// handled, and who drafted it.
public record SourceNote(
    Optional<ReferenceCode> reference,
    Optional<String> classification,
    List<String> handling,
    List<Credit> credits) {

  private static final Pattern CLASSIFICATION =
      Pattern.compile(
          "(?<=^|[.;:] )(Top Secret|Secret|Confidential|Restricted|Unclassified"
              + "|Limited Official Use|Official Use Only|For Official Use Only"
              + "|Administratively Confidential|No classification marking)"
              + "((?:; [^.;]+)*)(?=[.]|$)");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(Drafted|Approved|Cleared|Prepared) by ([^.;]*?(?:\\b[A-Z]\\.[^.;]*)*)(?= on | and"
              + " (?:approved|initialed|cleared|concurred)|[.;]|$)");

  private static final Pattern LABEL =
      Pattern.compile("(?:^|(?<=[.!?”\"’)\\]] )|\\[)(?:Source: *(?:[Ss]ource: *)?|source: *)");

  /// A number of a decimal file that stands alone, as volumes print it whose preface says whose
  /// file that is.
  private static final Pattern DECIMAL =
      Pattern.compile("\\d{3}[A-Za-z]?\\d?[A-Za-z]?\\.[\\w. –-]*/\\d[\\d–-]*");

  /// What carries a text is no file.
  private static final Pattern CARRIER =
      Pattern.compile(
          "(?i)(?:circular |joint"
              + " )?(?:telegram|airgram|despatch|letter|memorandum|instruction|note)s?");

  /// What was printed is in no archive.
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)public papers\\b.*|.*\\bbulletin|foreign relations\\b.*|american foreign policy\\b.*"
              + "|documents on .*|hearings\\b.*|congressional record|weekly compilation\\b.*"
              + "|the presidential campaign\\b.*|new york times|current economic developments");

  private static final Pattern BOX = Pattern.compile("(?i)^box(?:es)? (.+)");
  private static final Pattern LOT = Pattern.compile("(?i)\\blot (?:file )?(.+)");
  private static final Pattern GROUP = Pattern.compile("(?i)^(?:RG|Record Group) (\\d+)");
  private static final Pattern FILE =
      Pattern.compile("^[0-9A-Z]{2,}[.\\dA-Z/–-]*/\\S+$|^\\d{3}[A-Z]?\\.\\S+$");

  static SourceNote of(List<Block> content, TextSpan span) {
    String words = words(content);
    String body = behindLabel(words);
    Matcher marked = CLASSIFICATION.matcher(body);
    Optional<String> classification = Optional.empty();
    List<String> handling = new ArrayList<>();
    String where = firstSentence(body);
    if (marked.find()) {
      classification = Optional.of(marked.group(1));
      for (String part : marked.group(2).split(";")) {
        if (!part.isBlank()) {
          handling.add(part.strip());
        }
      }
      if (marked.start() > 0 && marked.start() < 400) {
        where = body.substring(0, marked.start());
      }
    }
    return new SourceNote(reference(where, span), classification, handling, credits(words, span));
  }

  /// What stands behind "Source:"; some volumes sum a document up before they say where it is.
  private static String behindLabel(String words) {
    Matcher label = LABEL.matcher(words);
    return label.find() ? words.substring(label.end()) : words;
  }

  /// All words of a note on one line.
  static String words(List<Block> content) {
    StringBuilder words = new StringBuilder();
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        words.append(words.isEmpty() ? "" : " ").append(Inline.wording(paragraph.content()));
      }
    }
    return words.toString();
  }

  private static String firstSentence(String body) {
    Matcher end = Pattern.compile("(?<=[^.]{3})\\.(?: (?=[A-Z])|$)").matcher(body);
    return end.find() ? body.substring(0, end.start()) : body;
  }

  private static Optional<ReferenceCode> reference(String where, TextSpan span) {
    String text = where.strip().replaceFirst("[\\s.;:,]+$", "");
    if (text.isEmpty() || text.length() > 400) {
      return Optional.empty();
    }
    String[] parts = text.split(",\\s+|;\\s+|: ");
    String archive = parts[0].strip();
    if (PUBLISHED.matcher(archive).matches()) {
      return Optional.of(new ReferenceCode(span, text, Optional.empty(), List.of()));
    }
    boolean decimal = DECIMAL.matcher(archive).matches();
    if (parts.length == 1 && !decimal) {
      return Optional.of(new ReferenceCode(span, text, Optional.empty(), List.of()));
    }
    List<Level> levels = new ArrayList<>();
    for (int i = decimal ? 0 : 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (!part.isBlank() && !CARRIER.matcher(part).matches()) {
        levels.add(level(part, decimal && i == 0 || i == parts.length - 1));
      }
    }
    return Optional.of(
        new ReferenceCode(span, text, decimal ? Optional.empty() : Optional.of(archive), levels));
  }

  private static Level level(String part, boolean last) {
    Matcher group = GROUP.matcher(part);
    if (group.find()) {
      return new Level(Level.Kind.RECORD_GROUP, group.group(1));
    }
    Matcher box = BOX.matcher(part);
    if (box.matches()) {
      return new Level(Level.Kind.BOX, box.group(1));
    }
    Matcher lot = LOT.matcher(part);
    if (lot.find() && lot.start() == 0) {
      return new Level(Level.Kind.LOT, lot.group(1));
    }
    if (last && (FILE.matcher(part).matches() || DECIMAL.matcher(part).matches())) {
      return new Level(Level.Kind.NUMBER, part);
    }
    return new Level(last ? Level.Kind.FOLDER : Level.Kind.COLLECTION, part);
  }

  private static List<Credit> credits(String words, TextSpan span) {
    List<Credit> credits = new ArrayList<>();
    Matcher credit = CREDIT.matcher(words);
    while (credit.find()) {
      String role =
          switch (credit.group(1)) {
            case "Drafted", "Prepared" -> "drafter";
            case "Approved" -> "approver";
            default -> "clearer";
          };
      String name = credit.group(2).strip();
      if (!name.isEmpty() && name.length() < 200) {
        credits.add(new Credit(span, role, name));
      }
    }
    return credits;
  }
}
