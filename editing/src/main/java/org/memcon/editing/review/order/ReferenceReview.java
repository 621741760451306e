package org.memcon.editing.review.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.apparatus.Finding.Code;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.text.TextSpan;

/// Follows the references that name a document or note of the same volume.
public final class ReferenceReview {

  private record Reference(String from, TextSpan span, String target, String words) {}

  private static final Pattern DOCUMENT = Pattern.compile("\\bDocument (\\d{1,4})(?![\\d-])");
  private static final Pattern FOOTNOTE = Pattern.compile("\\b[Ff]ootnote (\\d{1,3})(?!\\d)");

  private final String volume;
  private final Map<String, Map<String, String>> notes = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  public ReferenceReview(String volume) {
    this.volume = volume;
  }

  public void take(DiplomaticRecord record) {
    Map<String, String> names = new HashMap<>();
    record.notes().forEach(note -> names.put(note.name(), note.label().orElse("")));
    notes.put(record.id().value(), names);
    Parts.walk(record.blocks(), block -> {}, inline -> take(record, inline));
    for (Note note : record.notes()) {
      Parts.walk(note.content(), block -> {}, inline -> take(record, inline));
    }
  }

  private void take(DiplomaticRecord record, Inline inline) {
    if (inline instanceof Inline.CrossReference reference) {
      reference
          .target()
          .filter(target -> !volume.isEmpty() && target.matches("\\Q" + volume + "\\E-d\\d.*"))
          .ifPresent(target ->
              references.add(
                  new Reference(
                      record.id().value(),
                      record.span(),
                      target,
                      Inline.wording(reference.content()))));
    }
  }

  public List<Finding> end() {
    List<Finding> findings = new ArrayList<>();
    TreeSet<Integer> numbers = new TreeSet<>();
    notes.keySet().forEach(id -> number(id).ifPresent(numbers::add));
    for (Reference reference : new LinkedHashSet<>(references)) {
      int hash = reference.target().indexOf('#');
      String record = hash < 0 ? reference.target() : reference.target().substring(0, hash);
      String part = hash < 0 ? "" : reference.target().substring(hash + 1);
      Map<String, String> known = notes.get(record);
      if (known != null && (part.isEmpty() || known.containsKey(part))) {
        String label = part.isEmpty() ? "" : known.getOrDefault(part, "");
        if (isElse(reference.words(), record, label)) {
          findings.add(
              new Finding(
                  Code.MC208,
                  reference.span(),
                  Code.MC208.label()
                      + ": in "
                      + reference.from()
                      + ", “"
                      + reference.words()
                      + "” leads to "
                      + reference.target()));
        }
      }
      boolean none = known == null && isHere(record, numbers);
      if (none || known != null && part.startsWith("fn") && !known.containsKey(part)) {
        findings.add(
            new Finding(
                Code.MC204,
                reference.span(),
                Code.MC204.label() + ": " + reference.from() + " to " + reference.target()));
      }
    }
    return findings;
  }

  /// Whether a document would stand here if the volume had it: an excerpt has not what is before or
  /// behind it.
  private static boolean isHere(String record, TreeSet<Integer> numbers) {
    OptionalInt asked = number(record);
    return asked.isEmpty()
        || numbers.isEmpty()
        || numbers.first() <= 1
        || asked.getAsInt() > numbers.first() && asked.getAsInt() < numbers.last();
  }

  private static OptionalInt number(String record) {
    Matcher number = NUMBER.matcher(record);
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }

  private static final Pattern NUMBER = Pattern.compile("-d(\\d{1,5})");

  /// Whether the words name one document or note, and it is not the one they lead to.
  private static boolean isElse(String words, String record, String label) {
    Matcher document = DOCUMENT.matcher(words);
    if (document.find()) {
      String number = document.group(1);
      boolean same = record.endsWith("-d" + number) || record.matches(".*-d" + number + "\\D.*");
      if (!same && !document.find()) {
        return true;
      }
    }
    Matcher footnote = FOOTNOTE.matcher(words);
    return footnote.find()
        && label.matches("\\d+")
        && !footnote.group(1).equals(label)
        && !footnote.find();
  }
}
