package org.memcon.app.web.collection;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.app.web.access.Access;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.exchange.Reply;
import org.memcon.model.collection.CollectionEntry.Chosen;
import org.memcon.model.collection.RecordCollection;
import org.memcon.publishing.page.collection.CollectPage;
import org.memcon.publishing.page.collection.CollectionLine;

/// What the forms of collections do: `/collections` begins one, `/collections/{name}` arranges it,
/// `/collect` puts a record into one, `/collect/import` takes somebody's in.
final class CollectingForms {

  private static final long LONGEST_FILE = 8L << 20;

  private final CollectionRoom room;
  private final String archive;
  private final Gate gate;
  private final Shown shown;

  /// Shows a collection with what was said of it.
  interface Shown {
    void show(Context context, String name, int status, String said) throws IOException;
  }

  CollectingForms(CollectionRoom room, String archive, Gate gate, Shown shown) {
    this.room = room;
    this.archive = archive;
    this.gate = gate;
    this.shown = shown;
  }

  void install(RoutesConfig routes) {
    routes.post("/collections", gate.form(this::begin));
    routes.post("/collections/{name}", gate.form(this::arrange));
    routes.get(
        "/collect",
        gate.seeing((editor, context) ->
            choose(context, 200, query(context, "record"), query(context, "part"), "")));
    routes.post("/collect", gate.form(this::collect));
    routes.post("/collect/import", gate.files(LONGEST_FILE, this::take));
  }

  private static String query(Context context, String name) {
    return Objects.requireNonNullElse(context.queryParam(name), "").strip();
  }

  private void begin(Access.Editor editor, Context context) throws IOException {
    String name = CollectionForm.field(context, "name");
    answer(context, name, room.create(name, CollectionForm.field(context, "title")), "");
  }

  /// Goes to the collection, or shows it with why nothing was done.
  private void answer(Context context, String name, Optional<String> refusal, String at)
      throws IOException {
    if (refusal.isEmpty()) {
      context.redirect("/collections/" + name + at, HttpStatus.SEE_OTHER);
    } else {
      shown.show(context, name, 422, refusal.get());
    }
  }

  private void arrange(Access.Editor editor, Context context) throws IOException {
    String name = context.pathParam("name");
    CollectionForm form = CollectionForm.of(context);
    if (form.isDeletion()) {
      room.remove(name);
      context.redirect("/collections", HttpStatus.SEE_OTHER);
      return;
    }
    Optional<UnaryOperator<RecordCollection>> change = form.change();
    Optional<String> refusal =
        change.isEmpty()
            ? Optional.of("nothing that this page offers was asked for")
            : room.change(name, form.state(), change.get());
    answer(context, name, refusal, form.entry() > 0 ? "#at-" + form.entry() : "");
  }

  private void choose(Context context, int status, String record, String part, String said)
      throws IOException {
    Optional<Chosen> chosen = room.chosen(record);
    if (chosen.isEmpty()) {
      Reply.line(context, 404, "This archive has no record “" + record + "”.");
      return;
    }
    CollectPage page =
        CollectPage.of(
            archive,
            chosen.get().record().value(),
            part,
            chosen.get().title(),
            room.all().stream().map(CollectionLine::of).toList(),
            gate.token(context),
            said);
    Reply.page(context, status, page.html());
  }

  private void collect(Access.Editor editor, Context context) throws IOException {
    String record = CollectionForm.field(context, "record");
    String part = CollectionForm.field(context, "part");
    String fresh = CollectionForm.field(context, "name");
    String name = fresh.isEmpty() ? CollectionForm.field(context, "collection") : fresh;
    Optional<Chosen> chosen = room.chosen(part.isEmpty() ? record : record + "#" + part);
    if (chosen.isEmpty()) {
      choose(context, 422, record, part, "The record has no passage " + part + ".");
      return;
    }
    Optional<String> refusal =
        name.isEmpty()
            ? Optional.of("Choose a collection, or name a new one.")
            : fresh.isEmpty() ? Optional.empty() : room.create(fresh, "");
    if (refusal.isEmpty()) {
      refusal = room.change(name, "", collection -> collection.with(chosen.get()));
    }
    if (refusal.isEmpty()) {
      context.redirect("/collections/" + name, HttpStatus.SEE_OTHER);
    } else {
      choose(context, 422, record, part, refusal.get());
    }
  }

  private void take(Access.Editor editor, Context context) throws IOException {
    UploadedFile file = context.uploadedFile("file");
    if (file == null) {
      shown.show(context, "", 422, "No file was sent.");
      return;
    }
    String text = new String(file.content().readAllBytes(), StandardCharsets.UTF_8);
    CollectionRoom.Taken taken = room.take(text, CollectionForm.field(context, "as"));
    if (taken.refusal().isPresent()) {
      shown.show(context, "", 422, "Not taken in: " + taken.refusal().get() + ".");
    } else {
      context.redirect("/collections/" + taken.name(), HttpStatus.SEE_OTHER);
    }
  }
}
