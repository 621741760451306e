package org.memcon.search.layout;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.memcon.model.chronology.HistoricalDate;
import org.memcon.model.record.RecordId;
import org.memcon.model.record.RecordKind;

/// What the index stores of a record beside its words: its summary, and for each passage what a hit
/// list says of it.
public record StoredRecord(RecordSummary summary, List<Outline> outlines) {

  /// A passage's part name, the page it begins on and who speaks, as printed.
  public record Outline(String name, Optional<String> page, Optional<String> speaker) {}

  public StoredRecord {
    outlines = List.copyOf(outlines);
  }

  /// The record as bytes.
  public byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (OutputStreamDataOutput out = new OutputStreamDataOutput(new DataOutputStream(bytes))) {
      write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void write(OutputStreamDataOutput out) throws IOException {
    out.writeString(summary.id().value());
    out.writeString(summary.accession());
    out.writeVInt(summary.position());
    out.writeString(summary.source());
    out.writeString(summary.title());
    out.writeString(summary.kind().code());
    optional(out, summary.date().map(HistoricalDate::edtf));
    optional(out, summary.place());
    optional(out, summary.classification());
    optional(out, summary.archive());
    optional(out, summary.reference());
    optional(out, summary.volume());
    optional(out, summary.number());
    out.writeVInt(summary.participants().size());
    for (String participant : summary.participants()) {
      out.writeString(participant);
    }
    out.writeVInt(outlines.size());
    for (Outline outline : outlines) {
      out.writeString(outline.name());
      optional(out, outline.page());
      optional(out, outline.speaker());
    }
  }

  private static void optional(OutputStreamDataOutput out, Optional<String> text)
      throws IOException {
    out.writeString(text.orElse(""));
  }

  /// Reads what [#encode()] wrote.
  public static StoredRecord decode(BytesRef bytes) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      RecordSummary summary =
          new RecordSummary(
              new RecordId(in.readString()),
              in.readString(),
              in.readVInt(),
              in.readString(),
              in.readString(),
              RecordKind.ofCode(in.readString()),
              optional(in).flatMap(HistoricalDate::ofEdtf),
              optional(in),
              optional(in),
              optional(in),
              optional(in),
              optional(in),
              optional(in),
              strings(in));
      int size = in.readVInt();
      List<Outline> outlines = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        outlines.add(new Outline(in.readString(), optional(in), optional(in)));
      }
      return new StoredRecord(summary, outlines);
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static Optional<String> optional(ByteArrayDataInput in) throws IOException {
    String text = in.readString();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static List<String> strings(ByteArrayDataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }
}
