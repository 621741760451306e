package org.memcon.acceptance.hostility;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.memcon.app.cli.program.Memcon;

/// The command line, one process for all queries: each command is read, opens the archive and
/// prints as if it were called by itself.
final class CommandDoors {

  private static final List<String> ANSWERS =
      List.of(
          "search",
          "search --json",
          "search --explain",
          "search --sort matter",
          "search --sort date --from 5",
          "concordance",
          "concordance --sort right --json",
          "frequency",
          "frequency --by kind --among @",
          "collocates --window 9",
          "words");

  private static final List<String> FILES =
      List.of(
          "search --to csv", "search --to ris", "search --to json", "concordance --size 0 --csv");

  private CommandDoors() {}

  static List<Door> of(Path archive) {
    List<Door> doors = new ArrayList<>();
    ANSWERS.forEach(command -> doors.add(new Command(command, false, archive)));
    FILES.forEach(command -> doors.add(new Command(command, true, archive)));
    return doors;
  }

  private record Command(String name, boolean isOfFiles, Path archive) implements Door {

    @Override
    public Answer ask(String query) {
      List<String> arguments = new ArrayList<>();
      for (String word : name.split(" ")) {
        arguments.add(word.equals("@") ? query : word);
      }
      arguments.addAll(List.of("--archive", archive.toString(), "--patience", "1", "--", query));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PrintStream out = System.out;
      PrintStream err = System.err;
      try (PrintStream both = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
        System.setOut(both);
        System.setErr(both);
        int code = Memcon.run(arguments.toArray(String[]::new));
        both.flush();
        String text = bytes.toString(StandardCharsets.UTF_8);
        return new Answer(
            (code == 0 || code == 1) && !text.contains("of Memcon's own"), text, false);
      } finally {
        System.setOut(out);
        System.setErr(err);
      }
    }
  }
}
