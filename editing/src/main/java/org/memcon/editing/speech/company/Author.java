package org.memcon.editing.speech.company;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.memcon.editing.speech.clause.NameWords;
import org.memcon.model.edition.ReportedSpeakers;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Credit;

/// Who says "I" in a record: whom its first words name ("From Bell."), who signed or drafted it, or
/// whom its title calls its writer; "author", where an embassy speaks and nobody is named.
final class Author {

  private Author() {}

  static Optional<String> of(DiplomaticRecord record) {
    return from(record)
        .or(() -> fromLine(record))
        .or(() -> byLine(record.description().title()))
        .or(() -> fromTitle(record.description().title()))
        .or(() -> signed(record.blocks()))
        .or(() -> drafter(record))
        .or(() -> unnamed(record))
        .map(Author::cleaned)
        .filter(name -> !name.isEmpty());
  }

  /// "From Vance." among the first words of a telegram.
  private static Optional<String> from(DiplomaticRecord record) {
    for (Block block : record.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        String words = Inline.wording(paragraph.content());
        String head = words.substring(0, Math.min(words.length(), 200));
        int at = head.indexOf("From ");
        if (at >= 0 && (at == 0 || head.charAt(at - 1) == ' ')) {
          int end = head.indexOf('.', at);
          String name = end < 0 ? "" : head.substring(at + 5, end);
          return isSurname(name) ? Optional.of(name) : Optional.empty();
        }
        if (words.length() > 60) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /// "FROM: EMIL ORLOK" at the head of a memorandum.
  private static Optional<String> fromLine(DiplomaticRecord record) {
    for (Block block : record.blocks().subList(0, Math.min(HEAD, record.blocks().size()))) {
      if (block instanceof Block.Paragraph paragraph && mayBeFrom(paragraph.content())) {
        Matcher from = FROM.matcher(Inline.wording(paragraph.content()));
        if (from.matches()) {
          String name = from.group("name");
          boolean office =
              Stream.of(name.toLowerCase(Locale.ROOT).split("[ -]")).anyMatch(NameWords::isOffice);
          return office ? Optional.empty() : Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the words do not begin with another letter than "FROM" does: most are no such line.
  private static boolean mayBeFrom(List<Inline> content) {
    return content.isEmpty()
        || !(content.getFirst() instanceof Inline.Text text)
        || text.text().isBlank()
        || text.text().stripLeading().startsWith("F");
  }

  /// As many blocks stand at the head of a memorandum.
  private static final int HEAD = 14;

  private static final Pattern FROM =
      Pattern.compile(
          "(?:FROM|From) ?: (?:(?:Mr|Mrs|Dr|Gen)\\. )?(?<name>(?:\\p{Lu}[\\p{L}’'.-]*"
              + " ){1,3}\\p{Lu}[\\p{L}’'-]+)");

  private static boolean isSurname(String name) {
    return !name.isEmpty()
        && name.length() < 20
        && name.indexOf(' ') < 0
        && Character.isUpperCase(name.charAt(0));
  }

  /// "by the Counselor of Embassy (Bell)", "by Mr. John Bell of the Office of …".
  private static Optional<String> byLine(String title) {
    int by = title.indexOf(", by ");
    int at = by < 0 ? title.indexOf(" by ") : by + 1;
    if (at < 0) {
      return Optional.empty();
    }
    String rest = title.substring(at + 4);
    List<TitleNames.Party> parties = TitleNames.of(rest);
    if (rest.startsWith("the ") && !parties.isEmpty()) {
      return Optional.of(parties.getFirst().name());
    }
    int end = rest.length();
    for (String stop : new String[] {",", " of ", " to ", " ("}) {
      int found = rest.indexOf(stop);
      end = found > 0 ? Math.min(end, found) : end;
    }
    String name = rest.substring(0, end).replaceFirst("^(?:Mr|Mrs|Dr)\\. ", "");
    return name.startsWith("the ") ? Optional.empty() : Optional.of(name);
  }

  /// "From the Ambassador in Freedonia (Bell) to …".
  private static Optional<String> fromTitle(String title) {
    int from = title.indexOf("From ");
    int to = title.indexOf(" to ", Math.max(0, from));
    if (from < 0) {
      return Optional.empty();
    }
    String sender = title.substring(from + 5, to < 0 ? title.length() : to);
    List<TitleNames.Party> parties = TitleNames.of(sender);
    if (!parties.isEmpty()) {
      return Optional.of(parties.getFirst().name());
    }
    return sender.startsWith("the ") || sender.startsWith("The ") || sender.length() > 40
        ? Optional.empty()
        : Optional.of(sender);
  }

  private static Optional<String> signed(List<Block> blocks) {
    for (Block block : blocks.reversed()) {
      if (block instanceof Block.Signature signature) {
        String words = Inline.wording(signature.content());
        if (words.length() > 1 && words.length() < 80) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  /// An embassy's telegram is its head's, whoever that is.
  private static Optional<String> unnamed(DiplomaticRecord record) {
    String title = record.description().title();
    boolean embassys =
        title.contains("From the Embassy in ") || title.contains("From the Legation in ");
    return embassys ? Optional.of(ReportedSpeakers.AUTHOR) : Optional.empty();
  }

  private static Optional<String> drafter(DiplomaticRecord record) {
    return record.description().credits().stream()
        .filter(credit -> credit.role().startsWith("draft") || credit.role().startsWith("prepar"))
        .map(Credit::name)
        .findFirst();
  }

  private static final Pattern SIGNED =
      Pattern.compile("(?i)^[\\[(](?:signed|signature|sgd\\.?)[\\])] ?");
  private static final Pattern SIGNS = Pattern.compile("[\\[\\]().*\\d]+");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  /// The name without brackets, initials that stand alone and what follows a comma.
  private static String cleaned(String signed) {
    String name = SIGNED.matcher(signed).replaceFirst("");
    int end = name.length();
    for (String stop : new String[] {",", " (", "/"}) {
      int found = name.indexOf(stop);
      end = found > 0 ? Math.min(end, found) : end;
    }
    String clean = SIGNS.matcher(name.substring(0, end)).replaceAll(" ").strip();
    int last = 0;
    String[] words = WHITE.split(clean);
    StringBuilder kept = new StringBuilder();
    for (String word : words) {
      if (last++ < 4 && word.length() > 1 && Character.isLetter(word.charAt(0))) {
        kept.append(kept.isEmpty() ? "" : " ").append(word);
      }
    }
    return kept.toString();
  }
}
