package org.memcon.holdings.ocfl;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.memcon.holdings.accession.AccessionId;
import org.memcon.holdings.accession.AccessionJson;
import org.memcon.holdings.accession.Provenance;

/// A line of the register: the length of what ends it, the accession's id, version, digest and
/// name, and last its provenance in JSON, with tabs between them. The provenance, which lists every
/// record, is read only when it is asked for.
record RegisterLine(HeldSource held, String json) {

  private static final int PARTS = 6;

  static RegisterLine of(Accession accession) {
    return new RegisterLine(HeldSource.of(accession), AccessionJson.line(accession.provenance()));
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
        Integer.toString(json.length()),
        held.id().value(),
        Long.toString(held.version()),
        held.sha256(),
        // A name with a tab or a line's end in it would break the line.
        held.name().replaceAll("[\\t\\r\\n]", " "),
        json);
  }

  Accession accession() {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Provenance provenance =
        AccessionJson.read(new ByteArrayInputStream(bytes), Provenance.class, held.id().value());
    return new Accession(held.id(), held.version(), provenance);
  }
}
