package org.memcon.app.web.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.exchange.Guard;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.intake.IntakeRoom.Upload;
import org.memcon.publishing.page.intake.IntakeJob;
import org.memcon.publishing.page.intake.IntakePage;

/// `/ingest`: files are handed in, and it is seen what becomes of them; `/ingest.json` says the
/// same to the page's script.
public final class IntakePages {

  private static final String PAGE = "/ingest";
  private static final String PROGRESS = "/ingest.json";
  private static final JsonFactory JSON = new JsonFactory();

  private final IntakeRoom room;
  private final String archive;
  private final Gate gate;

  /// The page of an archive, told by its name; `gate` lets in who may change it.
  public IntakePages(IntakeRoom room, String archive, Gate gate) {
    this.room = room;
    this.archive = archive;
    this.gate = gate;
  }

  /// Gives the page its address.
  public void install(RoutesConfig routes) {
    routes.get(PAGE, gate.seeing((editor, context) -> page(context, 200, "")));
    routes.post(PAGE, gate.files(IntakeRoom.MOST_BYTES, (editor, context) -> receive(context)));
    routes.get(PROGRESS, gate.seeing((editor, context) -> progress(context)));
  }

  private void page(Context context, int status, String said) {
    Guard.allowFetching(context, PROGRESS);
    IntakePage page = IntakePage.of(archive, room.jobs(), gate.token(context), said);
    Reply.page(context, status, page.html());
  }

  private void receive(Context context) throws IOException {
    List<Upload> files =
        context.uploadedFiles("files").stream()
            .map(file -> new Upload(file.filename(), file.size(), file::content))
            .filter(file -> !file.name().isBlank())
            .toList();
    Optional<String> refusal =
        files.isEmpty() ? Optional.of("No file was chosen.") : room.receive(files);
    if (refusal.isPresent()) {
      page(context, 422, refusal.get());
    } else {
      context.redirect(PAGE, HttpStatus.SEE_OTHER);
    }
  }

  private void progress(Context context) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("jobs");
      for (IntakeJob job : room.jobs()) {
        json.writeStartObject();
        json.writeNumberField("number", job.number());
        json.writeBooleanField("underWay", job.isUnderWay());
        json.writeStringField("said", job.said());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    Reply.text(context, "application/json", text.toString());
  }
}
