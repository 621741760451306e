package org.memcon.editing.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memcon.editing.dateline.DatelineRecognizer;
import org.memcon.editing.dateline.DatelineRecognizer.DatelineParts;
import org.memcon.editing.layout.text.TextBlock;
import org.memcon.editing.telegram.DateTimeGroup;
import org.memcon.model.apparatus.Recognized;

/// One document on its way from blocks to a record.
public final class DocumentDraft {

  private final List<Part> parts = new ArrayList<>();
  private final List<Part> view = Collections.unmodifiableList(parts);
  private final DatelineRecognizer datelines = new DatelineRecognizer();
  private final Map<TextBlock, Optional<Recognized<DatelineParts>>> read = new IdentityHashMap<>();
  private Optional<String> number = Optional.empty();
  private boolean alone;

  private DocumentDraft(List<Part> parts) {
    this.parts.addAll(parts);
  }

  /// A draft of these parts, most of them open.
  public static DocumentDraft of(List<Part> parts) {
    return new DocumentDraft(parts);
  }

  /// The number of parts.
  public int size() {
    return parts.size();
  }

  /// The part at a place.
  public Part part(int index) {
    return parts.get(index);
  }

  /// All parts in reading order, as they are at the time of asking and later.
  public List<Part> parts() {
    return view;
  }

  /// Takes the part at a place for something.
  public void take(int index, PartKind kind, double confidence, String reason) {
    parts.set(index, parts.get(index).as(kind, confidence, reason));
  }

  /// Puts several parts in the place of one.
  public void replace(int index, List<Part> with) {
    parts.remove(index);
    parts.addAll(index, with);
  }

  /// The first part of a kind.
  public Optional<Part> first(PartKind kind) {
    return parts.stream().filter(part -> part.kind() == kind).findFirst();
  }

  /// The place of the first part of a kind; -1 where there is none.
  public int indexOf(PartKind kind) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).kind() == kind) {
        return i;
      }
    }
    return -1;
  }

  /// Place and date of a part that is a dateline; empty where it is none. It is read once: several
  /// recognizers ask, and nothing else in a document takes as long to read.
  public Optional<Recognized<DatelineParts>> dateline(Part part) {
    TextBlock block = part.block();
    return isTelegramsOwn(block.words())
        ? Optional.empty()
        : read.computeIfAbsent(block, it -> datelines.recognize(it.words(), it.span()));
  }

  /// Editors of numbered documents leave a telegram's group of day and hour in its text.
  public boolean isTelegramsOwn(String words) {
    return number.isPresent() && DateTimeGroup.of(words).isPresent();
  }

  /// Says that it is the only document of its source, which divides none.
  public void standAlone() {
    alone = true;
  }

  /// Whether it is the only document of its source.
  public boolean standsAlone() {
    return alone;
  }

  /// The document's number in its volume.
  public Optional<String> number() {
    return number;
  }

  /// Notes the document's number in its volume.
  public void number(String told) {
    this.number = Optional.of(told);
  }
}
