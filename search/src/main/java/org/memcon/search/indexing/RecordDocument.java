package org.memcon.search.indexing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.memcon.model.archive.ReferenceCode;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.edition.Passage;
import org.memcon.model.edition.Passages;
import org.memcon.model.record.DiplomaticRecord;
import org.memcon.model.record.Inline;
import org.memcon.model.record.Participant;
import org.memcon.model.record.RecordDescription;
import org.memcon.model.record.RecordDescription.Statement;
import org.memcon.model.record.Speaker;
import org.memcon.search.analysis.WordReader;
import org.memcon.search.layout.Accession;
import org.memcon.search.layout.Fields;
import org.memcon.search.layout.Languages;
import org.memcon.search.layout.LetterTable;
import org.memcon.search.layout.RecordSummary;
import org.memcon.search.packing.Packing;
import org.memcon.search.packing.PackingSample;
import org.memcon.search.pages.PageTable;
import org.memcon.search.storage.StoredPassage;
import org.memcon.search.storage.StoredRecord;
import org.memcon.search.storage.StoredRecordWriter;

/// Makes the Lucene document of a record. One is used for many records, one after the other, by one
/// thread at a time; the document has to be indexed before the next is made.
final class RecordDocument {

  /// The name of the passage that is the record's heading.
  static final String HEADING_NAME = "heading";

  /// The name of the passage that is the archive's abstract.
  static final String ABSTRACT_NAME = "abstract";

  private static final int MOST_YEARS = 100;

  private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType HEADING = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private final WordReader reader = WordReader.ofMany();
  private final PassageTableWriter table = new PassageTableWriter(reader);
  private final PageTableWriter pages = new PageTableWriter();
  private final WordBuffer text = new WordBuffer();
  private final LetterTable.Writer letters = new LetterTable.Writer();
  private final WordStream textStream = WordStream.ofText(text);
  private final WordStream headingStream = WordStream.ofNames(text);
  private final List<NameField> nameFields = new ArrayList<>();
  private int nameFieldsUsed;

  private List<IndexableField> fields = new ArrayList<>();
  private final List<StoredPassage> passages = new ArrayList<>();
  private final Set<String> layers = new LinkedHashSet<>();
  private final StoredRecordWriter storage;
  private Optional<Packing> learned = Optional.empty();

  /// The words of a field of names, and their way into the index.
  private record NameField(WordBuffer words, WordStream stream) {}

  private static FieldType type(IndexOptions options, boolean withoutNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(withoutNorms);
    type.freeze();
    return type;
  }

  /// Documents whose texts are shown to a sample.
  RecordDocument(PackingSample sample) {
    this.storage = new StoredRecordWriter(sample);
  }

  /// The packing for those that come later, if the last record was one too many for the old.
  Optional<Packing> learned() {
    return learned;
  }

  /// The document of a record, its texts packed.
  List<IndexableField> of(
      Accession accession, int position, DiplomaticRecord record, Packing packing) {
    clear();
    RecordNames names = RecordNames.of(record);
    table.reported(names.reported);
    passages(record);
    RecordSummary summary = summary(accession, position, record);
    BytesRef pageTable = new BytesRef(pages.table(text.size() + text.texts()));
    learned = storage.write(summary, pages(pageTable), passages, packing, fields::add);
    fields.add(new Field(Fields.TEXT, textStream.upTo(Integer.MAX_VALUE), TEXT));
    fields.add(new Field(Fields.HEADING, headingStream.upTo(1), HEADING));
    fields.add(
        new BinaryDocValuesField(
            Fields.PASSAGES,
            new BytesRef(table.table(text, folded(names.present), folded(names.addressed)))));
    letters.clear();
    text.letters(letters);
    fields.add(new BinaryDocValuesField(Fields.LETTERS, letters.table()));
    fields.add(new NumericDocValuesField(Fields.LENGTH, text.size()));
    fields.add(new BinaryDocValuesField(Fields.PAGES, pageTable));
    facts(accession, position, record, summary);
    names(record.description(), names);
    keys(Fields.LAYER, layers);
    return fields;
  }

