package org.memcon.editing.identification.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord.Person;
import org.memcon.model.authority.NameForm;
import org.memcon.model.authority.Office;
import org.memcon.model.authority.Period;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.Block;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;
import org.memcon.model.text.TextSpan;

/// Who says "I" in telegrams, airgrams and letters.
class WriterTest {

  private static final TextSpan SPAN = new TextSpan(0, 1);

  private final OfficeHolders holders = new OfficeHolders(List.of(ambassador()));

  @Test
  void anUnsignedAirgramOfAnEmbassyIsTheAmbassadors() {
    assertEquals(
        "marsh: headed the embassy in whose name it was sent",
        writer(
            "Airgram From the Embassy in France to the Department of State", words("I called.")));
  }

  @Test
  void whoSignedWroteIt() {
    assertEquals(
        "roe: signed it",
        writer(
            "Telegram From the Embassy in France to the Department of State",
            words("I called."),
            new Block.Signature(SPAN, Optional.empty(), List.of(name("Roe", "roe")))));
  }

  @Test
  void whoSignedForAnotherOrIsNotKnownIsNobodyWhoSaysI() {
    Inline unknown = new Inline.Text(SPAN, "Quill");
    assertEquals(
        "nobody",
        writer(
            "Telegram From the Embassy in France to the Department of State",
            words("I called."),
            new Block.Signature(SPAN, Optional.empty(), List.of(unknown))));
  }

  @Test
  void theFirstWordsMayNameTheWriter() {
    Inline from = new Inline.Text(SPAN, "812. From ");
    Block first =
        new Block.Paragraph(
            SPAN,
            List.of(from, name("Vale", "vale"), new Inline.Text(SPAN, ". I called.")),
            Optional.empty());
    assertEquals(
        "vale: From …, it begins",
        writer("Telegram From the Embassy in France to the Department of State", first));
  }

  @Test
  void theDepartmentsTelegramsAreNobodys() {
    assertEquals(
        "nobody",
        writer(
            "Telegram From the Department of State to the Embassy in France", words("I called.")));
  }

  private String writer(String title, Block... blocks) {
    return Writer.of(record(title, List.of(blocks)), holders)
        .map(it -> it.person().value() + ": " + it.reason())
        .orElse("nobody");
  }

  private static Block words(String words) {
    return new Block.Paragraph(SPAN, List.of(new Inline.Text(SPAN, words)), Optional.empty());
  }

  private static Inline name(String words, String id) {
    return new Inline.Name(
        SPAN,
        Inline.Name.Kind.PERSON,
        Optional.of(new AuthorityId(id)),
        Optional.empty(),
        List.of(new Inline.Text(SPAN, words)));
  }

  private static DiplomaticRecord record(String title, List<Block> blocks) {
    RecordDescription description =
        new RecordDescription(
            title,
            Optional.of(HistoricalDate.day(LocalDate.of(1962, 5, 4))),
            Optional.of("Paris"),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new DiplomaticRecord(
        new RecordId("d1"),
        RecordKind.TELEGRAM,
        SPAN,
        Optional.empty(),
        blocks,
        List.of(),
        description,
        List.of());
  }

  private static Person ambassador() {
    Office office =
        new Office(
            "Ambassador",
            Optional.of("United States"),
            Optional.of("France"),
            Period.between(HistoricalDate.year(1961), HistoricalDate.year(1963)),
            false,
            Optional.of("register"));
    return new Person(
        new AuthorityId("marsh"),
        List.of(NameForm.of("Marsh, Ruth")),
        Optional.empty(),
        Period.UNBOUNDED,
        List.of(office),
        List.of(),
        List.of());
  }
}
