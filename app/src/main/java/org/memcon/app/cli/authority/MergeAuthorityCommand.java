package org.memcon.app.cli.authority;

import java.util.List;
import java.util.concurrent.Callable;
import org.memcon.app.cli.archive.ArchiveOption;
import org.memcon.app.cli.register.EditorOption;
import org.memcon.app.terminal.ExitCode;
import org.memcon.app.workflow.authority.AuthorityChanges;
import org.memcon.holdings.authority.AuthorityChange;
import org.memcon.model.authority.AuthorityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Makes one record of several.
@Command(
    name = "merge",
    description =
        "Make one record of several: the first takes over what is known of the others, and their"
            + " ids find it.",
    footer = {"%nExample:", "  memcon authority merge person-ada-norden person-a-norden"})
public final class MergeAuthorityCommand implements Callable<Integer> {

  @Mixin private ArchiveOption archive = new ArchiveOption();
  @Mixin private EditorOption editor = new EditorOption();

  @Parameters(arity = "2..*", paramLabel = "ID", description = "The records; the first one stays.")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    try (AuthorityChanges changes = AuthorityChanges.open(archive.open(), editor.name())) {
      AuthorityChange change = changes.merge(ids.stream().map(AuthorityId::new).toList());
      System.out.println(change.note() + "; change " + change.number());
    }
    return ExitCode.DONE;
  }
}
