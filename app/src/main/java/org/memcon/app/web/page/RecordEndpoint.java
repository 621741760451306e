package org.memcon.app.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.memcon.app.web.access.Gate;
import org.memcon.app.web.audience.Audience;
import org.memcon.app.web.exchange.Guard;
import org.memcon.app.web.exchange.KeptPages;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.web.reference.CrossReferences;
import org.memcon.model.record.RecordId;
import org.memcon.model.text.SourceText;
import org.memcon.publishing.csl.style.CitedPlace;
import org.memcon.publishing.exchange.BookFile;
import org.memcon.publishing.exchange.ExchangeFormat;
import org.memcon.publishing.json.JsonWriter;
import org.memcon.publishing.page.around.AroundPage;
import org.memcon.publishing.page.citation.CitationPage;
import org.memcon.publishing.page.error.ErrorPage;
import org.memcon.publishing.page.ready.ReadyPage;
import org.memcon.publishing.page.ready.ReadyRecord;
import org.memcon.publishing.page.record.Display;
import org.memcon.publishing.page.record.RecordInContext;
import org.memcon.publishing.page.record.RecordPage;
import org.memcon.publishing.page.search.SimilarPage;
import org.memcon.publishing.page.shell.Visitor;
import org.memcon.publishing.text.Form;
import org.memcon.publishing.text.TextWriter;

/// `/records/{id}`: a record's page, `?reading=source&show=names` showing what is asked for; with
/// `?view=source` its source beside it; with an ending (`.xml`, `.json`, `.txt`, `.md`) the record
/// in that form, or (`.ris`, `.bib`, `.csl.json`) how to cite it.
final class RecordEndpoint implements Handler {

  private static final Pattern ENDING =
      Pattern.compile("(.+?)\\.(xml|csl\\.json|json|txt|md|ris|bib|epub|pdf)");

  private static final int SIMILAR = 5;
  private static final int LONGEST = 1000;
  private static final int LONGEST_PART = 20;

  private final ReadingRoom room;
  private final String archive;
  private final Gate gate;
  private final KeptPages kept;

  RecordEndpoint(ReadingRoom room, String archive, Gate gate, KeptPages kept) {
    this.kept = kept;
    this.room = room;
    this.gate = gate;
    this.archive = archive;
  }

  @Override
  public void handle(Context context) throws IOException {
    String name = context.pathParam("name");
    Matcher ending = ENDING.matcher(name);
    Optional<RecordId> id = CrossReferences.idOf(name);
    Optional<String> state = id.isPresent() ? room.state(id.get()) : Optional.empty();
    if (state.isPresent() && isAnswered(context, id.get(), state.get())) {
      return;
    }
    Optional<RecordInContext> whole = record(name);
    if (whole.isPresent()) {
      page(context, whole.get());
    } else if (ending.matches() && record(ending.group(1)).isPresent()) {
      file(context, record(ending.group(1)).orElseThrow(), ending.group(2));
    } else {
      absent(context, name);
    }
  }

  /// Answers with the record's page as it is in this state; false where that is not all that is
  /// asked for.
  private boolean isAnswered(Context context, RecordId id, String state) throws IOException {
    if (context.queryParam("view") != null) {
      return false;
    }
    Guard.allowFetching(context, "/records/" + id + "/around");
    Display display = Display.asked(context.queryParam("reading"), context.queryParams("show"));
    boolean editor = gate.isOpenTo(context);
    String reader = (editor ? "editor" : "reader") + " " + reader();
    return kept.answers(
        context,
        List.of("record", id.value(), state, reader, display.toString()),
        () -> made(id, display, editor, state));
  }

  private Optional<KeptPages.Made> made(RecordId id, Display display, boolean editor, String state)
      throws IOException {
    Optional<byte[]> page = gzip(id, display, editor);
    return page.isEmpty()
        ? Optional.empty()
        : Optional.of(KeptPages.Made.packed(page.get(), isStill(state, id)));
  }

  private Optional<byte[]> gzip(RecordId id, Display display, boolean editor) throws IOException {
    Optional<ReadyRecord> ready =
        display.equals(Display.usual()) ? room.ready(id) : Optional.empty();
    if (ready.isPresent()) {
      return Optional.of(
          ReadyPage.of(
                  archive, id, ready.get().parts(), ready.get().ways(), editor, room.closed(id))
              .gzip());
    }
    Optional<RecordInContext> record = room.record(id);
    return record.isEmpty()
        ? Optional.empty()
        : Optional.of(alone(record.get(), display, editor).gzip());
  }

  /// For whom a page is kept: nobody gets one that was made for somebody who sees more.
  static String reader() {
    return (Audience.seesClosed() ? "of all " : "of what is open ") + Visitor.present();
  }

  // While a page was made, records may have been closed or opened.
  private boolean isStill(String state, RecordId id) {
    return room.state(id).equals(Optional.of(state));
  }

  /// `/records/{id}/around`: who else met then, and the records that are like it.
  Handler around() {
    return context -> {
      String name = context.pathParam("name");
      Optional<RecordInContext> record = record(name);
      if (record.isEmpty()) {
        absent(context, name);
        return;
      }
      RecordId id = record.get().record().id();
      Optional<String> state = room.state(id);
      if (state.isEmpty()) {
        Reply.page(context, 200, around(record.get()).html());
        return;
      }
      kept.answers(
          context,
          List.of("around", id.value(), state.get(), reader()),
          () -> {
            long begun = System.nanoTime();
            String html = around(record.get()).html();
            boolean whole = KeptPages.isWhole(begun) && isStill(state.get(), id);
            return Optional.of(KeptPages.Made.of(html, whole));
          });
    };
  }

