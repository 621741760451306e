package org.memcon.app.cli.correction;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Corrections of an archive's editions.
@Command(
    name = "correct",
    description = "Correct what an edition says, see who corrected what, and take it back.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ShowCorrectionsCommand.class,
      SetCorrectionCommand.class,
      UndoCorrectionCommand.class,
      HistoryCommand.class
    },
    footer = {
      "%nExamples:",
      "  memcon correct show wcda-300894",
      "  memcon correct set wcda-300894 date 1958-11-29 --why \"the dateline is misprinted\"",
      "  memcon correct set wcda-300894 speaker \"N. S. Khrushchev\" --in t12",
      "  memcon correct history wcda-300894",
      "  memcon correct undo wcda-300894",
      "%nCorrections are kept apart from what the machine made, in the archive's folder"
          + " corrections/, and outlive a new recognition."
    })
public final class CorrectCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }
}
