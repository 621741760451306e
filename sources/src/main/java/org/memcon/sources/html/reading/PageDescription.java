package org.memcon.sources.html.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.memcon.model.text.SourceDescription;
import org.memcon.sources.document.SourceFile;

/// What a page says of itself: its title, where it was published, in which language, and when a
/// browser saved it.
final class PageDescription {

  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(\\S+)|^\\s*url:\\s*(\\S+)", Pattern.MULTILINE);
  private static final Pattern SAVED_ON =
      Pattern.compile(
          "saved date:\\s*(?:\\p{L}{3} )?(\\p{L}{3} \\d{1,2} \\d{4} \\d{2}:\\d{2}:\\d{2}"
              + " GMT[+-]\\d{4})");
  private static final Pattern ARCHIVED_ON =
      Pattern.compile("FILE ARCHIVED ON (\\d{1,2}:\\d{2}:\\d{2} \\p{L}{3} \\d{1,2}, \\d{4})");
  private static final Pattern ARCHIVED =
      Pattern.compile("https?://web\\.archive\\.org/web/\\d{4,14}[a-z_]*/(https?://.*)");

  private static final DateTimeFormatter SINGLE_FILE =
      DateTimeFormatter.ofPattern("MMM dd yyyy HH:mm:ss 'GMT'Z", Locale.ENGLISH);

  private PageDescription() {}

  static SourceDescription of(
      Document page, SourceFile file, SourceFile.Delivery delivery, String encoding) {
    String comments = comments(page);
    return new SourceDescription(
        file.name(),
        file.mediaType(),
        Optional.of(encoding),
        title(page),
        delivery.address().or(() -> address(page, comments)),
        language(page),
        delivery.savedOn().or(() -> savedOn(page, comments)));
  }

  private static Optional<String> title(Document page) {
    return text(page.title())
        .or(() -> attribute(page, "meta[property=og:title]", "content"))
        .or(() -> Optional.ofNullable(page.selectFirst("h1")).flatMap(h -> text(h.text())));
  }

  private static Optional<URI> address(Document page, String comments) {
    Optional<URI> base = attribute(page, "base[href]", "href").flatMap(PageDescription::absolute);
    Matcher saved = SAVED_FROM.matcher(comments);
    Optional<URI> savedFrom =
        saved.find()
            ? absolute(saved.group(1) == null ? saved.group(2) : saved.group(1))
            : Optional.empty();
    return attribute(page, "link[rel=canonical]", "href")
        .flatMap(href -> resolved(href, base.or(() -> savedFrom)))
        .or(() ->
            attribute(page, "meta[property=og:url]", "content").flatMap(PageDescription::absolute))
        .or(() -> savedFrom)
        .or(() ->
            attribute(page, "html", "data-scrapbook-source").flatMap(PageDescription::absolute))
        .or(() -> base);
  }

  private static Optional<URI> resolved(String href, Optional<URI> base) {
    return absolute(href)
        .or(() ->
            base.flatMap(b -> {
              try {
                return absolute(b.resolve(href).toString());
              } catch (IllegalArgumentException noAddress) {
                return Optional.empty();
              }
            }));
  }

  /// An address on the web, without the part that a web archive puts before it.
  static Optional<URI> absolute(String address) {
    Matcher archived = ARCHIVED.matcher(address.strip());
    try {
      URI uri = new URI(archived.matches() ? archived.group(1) : address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<String> language(Document page) {
    return attribute(page, "html[lang]", "lang")
        .or(() -> attribute(page, "html[xml:lang]", "xml:lang"))
        .or(() -> attribute(page, "meta[http-equiv=content-language]", "content"))
        .or(() -> attribute(page, "meta[name=DC.language]", "content"));
  }

  private static Optional<String> savedOn(Document page, String comments) {
    Matcher single = SAVED_ON.matcher(comments);
    if (single.find()) {
      String written = single.group(1).replaceFirst(" (\\d) ", " 0$1 ");
      try {
        return Optional.of(OffsetDateTime.parse(written, SINGLE_FILE).toString());
      } catch (DateTimeException noDate) {
        return Optional.empty();
      }
    }
    Matcher archived = ARCHIVED_ON.matcher(comments);
    if (archived.find()) {
      try {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("H:mm:ss MMM d, yyyy", Locale.ENGLISH);
        return Optional.of(LocalDateTime.parse(archived.group(1), form) + "Z");
      } catch (DateTimeException noDate) {
        return Optional.empty();
      }
    }
    return attribute(page, "html", "data-scrapbook-create")
        .filter(stamp -> stamp.matches("\\d{14,17}"))
        .map(s -> s.substring(0, 4) + "-" + s.substring(4, 6) + "-" + s.substring(6, 8));
  }

  /// What programs that save pages write into comments at the page's beginning or end.
  private static String comments(Document page) {
    StringBuilder comments = new StringBuilder();
    page.filter((node, depth) -> {
      if (node instanceof Comment comment && comments.length() < 20_000) {
        String data = comment.getData();
        if (data.contains("saved") || data.contains("ARCHIVED")) {
          comments.append(data, 0, Math.min(data.length(), 4_000)).append('\n');
        }
      }
      return isDeep(node, depth) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    });
    return comments.toString();
  }

  private static boolean isDeep(Node node, int depth) {
    return depth > 3 && node instanceof Element;
  }

  private static Optional<String> attribute(Document page, String query, String name) {
    return Optional.ofNullable(page.selectFirst(query)).flatMap(e -> text(e.attr(name)));
  }

  private static Optional<String> text(String text) {
    String folded = text.replaceAll("\\s+", " ").strip();
    return folded.isEmpty() ? Optional.empty() : Optional.of(folded);
  }
}
