package org.memcon.model.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.memcon.model.collection.CollectionEntry.Chosen;

/// A collection: its name, which stands in addresses and file names, its title, whether readers see
/// it who may not change it, and what it is made of.
public record RecordCollection(
    String name, String title, boolean published, List<CollectionEntry> entries) {

  /// So many entries a collection has at most.
  public static final int MOST = 1_000;

  private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

  // Windows keeps these for devices, whatever stands behind a point.
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)\\d");

  public RecordCollection {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "not a name for a collection: \""
              + name
              + "\"; use small letters without accents, digits and hyphens, 64 at most");
    }
    title = title.replaceAll("\\s+", " ").strip();
    title = title.isEmpty() ? name : title;
    if (title.length() > CollectionEntry.LONGEST_TITLE) {
      throw new IllegalArgumentException(
          "a title has " + CollectionEntry.LONGEST_TITLE + " characters at most");
    }
    if (entries.size() > MOST) {
      throw new IllegalArgumentException("a collection has " + MOST + " entries at most");
    }
    entries = List.copyOf(entries);
  }

  /// Whether a collection can be called so.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches() && !DEVICE.matcher(name).matches();
  }

  /// An empty one that only its owner sees.
  public static RecordCollection empty(String name, String title) {
    return new RecordCollection(name, title, false, List.of());
  }

  /// The records in it, and the passages, in order.
  public List<Chosen> chosen() {
    return entries.stream()
        .filter(entry -> entry instanceof Chosen)
        .map(entry -> (Chosen) entry)
        .toList();
  }

  /// The same with another entry at its end.
  public RecordCollection with(CollectionEntry entry) {
    List<CollectionEntry> more = new ArrayList<>(entries);
    more.add(entry);
    return with(more);
  }

  /// The same with another entry in place of one.
  public RecordCollection with(int index, CollectionEntry entry) {
    List<CollectionEntry> others = new ArrayList<>(entries);
    others.set(index, entry);
    return with(others);
  }

  /// The same without an entry.
  public RecordCollection without(int index) {
    List<CollectionEntry> fewer = new ArrayList<>(entries);
    fewer.remove(index);
    return with(fewer);
  }

  /// The same without some of its records.
  public RecordCollection without(Predicate<Chosen> some) {
    return with(
        entries.stream()
            .filter(entry -> !(entry instanceof Chosen chosen && some.test(chosen)))
            .toList());
  }

  /// The same with an entry at another place; what is before the first is the first.
  public RecordCollection moved(int from, int to) {
    List<CollectionEntry> others = new ArrayList<>(entries);
    CollectionEntry entry = others.remove(from);
    others.add(Math.clamp(to, 0, others.size()), entry);
    return with(others);
  }

  /// The same under another title.
  public RecordCollection titled(String other) {
    return new RecordCollection(name, other, published, entries);
  }

  /// The same under another name.
  public RecordCollection named(String other) {
    return new RecordCollection(other, title, published, entries);
  }

  /// The same, seen by readers or not.
  public RecordCollection published(boolean seen) {
    return new RecordCollection(name, title, seen, entries);
  }

  private RecordCollection with(List<CollectionEntry> others) {
    return new RecordCollection(name, title, published, others);
  }
}
