package org.memcon.holdings.ocfl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.AccessionJson;
import org.memcon.holdings.accession.Provenance;

/// A line of the register: the length of what ends it, the accession's id, version, digest and
/// name, and last its provenance in JSON, deflated and in Base64, with tabs between them. The
/// provenance, which lists every record, is read only when it is asked for; it takes a tenth of its
/// length so. Lines that were written before have it as it is.
record RegisterLine(HeldSource held, String packed) {

  private static final int PARTS = 6;

  static RegisterLine of(Accession accession) {
    return new RegisterLine(
        HeldSource.of(accession), packed(AccessionJson.line(accession.provenance())));
  }

  /// Reads a line; empty where it is cut off or none of ours.
  static Optional<RegisterLine> read(String line) {
    String[] parts = line.split("\t", PARTS);
    try {
      if (parts.length < PARTS || Integer.parseInt(parts[0]) != parts[PARTS - 1].length()) {
        return Optional.empty();
      }
      AccessionId id = new AccessionId(parts[1]);
      HeldSource held = new HeldSource(id, Long.parseLong(parts[2]), parts[3], parts[4]);
      return Optional.of(new RegisterLine(held, parts[5]));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  AccessionId id() {
    return held.id();
  }

  String written() {
    return String.join(
        "\t",
        Integer.toString(packed.length()),
        held.id().value(),
        Long.toString(held.version()),
        held.sha256(),
        // A name with a tab or a line's end in it would break the line.
        held.name().replaceAll("[\\t\\r\\n]", " "),
        packed);
  }

  /// The accession.
  ///
  /// @throws org.memcon.holdings.archive.ArchiveException where the line is damaged
  Accession accession() {
    Provenance provenance =
        AccessionJson.read(
            new ByteArrayInputStream(json(packed)), Provenance.class, held.id().value());
    return new Accession(held.id(), held.version(), provenance);
  }

  private static String packed(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /// What cannot be unpacked is handed on as it is, and is no JSON to who reads it.
  private static byte[] json(String packed) {
    byte[] bytes = packed.getBytes(StandardCharsets.UTF_8);
    if (packed.startsWith("{")) {
      return bytes;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(bytes)))) {
      return in.readAllBytes();
    } catch (IOException | IllegalArgumentException damaged) {
      return bytes;
    }
  }
}
