package org.memcon.model.text;

/// What the source's markup calls a line, where it calls it something; a recognizer takes it as
/// strong evidence, not as truth.
public enum Role {
  /// The beginning of one document of several on a page.
  DOCUMENT_START,
  DOCUMENT_HEADING,
  /// The title of the volume, collection or posting that the document belongs to.
  VOLUME_TITLE,
  SUBHEADING,
  DATELINE,
  SUBJECT,
  PARTICIPANTS,
  SALUTATION,
  SIGNATURE,
  /// The heading of an attached document.
  ATTACHMENT_HEADING,
  SOURCE_NOTE,
  SPEAKER,
  STAGE_DIRECTION,
  /// The archive's own date for the record, in its own words.
  ARCHIVE_DATE,
  ABSTRACT,
  DONOR,
  BREADCRUMB,
  POSTSCRIPT
}
