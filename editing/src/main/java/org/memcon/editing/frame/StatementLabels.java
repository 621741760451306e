package org.memcon.editing.frame;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memcon.model.record.RecordDescription.Statement.Topic;

/// The labels that archives give to their facts about a record.
public final class StatementLabels {

  private static final Map<String, Topic> TOPICS =
      Map.ofEntries(
          Map.entry("source", Topic.SOURCE),
          Map.entry("original source", Topic.SOURCE),
          Map.entry("citation", Topic.SOURCE),
          Map.entry("reference", Topic.SOURCE),
          Map.entry("reference code", Topic.SOURCE),
          Map.entry("catalogue reference", Topic.SOURCE),
          Map.entry("geographic subjects", Topic.PLACES),
          Map.entry("rights", Topic.RIGHTS),
          Map.entry("copyright", Topic.RIGHTS),
          Map.entry("original uploaded date", Topic.UPLOADED),
          Map.entry("uploaded", Topic.UPLOADED),
          Map.entry("date uploaded", Topic.UPLOADED),
          Map.entry("type", Topic.TYPE),
          Map.entry("document type", Topic.TYPE),
          Map.entry("language", Topic.LANGUAGE),
          Map.entry("languages", Topic.LANGUAGE),
          Map.entry("record id", Topic.RECORD_ID),
          Map.entry("document id", Topic.RECORD_ID),
          Map.entry("identifier", Topic.RECORD_ID),
          Map.entry("original classification", Topic.CLASSIFICATION),
          Map.entry("classification", Topic.CLASSIFICATION),
          Map.entry("author", Topic.PEOPLE),
          Map.entry("authors", Topic.PEOPLE),
          Map.entry("author(s)", Topic.PEOPLE),
          Map.entry("associated people & organizations", Topic.PEOPLE),
          Map.entry("associated people", Topic.PEOPLE),
          Map.entry("associated places", Topic.PLACES),
          Map.entry("places", Topic.PLACES),
          Map.entry("subjects discussed", Topic.SUBJECTS),
          Map.entry("subjects", Topic.SUBJECTS),
          Map.entry("document contributor", Topic.CONTRIBUTOR),
          Map.entry("contributor", Topic.CONTRIBUTOR),
          Map.entry("contributed by", Topic.CONTRIBUTOR),
          Map.entry("original archive", Topic.COLLECTION),
          Map.entry("archive", Topic.COLLECTION),
          Map.entry("collection", Topic.COLLECTION),
          Map.entry("collections", Topic.COLLECTION),
          Map.entry("donor", Topic.DONOR),
          Map.entry("donors", Topic.DONOR),
          Map.entry("document date", Topic.ARCHIVE_DATE),
          Map.entry("summary", Topic.ABSTRACT),
          Map.entry("abstract", Topic.ABSTRACT),
          Map.entry("keywords", Topic.SUBJECTS));

  private StatementLabels() {}

  /// What a label says its value is about; empty for words that are no label.
  public static Optional<Topic> topic(String words) {
    if (words.length() > 40) {
      return Optional.empty();
    }
    String label = words.strip().toLowerCase(Locale.ROOT).replaceAll("^\\[|\\]? *:?$", "");
    return Optional.ofNullable(TOPICS.get(label));
  }
}
