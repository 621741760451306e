package org.memcon.app.web.api.endpoint;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.memcon.app.json.AnswerJson;
import org.memcon.app.web.api.contract.Description;
import org.memcon.app.web.api.contract.Parameters;
import org.memcon.app.web.api.contract.Problem;
import org.memcon.app.web.api.contract.Refusal;
import org.memcon.app.web.api.desk.ReferenceDesk;
import org.memcon.app.web.audience.Audience;
import org.memcon.app.web.exchange.Reply;
import org.memcon.app.workflow.saving.SearchShelf.Kept;
import org.memcon.holdings.collections.CollectionFile;
import org.memcon.model.collection.RecordCollection;

/// `/searches` and `/searches/{name}`: the saved searches, and what they find today; `/collections`
/// and `/collections/{name}`: readers' collections, those that are published for who may not change
/// the archive.
final class SavedEndpoints {

  private final ReferenceDesk desk;

  SavedEndpoints(ReferenceDesk desk) {
    this.desk = desk;
  }

  private record All(List<Kept> searches) {}

  void all(Parameters asked, Context context) throws IOException {
    Endpoint.send(context, AnswerJson.of(new All(desk.searches())));
  }

  void one(Parameters asked, Context context) throws IOException {
    String name = context.pathParam("name");
    Kept kept =
        desk.savedSearch(name)
            .orElseThrow(() -> absent("No search was saved as “", name, "/searches"));
    Endpoint.send(context, AnswerJson.of(kept));
  }

  private record Collections(List<CollectionLine> collections) {}

  private record CollectionLine(String name, String title, boolean published, long records) {}

  void collections(Parameters asked, Context context) throws IOException {
    List<CollectionLine> lines =
        desk.collections().stream()
            .filter(SavedEndpoints::isSeen)
            .map(one ->
                new CollectionLine(one.name(), one.title(), one.published(), one.chosen().size()))
            .toList();
    Endpoint.send(context, AnswerJson.of(new Collections(lines)));
  }

  void collection(Parameters asked, Context context) throws IOException {
    String name = context.pathParam("name");
    RecordCollection collection =
        desk.collections().stream()
            .filter(one -> one.name().equals(name) && isSeen(one))
            .findFirst()
            .orElseThrow(() -> absent("No collection has the name “", name, "/collections"));
    byte[] file = CollectionFile.json(collection).getBytes(StandardCharsets.UTF_8);
    Reply.bytes(context, "application/json", "no-cache", file);
  }

  private static boolean isSeen(RecordCollection collection) {
    return collection.published() || Audience.seesClosed();
  }

  private static Refusal absent(String what, String name, String list) {
    String shown = name.length() > 100 ? name.substring(0, 100) : name;
    return new Refusal(
        Problem.of(
            Problem.Kind.ABSENT,
            "name",
            what + shown + "”.",
            "See those there are at " + Description.ROOT + list));
  }
}
