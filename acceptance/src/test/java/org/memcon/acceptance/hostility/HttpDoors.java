package org.memcon.acceptance.hostility;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The addresses of the pages and of the API.
final class HttpDoors {

  /// Longer lines are refused by the server.
  private static final int LONGEST = 6_000;

  /// So much of an answer is read; whoever asks for a file of hundreds of megabytes goes away then.
  private static final int READ = 4 << 20;

  /// Longer queries by the pages.
  private static final int LONGEST_OF_PAGES = 1_000;

  private static final List<String> ANSWERS =
      List.of(
          "api/v1/search?q=@",
          "api/v1/search?sort=matter&q=@",
          "api/v1/facets?q=@",
          "api/v1/concordance?q=@",
          "api/v1/concordance?sort=left&q=@",
          "api/v1/frequency?q=@",
          "api/v1/frequency?by=volume&among=@&q=the",
          "api/v1/collocates?q=@",
          "api/v1/words?q=@",
          "api/v1/words?prefix=@",
          "api/v1/authority?name=@",
          "search?q=@",
          "search?sort=matter&q=@",
          "concordance?q=@",
          "concordance?sort=right&q=@",
          "frequency?q=@",
          "collocates?q=@",
          "words?q=@",
          "people?q=@",
          "records/@",
          "api/v1/records/@");

  private static final List<String> FILES =
      List.of(
          "api/v1/search.csv?q=@",
          "api/v1/search.json?q=@",
          "api/v1/concordance.ndjson?q=@",
          "search.bib?q=@");

  private HttpDoors() {}

  static List<Door> of(HttpClient client, URI server) {
    return Stream.concat(
            ANSWERS.stream().map(path -> (Door) new Address(path, false, client, server)),
            FILES.stream().map(path -> (Door) new Address(path, true, client, server)))
        .toList();
  }

  private record Address(String name, boolean isOfFiles, HttpClient client, URI server)
      implements Door {

    @Override
    public Answer ask(String query) throws IOException, InterruptedException {
      String cut = query;
      String encoded = encoded(cut);
      while (encoded.length() > LONGEST) {
        cut = cut.substring(0, cut.length() * LONGEST / (encoded.length() + 1));
        encoded = encoded(cut);
      }
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(server.resolve(name.replace("@", encoded)))
                  .timeout(Duration.ofMinutes(2))
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());
      String body;
      try (InputStream in = answer.body()) {
        body = new String(in.readNBytes(READ), StandardCharsets.UTF_8);
      }
      boolean html = answer.headers().firstValue("content-type").orElse("").contains("html");
      return new Answer(isAllowed(answer.statusCode(), body, cut), body, html);
    }

    private static String encoded(String query) {
      return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /// What is no record's name is not there; what is blank or too long is refused where words are
    /// needed; nothing is a fault.
    private boolean isAllowed(int status, String body, String query) {
      return switch (status) {
        case 200 -> true;
        case 302 -> !name.startsWith("api");
        case 404 -> name.contains("records/");
        case 400 ->
            name.contains("records/")
                || query.isBlank()
                || query.codePoints().allMatch(one -> Character.isWhitespace(one) || one <= ' ')
                || query.length() > (name.startsWith("api") ? 0 : LONGEST_OF_PAGES)
                    && body.contains(name.startsWith("api") ? "bad-value" : "too long");
        default -> false;
      };
    }
  }
}