  /// The fields by which records are ranked and cut into passages, without anything in them. Lucene
  /// looks a value up more quickly where every document has one.
  static List<IndexableField> empty() {
    return List.of(
        new Field(Fields.TEXT, WordStream.ofText(new WordBuffer()).upTo(0), TEXT),
        new Field(Fields.HEADING, WordStream.ofText(new WordBuffer()).upTo(0), HEADING),
        new BinaryDocValuesField(Fields.LETTERS, new BytesRef()),
        new BinaryDocValuesField(Fields.PASSAGES, new BytesRef(new byte[4])));
  }

  private void clear() {
    fields = new ArrayList<>(64);
    passages.clear();
    layers.clear();
    table.clear();
    pages.clear();
    text.clear();
    nameFieldsUsed = 0;
  }

  private void passages(DiplomaticRecord record) {
    String heading =
        record
            .heading()
            .map(head -> Inline.wording(head.content()))
            .filter(wording -> !wording.isEmpty())
            .orElse(record.description().title());
    passage(HEADING_NAME, Passage.Layer.HEADING, heading);
    record
        .description()
        .statement(Statement.Topic.ABSTRACT)
        .ifPresent(words -> passage(ABSTRACT_NAME, Passage.Layer.EDITORIAL, words));
    for (Passage passage : Passages.of(record)) {
      text.add(passage.words(), reader);
      table.add(passage);
      layers.add(passage.layer().code());
      int gaps = text.texts() - 1; // one position stays empty between two passages
      pages.add(passage, text.start(gaps) + gaps, character -> text.wordAt(character) + gaps);
      passages.add(
          new StoredPassage(
              passage.name(),
              passage.page(),
              passage.speaker().map(Speaker::name),
              passage.words()));
    }
  }

  private void passage(String name, Passage.Layer layer, String wording) {
    text.add(wording, reader);
    table.add(layer);
    layers.add(layer.code());
    pages.add(text.start(text.texts() - 1) + text.texts() - 1);
    passages.add(new StoredPassage(name, Optional.empty(), Optional.empty(), wording));
  }

  /// A record that begins in the middle of a page says so only on the next: the page before that.
  private Optional<StoredRecord.Pages> pages(BytesRef table) {
    List<String> told =
        passages.stream().flatMap(passage -> passage.page().stream()).distinct().toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (!told.stream().allMatch(RecordDocument::isCounted)) {
      return Optional.of(new StoredRecord.Pages(told.getFirst(), told.getLast()));
    }
    PageTable printed = new PageTable();
    printed.read(table);
    return Optional.of(
        new StoredRecord.Pages(
            Integer.toString(printed.firstPage()), Integer.toString(printed.lastPage())));
  }

