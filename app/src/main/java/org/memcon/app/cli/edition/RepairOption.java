package org.memcon.app.cli.edition;

import org.memcon.editing.emendation.text.Repair;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How much of a scan's faults is repaired.
public final class RepairOption {

  @Option(
      names = "--repair",
      paramLabel = "LEVEL",
      converter = Level.class,
      description =
          "How sure a repair of a scan's faults must be: none, careful (95 in 100), usual (80, if"
              + " not said), bold (50), or a number from 0.5 to 1. What stood there is kept.")
  private Repair level = Repair.USUAL;

  /// The level that was asked for.
  public Repair level() {
    return level;
  }

  /// Reads a level's name or number.
  static final class Level implements ITypeConverter<Repair> {
    @Override
    public Repair convert(String value) {
      return Repair.of(value)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'" + value + "' is not none, careful, usual, bold or a number from 0.5 to 1"));
    }
  }
}
