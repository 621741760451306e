package org.memcon.app.web.editing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.memcon.app.web.access.Access;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.record.RecordId;
import org.memcon.publishing.page.correction.EditPage;
import org.memcon.publishing.page.correction.EditSheet;
import org.memcon.publishing.page.correction.HistoryPage;

/// `/records/{id}/edit`, where a record is corrected, and `/records/{id}/history`, where it is seen
/// who corrected what, and taken back.
public final class EditingPages {

  private final EditingRoom room;
  private final String archive;
  private final Gate gate;

  /// The pages of an archive, told by its name; `gate` lets in who may change it.
  public EditingPages(EditingRoom room, String archive, Gate gate) {
    this.room = room;
    this.archive = archive;
    this.gate = gate;
  }

  /// Gives each page its address.
  public void install(RoutesConfig routes) {
    routes.get("/records/{name}/edit", gate.seeing((editor, context) -> sheet(context)));
    routes.post("/records/{name}/edit", gate.form(this::correct));
    routes.get("/records/{name}/history", gate.seeing((editor, context) -> history(context)));
    routes.post("/records/{name}/undo", gate.form(this::undo));
  }

  private Optional<EditSheet> asked(Context context) throws IOException {
    String name = context.pathParam("name");
    Optional<EditSheet> sheet;
    try {
      sheet = room.sheet(new RecordId(name));
    } catch (IllegalArgumentException notAnId) {
      sheet = Optional.empty();
    }
    if (sheet.isEmpty()) {
      Reply.line(context, 404, "This archive has no record “" + name + "”.");
    }
    return sheet;
  }

  private void sheet(Context context) throws IOException {
    Optional<EditSheet> sheet = asked(context);
    if (sheet.isPresent()) {
      String part = Objects.requireNonNullElse(context.queryParam("part"), "");
      String at = Objects.requireNonNullElse(context.queryParam("at"), "");
      EditPage page =
          EditPage.of(
              archive, sheet.get(), gate.token(context), part, Optional.empty(), Map.of("at", at));
      Reply.page(context, 200, page.html());
    }
  }

  private void correct(Access.Editor editor, Context context) throws IOException {
    Optional<EditSheet> sheet = asked(context);
    if (sheet.isEmpty()) {
      return;
    }
    EditForm form = EditForm.of(context, sheet.get());
    RecordId id = sheet.get().record().id();
    Optional<String> refusal =
        room.correct(id, form.wishes(), form.state(), editor.name(), form.why());
    if (refusal.isEmpty()) {
      context.redirect("/records/" + id + "/history?done=corrected", HttpStatus.SEE_OTHER);
      return;
    }
    EditPage page =
        EditPage.of(
            archive,
            room.sheet(id).orElse(sheet.get()),
            gate.token(context),
            form.part(),
            refusal,
            form.entered());
    Reply.page(context, 422, page.html());
  }

  private void history(Context context) throws IOException {
    Optional<EditSheet> sheet = asked(context);
    if (sheet.isPresent()) {
      String done = Objects.requireNonNullElse(context.queryParam("done"), "");
      String said =
          switch (done) {
            case "corrected" -> "Corrected.";
            case "undone" -> "Taken back.";
            default -> "";
          };
      history(context, 200, sheet.get(), said);
    }
  }

  private void history(Context context, int status, EditSheet sheet, String said) {
    HistoryPage page = HistoryPage.of(archive, sheet, gate.token(context), said, status != 200);
    Reply.page(context, status, page.html());
  }

  private void undo(Access.Editor editor, Context context) throws IOException {
    Optional<EditSheet> sheet = asked(context);
    if (sheet.isEmpty()) {
      return;
    }
    RecordId id = sheet.get().record().id();
    String number = Objects.requireNonNullElse(context.formParam("number"), "");
    Optional<String> refusal = room.undo(id, EditForm.number(number), editor.name());
    if (refusal.isEmpty()) {
      context.redirect("/records/" + id + "/history?done=undone", HttpStatus.SEE_OTHER);
    } else {
      history(context, 422, sheet.get(), refusal.get());
    }
  }
}