  private static boolean isCounted(String page) {
    return page.length() < 7 && page.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private List<String> folded(Set<String> names) {
    return names.stream().map(name -> PassageTableWriter.folded(name, reader)).toList();
  }

  private static RecordSummary summary(Accession accession, int position, DiplomaticRecord record) {
    RecordDescription description = record.description();
    Optional<ReferenceCode> reference = description.references().stream().findFirst();
    return new RecordSummary(
        record.id(),
        accession.id(),
        position,
        accession.source(),
        description.title(),
        record.kind(),
        description.date(),
        description.place(),
        description.classification(),
        reference.flatMap(ReferenceCode::repository),
        reference.map(ReferenceCode::normalized),
        description.volume(),
        record.heading().flatMap(heading -> heading.number()),
        description.participants().stream().map(Participant::name).toList());
  }

  private void facts(
      Accession accession, int position, DiplomaticRecord record, RecordSummary summary) {
    term(Fields.TYPE, Fields.RECORD);
    term(Fields.ACCESSION, accession.id());
    term(Fields.ID, record.id().value());
    fields.add(new SortedDocValuesField(Fields.ACCESSION, new BytesRef(accession.id())));
    fields.add(new NumericDocValuesField(Fields.POSITION, position));
    term(Fields.KIND, record.kind().code());
    fields.add(new SortedDocValuesField(Fields.KIND, new BytesRef(record.kind().code())));
    summary.date().ifPresent(this::date);
    summary
        .archive()
        .ifPresent(name -> fields.add(new SortedDocValuesField(Fields.REPOSITORY, cut(name))));
    record.description().references().stream()
        .findFirst()
        .flatMap(ReferenceCode::file)
        .ifPresent(file -> fields.add(new SortedDocValuesField(Fields.FILE, cut(file))));
    summary
        .volume()
        .ifPresent(volume -> {
          term(Fields.VOLUME, volume.toLowerCase(Locale.ROOT));
          fields.add(new SortedDocValuesField(Fields.VOLUME, cut(volume)));
        });
    record
        .description()
        .language()
        .map(Languages::code)
        .ifPresent(code -> {
          term(Fields.LANGUAGE, code);
          fields.add(new SortedDocValuesField(Fields.LANGUAGE, cut(code)));
        });
    summary
        .classification()
        .ifPresent(
            name -> fields.add(new SortedDocValuesField(Fields.CLASSIFICATION_KEY, cut(name))));
  }

  private void keys(String field, Set<String> keys) {
    keys.forEach(key -> fields.add(new SortedSetDocValuesField(field, cut(key))));
  }

  private void date(HistoricalDate date) {
    int from = day(date.earliest());
    int to = day(date.latest());
    fields.add(new IntRange(Fields.DATE, new int[] {from}, new int[] {to}));
    fields.add(new NumericDocValuesField(Fields.DAY, from));
    int last = Math.min(date.latest().getYear(), date.earliest().getYear() + MOST_YEARS);
    for (int year = date.earliest().getYear(); year <= last; year++) {
      fields.add(new SortedNumericDocValuesField(Fields.YEAR, year));
    }
  }

  /// A day as a number that an index can compare.
  private static int day(LocalDate day) {
    return Math.toIntExact(Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private void names(RecordDescription description, RecordNames names) {
    names(Fields.SPEAKER, table.speakers());
    keys(Fields.SPEAKER_KEY, table.speakerKeys());
    Set<String> to = new LinkedHashSet<>(names.addressed);
    to.addAll(names.present);
    to.addAll(table.people());
    names(Fields.TO, to);
    names.persons.addAll(table.people());
    names(Fields.PERSON, names.persons);
    Set<String> present = new LinkedHashSet<>(names.present);
    present.addAll(names.talking);
    names(Fields.PRESENT, present);
    keys(Fields.PERSON_KEY, names.personKeys);
    keys(Fields.PRESENT_KEY, names.presentKeys);
    names(Fields.PLACE, names.places);
    keys(Fields.PLACE_KEY, names.placeKeys);
    names.things.forEach(thing -> term(Fields.NAMED, thing));
    List<String> archives = new ArrayList<>();
    for (ReferenceCode code : description.references()) {
      archives.add(code.text() + "\n" + code.normalized());
    }
    names(Fields.ARCHIVE, archives);
    List<String> classifications = new ArrayList<>(description.handling());
    description.classification().ifPresent(classifications::add);
    names(Fields.CLASSIFICATION, classifications);
  }

  private void names(String field, Collection<String> values) {
    if (values.isEmpty()) {
      return;
    }
    if (nameFieldsUsed == nameFields.size()) {
      WordBuffer buffer = new WordBuffer();
      nameFields.add(new NameField(buffer, WordStream.ofNames(buffer)));
    }
    NameField next = nameFields.get(nameFieldsUsed++);
    next.words().clear();
    for (String value : values) {
      next.words().add(value, reader);
    }
    fields.add(new Field(field, next.stream().upTo(Integer.MAX_VALUE), NAMES));
  }

  private void term(String field, String value) {
    fields.add(new StringField(field, cut(value), Field.Store.NO));
  }

  /// A value as a term; Lucene takes no more than 32,766 bytes.
  private static BytesRef cut(String value) {
    return new BytesRef(value.length() > 1_000 ? value.substring(0, 1_000) : value);
  }
}
