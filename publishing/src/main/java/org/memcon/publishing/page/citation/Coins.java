package org.memcon.publishing.page.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.publishing.citation.PrintedVolume;
import org.memcon.publishing.exchange.CitedRecord;

/// A record as an OpenURL (Z39.88) in the title of an empty element, as COinS has it.
final class Coins {

  private final StringBuilder query = new StringBuilder("ctx_ver=Z39.88-2004");

  private Coins() {}

  static String of(CitedRecord record) {
    Coins made = new Coins();
    if (record.print().isPresent()) {
      made.chapter(record, record.print().get());
    } else {
      made.kept(record);
    }
    made.add("rft.language", record.language());
    record.authors().forEach(author -> made.add("rft.au", author));
    return made.query.toString();
  }

  private void chapter(CitedRecord record, CitedRecord.Print print) {
    add("rft_val_fmt", "info:ofi/fmt:kev:mtx:book");
    add("rft.genre", "bookitem");
    add("rft.atitle", record.title());
    PrintedVolume volume = PrintedVolume.of(print.title());
    add("rft.btitle", volume.book());
    add("rft.volume", volume.number());
    add("rft.date", record.date().map(HistoricalDate::edtf).or(print::year));
    add("rft.pub", print.publisher());
    add("rft.series", print.series());
    add("rft.pages", record.pages().map(CitedRecord.Pages::inWords));
  }

  private void kept(CitedRecord record) {
    add("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    add("rft.type", MetaTags.zoteroType(record));
    add("rft.title", record.title());
    add("rft.date", record.date().map(HistoricalDate::edtf));
    add("rft.source", record.reference());
    add("rft.identifier", record.address());
    add("rft.description", record.stated().summary());
    add("rft.rights", record.stated().rights());
    record.subjects().forEach(subject -> add("rft.subject", subject));
  }

  private void add(String key, Optional<String> value) {
    value.ifPresent(words -> add(key, words));
  }

  private void add(String key, String value) {
    query
        .append('&')
        .append(key)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
