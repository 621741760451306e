package org.memcon.app.cli.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.cli.register.ImportAuthorityCommand;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.app.workflow.authority.TypedRecord;
import org.memcon.app.workflow.authority.TypedRecord.Typed;
import org.memcon.holdings.authority.AuthorityChange;
import org.memcon.holdings.authority.AuthorityChange.Kind;
import org.memcon.model.authority.AuthorityEntry;
import org.memcon.model.authority.AuthorityId;
import org.memcon.model.authority.AuthorityRecord;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds a record, or more to one that there is.
@Command(
    name = "add",
    description = "Add a person, place or organization, or more to one that is known.",
    footer = {
      "%nA name may name its language behind an @, an office has up to five parts: title; body;"
          + " post; from; to.",
      "%nExamples:",
      "  memcon authority add \"Norden, Ada\" --also \"Норден, Ада@ru-Cyrl\" --birth 1901 \\",
      "    --office \"Ambassador; Norland; Suland; 1958-03; 1961\" --identifier viaf:39163098",
      "  memcon authority add Norport --kind place --type city --at 59.9,10.7 --within"
          + " place-norland",
      "  memcon authority add --to person-ada-norden --also \"Norden, A.\"",
      "  memcon authority add --file delegates.csv"
    })
public final class AddAuthorityCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @ArgGroup(exclusive = false, heading = "%nWhat is known:%n")
  private FactsOptions facts = new FactsOptions();

  @Option(
      names = "--to",
      paramLabel = "ID",
      description = "Add to this record instead of making a new one.")
  private @Nullable String to;

  @Option(
      names = "--file",
      paramLabel = "CSV",
      description = "Add what a table with a header row lists, a record a row.")
  private @Nullable Path file;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name as it is filed.")
  private @Nullable String name;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (file != null) {
      return ImportAuthorityCommand.run(archive, editor, Kind.ADD, List.of(file), false);
    }
    if (name == null && to == null) {
      throw new ParameterException(
          spec.commandLine(), "a NAME, --to ID or --file CSV says what to add");
    }
    try (AuthorityChanges changes = AuthorityChanges.open(archive.openOrCreate(), editor.name())) {
      AuthorityEntry entry = entry(changes, facts.typed(Optional.ofNullable(name)));
      Optional<AuthorityChange> change =
          changes.put(Kind.ADD, entry.record().preferredName(), List.of(entry));
      System.out.println(
          entry.id()
              + "  "
              + entry.record().preferredName()
              + change
                  .map(done -> "; change " + done.number())
                  .orElse(": all of it was known already"));
    } catch (IllegalArgumentException said) {
      throw new ParameterException(spec.commandLine(), String.valueOf(said.getMessage()), said);
    }
    return ExitCode.DONE;
  }

  private AuthorityEntry entry(AuthorityChanges changes, Typed typed) {
    Optional<AuthorityRecord> known =
        Optional.ofNullable(to).flatMap(id -> changes.authority().find(new AuthorityId(id)));
    if (to != null && known.isEmpty()) {
      throw new IllegalArgumentException(
          to + ": there is no such record; memcon authority show NAME prints ids");
    }
    return TypedRecord.entry(typed, known, changes);
  }
}
