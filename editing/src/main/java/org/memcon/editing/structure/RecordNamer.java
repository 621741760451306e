package org.memcon.editing.structure;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.memcon.editing.apparatus.Pairing;
import org.memcon.editing.dating.DateRecognizer;
import org.memcon.editing.draft.DocumentDraft;
import org.memcon.editing.draft.Part;
import org.memcon.editing.draft.PartKind;
import org.memcon.editing.frame.StatementLabels;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordDescription.Statement.Topic;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.Speaker;
import org.memcon.model.text.Role;
import org.memcon.model.text.SourceText;
import org.memcon.model.text.TextSpan;

/// Gives records their stable names: volume and number, the archive's own record id, else date and
/// title with a short hash of the content.
final class RecordNamer {

  private static final Pattern RECORD_ID = Pattern.compile("\\d{4,9}");
  private static final Pattern DOCUMENT_ID = Pattern.compile("d\\d{1,4}[A-Za-z]?(?:-\\d+)?");
  private static final Pattern HYPHENS = Pattern.compile("-{2,}+");
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{ASCII}]");
  private static final int LONGEST_SLUG = 60;

  private final SourceText source;
  private final Optional<String> volume;
  private final Set<String> given = new HashSet<>();

  /// As many characters of a record are told over at once; they stay near the processor.
  private final char[] stretch = new char[4_096];

  RecordNamer(SourceText source, Optional<String> volume) {
    this.source = source;
    this.volume = volume;
  }

  RecordId name(DocumentDraft draft, Pairing pairing, TextSpan span) {
    String wanted =
        volume
            .flatMap(id -> told(draft).or(() -> numbered(draft)).map(name -> id + "-" + name))
            .or(() -> archiveId(draft))
            .orElseGet(() -> slug(draft, pairing, span));
    String name = wanted;
    for (int i = 2; !given.add(name); i++) {
      name = wanted + "-" + i;
    }
    return new RecordId(name);
  }

  /// The name that the source's markup gives to the document itself, where it names it as volumes
  /// do.
  private static Optional<String> told(DocumentDraft draft) {
    return draft
        .first(PartKind.HEADING)
        .filter(part -> part.is(Role.DOCUMENT_HEADING))
        .flatMap(part -> part.block().first().anchor())
        .filter(anchor -> DOCUMENT_ID.matcher(anchor).matches());
  }

  private static Optional<String> numbered(DocumentDraft draft) {
    return draft.number().map(number -> "d" + number);
  }

  /// The id under "Record ID" among the archive's facts.
  private static Optional<String> archiveId(DocumentDraft draft) {
    for (int i = 0; i + 1 < draft.size(); i++) {
      Part label = draft.part(i);
      Part value = draft.part(i + 1);
      boolean told =
          label.kind() == PartKind.STATEMENT_LABEL
              && value.kind() == PartKind.STATEMENT
              && StatementLabels.topic(label.words()).filter(Topic.RECORD_ID::equals).isPresent();
      String id = told ? value.words().strip() : "";
      if (told && RECORD_ID.matcher(id).matches()) {
        return Optional.of("wcda-" + id);
      }
    }
    return Optional.empty();
  }

  /// The heading without the calls of its notes.
  private static Optional<String> heading(DocumentDraft draft, Pairing pairing) {
    int place = draft.indexOf(PartKind.HEADING);
    if (place < 0) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(draft.part(place).words());
    for (Pairing.Called called : pairing.notes().reversed()) {
      called
          .call()
          .filter(call -> call.part() == place)
          .ifPresent(call -> words.replace(call.from(), call.to(), " "));
    }
    return Optional.of(words.toString());
  }

  private String slug(DocumentDraft draft, Pairing pairing, TextSpan span) {
    Optional<String> date =
        draft.parts().stream()
            .filter(RecordNamer::mayDate)
            .flatMap(part -> new DateRecognizer().recognizeAll(part.words()).stream())
            .flatMap(match -> match.date().stream())
            .map(HistoricalDate::edtf)
            .findFirst();
    String title =
        heading(draft, pairing)
            .orElseGet(() -> FOREIGN.matcher(source.description().stem()).replaceAll(""));
    String words = only(Speaker.keyOf(title), RecordNamer::isOfKey);
    String cut =
        words.length() <= LONGEST_SLUG
            ? words
            : words.substring(0, Math.max(20, words.lastIndexOf('-', LONGEST_SLUG)));
    String whole =
        date.map(day -> day.replace('/', '-')).map(day -> day + "-").orElse("")
            + cut
            + "-"
            + hash(span);
    String parted = whole.contains("--") ? HYPHENS.matcher(whole).replaceAll("-") : whole;
    String slug = only(parted, RecordNamer::isOfName);
    return Character.isLetter(slug.charAt(0)) ? slug : "r" + slug;
  }

  private static boolean isOfKey(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isOfName(int c) {
    return isOfKey(c) || c >= 'A' && c <= 'Z' || c == '.' || c == '_';
  }

  /// The characters of a text that may stand in a name.
  private static String only(String text, IntPredicate allowed) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(allowed).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean mayDate(Part part) {
    return part.kind() == PartKind.DATELINE || part.kind() == PartKind.HEADING;
  }

  private String hash(TextSpan span) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String characters = source.characters();
      for (int at = span.start(); at < span.end(); ) {
        int to = Math.min(span.end(), at + stretch.length);
        boolean cut = to < span.end() && Character.isHighSurrogate(characters.charAt(to - 1));
        to -= cut ? 1 : 0;
        // Encoded from an array: of a string with but one sign beyond Latin it takes several times
        // as long.
        characters.getChars(at, to, stretch, 0);
        digest.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(stretch, 0, to - at)));
        at = to;
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
