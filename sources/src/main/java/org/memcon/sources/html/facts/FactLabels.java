package org.memcon.sources.html.facts;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.memcon.sources.html.markup.ShortText;

/// What archives and libraries call their facts about a record, and what records call their own.
final class FactLabels {

  private static final int LONGEST = 60;

  /// Nobody but a keeper says this of a record.
  private static final Set<String> KEEPERS =
      Set.of(
          "source",
          "original source",
          "creator",
          "author",
          "authors",
          "author(s)",
          "contributor",
          "contributors",
          "translator",
          "translated by",
          "publisher",
          "published",
          "rights",
          "rights statement",
          "copyright",
          "license",
          "language",
          "languages",
          "original language",
          "format",
          "resource type",
          "document type",
          "item type",
          "genre",
          "identifier",
          "digital identifier",
          "record id",
          "document id",
          "document number",
          "accession number",
          "repository",
          "holding institution",
          "institution",
          "archive",
          "original archive",
          "collection",
          "collections",
          "collection name",
          "series",
          "box",
          "folder",
          "box/folder",
          "box and folder",
          "fond",
          "fonds",
          "call number",
          "citation",
          "preferred citation",
          "description",
          "summary",
          "abstract",
          "keywords",
          "subjects",
          "subjects discussed",
          "tags",
          "people",
          "places",
          "coverage",
          "extent",
          "pages",
          "number of pages",
          "declassified",
          "original classification",
          "reference",
          "reference code",
          "former reference in its original department",
          "former reference",
          "held by",
          "level",
          "legal status",
          "closure status",
          "access conditions",
          "record opening date",
          "physical description",
          "finding aids",
          "date created",
          "date added",
          "date uploaded",
          "scope and content",
          "contents",
          "subjects covered",
          "associated people & organizations",
          "associated places",
          "associated topics",
          "record information",
          "citation information");

  private static final Set<String> SHARED =
      Set.of(
          "title",
          "date",
          "document date",
          "original date",
          "place",
          "location",
          "subject",
          "type",
          "classification",
          "transcript",
          "transcription",
          "full text",
          "document text",
          "text");

  /// What memoranda have above their own text.
  private static final Set<String> OWN =
      Set.of(
          "participants",
          "participant",
          "present",
          "attendees",
          "those present",
          "to",
          "from",
          "time",
          "date and time",
          "time and place",
          "memorandum for",
          "teilnehmer",
          "anwesend",
          "présents",
          "participantes",
          "partecipanti",
          "присутствовали",
          "участники");

  private static final Set<String> TEXT =
      Set.of("transcript", "transcription", "full text", "document text", "text", "body");

  private FactLabels() {}

  /// The words of a label as they are looked up.
  static String fold(Element label) {
    return ShortText.of(label, LONGEST)
        .replace('\u00A0', ' ')
        .replaceAll("[\\s:]+$", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  static boolean isKeepers(String label) {
    return KEEPERS.contains(label);
  }

  static boolean isKnown(String label) {
    return KEEPERS.contains(label) || SHARED.contains(label);
  }

  static boolean isOwn(String label) {
    return OWN.contains(label);
  }

  static boolean isText(String label) {
    return TEXT.contains(label);
  }
}