  private AroundPage around(RecordInContext record) throws IOException {
    RecordId id = record.record().id();
    return AroundPage.of(archive, record.record(), room.around(id), room.similar(id, "", SIMILAR));
  }

  /// `/records/{id}/similar?q=words`: the records that are like it, among those that a query finds.
  Handler similar() {
    return context -> {
      String name = context.pathParam("name");
      String asked = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
      String query = asked.substring(0, Math.min(asked.length(), LONGEST));
      Optional<RecordInContext> record = record(name);
      if (record.isEmpty()) {
        absent(context, name);
        return;
      }
      RecordId id = record.get().record().id();
      String title = record.get().record().description().title();
      SimilarPage page =
          SimilarPage.of(archive, id, title, query, room.similar(id, query, SimilarPage.SIZE));
      Reply.page(context, 200, page.html());
    };
  }

  /// `/records/{id}/cite?part=t12`: how the record, or a passage of it, is cited.
  Handler cite() {
    return context -> {
      String name = context.pathParam("name");
      String asked = Objects.requireNonNullElse(context.queryParam("part"), "").strip();
      String part = asked.substring(0, Math.min(asked.length(), LONGEST_PART));
      Optional<RecordInContext> record = record(name);
      if (record.isEmpty()) {
        absent(context, name);
        return;
      }
      Optional<CitedPlace> place = CitedPlace.of(record.get().record(), part);
      CitationPage page = CitationPage.of(archive, record.get().toCite(), part, place);
      Reply.page(context, 200, page.html());
    };
  }

  private Optional<RecordInContext> record(String id) throws IOException {
    Optional<RecordId> recordId = CrossReferences.idOf(id);
    return recordId.isPresent() ? room.record(recordId.get()) : Optional.empty();
  }

  private void page(Context context, RecordInContext record) throws IOException {
    if (!"source".equals(context.queryParam("view"))) {
      Display display = Display.asked(context.queryParam("reading"), context.queryParams("show"));
      Reply.page(context, 200, alone(record, display, gate.isOpenTo(context)).html());
      return;
    }
    Optional<SourceText> source = room.sourceText(record.record().id());
    if (source.isEmpty()) {
      ErrorPage page =
          ErrorPage.of(
              archive,
              "This source is not read by characters",
              "The record came encoded ("
                  + record.source().mediaType()
                  + "); its file is kept byte for byte.",
              "Read the record itself at /records/" + record.record().id(),
              "Take its TEI from /records/" + record.record().id() + ".xml");
      Reply.page(context, 404, page.html());
      return;
    }
    RecordPage page =
        RecordPage.besideSource(
            archive,
            record,
            new CrossReferences(this::isHeld, record.record().id()),
            source.orElseThrow());
    Reply.page(context, 200, of(page, record, gate.isOpenTo(context)).html());
  }

  private RecordPage alone(RecordInContext record, Display display, boolean editor)
      throws IOException {
    CrossReferences references = new CrossReferences(this::isHeld, record.record().id());
    Optional<SourceText> source =
        record.account().isPresent() ? room.sourceText(record.record().id()) : Optional.empty();
    RecordPage page = RecordPage.of(archive, record, references, source);
    return of(page.showing(display), record, editor);
  }

  private RecordPage of(RecordPage page, RecordInContext record, boolean editor) {
    RecordPage offered = editor ? page.correctable() : page;
    return room.closed(record.record().id()).map(offered::closed).orElse(offered);
  }

  private void file(Context context, RecordInContext record, String ending) throws IOException {
    String name = record.record().id() + "." + ending;
    context.header("Content-Disposition", "inline; filename=\"" + name + "\"");
    switch (ending) {
      case "xml" -> {
        Optional<byte[]> tei = room.tei(record.record().id());
        if (tei.isEmpty()) {
          absent(context, name);
        } else {
          Reply.bytes(context, "application/tei+xml; charset=utf-8", "no-cache", tei.get());
        }
      }
      case "json" -> {
        StringWriter json = new StringWriter();
        JsonWriter.write(record.record(), record.source(), json);
        Reply.text(context, "application/json", json.toString());
      }
      case "ris", "bib", "csl.json" -> reference(context, record, ending);
      case "epub", "pdf" -> book(context, record, ending);
      case "md" -> Reply.text(context, "text/markdown", text(record, Form.MARKDOWN));
      default -> Reply.text(context, "text/plain", text(record, Form.PLAIN));
    }
  }

  private void reference(Context context, RecordInContext record, String ending)
      throws IOException {
    ExchangeFormat format = ExchangeFormat.ofEnding(ending).orElseThrow();
    String text = room.reference(record.record().id(), format).orElse("");
    Reply.bytes(context, format.mediaType(), "no-cache", text.getBytes(StandardCharsets.UTF_8));
  }

  private void book(Context context, RecordInContext record, String ending) throws IOException {
    BookFile file = BookFile.ofEnding(ending).orElseThrow();
    byte[] book = room.book(record.record().id(), file).orElse(new byte[0]);
    Reply.bytes(context, file.mediaType(), "no-cache", book);
  }

  private static String text(RecordInContext record, Form form) throws IOException {
    StringBuilder text = new StringBuilder();
    new TextWriter(form).write(record.record(), text);
    return text.toString();
  }

  private void absent(Context context, String name) {
    ErrorPage page =
        ErrorPage.of(
            archive,
            "No such record",
            "This archive has no record “" + name + "”.",
            "Look for it by its words, date or speaker in the box above.",
            "If its source was taken in again, it may have another name now; memcon reindex shows"
                + " what is there.");
    Reply.page(context, 404, page.html());
  }

  private boolean isHeld(RecordId id) {
    try {
      return room.held(List.of(id)).contains(id);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
