package org.memcon.app.web.collection;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.audience.Audience;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.exchange.Turnstile;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.page.collection.CollectionLine;
import org.memcon.publishing.page.collection.CollectionPage;
import org.memcon.publishing.page.collection.CollectionSheet;
import org.memcon.publishing.page.collection.CollectionsPage;
import org.memcon.publishing.page.error.ErrorPage;

/// `/collections` and `/collections/{name}`: readers' collections, with an ending (`.json`,
/// `.epub`, `.pdf`, `.xml`, `.ris`, `.bib`, `.csl.json`) as a file. Who may not change the archive
/// sees those that are published.
public final class CollectionPages {

  private static final Pattern FILE =
      Pattern.compile("([a-z0-9-]+)\\.(csl\\.json|json|epub|pdf|xml|ris|bib)");

  private final CollectionRoom room;
  private final Turnstile files;
  private final String archive;
  private final Gate gate;

  /// The pages of an archive, told by its name; files wait at the turnstile, `gate` lets in who may
  /// change collections.
  public CollectionPages(CollectionRoom room, Turnstile files, String archive, Gate gate) {
    this.room = room;
    this.files = files;
    this.archive = archive;
    this.gate = gate;
  }

  /// Gives each its address.
  public void install(RoutesConfig routes) {
    read(routes, "/collections", context -> list(context, 200, ""));
    read(routes, "/collections/{name}", this::one);
    new CollectingForms(room, archive, gate, this::shown).install(routes);
  }

  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void list(Context context, int status, String said) {
    List<CollectionLine> lines =
        room.all().stream()
            .filter(collection -> collection.published() || Audience.seesClosed())
            .map(CollectionLine::of)
            .toList();
    Reply.page(context, status, CollectionsPage.of(archive, lines, token(context), said).html());
  }

  private Optional<String> token(Context context) {
    return gate.isOpenTo(context) ? Optional.of(gate.token(context)) : Optional.empty();
  }

  /// Shows a collection, or the list where there is no such one, with what was said.
  private void shown(Context context, String name, int status, String said) throws IOException {
    Optional<CollectionSheet> sheet = seen(name);
    if (sheet.isEmpty()) {
      list(context, status, said);
    } else {
      CollectionPage page = CollectionPage.of(archive, sheet.get(), token(context), said);
      Reply.page(context, status, page.html());
    }
  }

  private Optional<CollectionSheet> seen(String name) throws IOException {
    return room.find(name).filter(sheet -> sheet.collection().published() || Audience.seesClosed());
  }

  private void one(Context context) throws IOException {
    String name = context.pathParam("name");
    Matcher file = FILE.matcher(name);
    if (file.matches() && seen(file.group(1)).isPresent()) {
      file(context, file.group(1), file.group(2));
    } else if (seen(name).isPresent()) {
      shown(context, name, 200, "");
    } else {
      error(context, 404, "No such collection", "There is no collection “" + name + "” here.");
    }
  }

  private void file(Context context, String name, String ending) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Optional<Integer> records;
    try {
      records = files.make(() -> room.export(name, ending, bytes));
    } catch (IllegalArgumentException tooMany) {
      error(context, 413, "Too many records", String.valueOf(tooMany.getMessage()));
      return;
    }
    if (records.isEmpty()) {
      context.header("Retry-After", "10");
      error(context, 503, "Others are taking records along", "Try again in a moment.");
    } else if (records.get() == 0 && !ending.equals("json")) {
      error(context, 404, "Nothing to take along", "No record of the collection is here.");
    } else {
      context.header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
      Reply.bytes(context, mediaType(ending), "no-cache", bytes.toByteArray());
    }
  }

  private void error(Context context, int status, String title, String message) {
    ErrorPage page = ErrorPage.of(archive, title, message, "/collections lists what there is.");
    Reply.page(context, status, page.html());
  }

  private static String mediaType(String ending) {
    return BookFile.ofEnding(ending)
        .map(BookFile::mediaType)
        .or(() -> ExchangeFormat.ofEnding(ending).map(ExchangeFormat::mediaType))
        .orElse("application/octet-stream");
  }
}
