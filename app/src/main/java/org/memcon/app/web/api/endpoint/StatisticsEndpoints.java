package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.memcon.app.json.StatisticsJson;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.search.statistics.Collocates;
import org.memcon.search.statistics.CollocatesRequest;
import org.memcon.search.statistics.Frequency;
import org.memcon.search.statistics.Grouping;

/// `/frequency` and `/collocates`: how often words stand, and beside which others.
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
