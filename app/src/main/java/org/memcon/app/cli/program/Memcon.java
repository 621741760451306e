package org.memcon.app.cli.program;

import java.util.List;
import org.memcon.app.cli.archive.CiteCommand;
import org.memcon.app.cli.archive.DemoCommand;
import org.memcon.app.cli.archive.IngestCommand;
import org.memcon.app.cli.archive.InitCommand;
import org.memcon.app.cli.archive.ReindexCommand;
import org.memcon.app.cli.archive.ServeCommand;
import org.memcon.app.cli.archive.ShowCommand;
import org.memcon.app.cli.archive.VerifyCommand;
import org.memcon.app.cli.authority.AuthorityCommand;
import org.memcon.app.cli.collection.CollectionCommand;
import org.memcon.app.cli.comparison.CompareCommand;
import org.memcon.app.cli.correction.CorrectCommand;
import org.memcon.app.cli.edition.CheckCommand;
import org.memcon.app.cli.edition.ConvertCommand;
import org.memcon.app.cli.edition.TrainCommand;
import org.memcon.app.cli.evaluation.EvaluateCommand;
import org.memcon.app.cli.opening.AccountCommand;
import org.memcon.app.cli.opening.AuditCommand;
import org.memcon.app.cli.opening.ReleaseCommand;
import org.memcon.app.cli.opening.RestrictCommand;
import org.memcon.app.cli.words.CollocatesCommand;
import org.memcon.app.cli.words.ConcordanceCommand;
import org.memcon.app.cli.words.FrequencyCommand;
import org.memcon.app.cli.words.SearchCommand;
import org.memcon.app.cli.words.SearchesCommand;
import org.memcon.app.cli.words.WordsCommand;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.terminal.Failures;
import org.memcon.app.terminal.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The program: `memcon`, and below it one command for each thing it does.
@Command(
    name = "memcon",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Memcon.VersionLine.class,
    description = "Turns the scattered record of diplomacy into editions.",
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    footer = "%nExit codes: 0 done, 1 findings, 2 usage, 3 input refused.")
public final class Memcon implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          ConvertCommand.class,
          CheckCommand.class,
          EvaluateCommand.class,
          TrainCommand.class,
          InitCommand.class,
          IngestCommand.class,
          SearchCommand.class,
          SearchesCommand.class,
          ConcordanceCommand.class,
          FrequencyCommand.class,
          CollocatesCommand.class,
          WordsCommand.class,
          ShowCommand.class,
          CompareCommand.class,
          CiteCommand.class,
          CollectionCommand.class,
          CorrectCommand.class,
          ServeCommand.class,
          RestrictCommand.class,
          ReleaseCommand.class,
          AccountCommand.class,
          AuditCommand.class,
          AuthorityCommand.class,
          VerifyCommand.class,
          ReindexCommand.class);

  /// The classes of all commands, in the order of the help.
  public static List<Class<?>> commands() {
    return COMMANDS;
  }

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print the trace behind an error.")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  /// Starts the program and ends the process with the command's exit code.
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs one command line and returns its exit code.
  public static int run(String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      // Asked for by scripts, so answered before the commands are even loaded.
      System.out.println(Version.text());
      return ExitCode.DONE;
    }
    Memcon program = new Memcon();
    CommandLine line = new CommandLine(program);
    called(arguments).forEach(command -> line.addSubcommand(command));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // a word of a query that begins with @ is a word, and no file
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> Failures.report(failure, program.verbose, System.err));
    line.setParameterExceptionHandler((failure, args) -> {
      String name = failure.getCommandLine().getCommandSpec().qualifiedName();
      System.err.println("memcon: " + explained(failure) + "; see: " + name + " --help");
      return ExitCode.USAGE;
    });
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError failure) {
      return Failures.report(failure, program.verbose, System.err);
    }
  }

  private static String explained(ParameterException failure) {
    if (failure instanceof UnmatchedArgumentException unmatched) {
      List<String> meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) {
        return failure.getMessage() + "; did you mean " + String.join(" or ", meant) + "?";
      }
    }
    return String.valueOf(failure.getMessage());
  }

  // Reading the options of a command takes longer than many a command: only the called one's are
  // read, all of them where it takes all to answer (help, a misspelt name).
  private static List<Class<?>> called(String... arguments) {
    if (arguments.length == 0) {
      return COMMANDS;
    }
    List<Class<?>> called =
        COMMANDS.stream()
            .filter(command -> command.getAnnotation(Command.class).name().equals(arguments[0]))
            .toList();
    return called.isEmpty() ? COMMANDS : called;
  }

  @Override
  public void run() {
    spec.commandLine().usage(System.out);
  }

  /// What `--version` prints.
  static final class VersionLine implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.text()};
    }
  }
}
