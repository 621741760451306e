package org.memcon.app.web.collection;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.memcon.model.collection.CollectionEntry;
import org.memcon.model.collection.RecordCollection;

/// A form of a collection's page as it was sent: which entry it is about, counted from 1, what is
/// to be done, and the words that were written.
record CollectionForm(String state, String deed, int entry, String words) {

  static CollectionForm of(Context context) {
    String entry = field(context, "entry");
    return new CollectionForm(
        field(context, "state"),
        field(context, "do"),
        entry.matches("[1-9]\\d{0,3}") ? Integer.parseInt(entry) : 0,
        field(context, "words"));
  }

  static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "").strip();
  }

  boolean isDeletion() {
    return deed.equals("delete") && words.equals("delete");
  }

  /// What the form changes; empty where it is none of ours.
  Optional<UnaryOperator<RecordCollection>> change() {
    int index = entry - 1;
    return switch (deed) {
      case "up" -> Optional.of(collection -> collection.moved(index, index - 1));
      case "down" -> Optional.of(collection -> collection.moved(index, index + 1));
      case "remove" -> Optional.of(collection -> collection.without(index));
      case "edit" -> Optional.of(collection -> collection.with(index, edited(collection, index)));
      case "heading" ->
          Optional.of(collection -> collection.with(new CollectionEntry.Heading(words)));
      case "prose" -> Optional.of(collection -> collection.with(new CollectionEntry.Prose(words)));
      case "title" -> Optional.of(collection -> collection.titled(words));
      case "publish" -> Optional.of(collection -> collection.published(true));
      case "withdraw" -> Optional.of(collection -> collection.published(false));
      default -> Optional.empty();
    };
  }

  private CollectionEntry edited(RecordCollection collection, int index) {
    return switch (collection.entries().get(index)) {
      case CollectionEntry.Heading heading -> new CollectionEntry.Heading(words);
      case CollectionEntry.Prose prose -> new CollectionEntry.Prose(words);
      case CollectionEntry.Chosen chosen -> chosen;
    };
  }
}
