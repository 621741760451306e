package org.memcon.tei.interpretation.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.Heading;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Note;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.tei.interpretation.phrase.Inlines;
import org.memcon.tei.tree.Node.Element;
import org.memcon.tei.vocabulary.DateAttributes;

/// A record's description as its own parts give it, where no header tells it.
public final class DerivedDescription {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:No\\. ?)?\\[?\\d{1,5}[A-Za-z]?\\b\\]?(?:[.:)]\\s*|\\s+)");

  private DerivedDescription() {}

  static RecordDescription of(
      Element div,
      Optional<Heading> heading,
      List<Block> blocks,
      List<Note> notes,
      Optional<String> volume,
      List<RecordDescription.Statement> statements) {
    Optional<SourceNote> source =
        notes.stream()
            .filter(note -> note.kind() == Note.Kind.SOURCE)
            .findFirst()
            .map(note -> SourceNote.of(note.content(), note.span()));
    Optional<Element> dateline = dateline(div);
    Optional<Element> head = div.first("head");
    return new RecordDescription(
        heading.map(DerivedDescription::title).orElse(""),
        dateline.flatMap(DerivedDescription::date).or(() -> head.flatMap(DerivedDescription::date)),
        dateline
            .flatMap(DerivedDescription::place)
            .or(() -> head.flatMap(DerivedDescription::place)),
        source.flatMap(SourceNote::classification).or(() -> Markings.classification(blocks)),
        source.map(SourceNote::handling).orElse(List.of()),
        subjects(blocks),
        participants(heading, blocks),
        source.flatMap(SourceNote::reference).map(List::of).orElse(List.of()),
        source.map(SourceNote::credits).orElse(List.of()),
        statements,
        List.of(),
        div.said("xml:lang"),
        volume);
  }

  private static String title(Heading heading) {
    String words = Inline.wording(heading.content());
    String title = NUMBER.matcher(words).replaceFirst("");
    return title.isEmpty() ? words : title;
  }

  /// The first dateline that is the record's own, not an attachment's.
  private static Optional<Element> dateline(Element element) {
    for (Element child : element.elements()) {
      if (child.is("dateline")) {
        return Optional.of(child);
      }
      if (child.is("opener") || child.is("closer") || child.is("div", "part")) {
        Optional<Element> inner = dateline(child);
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<HistoricalDate> date(Element line) {
    Optional<HistoricalDate> date =
        line.within("date").stream()
            .flatMap(element -> DateAttributes.read(element::attribute).stream())
            .findFirst();
    if (date.isEmpty() || date.get().time().isPresent()) {
      return date;
    }
    return line.within("time").stream()
        .flatMap(time -> time.said("when").or(() -> time.said("from")).stream())
        .flatMap(time -> DateAttributes.read(at(date.get(), time)).stream())
        .findFirst()
        .or(() -> date);
  }

  private static Function<String, @Nullable String> at(HistoricalDate date, String time) {
    return name -> name.equals("when") ? date.earliest() + "T" + time : null;
  }

  private static Optional<String> place(Element line) {
    return line.within("placeName").stream()
        .map(Element::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static List<String> subjects(List<Block> blocks) {
    List<String> subjects = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.SubjectLine line) {
        for (Block.Item item : line.items()) {
          String words = Inline.wording(item.content());
          if (!words.isEmpty()) {
            subjects.add(words);
          }
        }
      }
    }
    return subjects;
  }

  /// Those present; for a letter or a telegram the parties that its heading names.
  private static List<Participant> participants(Optional<Heading> heading, List<Block> blocks) {
    List<Participant> participants = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Participants list) {
        list.delegations().forEach(delegation -> participants.addAll(delegation.members()));
      }
    }
    if (participants.isEmpty()) {
      heading.ifPresent(head -> parties(head.content(), participants));
    }
    return participants;
  }

  private static void parties(List<Inline> content, List<Participant> parties) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Name name && name.type().isPresent()) {
        Optional<String> role =
            switch (name.type().get()) {
              case "from" -> Optional.of("sender");
              case "to" -> Optional.of("recipient");
              default -> Optional.empty();
            };
        String words = Inline.wording(name.content());
        if (role.isPresent() && !words.isEmpty()) {
          List<Inline> entry = new ArrayList<>(List.of(name));
          Inlines.trimEnd(entry);
          parties.add(
              new Participant(name.span(), entry, words, role, Optional.empty(), name.key()));
        }
      } else if (inline instanceof Inline.Emphasis emphasis) {
        parties(emphasis.content(), parties);
      }
    }
  }
}
