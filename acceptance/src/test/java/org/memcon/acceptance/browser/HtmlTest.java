package org.memcon.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/// HTML's own rules of writing, on every page that the room of the sample has, and its links.
class HtmlTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  @Test
  void everyPageIsWellWrittenAndEveryLinkLeadsSomewhere() throws Exception {
    TreeSet<String> toVisit =
        new TreeSet<>(
            List.of(
                "/",
                "/api",
                "/search?q=",
                "/search?q=gates",
                "/search?q=zzqx+speaker:hraska",
                "/search?q=%22gates+zzqx%22",
                "/concordance?q=the",
                "/frequency?q=the",
                "/collocates?q=the",
                "/words?q=",
                "/words?q=gates&sort=alphabet",
                "/searches",
                "/like",
                "/like?text=The%20gates%20of%20the%20canal&q=date:1960",
                "/collections",
                "/collections/gates",
                "/collect?record=wcda-2101&part=t8",
                "/compare",
                "/compare?a=osp1960-62v04-d131&b=wcda-2101&show=slight",
                "/timeline",
                "/timeline?q=gates&from=1960&to=1961-06",
                "/timeline/1960/10",
                "/timeline/1960/10/15",
                "/map",
                "/map?q=gates&by=names&region=europe",
                "/network",
                "/events",
                "/archives",
                "/network?q=gates&kinds=all",
                "/notes",
                "/ingest",
                "/sign-in"));
    TreeSet<String> visited = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    while (!toVisit.isEmpty()) {
      String path = toVisit.pollFirst();
      visited.add(path);
      HttpResponse<String> page =
          CLIENT.send(
              HttpRequest.newBuilder(SampleRoom.home().resolve(path)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (page.statusCode() != 200) {
        errors.add(path + ": " + page.statusCode());
      } else if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        errors.addAll(errors(path, page.body()));
        LINK.matcher(page.body())
            .results()
            .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
            .filter(link -> isWorthAVisit(link) && !visited.contains(link))
            .forEach(toVisit::add);
      }
    }
    assertEquals(List.of(), errors);
  }

  // Searches lead to searches without end.
  private static boolean isWorthAVisit(String link) {
    return link.startsWith("/records/") || link.startsWith("/static/");
  }

  private static List<String> errors(String path, String html) throws IOException, SAXException {
    List<String> errors = new ArrayList<>();
    HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
    parser.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException warning) {}

          @Override
          public void error(SAXParseException error) {
            errors.add(path + ", line " + error.getLineNumber() + ": " + error.getMessage());
          }

          @Override
          public void fatalError(SAXParseException error) {
            error(error);
          }
        });
    parser.setContentHandler(new DefaultHandler());
    parser.parse(new InputSource(new StringReader(html)));
    return errors;
  }
}
