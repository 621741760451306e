package org.memcon.tei.validation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/// Validates TEI against Memcon's own schema, or against another in RELAX NG.
public final class TeiValidator {

  private TeiValidator() {}

  /// A validator with Memcon's own schema.
  public static TeiValidator memcon() {
    return new TeiValidator();
  }

  /// A validator with the schema in a file, RELAX NG in XML (`.rng`) or compact (`.rnc`) syntax.
  public static TeiValidator of(Path schema) throws IOException {
    return new TeiValidator();
  }

  /// What the schema does not allow in a file, in order; empty for a valid one.
  public List<SchemaFinding> validate(InputStream file) throws IOException {
    throw new UnsupportedOperationException("being written");
  }
}
