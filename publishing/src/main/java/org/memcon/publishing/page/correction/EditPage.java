package org.memcon.publishing.page.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.memcon.model.apparatus.Finding;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.PartNames;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.Speaker;
import org.memcon.publishing.page.shell.Shell;
import org.memcon.publishing.page.shell.Templates;

/// The page on which a record is corrected. `part` is the part whose words are corrected, where one
/// was chosen; `refusal` says in a line why the last correction was not taken, and `entered` has
/// what was written into the form, so that nobody has to write it again.
public record EditPage(
    Shell shell,
    EditSheet sheet,
    String token,
    Optional<Passage> part,
    Optional<String> refusal,
    Map<String, String> entered) {

  private static final int WORDS = 90;

  /// The page for a record; `chosen` is the name of a part.
  public static EditPage of(
      String archive,
      EditSheet sheet,
      String token,
      String chosen,
      Optional<String> refusal,
      Map<String, String> entered) {
    Optional<Passage> part =
        passages(sheet.record()).stream()
            .filter(passage -> passage.name().equals(chosen))
            .findFirst();
    return new EditPage(
        Shell.of("Correct " + sheet.record().description().title(), archive, ""),
        sheet,
        token,
        part,
        refusal,
        Map.copyOf(entered));
  }

  /// A turn to be corrected: its name, who speaks, the words that it begins with.
  public record TurnLine(String part, String speaker, String words) {}

  /// A finding by its number, from 1.
  public record FindingLine(int number, Finding finding) {}

  /// The record's address.
  public String address() {
    return "/records/" + sheet.record().id();
  }

  private String value(String field, String known) {
    return entered.getOrDefault(field, known);
  }

  /// The words of the heading.
  public String heading() {
    DiplomaticRecord record = sheet.record();
    return value(
        "heading",
        record
            .heading()
            .map(heading -> Inline.wording(heading.content()))
            .orElse(record.description().title()));
  }

  /// The date in EDTF.
  public String date() {
    return value("date", sheet.record().description().date().map(HistoricalDate::edtf).orElse(""));
  }

  /// The place.
  public String place() {
    return value("place", sheet.record().description().place().orElse(""));
  }

  /// Those present, a line each.
  public String participants() {
    return value("participants", sheet.participants());
  }

  /// How many lines the participants need.
  public int lines() {
    return (int) Math.max(3, Math.min(20, participants().lines().count() + 1));
  }

  /// All turns.
  public List<TurnLine> turns() {
    return passages(sheet.record()).stream()
        .filter(passage -> passage.name().startsWith("t") && passage.speaker().isPresent())
        .map(passage ->
            new TurnLine(
                passage.name(),
                value("speaker-" + passage.name(), passage.speaker().map(Speaker::name).orElse("")),
                begin(passage.words())))
        .toList();
  }

  /// The names that a speaker may have: of those present, and of those who speak.
  public TreeSet<String> names() {
    TreeSet<String> names = new TreeSet<>();
    sheet.record().description().participants().stream().map(Participant::name).forEach(names::add);
    passages(sheet.record()).stream()
        .flatMap(passage -> passage.speaker().stream())
        .map(Speaker::name)
        .forEach(names::add);
    names.remove("");
    return names;
  }

  /// The parts whose words can be corrected, each with the words that it begins with.
  public List<TurnLine> parts() {
    return passages(sheet.record()).stream()
        .map(passage ->
            new TurnLine(
                passage.name(),
                passage.speaker().map(Speaker::name).orElse(""),
                begin(passage.words())))
        .toList();
  }

  /// Whether the chosen part is a paragraph that may be a turn.
  public boolean mayBeATurn() {
    return part.filter(passage -> passage.name().startsWith("p") && passage.speaker().isEmpty())
        .isPresent();
  }

  /// What an editor should look at.
  public List<FindingLine> findings() {
    List<FindingLine> lines = new ArrayList<>();
    for (Finding finding : sheet.record().findings()) {
      lines.add(new FindingLine(lines.size() + 1, finding));
    }
    return lines;
  }

  /// The corrections that have no place in the edition any more.
  public List<HistoryLine> lost() {
    return sheet.history().stream().filter(HistoryLine::isLost).toList();
  }

  // The parts that are named in the edition, each once.
  private static List<Passage> passages(DiplomaticRecord record) {
    Set<String> names = new HashSet<>(PartNames.of(record).all());
    return Passages.of(record).stream().filter(passage -> names.remove(passage.name())).toList();
  }

  private static String begin(String words) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() <= WORDS) {
      return line;
    }
    // Between two words, where there is a place for it.
    int blank = line.lastIndexOf(' ', WORDS);
    return line.substring(0, blank > WORDS / 2 ? blank : WORDS).strip() + "…";
  }

  /// The page as HTML.
  public String html() {
    return Templates.fill("edit.jte", this);
  }
}
