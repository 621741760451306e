package org.memcon.app.cli.authority;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.app.workflow.authority.RecordParts;
import org.memcon.holdings.authority.AuthorityChange;
import org.memcon.model.authority.AuthorityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes two records of one.
@Command(
    name = "split",
    description = "Make two records of one: what is named leaves it, the rest stays.",
    footer = {
      "%nExample:",
      "  memcon authority split person-ada-norden --form \"Norden, Albert\" \\",
      "    --office \"Consul\" --source frus1961-63v05#p_NA2 --into person-albert-norden"
    })
public final class SplitAuthorityCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Option(
      names = "--form",
      required = true,
      paramLabel = "NAME",
      description = "A form of the name that leaves, as show prints it; may stand several times.")
  private List<String> forms = List.of();

  @Option(
      names = "--office",
      paramLabel = "TITLE",
      description = "The offices of this title leave too.")
  private List<String> offices = List.of();

  @Option(
      names = "--identifier",
      paramLabel = "REGISTER:VALUE",
      description = "An identifier that leaves too, such as viaf:39163098.")
  private List<String> identifiers = List.of();

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "A source that leaves too, such as frus1961-63v05#p_GAA1.")
  private List<String> sources = List.of();

  @Option(
      names = "--into",
      paramLabel = "ID",
      description = "The id of the new record (default: made of its name).")
  private @Nullable String into;

  @Parameters(paramLabel = "ID", description = "The record.")
  private String id = "";

  @Override
  public Integer call() {
    try (AuthorityChanges changes = AuthorityChanges.open(archive.open(), editor.name())) {
      AuthorityChange change =
          changes.split(
              new AuthorityId(id),
              new RecordParts.Selection(
                  forms,
                  offices,
                  identifiers,
                  sources,
                  Optional.ofNullable(into).map(AuthorityId::new)));
      System.out.println(change.note() + "; change " + change.number());
    }
    return ExitCode.DONE;
  }
}
