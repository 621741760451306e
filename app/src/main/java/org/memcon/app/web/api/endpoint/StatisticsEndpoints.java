package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.memcon.app.json.StatisticsJson;
import org.memcon.app.json.WordListJson;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;
import org.memcon.search.wordlist.WordList;
import org.memcon.search.wordlist.WordListRequest;

/// `/frequency`, `/collocates` and `/words`: how often words stand, beside which others, and which
/// there are.
final class StatisticsEndpoints {

  private final ReferenceDesk desk;

  StatisticsEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  void frequency(Parameters asked, Context context) throws IOException {
    Grouping by = Grouping.valueOf(asked.text("by").toUpperCase(Locale.ROOT));
    Frequency frequency = desk.frequency(asked.text("q"), asked.text("among"), by);
    Endpoint.send(context, json -> StatisticsJson.write(frequency, json));
  }

  void words(Parameters asked, Context context) throws IOException {
    WordList list =
        desk.words(
            new WordListRequest(
                asked.text("q"),
                asked.text("prefix"),
                asked.number("least"),
                asked.number("from"),
                asked.number("size"),
                WordListRequest.Order.valueOf(asked.text("sort").toUpperCase(Locale.ROOT))));
    Endpoint.send(context, json -> WordListJson.write(list, json));
  }

  void collocates(Parameters asked, Context context) throws IOException {
    Collocates collocates =
        desk.collocates(
            new CollocatesRequest(
                asked.text("q"),
                asked.small("window"),
                asked.small("least"),
                asked.small("size"),
                CollocatesRequest.Order.valueOf(asked.text("sort").toUpperCase(Locale.ROOT))));
    Endpoint.send(context, json -> StatisticsJson.write(collocates, json));
  }
}
