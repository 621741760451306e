package org.memcon.editing.identification.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.editing.identification.office.Countries;
import org.memcon.editing.identification.role.OfficeHolders.Holder;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription.Credit;

/// Who says "I" in a record: whom its first words name ("From Bell."), who signed it, whom its
/// heading calls the sender, who drafted it, or, of an unsigned telegram, airgram or despatch of an
/// embassy, the ambassador.
public record Writer(AuthorityId person, double confidence, String reason) {

  private static final Pattern FIRST_WORDS =
      Pattern.compile("^.{0,120}?(?:^| )From \\p{Lu}\\p{L}+\\.");

  private static final Pattern SENDER =
      Pattern.compile(
          "\\bFrom the (?:Embassy|Legation) in (?:the )?([\\p{L} ]+?) to the (?:Department of"
              + " State|Secretary of State|President|White House)\\b");

  private static final String HOME = "United States";

  /// The writer of a record in which people are marked.
  public static Optional<Writer> of(DiplomaticRecord record, OfficeHolders holders) {
    if (!mayBeWritten(record)) {
      return Optional.empty();
    }
    Optional<Block.Paragraph> opening = opening(record.blocks());
    if (opening.isPresent() && FIRST_WORDS.matcher(wording(opening.get())).find()) {
      return first(opening.get().content())
          .map(name -> new Writer(name, 0.85, "From …, it begins"));
    }
    Optional<Block.Signature> signature = signature(record.blocks());
    if (signature.isPresent()) {
      return wording(signature.get()).contains("For ")
          ? Optional.empty()
          : first(signature.get().content()).map(name -> new Writer(name, 0.92, "signed it"));
    }
    return sender(record).or(() -> drafter(record, holders)).or(() -> chief(record, holders));
  }

  private static boolean mayBeWritten(DiplomaticRecord record) {
    return switch (record.kind()) {
      case TELEGRAM, AIRGRAM, DESPATCH, LETTER, MESSAGE, MEMORANDUM, REPORT, DIARY ->
          record.blocks().stream().noneMatch(Block.Turn.class::isInstance);
      default -> false;
    };
  }

  private static Optional<Block.Paragraph> opening(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .findFirst();
  }

  private static Optional<Block.Signature> signature(List<Block> blocks) {
    return blocks.reversed().stream()
        .filter(Block.Signature.class::isInstance)
        .map(Block.Signature.class::cast)
        .findFirst();
  }

  private static String wording(Block.Paragraph paragraph) {
    return Inline.wording(paragraph.content());
  }

  private static String wording(Block.Signature signature) {
    return Inline.wording(signature.content());
  }

  /// Whom the first name in some words means.
  private static Optional<AuthorityId> first(List<Inline> content) {
    for (Inline inline : content) {
      Optional<AuthorityId> key =
          switch (inline) {
            case Inline.Name name when name.kind() == Inline.Name.Kind.PERSON -> name.key();
            case Inline.Emphasis in -> first(in.content());
            default -> Optional.empty();
          };
      if (key.isPresent()) {
        return key;
      }
    }
    return Optional.empty();
  }

  /// "Letter From Ambassador Bell to …": the name that stands between the two words.
  private static Optional<Writer> sender(DiplomaticRecord record) {
    List<Inline> heading = record.heading().map(it -> it.content()).orElse(List.of());
    boolean from = false;
    for (Inline inline : heading) {
      String words = Inline.wording(List.of(inline));
      if (inline instanceof Inline.Name name
          && name.kind() == Inline.Name.Kind.PERSON
          && name.key().isPresent()) {
        return from
            ? Optional.of(new Writer(name.key().get(), 0.9, "the sender, in the heading"))
            : Optional.empty();
      }
      from |= words.contains("From ") || words.endsWith("From");
      if (from && words.contains(" to ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Writer> drafter(DiplomaticRecord record, OfficeHolders holders) {
    Optional<String> name =
        record.description().credits().stream()
            .filter(credit -> credit.role().startsWith("draft"))
            .map(Credit::name)
            .findFirst();
    return name.map(holders::named)
        .filter(bearers -> bearers.size() == 1)
        .map(bearers -> new Writer(bearers.getFirst().id(), 0.8, "drafted it"));
  }

  /// The ambassador in whose embassy's name it was sent.
  private static Optional<Writer> chief(DiplomaticRecord record, OfficeHolders holders) {
    Matcher sender = SENDER.matcher(record.description().title());
    Optional<HistoricalDate> date = record.description().date();
    Optional<String> country =
        sender.find() ? Countries.of(sender.group(1).strip()) : Optional.empty();
    if (date.isEmpty() || country.isEmpty()) {
      return Optional.empty();
    }
    List<Holder> chiefs = holders.on(date.get(), Role.AMBASSADOR, Optional.of(HOME), country);
    List<Person> sure =
        chiefs.stream()
            .filter(it -> it.holding() == Period.Holding.YES)
            .map(Holder::person)
            .toList();
    return sure.size() == 1
        ? Optional.of(
            new Writer(sure.getFirst().id(), 0.8, "headed the embassy in whose name it was sent"))
        : Optional.empty();
  }
}
