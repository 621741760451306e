package org.memcon.app.web.unapi;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.exchange.ExchangeFormat;

/// `/unapi`: the formats that there are; `?id=`: those of a record; `?id=&format=`: the record in
/// one of them (unAPI, version 1).
public final class UnapiEndpoint implements Handler {

  /// What Zotero takes first comes first.
  private static final List<ExchangeFormat> FORMATS =
      List.of(ExchangeFormat.RIS, ExchangeFormat.BIBTEX);

  private final Source source;

  /// Where references come from.
  @FunctionalInterface
  public interface Source {
    /// The reference of a record; empty where there is no such record.
    Optional<String> reference(RecordId id, ExchangeFormat format) throws IOException;
  }

  /// A server that asks a source.
  public UnapiEndpoint(Source source) {
    this.source = source;
  }

  @Override
  public void handle(Context context) throws IOException {
    String id = Objects.requireNonNullElse(context.queryParam("id"), "");
    String name = Objects.requireNonNullElse(context.queryParam("format"), "");
    if (id.isEmpty()) {
      formats(context, 200, "<formats>");
      return;
    }
    Optional<ExchangeFormat> format =
        FORMATS.stream().filter(each -> nameOf(each).equals(name)).findFirst();
    Optional<String> reference = reference(id, format.orElse(ExchangeFormat.RIS));
    if (reference.isEmpty()) {
      context.status(404).contentType("text/plain").result("no such record\n");
    } else if (name.isEmpty()) {
      // The id is that of a record: none of its signs means anything in XML.
      formats(context, 300, "<formats id=\"" + id + "\">");
    } else if (format.isEmpty()) {
      context.status(406).contentType("text/plain").result("no such format\n");
    } else {
      String told =
          format.get() == ExchangeFormat.RIS ? withPdf(reference.get(), id) : reference.get();
      byte[] bytes = told.getBytes(StandardCharsets.UTF_8);
      Reply.bytes(context, format.get().mediaType(), "no-cache", bytes);
    }
  }

  /// The same with the edition's PDF, which Zotero attaches; only the page that asked knows from
  /// where the path goes on, so that a reference saved as a file has none.
  private static String withPdf(String ris, String id) {
    return ris.replaceFirst("(?m)^ER  - ", "L1  - /records/" + id + ".pdf\r\nER  - ");
  }

  private Optional<String> reference(String id, ExchangeFormat format) throws IOException {
    try {
      return source.reference(new RecordId(id), format);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private static void formats(Context context, int status, String begin) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(begin).append('\n');
    for (ExchangeFormat format : FORMATS) {
      String type = format.mediaType().replaceFirst(";.*", "");
      xml.append("<format name=\"%s\" type=\"%s\"/>\n".formatted(nameOf(format), type));
    }
    context.status(status).contentType("application/xml; charset=utf-8");
    context.result(xml.append("</formats>\n").toString());
  }

  private static String nameOf(ExchangeFormat format) {
    return format == ExchangeFormat.RIS ? "ris" : "bibtex";
  }
}
