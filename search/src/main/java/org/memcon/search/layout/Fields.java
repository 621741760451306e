package org.memcon.search.layout;

/// The names of the index's fields. A Lucene document is a record, or a volume's list of people, or
/// says that an accession is wholly indexed.
public final class Fields {

  /// What a document is: [#RECORD], [#ACCESSION] or [#LIST].
  public static final String TYPE = "type";

  /// The type of documents that are records.
  public static final String RECORD = "record";

  /// The type of documents that say how texts are packed.
  public static final String PACKING = "packing";

  /// The type of documents that hold the people, places and terms that a volume lists.
  public static final String LIST = "list";

  /// The accession that a document belongs to, by its id; as a type, the documents that say that
  /// one is wholly indexed.
  public static final String ACCESSION = "accession";

  /// The record's id.
  public static final String ID = "id";

  /// All words of a record, passage behind passage, with the position in between left empty: folded
  /// terms.
  public static final String TEXT = "text";

  /// How these words are written where that is not so: a [LetterTable].
  public static final String LETTERS = "letters";

  /// The words of the heading alone, for relevance.
  public static final String HEADING = "heading";

  /// Where each passage begins and what it is: a [PassageTable].
  public static final String PASSAGES = "passages";

  /// How many words a record has.
  public static final String LENGTH = "length";

  /// Where the pages of a record begin: a table of pages.
  public static final String PAGES = "pages";

  /// What a list says of a record: packed texts.
  public static final String FACTS = "facts";

  /// What is stored of a document that is no record.
  public static final String STORED = "stored";

  /// Some passages of a record, one behind the other: packed texts.
  public static final String WORDS = "words";

  /// The span of days that the record can be dated to.
  public static final String DATE = "date";

  /// The first of these days, for sorting.
  public static final String DAY = "day";

  /// The years that they lie in.
  public static final String YEAR = "year";

  /// The record's place among those of its source.
  public static final String POSITION = "position";

  /// The names of those who speak.
  public static final String SPEAKER = "speaker";

  /// The keys of those who speak, to count by.
  public static final String SPEAKER_KEY = "speaker_key";

  /// The names of those spoken or written to.
  public static final String TO = "to";

  /// The names of everybody the record names.
  public static final String PERSON = "person";

  /// Everybody the record names, by id where it is known and else by key, to count by.
  public static final String PERSON_KEY = "person_key";

  /// The names of those present.
  public static final String PRESENT = "present";

  /// Those present, by id where it is known and else by key, to count by.
  public static final String PRESENT_KEY = "present_key";

  /// Where the record was written or the meeting held.
  public static final String PLACE = "place";

  /// Where it was, by id where it is known and else as it is printed, to count by.
  public static final String PLACE_KEY = "place_key";

  /// The places and bodies that the words of a record name, datelines aside: the id of each, or the
  /// name where no id is known; and the name as it is printed behind `=`. All in lower case.
  public static final String NAMED = "named";

  /// The code of the record's kind.
  public static final String KIND = "kind";

  /// The words of the archive and its reference codes.
  public static final String ARCHIVE = "archive";

  /// The archive, to count by.
  public static final String REPOSITORY = "repository";

  /// The file in the archive, to count by.
  public static final String FILE = "file";

  /// Words of classification and handling.
  public static final String CLASSIFICATION = "classification";

  /// The classification as it is printed, to count by.
  public static final String CLASSIFICATION_KEY = "classification_key";

  /// The id of the volume or collection.
  public static final String VOLUME = "volume";

  /// The layers that the record has passages in, by their codes, to count by.
  public static final String LAYER = "layer";

  /// The language, as a BCP 47 tag.
  public static final String LANGUAGE = "lang";

  /// The form of all this. A change that old indexes do not have raises it; they are rebuilt.
  public static final String FORMAT = "8";

  /// Under which name the form is kept with each commit.
  public static final String FORMAT_KEY = "memcon.format";

  private Fields() {}
}
