package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.json.SimilarJson;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.RecordForm;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.record.RecordId;
import org.memcon.search.similarity.SimilarRecord;

/// `/records/{id}/similar`: those that are like it; `/records/{id}`: a record, in the form that its
/// address ends with, or that the request accepts.
final class RecordEndpoints {

  private static final Pattern QUALITY = Pattern.compile("q=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)");

  private final ReferenceDesk desk;

  RecordEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  Endpoint in(RecordForm form) {
    return (parameters, context) -> send(form, context);
  }

  void similar(Parameters asked, Context context) throws IOException {
    String id = context.pathParam("id");
    RecordId recordId = idOf(id).orElseThrow(() -> absent(id));
    List<SimilarRecord> similar = desk.similar(recordId, asked.small("size"));
    if (similar.isEmpty() && desk.record(recordId, RecordForm.JSON).isEmpty()) {
      throw absent(id);
    }
    Endpoint.send(context, json -> SimilarJson.write(similar, json));
  }

  /// `/similar?text=…`: those that are like a passage of the asker's own.
  void like(Parameters asked, Context context) throws IOException {
    List<SimilarRecord> similar =
        desk.similar(asked.text("text"), asked.text("q"), asked.small("size"));
    Endpoint.send(context, json -> SimilarJson.write(similar, json));
  }

  void cite(Parameters asked, Context context) throws IOException {
    String id = context.pathParam("id");
    String part = asked.text("part");
    RecordId recordId = idOf(id).orElseThrow(() -> absent(id));
    List<ReferenceDesk.Cited> cited =
        desk.cite(recordId, part).orElseThrow(() -> absent(part.isEmpty() ? id : id + "#" + part));
    Endpoint.send(context, AnswerJson.of(cited));
  }

  void negotiated(Parameters asked, Context context) throws IOException {
    context.header("Vary", "Accept");
    send(accepted(Objects.requireNonNullElse(context.header("Accept"), "*/*")), context);
  }

  private void send(RecordForm form, Context context) throws IOException {
    String id = context.pathParam("id");
    Optional<RecordId> recordId = idOf(id);
    Optional<byte[]> record =
        recordId.isPresent() ? desk.record(recordId.get(), form) : Optional.empty();
    Reply.bytes(
        context,
        form.mediaType() + (form.mediaType().endsWith("json") ? "" : "; charset=utf-8"),
        "no-cache",
        record.orElseThrow(() -> absent(id)));
  }

  private static Refusal absent(String id) {
    return new Refusal(
        Problem.of(
            Problem.Kind.ABSENT,
            "id",
            "This archive has no record “" + (id.length() > 200 ? id.substring(0, 200) : id) + "”.",
            Description.ROOT + "/search prints the ids of what it finds."));
  }

  private static Optional<RecordId> idOf(String text) {
    try {
      return Optional.of(new RecordId(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /// The form that a request likes best; among equals the usual one.
  private static RecordForm accepted(String accept) {
    return Arrays.stream(RecordForm.values())
        .filter(form -> quality(form, accept) > 0)
        .max(
            Comparator.<RecordForm>comparingDouble(form -> quality(form, accept))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow(() ->
            new Refusal(
                Problem.of(
                    Problem.Kind.NO_SUCH_FORM,
                    "Accept",
                    "A record cannot be had in the form that the request accepts.",
                    "Accept one of "
                        + Arrays.stream(RecordForm.values())
                            .map(RecordForm::mediaType)
                            .collect(Collectors.joining(", "))
                        + ", or end the address with .json, .xml, .txt, .md, .csl.json, .ris or"
                        + " .bib.")));
  }

  /// How much a form is liked: what is said of its very type counts before ranges (RFC 9110,
  /// 12.5.1).
  private static double quality(RecordForm form, String accept) {
    String type = form.mediaType();
    String group = type.substring(0, type.indexOf('/')) + "/*";
    double best = 0;
    int closest = 0;
    for (String range : accept.split(",")) {
      String[] parts = range.split(";");
      String name = parts[0].strip();
      boolean same =
          name.equalsIgnoreCase(type)
              || form == RecordForm.TEI && name.equalsIgnoreCase("application/xml");
      int close = same ? 3 : name.equalsIgnoreCase(group) ? 2 : name.equals("*/*") ? 1 : 0;
      if (close > closest) {
        closest = close;
        best = 1;
        for (String part : parts) {
          Matcher quality = QUALITY.matcher(part.strip());
          best = quality.matches() ? Double.parseDouble(quality.group(1)) : best;
        }
      }
    }
    return best;
  }
}
