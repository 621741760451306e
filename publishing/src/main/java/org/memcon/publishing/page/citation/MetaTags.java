package org.memcon.publishing.page.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.citation.PrintedVolume;
import org.memcon.publishing.exchange.CitedRecord;

/// What a record is, in the tags of Highwire Press, Dublin Core and Zotero that stand in a page's
/// head.
final class MetaTags {

  /// A tag's name and content.
  record Tag(String name, String content) {}

  private final List<Tag> tags = new ArrayList<>();

  private MetaTags() {}

  static List<Tag> of(CitedRecord record) {
    MetaTags made = new MetaTags();
    made.whole(record);
    record.print().ifPresent(print -> made.printed(record, print));
    made.kept(record);
    return List.copyOf(made.tags);
  }

  /// What Zotero calls it.
  static String zoteroType(CitedRecord record) {
    if (record.print().isPresent()) {
      return "bookSection";
    }
    return switch (record.kind()) {
      case LETTER, MESSAGE, TELEGRAM, AIRGRAM, DESPATCH -> "letter";
      case REPORT, INTELLIGENCE_ESTIMATE, INTELLIGENCE_REVIEW, POLICY_PAPER -> "report";
      default -> "manuscript";
    };
  }

  private void whole(CitedRecord record) {
    add("z:itemType", zoteroType(record));
    add("citation_title", record.title());
    add("DC.title", record.title());
    for (String author : record.authors()) {
      add("citation_author", author);
      add("DC.creator", author);
    }
    Optional<String> day = record.date().map(HistoricalDate::edtf).map(MetaTags::bare);
    add("citation_date", day);
    add("DC.date", record.date().map(HistoricalDate::edtf));
    add("DC.type", record.kind().label());
    add("DC.identifier", record.id().value());
    add("citation_language", record.language());
    add("DC.language", record.language());
    add("citation_public_url", record.address());
    add("citation_pdf_url", "/records/" + record.id() + ".pdf");
    for (String subject : record.subjects()) {
      add("citation_keywords", subject);
      add("DC.subject", subject);
    }
    for (String translator : record.translators()) {
      add("DC.contributor", translator);
    }
  }

  private void printed(CitedRecord record, CitedRecord.Print print) {
    PrintedVolume volume = PrintedVolume.of(print.title());
    add("citation_book_title", volume.book());
    add("citation_volume", volume.number());
    add("citation_series_title", print.series());
    print.editors().forEach(editor -> add("citation_editor", editor));
    add("citation_publisher", print.publisher());
    add("DC.publisher", print.publisher());
    add("DCTERMS.issued", print.year());
    add("DCTERMS.isPartOf", print.title());
    add("z:seriesNumber", record.number().map(number -> "Document " + number));
    record
        .pages()
        .ifPresent(pages -> {
          add("citation_firstpage", pages.first());
          add("citation_lastpage", pages.last());
        });
  }

  private void kept(CitedRecord record) {
    add("z:archive", record.archive());
    add("DC.source", record.reference());
    add("DC.coverage", record.location());
    add("citation_abstract", record.stated().summary());
    add("DC.rights", record.stated().rights());
  }

  /// A day as catalogues take it: a span by its first day, doubt left out.
  private static String bare(String edtf) {
    int slash = edtf.indexOf('/');
    String first = slash < 0 ? edtf : edtf.substring(0, slash);
    return first.endsWith("?") ? first.substring(0, first.length() - 1) : first;
  }

  private void add(String name, Optional<String> content) {
    content.ifPresent(words -> add(name, words));
  }

  private void add(String name, String content) {
    if (!content.isBlank()) {
      tags.add(new Tag(name, content));
    }
  }
}
