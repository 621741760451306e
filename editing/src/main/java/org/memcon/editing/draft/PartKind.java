package org.memcon.editing.draft;

/// What a block of a document can be.
public enum PartKind {
  /// Not yet decided.
  OPEN("block"),
  FILE_LINE("file number"),
  NUMBER("document number"),
  HEADING("heading"),
  DATELINE("dateline"),
  MARKING("marking"),
  SUBJECT_LABEL("subject label"),
  SUBJECT("subject"),
  PARTICIPANTS_LABEL("participants label"),
  DELEGATION("delegation"),
  PARTICIPANT("participant"),
  LIST_LABEL("list label"),
  LIST_ITEM("list item"),
  BULLET("bulleted item"),
  SALUTATION("salutation"),
  PARAGRAPH("paragraph"),
  SUBHEADING("subheading"),
  SPEECH("turn"),
  SPEECH_GOES_ON("turn, continued"),
  STAGE_DIRECTION("stage direction"),
  SIGNATURE("signature"),
  CLOSING("closing line"),
  POSTSCRIPT("postscript"),
  ENCLOSURE("enclosure's label"),
  ENCLOSURE_HEADING("enclosure's heading"),
  NOTE("note"),
  NOTE_GOES_ON("note, continued"),
  MARGINAL_NOTE("handwritten remark"),
  PAGE_BREAK("page break"),
  TABLE_ROW("table row"),
  CAPTION("caption"),
  QUOTATION("quotation"),
  REFERENCE_LINE("reference line"),
  CREDIT("credit"),
  ARCHIVE_DATE("archive's date"),
  ARCHIVE_TITLE("archive's title"),
  ABSTRACT("abstract"),
  STATEMENT_HEADING("heading of the archive's facts"),
  STATEMENT_LABEL("label of a fact"),
  STATEMENT("fact"),
  RELATED_HEADING("heading of related records"),
  RELATED("related record"),
  SITE("site furniture"),
  RUNNING_HEAD("running head");

  private final String word;

  PartKind(String word) {
    this.word = word;
  }

  /// The kind in words, as decisions name it.
  public String word() {
    return word;
  }
}
